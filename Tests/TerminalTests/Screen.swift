/// What a terminal shows at one moment.
struct Screen: Equatable, CustomStringConvertible {
  /// One cell: its character, how it is set, and its colours.
  struct Cell: Equatable {
    /// The character; empty in the second half of a wide one.
    var text = " "
    var isBold = false
    var isReverse = false
    var isUnderlined = false
    /// The palette's index; nil for the terminal's own.
    var foreground: Int?
    var background: Int?
  }

  /// The cells by row and column.
  let cells: [[Cell]]
  /// Where the cursor is, from 0.
  let cursor: Position
  /// Whether the cursor can be seen.
  let showsCursor: Bool

  /// A place on the screen, from 0.
  struct Position: Equatable {
    var row: Int
    var column: Int
  }

  /// The text of each row without spaces at its end.
  var rows: [String] {
    cells.map { row in
      var text = row.map(\.text).joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  var description: String { "\n" + text }

  /// The text of the whole screen.
  var text: String { rows.joined(separator: "\n") }

  func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The row that holds a text.
  func row(of text: String) -> Int? { rows.firstIndex { $0.contains(text) } }

  /// The cells that show a text, from its first place on the screen.
  func cells(of text: String) -> [Cell] {
    for row in cells {
      let filled = row.filter { !$0.text.isEmpty }
      let wanted = text.map(String.init)
      guard filled.count >= wanted.count, !wanted.isEmpty else { continue }
      for start in 0...(filled.count - wanted.count)
      where filled[start..<(start + wanted.count)].map(\.text) == wanted {
        return Array(filled[start..<(start + wanted.count)])
      }
    }
    return []
  }

  /// The rows whose cells are all set in reverse where they show anything.
  var reversedRows: [String] {
    zip(cells, rows).filter { cells, text in
      !text.isEmpty && cells.contains { $0.isReverse && $0.text != " " }
    }.map(\.1)
  }
}
