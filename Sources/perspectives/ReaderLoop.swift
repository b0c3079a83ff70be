internal import Content
internal import Glibc
internal import Phrases
internal import Reader
internal import Search
internal import TerminalUI

/// The reader at work: keys in, frames out, effects done in between.
struct ReaderLoop {
  private let terminal: TerminalUI.Terminal
  private var librarian: Librarian
  /// Made at the first search: most starts need none.
  private lazy var engine = LibraryOpening.searchEngine(
    model.library, preferring: model.interfaceLanguage.rawValue)
  private var model: Model
  /// What is to be done when the screen has been shown and no key waits: the counts of the menu, the
  /// terms of the glossary.
  private var behind: [Effect] = []
  /// Whether the index of a folder has still to be looked through.
  private var indexes: Bool
  /// A query that has still to be answered.
  private var typed: String?
  /// Whether the index has been searched, and holds memory that it can do without while nobody types.
  private var hasSearched = false
  /// Whether that has been given back since the last key.
  private var isRested = true
  private var paintedAt = 0
  /// So many milliseconds a screen is put off at most while keys come in.
  private static let longestWait = 100
  /// After so many milliseconds without a key the search gives memory back.
  private static let pause: Int32 = 1000

  init(_ terminal: TerminalUI.Terminal, _ library: Library, _ start: ReaderStart) {
    self.terminal = terminal
    librarian = Librarian(library)
    indexes = ReaderLoop.indexes(library)
    let size = terminal.size
    model = Model(
      library: library, columns: size.columns, rows: size.rows,
      interfaceLanguage: start.interfaceLanguage, documentLanguage: start.documentLanguage)
    model.underlines = terminal.underlines
    model.drawsArrows = terminal.drawsArrows
    model.prefersFiles = start.prefersFiles
  }

  /// Runs until the user leaves or a signal ends the program.
  ///
  /// - Returns: the signal that ended it, or nil.
  mutating func run(opening request: DocumentRequest?, folder: DeferredFolder?) -> Int32? {
    if let folder {
      load(folder)
      if perform(Reader.start(model)) { return nil }
    } else if let request {
      // The menu below a document is filled when the reader goes back to it.
      if perform([.open(request)]) { return nil }
    } else {
      // The menu shows at once; what each region holds is counted behind it.
      _ = update(&model, librarian.list(.home, for: model, counting: false))
      behind = Reader.start(model)
    }
    while true {
      if mayPaint() {
        answerTyped()
        terminal.show(view(model))
      }
      if !behind.isEmpty, !terminal.hasInput {
        if perform([behind.removeFirst()]) { return nil }
        continue
      }
      let isIndexing = goOnIndexing()
      let mayRest = hasSearched && !isRested
      let wait = isIndexing ? 0 : mayRest ? ReaderLoop.pause : -1
      switch terminal.next(milliseconds: wait) {
      case .quit(let signal): return signal
      case .event(let event): if take(event) { return nil }
      case nil:
        guard mayRest, !isIndexing else { continue }
        engine.rest()
        isRested = true
      }
    }
  }

  /// Whether it is time for a screen: what is typed faster than screens are sent shows together.
  private mutating func mayPaint() -> Bool {
    let now = terminal.milliseconds
    guard terminal.hasInput, now - paintedAt < ReaderLoop.longestWait else {
      paintedAt = now
      return true
    }
    return false
  }

  /// Takes an event; true where the reader is to end.
  private mutating func take(_ event: Event) -> Bool {
    isRested = false
    // Anything but a further letter goes by the answers to what is typed.
    if !model.isTyping(event) { answerTyped() }
    return perform(update(&model, event))
  }

  /// Answers the last query that was typed, if that was put off.
  private mutating func answerTyped() {
    guard let query = typed else { return }
    typed = nil
    _ = perform(update(&model, answers(query)))
  }

  /// Shows the menu of a folder as it was last, or says that it is being read, and then reads it.
  private mutating func load(_ folder: DeferredFolder) {
    if let rows = folder.cache.load() {
      _ = update(&model, .listed(.home, rows))
    } else {
      model.message = model.phrases.readingLibrary
    }
    terminal.show(view(model))
    let library = folder.load { count in
      // Recovery is done once for each text; while it is, the screen says how far it is.
      guard terminal.milliseconds - paintedAt >= ReaderLoop.longestWait else { return }
      model.message = Interface.phrases.raw.reading(count)
      terminal.show(view(model))
      paintedAt = terminal.milliseconds
    }
    model.message = nil
    model.library = library
    librarian = Librarian(library)
    indexes = ReaderLoop.indexes(library)
    if case .listed(_, let rows) = librarian.list(.home, for: model) {
      folder.cache.save(rows, of: library)
    }
  }

