import Canvas
import Content
import Phrases
import Reader
import Search
import TestKit

/// A reader without a terminal: keys in, frames out, and a librarian who brings what it asks for.
struct Desk {
  /// What the reader knows.
  private(set) var model: Model
  /// What it asked of the program around it and a librarian cannot give: to quit, to stop.
  private(set) var asked: [Effect] = []
  /// What was searched for, the newest first.
  private(set) var recent: [String] = []
  /// The glossary that is at hand: the library's own, else the bundled one.
  private let glossary: Glossary
  private var librarian: Librarian { Librarian(model.library) }
  private var engine: SearchEngine
  /// Reads the files that reports were made of.
  var original: ((String, Original.Purpose) -> Original)?

  static let folder = Places.parent(#filePath) + "/Library"

  /// A reader at its first menu.
  init(
    _ library: Library? = nil, columns: Int = 80, rows: Int = 24,
    language: InterfaceLanguage = .english
  ) {
    let library =
      library ?? LibraryLoader.folder(Desk.folder, fallback: LibraryLoader.vocabulary([]))
    model = Model(
      library: library, columns: columns, rows: rows, interfaceLanguage: language,
      documentLanguage: language.rawValue)
    glossary = library.folder.flatMap { LibraryLoader.glossary(folder: $0) } ?? bundledGlossary
    engine = SearchEngine(
      library: library, preferring: language.rawValue, storage: .memory)
    perform(Reader.start(model))
  }

  /// A reader with one text open.
  init(text: String, columns: Int = 80, rows: Int = 24) {
    let library = LibraryLoader.text(
      SourceText(text), path: "text.md", fallback: LibraryLoader.vocabulary([]))
    self.init(library, columns: columns, rows: rows)
    open(library.entries.first?.id ?? "")
  }

  mutating func send(_ event: Event) { perform(update(&model, event)) }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.key(.character(scalar))) }
  }

  mutating func open(_ id: String, at target: DocumentRequest.Target = .start) {
    let request = DocumentRequest(id: id, language: model.documentLanguage, target: target)
    perform([.open(request)])
  }

  /// Goes on as on a terminal that cannot underline.
  mutating func dropUnderlines() { model.underlines = false }

  /// Goes on as on a terminal that has only ASCII.
  mutating func dropArrows() { model.drawsArrows = false }

  /// Goes on as with `--raw`.
  mutating func preferFiles() { model.prefersFiles = true }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(columns: columns, rows: rows))
  }

  /// Opens a document; where its file has changed, out of the library as it is now.
  private mutating func open(_ request: DocumentRequest) -> Event {
    let before = librarian
    guard before.hasChanged(request), let folder = model.library.folder else {
      return before.open(request)
    }
    let library = LibraryLoader.folder(folder, fallback: LibraryLoader.vocabulary([]))
    engine = SearchEngine(
      library: library, preferring: model.interfaceLanguage.rawValue, storage: .memory)
    return Librarian(library).openAgain(request, before: before)
  }

  private mutating func perform(_ effects: [Effect]) {
    var pending = effects
    while !pending.isEmpty {
      let effect = pending.removeFirst()
      switch effect {
      case .quit, .suspend, .redraw: asked.append(effect)
      case .add, .complete, .remove: asked.append(effect)
      case .original(let path, let purpose):
        if let original = original?(path, purpose) {
          pending += update(&model, .original(original))
        }
      case .list(let request): pending += update(&model, librarian.list(request, for: model))
      case .map: pending += update(&model, librarian.map(for: model))
      case .open(let request): pending += update(&model, open(request))
      case .search(let query):
        let answers = engine.answers(
          for: SearchQuery(query), limit: SearchScreen.most, opening: false)
        pending += update(&model, .answered(query: query, answers))
      case .passages(let request):
        pending += update(
          &model, .passages(request, engine.open(request.passages, of: request.answers)))
      case .moreAnswers(let request):
        pending += update(
          &model,
          .moreAnswers(
            query: request.query,
            engine.more(than: request.answers, isForAll: request.isForAll)))
      case .aspects:
        pending += update(&model, librarian.aspects(preferring: model.documentLanguage))
      case .compare(let request): pending += update(&model, librarian.compare(request, in: model))
      case .compareCases(let ids):
        pending += update(&model, librarian.compareCases(ids, for: model))
      case .write: asked.append(effect)
      case .parallel(let request): pending += update(&model, librarian.parallel(request))
      case .glossary: pending += update(&model, .glossary(glossary))
      case .recentSearches: pending += update(&model, .recentSearches(recent))
      case .remember(let query): recent.insert(query, at: 0)
      case .preview(let request):
        if case .opened(let document) = librarian.open(request) {
          pending += update(&model, .previewed(document))
        }
      }
    }
  }
}

extension Desk {
  /// What shows.
  var frame: Frame { view(model) }

  /// The rows of the screen without spaces at their ends.
  var rows: [String] {
    let frame = frame
    return (0..<frame.height).map { row in
      var text = (0..<frame.width).map { frame[$0, row].text }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The rows in which something is drawn as chosen.
  var chosen: [String] {
    let frame = frame
    return rows.indices.filter { row in
      (0..<frame.width).contains { frame[$0, row].style.ink == .selection }
    }.map { rows[$0] }
  }
}
