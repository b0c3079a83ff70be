/// Dates and periods as tracks over one stretch of time.
public struct Timeline: Equatable, Sendable {
  /// The months of each row, counted from the year 0; empty where the cell gives no date.
  let rows: [[ClosedRange<Int>]]
  /// From the first month to the last of all rows.
  let months: ClosedRange<Int>

  /// Nil where fewer than two cells are dates, or one has a number that is none.
  init?(_ cells: [String]) {
    let periods = cells.map { Period($0) }
    for (cell, period) in zip(cells, periods) where period == nil {
      if cell.utf8.contains(where: NumberParts.isDigit) { return nil }
    }
    rows = periods.map { $0?.stretches ?? [] }
    let all = rows.flatMap(\.self)
    guard rows.filter({ !$0.isEmpty }).count >= 2,
      let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max(), first < last
    else { return nil }
    months = first...last
  }

  /// The track of a row; empty where it has no date.
  func row(_ index: Int, width: Int) -> String {
    guard width > 0, rows.indices.contains(index), !rows[index].isEmpty else { return "" }
    var cells = [Character](repeating: "─", count: width)
    for stretch in rows[index] {
      let first = cell(stretch.lowerBound - months.lowerBound, width)
      let end = cell(stretch.upperBound + 1 - months.lowerBound, width)
      // A month may be less than a cell; it is seen all the same.
      for cell in first..<min(width, max(first + 1, end)) { cells[cell] = "█" }
    }
    return String(cells)
  }

  /// The column at which a month starts.
  private func cell(_ month: Int, _ width: Int) -> Int { min(width, month * width / months.count) }

  /// The first month and the last: digits that need no language.
  private var ends: [String] {
    let isYears = months.lowerBound % 12 == 0 && months.upperBound % 12 == 11
    return [months.lowerBound, months.upperBound].map { month in
      let year = String(month / 12)
      guard !isYears else { return year }
      return (month % 12 < 9 ? "0" : "") + "\(month % 12 + 1)/" + year
    }
  }

  /// The columns that both ends of the scale take.
  var headWidth: Int { ends.reduce(1) { $0 + $1.utf8.count } }

  /// The scale: the first month at the left and the last at the right.
  func head(width: Int) -> String {
    let ends = ends
    let gap = width - ends[0].utf8.count - ends[1].utf8.count
    return gap > 0 ? ends[0] + String(repeating: " ", count: gap) + ends[1] : ""
  }
}
