internal import Canvas
internal import Content
internal import Glyphs
internal import Layout

func draw(_ reading: ReadingScreen, _ model: Model, _ frame: inout Frame) {
  let left = reading.leftMargin(columns: model.columns)
  for (row, item) in reading.visible().enumerated() {
    draw(item.line, column: left, row: row + 1, &frame)
    if let terms = reading.terms { markTerms(item, terms, reading, model, row + 1, &frame) }
    if let find = reading.find { mark(item, find, reading, left, row + 1, &frame) }
    if let link = reading.link { showChoice(link, item, reading, left, row + 1, &frame) }
  }
  drawDefinition(reading, model, &frame)
}

/// Draws a text beside something else: the passage of an answer.
func draw(_ reading: ReadingScreen, at left: Int, _ rows: Range<Int>, _ frame: inout Frame) {
  for (row, item) in zip(rows, reading.visible()) {
    draw(item.line, column: left, row: row, &frame)
    if let find = reading.find { mark(item, find, reading, left, row, &frame) }
  }
}

/// Marks the cells of a line whose bytes belong to a match.
private func mark(
  _ item: (place: DocumentLayout.Place, line: Line), _ find: FindState, _ reading: ReadingScreen,
  _ left: Int, _ row: Int, _ frame: inout Frame
) {
  let matches = find.matches(in: reading.layout, part: item.place.part)
  guard !matches.isEmpty else { return }
  var column = left
  for span in item.line.spans {
    defer { column += CharacterWidth.of(span.text) }
    guard let start = span.offset else { continue }
    let bytes = start..<(start + span.text.utf8.count)
    for match in matches where match.overlaps(bytes) {
      let part = match.clamped(to: bytes)
      let before = span.columns(upTo: part.lowerBound - start)
      let count = span.columns(upTo: part.upperBound - start) - before
      let ink: Style.Ink =
        FindState.Match(bytes: match, part: item.place.part) == find.current ? .currentMark : .mark
      frame.restyle(column: column + before, row: row, count: max(1, count), style: Style(ink))
    }
  }
}

/// Shows the chosen link, on all lines that it takes.
private func showChoice(
  _ link: ReadingScreen.LinkPlace, _ item: (place: DocumentLayout.Place, line: Line),
  _ reading: ReadingScreen, _ left: Int, _ row: Int, _ frame: inout Frame
) {
  let first = reading.layout.line(at: link.place).spans
  guard item.place >= link.place, first.indices.contains(link.span) else { return }
  var column = left
  for (index, span) in item.line.spans.enumerated() {
    defer { column += CharacterWidth.of(span.text) }
    let continues =
      item.place > link.place && span.link == first[link.span].link
      && reading.isContinuation(link, at: item.place)
    guard continues || (item.place == link.place && index == link.span) else { continue }
    frame.restyle(
      column: column, row: row, count: CharacterWidth.of(span.text), style: Style(.selection))
  }
}

extension Span {
  /// Whether the layout made the text: indents, marks, spaces between columns.
  var isMargin: Bool { offset == nil && link == nil }

  /// The columns of the text's first `bytes` bytes.
  func columns(upTo bytes: Int) -> Int {
    var used = 0
    var columns = 0
    for scalar in text.unicodeScalars {
      if used >= bytes { break }
      used += UTF8.width(scalar)
      columns += CharacterWidth.of(scalar)
    }
    return columns
  }
}

extension ReadingScreen {
  /// Whether a link that starts at one place still runs at another: no other text between them.
  fileprivate func isContinuation(_ link: LinkPlace, at place: DocumentLayout.Place) -> Bool {
    let spans = layout.line(at: link.place).spans
    guard spans[(link.span + 1)...].allSatisfy(\.isMargin) else { return false }
    var at = layout.move(link.place, by: 1)
    while at < place {
      let isWhole = layout.line(at: at).spans.allSatisfy {
        $0.isMargin || $0.link == spans[link.span].link
      }
      guard isWhole else { return false }
      at = layout.move(at, by: 1)
    }
    return true
  }

  /// The target of the link at a place on the screen.
  func target(atColumn column: Int, row: Int, columns: Int) -> String? {
    let lines = visible()
    guard lines.indices.contains(row) else { return nil }
    var at = leftMargin(columns: columns)
    for span in lines[row].line.spans {
      let end = at + CharacterWidth.of(span.text)
      if column >= at, column < end, case .target(let target) = span.link { return target }
      at = end
    }
    return nil
  }
}
