internal import Canvas
internal import Glyphs
internal import Phrases

func draw(_ screen: CaseScreen, _ model: Model, _ frame: inout Frame) {
  guard let table = screen.table, !table.columns.isEmpty else { return }
  let left = model.columns >= 40 ? 1 : 0
  if screen.whole != nil { return drawWhole(screen, table, model, left, &frame) }
  if screen.grid.isStacked { return drawStacked(screen, table, model, left, &frame) }
  let shown = screen.shownColumns
  for (place, column) in shown.enumerated() {
    drawTitle(screen, table, column, screen.x(place, left), &frame)
  }
  var row = 1 + screen.grid.headLines
  for index in screen.shownBands {
    guard row <= model.bodyRows else { return }
    let isChosen = index == screen.row
    let name = TextWrap.lines(table.rows[index].name, width: screen.grid.nameWidth - 1)
    for (line, text) in name.prefix(screen.grid.limit).enumerated()
    where row + line <= model.bodyRows {
      frame.put(
        text, column: left, row: row + line, style: Style(isChosen ? .heading : .text, .bold))
    }
    for (place, column) in shown.enumerated() {
      let lines = screen.grid.visible(index, column)
      let isHere = isChosen && column == screen.column
      draw(lines, isHere, screen.x(place, left), row, model, &frame)
    }
    row += screen.grid.bands[index]
  }
}

/// The title of an entry above its column.
private func drawTitle(
  _ screen: CaseScreen, _ table: CaseTable, _ column: Int, _ x: Int, _ frame: inout Frame
) {
  let width = screen.grid.cellWidth - CaseGrid.mark
  var lines = TextWrap.lines(table.columns[column].title, width: width)
  if lines.count > screen.grid.headLines {
    lines = Array(lines.prefix(screen.grid.headLines))
    lines[lines.count - 1] = clip(lines[lines.count - 1] + " …", to: width)
  }
  for (line, text) in lines.enumerated() {
    frame.put(text, column: x + CaseGrid.mark, row: 1 + line, style: Style(.heading, .bold))
  }
}

/// The lines of a cell; the mark tells the chosen one where reverse video is not seen.
private func draw(
  _ lines: [String], _ isChosen: Bool, _ x: Int, _ row: Int, _ model: Model, _ frame: inout Frame
) {
  if isChosen { frame.put("> ", column: x, row: row, style: Style(.selection)) }
  for (line, text) in lines.enumerated() where row + line <= model.bodyRows {
    let style = isChosen ? Style(.selection) : Style()
    frame.put(text, column: x + CaseGrid.mark, row: row + line, style: style)
  }
}

/// The entries one below the other, field by field.
private func drawStacked(
  _ screen: CaseScreen, _ table: CaseTable, _ model: Model, _ left: Int, _ frame: inout Frame
) {
  var row = 1
  let width = screen.grid.cellWidth
  func put(_ text: String, _ style: Style) {
    if row <= model.bodyRows {
      frame.put(clip(text, to: width), column: left, row: row, style: style)
    }
    row += 1
  }
  for index in screen.shownBands {
    guard row <= model.bodyRows else { return }
    let (field, column) = (index / table.columns.count, index % table.columns.count)
    let next = row + screen.grid.bands[index]
    if column == 0 { put(table.rows[field].name, Style(.heading, .bold)) }
    let isChosen = field == screen.row && column == screen.column
    put(
      (isChosen ? "> " : "  ") + table.columns[column].title,
      Style(isChosen ? .selection : .text, .bold))
    for line in screen.grid.visible(field, column) { put("  " + line, Style()) }
    row = next
  }
}

/// The chosen cell alone, with all of its text.
private func drawWhole(
  _ screen: CaseScreen, _ table: CaseTable, _ model: Model, _ left: Int, _ frame: inout Frame
) {
  let width = model.columns - 2 * left
  frame.put(
    clip(table.rows[screen.row].name, to: width), column: left, row: 1,
    style: Style(.heading, .bold))
  frame.put(
    clip(table.columns[screen.column].title, to: width), column: left, row: 2,
    style: Style(.muted))
  let lines = screen.wholeLines(columns: model.columns).dropFirst(screen.whole ?? 0)
  for (row, line) in lines.enumerated() where row + 3 <= model.bodyRows {
    frame.put(line, column: left + 1, row: row + 3)
  }
}

extension CaseScreen {
  /// The entries beside each other: the chosen one is always among them.
  fileprivate var shownColumns: Range<Int> {
    let count = table?.columns.count ?? 0
    let first = max(0, min(column - grid.shown / 2, count - grid.shown))
    return first..<min(count, first + grid.shown)
  }

  fileprivate var shownBands: Range<Int> { min(top, grid.bands.count)..<grid.bands.count }

  /// Where a column starts.
  fileprivate func x(_ place: Int, _ left: Int) -> Int {
    left + grid.nameWidth + place * (grid.cellWidth + 1)
  }

  /// Which cell is chosen, for the right end of the bottom line.
  var place: String {
    guard let table, !table.rows.isEmpty else { return "" }
    return "\(row + 1)/\(table.rows.count) · \(column + 1)/\(table.columns.count)"
  }
}

extension Model {
  /// What to do with the marks, where there are any.
  func markHints(in context: KeyContext) -> [Hint] {
    guard !marked.isEmpty else { return [] }
    return [hint(.compareCases, context, casePhrases.hintCompare(marked.count))]
  }

  /// The keys for a table of entries.
  func hints(of cases: CaseScreen) -> [Hint] {
    let word = cases.whole == nil ? casePhrases.hintWhole : comparisonPhrases.hintTable
    let hints: [(Action, String)] = [
      (.open, phrases.hintOpen), (.wholeCell, word), (.export, casePhrases.hintWrite),
      (.mark, casePhrases.hintTakeOff), (.back, phrases.hintBack), (.help, phrases.hintHelp),
    ]
    return hints.map { hint($0.0, .cases, $0.1) }
  }
}
