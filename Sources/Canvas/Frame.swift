internal import Glyphs

/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// The character with its combining marks; empty for the second half of a wide character.
  public var text: String
  /// How it is drawn.
  public var style: Style

  /// A cell.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell(" ")
}

/// What the screen is to show: a grid of styled cells.
///
/// The only drawing surface there is.
public struct Frame: Equatable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the cursor shows, as column and row; nil hides it.
  public var cursor: Point?

  /// A place on the screen, from 0.
  public struct Point: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// The row.
    public var row: Int
    /// A place.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// An empty frame.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// The cell at a place; blank outside.
  public subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, column < width, row >= 0, row < height else { return .blank }
    return cells[row * width + column]
  }

  /// Writes a text, clipped at the right edge or at `limit` columns.
  ///
  /// Unsafe scalars never get in.
  ///
  /// - Returns: the column after the text.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int = .max
  ) -> Int {
    guard row >= 0, row < height, column >= 0 else { return column }
    let end = limit > width - column ? width : column + limit
    var at = column
    for scalar in text.unicodeScalars {
      guard let safe = SafeText.shown(scalar) else { continue }
      let cells = CharacterWidth.of(safe)
      if cells == 0 {
        attach(safe, before: at, after: column, row: row)
        continue
      }
      guard at + cells <= end else { break }
      set(safe, at, row, style, cells)
      at += cells
    }
    return at
  }

  private mutating func set(
    _ scalar: Unicode.Scalar, _ column: Int, _ row: Int, _ style: Style, _ cells: Int
  ) {
    let index = row * width + column
    self.cells[index] = Cell(String(scalar), style)
    if cells == 2 { self.cells[index + 1] = Cell("", style) }
  }

  /// Puts a combining mark on the character before it; more than curses holds are left out.
  private mutating func attach(_ mark: Unicode.Scalar, before: Int, after start: Int, row: Int) {
    var column = before - 1
    while column > start, self[column, row].text.isEmpty { column -= 1 }
    guard column >= start, column < width, !self[column, row].text.isEmpty else { return }
    let index = row * width + column
    if cells[index].text.unicodeScalars.count < 5 { cells[index].text.unicodeScalars.append(mark) }
  }

  /// Gives a stretch of a row a style without changing its text.
  public mutating func restyle(column: Int, row: Int, count: Int, style: Style) {
    guard row >= 0, row < height else { return }
    for at in max(0, column)..<max(0, min(width, column + count)) {
      cells[row * width + at].style = style
    }
  }

  /// Fills a row with one style.
  public mutating func fill(row: Int, style: Style) {
    guard row >= 0, row < height else { return }
    for at in 0..<width { cells[row * width + at] = Cell(" ", style) }
  }

  /// The text of each row without the spaces at its end.
  public var rows: [String] {
    (0..<height).map { row in
      var text = ""
      for column in 0..<width { text += cells[row * width + column].text }
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }
}
