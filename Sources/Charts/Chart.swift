internal import Glyphs

/// What a table is drawn as, beside its numbers.
///
/// The shape of the data decides: one column of numbers with one unit gives bars, one column of
/// dates a timeline. The table stays as it is; a chart adds a column that shows it.
public enum Chart: Equatable, Sendable {
  /// A bar for each row.
  case bars(Bars)
  /// A track of time for each row.
  case timeline(Timeline)

  /// More rows than this are a table to look things up in.
  private static let mostRows = 60

  /// The chart of a table; nil where its cells give none.
  ///
  /// - Parameter rows: the text of each row's cells.
  public init?(rows: [[String]]) {
    guard (1...Chart.mostRows).contains(rows.count) else { return nil }
    let columns = rows.map(\.count).max() ?? 0
    guard (2...12).contains(columns) else { return nil }
    let cells = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column] : "" }
    }
    let dates = cells.indices.filter { Timeline(cells[$0]) != nil }
    let numbers = cells.indices.filter { !dates.contains($0) && Bars.isMeasured(cells[$0]) }
    if numbers.count == 1,
      let bars = Bars(cells[numbers[0]], labels: cells[numbers[0] == 0 ? 1 : 0])
    {
      self = .bars(bars)
    } else if numbers.isEmpty, dates.count == 1, let timeline = Timeline(cells[dates[0]]) {
      self = .timeline(timeline)
    } else {
      return nil
    }
  }

  /// What is drawn beside a row, in at most `width` columns.
  public func row(_ index: Int, width: Int) -> String {
    switch self {
    case .bars(let bars): bars.row(index, width: width)
    case .timeline(let timeline): timeline.row(index, width: width)
    }
  }

  /// What is drawn above the rows, in `width` columns; empty where nothing is.
  public func head(width: Int) -> String {
    switch self {
    case .bars: ""
    case .timeline(let timeline): timeline.head(width: width)
    }
  }

  /// The columns that what is drawn above the rows takes at least.
  public var headWidth: Int {
    switch self {
    case .bars: 0
    case .timeline(let timeline): timeline.headWidth
    }
  }

  /// Narrower than this, a chart shows nothing that its numbers do not.
  public static let narrowest = 8
  /// Wider than this, a bar is no easier to read.
  public static let widest = 48
}
