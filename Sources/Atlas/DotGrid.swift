internal import Glyphs

/// A grid of dots, eight to a cell.
struct DotGrid {
  let columns: Int
  let rows: Int
  private(set) var cells: [Dots]

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: Dots(), count: self.columns * self.rows)
  }

  /// The dots of a cell.
  subscript(column: Int, row: Int) -> Dots {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return Dots() }
    return cells[row * columns + column]
  }

  /// Sets a dot; one outside the grid is left out.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
    cells[y / 4 * columns + x / 2].set(column: x % 2, row: y % 4)
  }

  /// A straight line; of its dots every `gap`-th is set.
  mutating func line(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int), gap: Int = 1) {
    let across = to.x - from.x
    let down = to.y - from.y
    let steps = max(abs(across), abs(down))
    guard steps > 0, steps < 100_000 else { return set(from.x, from.y) }
    for step in stride(from: 0, through: steps, by: max(1, gap)) {
      // Half a step is added so that both ends round in the same way.
      set(
        from.x + (across * step * 2 + across.signum() * steps) / (steps * 2),
        from.y + (down * step * 2 + down.signum() * steps) / (steps * 2))
    }
  }
}
