internal import Canvas
internal import Content
internal import Glyphs
internal import Phrases
internal import Search

/// Where the glossary stands on the screen.
private struct Area {
  var left: Int
  var width: Int
  /// Whether the definitions stand beside the terms.
  var isWide: Bool

  init(_ columns: Int) {
    isWide = columns >= 120
    width =
      isWide ? min(150, columns - 2) : min(ListLook.measure, columns - 2 * listMargin(columns))
    left = isWide ? (columns - width) / 2 : listMargin(columns)
  }
}

func draw(_ terms: GlossaryScreen, _ model: Model, _ frame: inout Frame) {
  let area = Area(model.columns)
  let words = model.glossaryPhrases
  let field = frame.put(words.filter, column: area.left, row: 1, style: Style(.text, .bold))
  draw(terms.field, column: field, row: 1, end: area.left + area.width, &frame)
  let status = clip(status(terms, words), to: area.width)
  frame.put(status, column: area.left, row: 2, style: Style(.muted))
  let room = GlossaryScreen.lines(bodyRows: model.bodyRows)
  for (row, index) in (terms.top..<terms.rows.count).prefix(room).enumerated() {
    draw(terms.rows[index], terms, index == terms.selected, area, row + 3, &frame)
  }
  guard model.bodyRows >= GlossaryScreen.fewestRows, let choice = terms.choice else { return }
  let below = model.bodyRows + 1 - GlossaryScreen.panelRows
  let rule = String(repeating: "─", count: area.width)
  frame.put(rule, column: area.left, row: below, style: Style(.muted))
  let lines = TextWrap.lines(model.definition(of: choice.concept), width: area.width)
  for (row, line) in lines.prefix(GlossaryScreen.panelRows - 1).enumerated() {
    frame.put(line, column: area.left, row: below + 1 + row)
  }
}

private func status(_ terms: GlossaryScreen, _ words: GlossaryPhrases) -> String {
  guard let book = terms.book else { return "" }
  if book.entries.isEmpty { return words.empty }
  let typed = terms.field.text
  if terms.rows.isEmpty { return words.unknown(typed) }
  if terms.isNear { return words.onlyNear(typed) }
  return words.terms(terms.rows.count { $0.isChoice }, terms.kind.map(words.kind))
}

private func draw(
  _ item: GlossaryScreen.Row, _ terms: GlossaryScreen, _ isChosen: Bool, _ area: Area, _ row: Int,
  _ frame: inout Frame
) {
  switch item {
  case .letter(let letter):
    frame.put(letter, column: area.left, row: row, style: Style(.heading, .bold))
  case .entry(let index):
    guard let entry = terms.book?.entries[index] else { return }
    let style = isChosen ? Style(.selection) : Style()
    // The mark tells the choice where reverse video is not seen.
    if isChosen { frame.put("> ", column: area.left, row: row, style: style) }
    let acronym = entry.name.acronym == entry.term ? "" : entry.name.acronym
    let beside = area.isWide ? area.width / 3 : area.width
    let room = beside - 2 - (acronym.isEmpty ? 0 : CharacterWidth.of(acronym) + 2)
    let term = clip(entry.term, to: max(8, room))
    let end = frame.put(term, column: area.left + 2, row: row, style: style)
    if !acronym.isEmpty {
      frame.put(acronym, column: end + 2, row: row, style: Style(.muted), limit: area.width)
    }
    guard area.isWide else { return }
    let definition = clip(entry.name.definition, to: area.width - beside - 2)
    frame.put(definition, column: area.left + beside + 2, row: row, style: Style(.muted))
  }
}

// MARK: One entry

/// A line of an entry.
struct EntryLine: Equatable {
  var text: String
  var style = Style()
  var indent = 0
  /// Whether it leads on: to the search.
  var isChoice = false
}

func draw(_ entry: EntryScreen, _ model: Model, _ frame: inout Frame) {
  let left = listMargin(model.columns)
  for (row, line) in model.lines(of: entry).dropFirst(entry.top).prefix(model.bodyRows).enumerated()
  {
    frame.put(line.text, column: left + line.indent, row: row + 1, style: line.style)
  }
}

extension Model {
  /// What a concept means, in the interface's language where it is said there.
  func definition(of concept: Glossary.Concept) -> String {
    let own = concept.names[interfaceLanguage.rawValue]?.definition ?? ""
    if !own.isEmpty { return own }
    let others = concept.names.sorted { $0.key < $1.key }.filter { !$0.value.definition.isEmpty }
    let other = others.first { $0.key == "en" } ?? others.first
    return other.map { "[\($0.key)] \($0.value.definition)" } ?? glossaryPhrases.notDefined
  }

  /// How far down an entry one is, where it is longer than the screen.
  func place(in entry: EntryScreen) -> String {
    let count = lines(of: entry).count
    return count <= bodyRows ? "" : "\(min(count, entry.top + bodyRows))/\(count)"
  }

  /// An entry as it shows: term, kind, definition, the step to the search, the other languages.
  func lines(of entry: EntryScreen) -> [EntryLine] {
    let words = glossaryPhrases
    let language = interfaceLanguage.rawValue
    let width = min(ListLook.measure, columns - 2 * listMargin(columns))
    guard let name = entry.concept.name(in: language) else { return [] }
    var lines: [EntryLine] = []
    func add(_ text: String, _ style: Style = Style(), indent: Int = 0) {
      lines += TextWrap.lines(text, width: width - indent).map {
        EntryLine(text: $0, style: style, indent: indent)
      }
    }
    add(name.heading, Style(.heading, .bold))
    add(words.kind(entry.concept.kind), Style(.muted))
    add(definition(of: entry.concept))
    if !name.others.isEmpty { add(words.also + name.others.joined(separator: ", ")) }
    if let query = entry.concept.query(in: language) {
      let text = clip("> " + words.searchFor(query), to: width)
      lines += [
        EntryLine(text: ""), EntryLine(text: text, style: Style(.selection), isChoice: true),
      ]
    }
    let others = entry.concept.names.filter { $0.value.heading != "" && $0.key != language }
    if !others.isEmpty {
      lines.append(EntryLine(text: ""))
      add(words.equivalents, Style(.heading, .bold))
    }
    for (code, other) in others.sorted(by: { $0.key < $1.key }) {
      add(code + "  " + ([other.heading] + other.others).joined(separator: "; "))
      add(other.definition, Style(.muted), indent: 4)
    }
    return lines
  }
}

extension Glossary.Name {
  /// The term with its acronym in brackets, or the one of them that there is.
  var heading: String {
    if term.isEmpty || term == acronym { return acronym }
    return acronym.isEmpty ? term : "\(term) (\(acronym))"
  }
}
