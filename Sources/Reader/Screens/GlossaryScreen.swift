internal import Content
internal import Search

/// The terms of the glossary: a field to filter them, and the list.
public struct GlossaryScreen: Sendable {
  /// One row of the list.
  enum Row: Sendable {
    /// The letter that the terms below it begin with.
    case letter(String)
    /// A term by its index in the book.
    case entry(Int)

    var isChoice: Bool { if case .entry = self { true } else { false } }
  }

  /// What is typed.
  var field = LineEditor()
  /// The terms in the interface's language; nil until the glossary is read.
  private(set) var book: GlossaryBook?
  /// The one kind that shows; nil for all.
  private(set) var kind: String?
  /// The list.
  private(set) var rows: [Row] = []
  /// Whether the list holds what is spelt nearly so, because nothing answers what is typed.
  private(set) var isNear = false
  /// The index of the chosen row.
  private(set) var selected = 0
  /// The index of the first row that shows.
  private(set) var top = 0

  /// The entry of the chosen row.
  var choice: GlossaryBook.Entry? {
    guard let book, rows.indices.contains(selected), case .entry(let index) = rows[selected],
      book.entries.indices.contains(index)
    else { return nil }
    return book.entries[index]
  }

  /// The number of the chosen term, and how many there are.
  var place: String {
    let choices = rows.count { $0.isChoice }
    return choices == 0 ? "" : "\(rows.prefix(selected + 1).count { $0.isChoice })/\(choices)"
  }

  /// Takes the terms in another language; the choice stays at the same concept.
  mutating func fill(_ book: GlossaryBook) {
    let before = choice?.concept.id
    self.book = book
    filter()
    let same = rows.firstIndex { row in
      if case .entry(let index) = row { book.entries[index].concept.id == before } else { false }
    }
    if let same, before != nil { selected = same }
  }

  /// Shows the next kind alone, and all after the last.
  mutating func nextKind() {
    guard let kinds = book?.kinds, !kinds.isEmpty else { return }
    let next = kind.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    kind = kinds.indices.contains(next) ? kinds[next] : nil
    filter()
  }

  /// Makes the list anew for what is typed.
  mutating func filter() {
    guard let book else { return }
    let typed = field.text
    isNear = false
    if typed.allSatisfy(\.isWhitespace) {
      rows = alphabetical(book)
    } else {
      let found = book.matches(typed)
      isNear = found.first?.closeness == .near
      rows = found.map(\.index).filter { isOfKind(book.entries[$0]) }.map { .entry($0) }
    }
    top = 0
    selected = rows.firstIndex { $0.isChoice } ?? 0
  }

  private func isOfKind(_ entry: GlossaryBook.Entry) -> Bool {
    kind.map { entry.concept.kind == $0 } ?? true
  }

  private func alphabetical(_ book: GlossaryBook) -> [Row] {
    var rows: [Row] = []
    var letter = ""
    for (index, entry) in book.entries.enumerated() where isOfKind(entry) {
      if entry.letter != letter {
        letter = entry.letter
        rows.append(.letter(letter))
      }
      rows.append(.entry(index))
    }
    return rows
  }

  /// The lines that the list may take; the field and what is said of it stand above, and where there
  /// is room the chosen term's definition below.
  static func lines(bodyRows: Int) -> Int {
    max(1, bodyRows - 2 - (bodyRows >= fewestRows ? panelRows : 0))
  }

  /// With fewer rows there is no room for a definition below the list.
  static let fewestRows = 14
  static let panelRows = 4

  /// Moves the choice by `count` terms.
  mutating func move(_ count: Int, bodyRows: Int) {
    selected = rows.choice(count, from: selected) { $0.isChoice }
    let room = GlossaryScreen.lines(bodyRows: bodyRows)
    // The letter above the first of its terms comes into sight with it.
    let isBelowLetter = selected > 0 && selected < rows.count && !rows[selected - 1].isChoice
    top = min(top, isBelowLetter ? selected - 1 : selected)
    if selected >= top + room { top = selected - room + 1 }
    top = max(0, min(top, rows.count - room))
  }

  /// Chooses the term on a line of the list; false where none is.
  mutating func choose(line: Int) -> Bool {
    let index = top + line
    guard line >= 0, rows.indices.contains(index), rows[index].isChoice else { return false }
    selected = index
    return true
  }
}

/// One term of the glossary in all languages.
public struct EntryScreen: Sendable {
  /// What it is.
  let concept: Glossary.Concept
  /// The first line that shows.
  var top = 0

  /// The acronym, or the term, in a language.
  func title(_ language: String) -> String {
    guard let name = concept.name(in: language) else { return concept.id }
    return name.acronym.isEmpty ? name.term : name.acronym
  }
}