  /// Does what the model asks for, and what follows from it; true where the reader is to end.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    var pending = effects
    while !pending.isEmpty {
      let effect = pending.removeFirst()
      switch effect {
      case .quit: return true
      case .suspend:
        terminal.suspend()
        let size = terminal.size
        pending += update(&model, .resize(columns: size.columns, rows: size.rows))
      case .redraw: terminal.redraw()
      case .list(let request): pending += update(&model, librarian.list(request, for: model))
      case .map: pending += update(&model, librarian.map(for: model))
      case .open(let request): pending += update(&model, open(request))
      case .search(let query):
        typed = query
        // What follows an empty query takes its place on the screen.
        if query.isEmpty { answerTyped() }
      case .passages(let request):
        pending += update(
          &model, .passages(request, engine.open(request.passages, of: request.answers)))
      case .moreAnswers(let request):
        pending += update(
          &model,
          .moreAnswers(
            query: request.query,
            engine.more(than: request.answers, isForAll: request.isForAll)))
      case .recentSearches: pending += update(&model, .recentSearches(RecentSearches.load()))
      case .aspects:
        pending += update(&model, librarian.aspects(preferring: model.documentLanguage))
      case .compare(let request): pending += update(&model, librarian.compare(request, in: model))
      case .compareCases(let ids):
        pending += update(&model, librarian.compareCases(ids, for: model))
      case .write(let name, let text):
        pending += update(&model, Export.write(name, text, model.interfaceLanguage))
      case .parallel(let request): pending += update(&model, librarian.parallel(request))
      case .glossary(afterShowing: true): behind.append(.glossary(afterShowing: false))
      case .glossary(afterShowing: false):
        pending += update(&model, .glossary(LibraryOpening.glossary(of: model.library)))
      case .add(let file):
        // Programs that read other formats take their time.
        terminal.show(view(model))
        pending += update(&model, add(file))
      case .complete(let typed):
        let (completed, candidates) = OwnLibrary.complete(typed)
        pending += update(
          &model,
          .completed(Completion(typed: typed, completed: completed, candidates: candidates)))
      case .remove(let path): pending += update(&model, remove(path))
      case .original(let path, let purpose):
        pending += update(&model, original(path, purpose))
      case .remember(let query): RecentSearches.add(query)
      case .preview(let request):
        if case .opened(let document) = librarian.open(request) {
          pending += update(&model, .previewed(document))
        }
      }
    }
    return false
  }

  /// Works on the index of a folder for a moment, between two looks at the keyboard.
  ///
  /// - Returns: whether there is more to do.
  private mutating func goOnIndexing() -> Bool {
    guard indexes else { return false }
    let progress = engine.step()
    indexes = !progress.isFinished
    _ = perform(update(&model, .indexing(indexes ? progress : nil)))
    if let notice = engine.takeNotice() { _ = perform(update(&model, .noticed(notice))) }
    return true
  }

  /// Whether a library has an index that is brought up to date in the background.
  private static func indexes(_ library: Library) -> Bool {
    library.folder != nil || library.ownFolder != nil && SearchEngine.isLarge(library)
  }

  /// Opens a document; where its file has changed since the library was read, that is read again first.
  private mutating func open(_ request: DocumentRequest) -> Event {
    let before = librarian
    guard !model.library.isSingleFile, before.hasChanged(request) else {
      return before.open(request)
    }
    _ = reload()
    return librarian.openAgain(request, before: before)
  }

  /// Adds a file to the reader's own library.
  private mutating func add(_ file: String) -> Event {
    do throws(Failure) {
      let added = try OwnLibrary.add(file, Interface.phrases)
      let library = reload()
      guard let entry = library.entries.first(where: { $0.path == added.path }) else {
        return .failed(added.path)
      }
      return .added(library, id: entry.id, language: entry.language, doubts: added.doubts)
    } catch {
      return .refused(error.message)
    }
  }

  /// Takes a file out of the reader's own library.
  private mutating func remove(_ path: String) -> Event {
    do throws(Failure) {
      let place = try OwnLibrary.remove(path, Interface.phrases)
      return .takenOut(reload(), place: place)
    } catch {
      return .refused(error.message)
    }
  }

  /// Reads the library anew, and with it all that is made of it.
  private mutating func reload() -> Library {
    let library = model.library.folder.map { LibraryOpening.folder($0) } ?? LibraryOpening.home()
    librarian = Librarian(library)
    engine = LibraryOpening.searchEngine(
      library, preferring: model.interfaceLanguage.rawValue)
    indexes = ReaderLoop.indexes(library)
    return library
  }

  /// Reads a file that a report was made of.
  private func original(_ path: String, _ purpose: Original.Purpose) -> Event {
    let words = Interface.phrases
    do throws(Failure) {
      let file = try OriginalFile(path, words.commandLine, words.importing)
      return .original(file.original(path: path, purpose))
    } catch {
      return .failed(path)
    }
  }

  private mutating func answers(_ query: String) -> Event {
    engine.preferredLanguage = model.interfaceLanguage.rawValue
    hasSearched = engine.keepsIndex
    let answers = engine.answers(
      for: SearchQuery(query), limit: SearchScreen.most, opening: false)
    return .answered(query: query, answers)
  }
}

