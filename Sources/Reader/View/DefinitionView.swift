internal import Canvas
internal import Content
internal import Glyphs
internal import Layout
internal import Phrases

/// Marks the terms on a line: underlined, or in the margin where nothing can be underlined.
func markTerms(
  _ item: (place: DocumentLayout.Place, line: Line), _ terms: TermMarks, _ reading: ReadingScreen,
  _ model: Model, _ row: Int, _ frame: inout Frame
) {
  var marked = terms.terms(item.place.part, in: reading.report).filter {
    $0.isMarked || $0 == reading.definition
  }
  // One beside the text is marked only while its meaning shows.
  if let definition = reading.definition, BesideText.holds(definition.bytes.lowerBound) {
    marked.append(definition)
  }
  guard !marked.isEmpty else { return }
  let left = reading.leftMargin(columns: model.columns)
  var column = left
  for span in item.line.spans {
    defer { column += CharacterWidth.of(span.text) }
    guard let start = span.offset else { continue }
    let bytes = start..<(start + span.text.utf8.count)
    for term in marked where term.bytes.overlaps(bytes) {
      // A link has its own look.
      if span.link != nil, term != reading.definition { continue }
      let part = term.bytes.clamped(to: bytes)
      let before = span.columns(upTo: part.lowerBound - start)
      let count = span.columns(upTo: part.upperBound - start) - before
      var style = span.style
      style.traits.insert(.underline)
      if term == reading.definition { style = Style(.selection) }
      if model.underlines || term == reading.definition {
        frame.restyle(column: column + before, row: row, count: max(1, count), style: style)
      } else if left > 0 {
        frame.put("·", column: left - 1, row: row, style: Style(.muted))
      }
    }
  }
}

/// The definition of the chosen term: at the foot of the text, or at its head where the term itself
/// stands at the foot.
func drawDefinition(_ reading: ReadingScreen, _ model: Model, _ frame: inout Frame) {
  guard let term = reading.definition, let glossary = model.glossary,
    glossary.concepts.indices.contains(term.concept)
  else { return }
  let left = reading.leftMargin(columns: model.columns)
  let width = min(reading.layout.options.width, frame.width - left)
  let lines = model.definitionLines(glossary.concepts[term.concept], width: width)
    // At most half of the screen, so that the term shows on one side of it or the other.
    .prefix(max(1, model.bodyRows / 2 - 1))
  let row = reading.visible().firstIndex {
    $0.place.part >= 0 && $0.line.holds(term.bytes.lowerBound)
  }
  let isAtFoot = row.map { $0 + lines.count + 1 < model.bodyRows } ?? true
  let first = isAtFoot ? model.bodyRows - lines.count : 1
  let terms = reading.termsOnScreen()
  let number = (terms.firstIndex { $0.concept == term.concept } ?? 0) + 1
  let words = " " + model.glossaryPhrases.place(number, terms.count) + " "
  let rule =
    "──" + words
    + String(repeating: "─", count: max(0, width - 2 - CharacterWidth.of(words)))
  for row in first..<(first + lines.count + 1) {
    frame.fill(row: row, style: .plain)
  }
  frame.put(
    clip(rule, to: width), column: left, row: isAtFoot ? first : first + lines.count,
    style: Style(.muted))
  for (index, line) in lines.enumerated() {
    let row = first + index + (isAtFoot ? 1 : 0)
    frame.put(line.text, column: left, row: row, style: line.style)
  }
}

extension Model {
  /// A concept in a few lines: its name, what it means, and its names in the other languages.
  fileprivate func definitionLines(_ concept: Glossary.Concept, width: Int) -> [EntryLine] {
    guard let name = concept.name(in: interfaceLanguage.rawValue) else { return [] }
    let others = concept.names.filter { $0.key != interfaceLanguage.rawValue }
      .sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.heading)" }
    func lines(_ text: String, _ style: Style) -> [EntryLine] {
      TextWrap.lines(text, width: width).map { EntryLine(text: $0, style: style) }
    }
    return lines(name.heading, Style(.heading, .bold)) + lines(definition(of: concept), Style())
      + lines(others.joined(separator: " · "), Style(.muted))
  }
}
