internal import Glyphs

/// Entries beside each other, cell by cell.
public struct CaseScreen: Sendable {
  /// The ids of the entries.
  var ids: [String]
  /// What they say; nil until it is there.
  private(set) var table: CaseTable?
  /// The chosen row and column.
  private(set) var row = 0
  private(set) var column = 0
  /// The first line of the chosen cell that shows, where it is shown alone; nil in the table.
  var whole: Int?
  /// The name of the file to write, while it is asked for.
  var prompt: LineEditor?
  /// The name that was asked for last.
  var lastName: String?
  /// The first band that shows.
  private(set) var top = 0
  private(set) var grid = CaseGrid()

  init(_ ids: [String]) { self.ids = ids }

  mutating func fill(_ table: CaseTable, columns: Int, bodyRows: Int) {
    self.table = table
    row = min(row, max(0, table.rows.count - 1))
    column = min(column, max(0, table.columns.count - 1))
    layOut(columns: columns, bodyRows: bodyRows)
  }

  /// Lays the cells out for a window, and shows the chosen one.
  mutating func layOut(columns: Int, bodyRows: Int) {
    guard let table else { return }
    grid = CaseGrid(table, columns: columns, bodyRows: bodyRows)
    scroll(0, columns: columns, bodyRows: bodyRows)
    reveal()
  }

  /// Moves the choice.
  mutating func move(rows: Int = 0, columns: Int = 0) {
    guard let table, !table.rows.isEmpty, !table.columns.isEmpty else { return }
    if grid.isStacked, rows != 0 {
      // One below the other, the next cell is that of the next entry.
      let count = table.columns.count
      let here = row * count + column
      let next = min(max(0, here + rows), table.rows.count * count - 1)
      (row, column) = (next / count, next % count)
    } else {
      row = min(max(0, row + rows), table.rows.count - 1)
    }
    column = min(max(0, column + columns), table.columns.count - 1)
    reveal()
  }

  /// The chosen cell.
  var cell: CaseTable.Cell? {
    guard let table, table.rows.indices.contains(row) else { return nil }
    let cells = table.rows[row].cells
    return cells.indices.contains(column) ? cells[column] : nil
  }

  /// The band that the chosen cell is in.
  private var band: Int {
    grid.isStacked ? row * (table?.columns.count ?? 0) + column : row
  }

  private mutating func reveal() {
    guard !grid.bands.isEmpty else { return }
    let band = min(band, grid.bands.count - 1)
    top = min(top, band)
    // The name of the field above the first of its entries comes into sight with it.
    while top < band, grid.bands[top...band].reduce(0, +) - grid.gap > grid.room { top += 1 }
  }

  /// The lines of the chosen cell where it is shown alone, and the furthest it scrolls.
  func wholeLines(columns: Int) -> [String] {
    guard let table, let cell else { return [] }
    return CaseGrid.lines(table.lines(cell), width: max(8, min(76, columns - 4)))
  }

  mutating func scroll(_ lines: Int, columns: Int, bodyRows: Int) {
    guard let whole else { return }
    let last = max(0, wholeLines(columns: columns).count - (bodyRows - 2))
    self.whole = min(max(0, whole + lines), last)
  }
}

/// The cells of a table as lines, and how much room they take.
struct CaseGrid: Sendable {
  /// Whether the entries stand one below the other.
  private(set) var isStacked = false
  /// The columns of the names of fields.
  private(set) var nameWidth = 0
  /// The columns of one cell, without the space after it.
  private(set) var cellWidth = 0
  /// How many entries show beside each other.
  private(set) var shown = 0
  /// So many lines of a cell show at most.
  private(set) var limit = 0
  /// The lines of every cell, by rows and columns.
  private(set) var cells: [[[String]]] = []
  /// The heights of what scrolls as a whole: rows, or cells one below the other.
  private(set) var bands: [Int] = []
  /// The lines there are for them.
  private(set) var room = 0
  /// The empty lines behind a band.
  private(set) var gap = 0
  /// The lines of titles above the table.
  private(set) var headLines = 0

  /// The mark of the choice takes this much of each cell.
  static let mark = 2
  private static let narrowest = 22

  init() {}

  init(_ table: CaseTable, columns: Int, bodyRows: Int) {
    let names = table.rows.map { CharacterWidth.of($0.name) }.max() ?? 0
    nameWidth = min(names, 14) + 1
    let margins = columns >= 40 ? 2 : 0
    let beside = columns - margins - nameWidth
    let fits = beside / CaseGrid.narrowest
    isStacked = fits < 2
    shown = isStacked ? 1 : min(fits, max(1, table.columns.count))
    cellWidth = isStacked ? columns - margins : min(60, beside / shown - 1)
    gap = bodyRows >= 14 ? 1 : 0
    headLines = isStacked ? 0 : bodyRows >= 14 ? 2 : 1
    room = max(1, bodyRows - headLines)
    limit = isStacked ? max(1, min(8, room - 3)) : max(2, min(bodyRows >= 30 ? 8 : 5, room / 3))
    let width = max(4, cellWidth - CaseGrid.mark)
    cells = table.rows.map { row in
      row.cells.map { CaseGrid.lines(table.lines($0), width: width) }
    }
    bands = isStacked ? cells.flatMap(stackedHeights) : cells.map { height($0) + gap }
  }

  private func height(_ row: [[String]]) -> Int { min(limit, row.map(\.count).max() ?? 0) }

  private func stackedHeights(_ row: [[String]]) -> [Int] {
    row.enumerated().map { index, lines in
      (index == 0 ? 1 : 0) + 1 + min(limit, lines.count) + (index == row.count - 1 ? gap : 0)
    }
  }

  /// The lines of a cell that show; where some are missing, the last one says so.
  func visible(_ row: Int, _ column: Int) -> [String] {
    let lines = cells[row][column]
    guard lines.count > limit else { return lines }
    let width = max(4, cellWidth - CaseGrid.mark)
    var words = lines[limit - 1].split(separator: " ", omittingEmptySubsequences: false)
    while words.count > 1, CharacterWidth.of(words.joined(separator: " ")) + 2 > width {
      words.removeLast()
    }
    return lines.prefix(limit - 1) + [clip(words.joined(separator: " "), to: width - 2) + " …"]
  }

  /// Items in lines of a width; where there are several, each with a mark before it.
  static func lines(_ items: [String], width: Int) -> [String] {
    guard items.count > 1 else { return items.flatMap { TextWrap.lines($0, width: width) } }
    return items.flatMap { item in
      TextWrap.lines(item, width: max(4, width - 2)).enumerated().map { index, line in
        (index == 0 ? "• " : "  ") + line
      }
    }
  }
}