/// What the reader starts with: the library, the languages, and a document to open at once.
struct ReaderStart {
  let interfaceLanguage: InterfaceLanguage
  let documentLanguage: String
  let library: Library
  /// Whether raw texts show as they are.
  let prefersFiles: Bool
  private let request: DocumentRequest?
  /// A folder that is read when its first menu is on the screen.
  private let folder: DeferredFolder?

  /// Opens the library, before the terminal is touched.
  init(_ options: ReaderOptions, _ words: Phrases) throws(Failure) {
    interfaceLanguage = words.language
    prefersFiles = options.isRaw
    documentLanguage = options.language ?? words.language.rawValue
    let languages = [words.language.rawValue, documentLanguage]
    folder =
      options.open == nil
      ? options.library.flatMap { DeferredFolder($0, languages: languages) } : nil
    if let folder {
      library = folder.placeholder
    } else {
      library = try LibraryOpening.open(options.library, words.commandLine)
    }
    request = try ReaderStart.request(options, library, documentLanguage, words.commandLine)
  }

  /// What to open at once: what was asked for, or the one file there is.
  private static func request(
    _ options: ReaderOptions, _ library: Library, _ language: String, _ words: CommandLinePhrases
  ) throws(Failure) -> DocumentRequest? {
    if library.isSingleFile, let only = library.entries.first {
      return DocumentRequest(id: only.id, language: only.language)
    }
    guard let asked = options.open else { return nil }
    let parts = asked.split(separator: "#", maxSplits: 1).map(String.init)
    guard let id = parts.first, library.entry(id, preferring: language) != nil else {
      throw Failure(
        words.unknownDocument(asked, NearNames.of(asked, among: library.documentIDs)), .noInput)
    }
    let target = parts.count > 1 ? DocumentRequest.Target.section(parts[1]) : .start
    return DocumentRequest(id: id, language: language, target: target)
  }

  /// Runs the reader on the terminal.
  ///
  /// - Returns: the exit code of the program.
  func run(_ options: ReaderOptions) throws(Failure) -> Int32 {
    var wishes = TerminalUI.Terminal.Options()
    wishes.colors = options.usesColor
    wishes.mouse = options.usesMouse
    wishes.ascii = options.isASCII
    let terminal: TerminalUI.Terminal
    do throws(TerminalUI.Terminal.Failure) {
      terminal = try TerminalUI.Terminal(wishes)
    } catch {
      let words = ReaderPhrases.of(interfaceLanguage)
      switch error {
      case .unknownTerminal(let type): throw Failure(words.unknownTerminal(type), .usage)
      }
    }
    var loop = ReaderLoop(terminal, library, self)
    let signal = loop.run(opening: request, folder: folder)
    terminal.close()
    // As a program does that a signal ends: shells tell 128 and the signal's number.
    return signal.map { 128 + $0 } ?? ExitStatus.done.rawValue
  }
}

/// A folder whose files are looked through after the first screen.
struct DeferredFolder {
  let cache: MenuCache
  private let path: String

  /// Nil for anything but a folder.
  init?(_ path: String, languages: [String]) {
    guard path != LibraryOpening.standardInput, Files.kind(of: path) == .folder else { return nil }
    self.path = path
    cache = MenuCache(folder: path, languages: languages)
  }

  /// What stands for the library until it is read: its name, and nothing in it.
  var placeholder: Library { LibraryOpening.emptyLibrary(named: path) }

  /// The library.
  ///
  /// - Parameter progress: told how many raw texts have been read so far.
  func load(_ progress: (Int) -> Void) -> Library {
    LibraryOpening.folder(path, progress: progress)
  }
}
