/// A column of blanks between two columns of text on the same lines.
struct TextGutter {
  /// Where a line has its text.
  private enum Side {
    case none, left, right
    /// Text on both sides; the runs from this one on are on the right.
    case both(Int)
    case across
  }

  private typealias Limit = Weights.Columns

  private var rows: [TextRow]
  /// The column at which the text on the right begins, line by line: an extractor moves it to make
  /// room for a long line on the left.
  private var places: [Int] = []
  private var sides: [Side] = []
  private var spanning: [Bool] = []

  /// The place along which most lines begin anew after a gap, when both sides read like columns of
  /// running text.
  init?(_ rows: [TextRow]) {
    self.rows = rows
    // Most columns and pages have no gaps to look at.
    guard rows.lazy.filter({ $0.runs.count > 1 }).count >= Limit.fewestPairs else { return nil }
    var starts: [Int: Int] = [:]
    for row in rows {
      for run in row.runs.dropFirst() { starts[run.columns.lowerBound, default: 0] += 2 }
      if let first = row.runs.first, row.runs.count == 1 {
        starts[first.columns.lowerBound, default: 0] += 1
      }
    }
    let likely = starts.filter { $0.key >= Limit.narrowest && $0.value >= Limit.fewestPairs }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let candidates = likely.map(\.key)
    for place in candidates.prefix(4) {
      stand(at: place)
      guard isGutter() else { continue }
      takeHanging(place, candidates)
      if acrossCount >= Limit.fewestAcross { move(among: candidates) }
      finish()
      return
    }
    guard let place = candidates.first else { return nil }
    stand(at: place)
    guard move(among: candidates) else { return nil }
    finish()
  }

  /// The gutter stands at one column on all lines.
  private mutating func stand(at place: Int) {
    places = rows.map { _ in place }
    sides = rows.map { TextGutter.side($0, place) }
  }

  /// What is left to do once its places are known.
  private mutating func finish() {
    for index in rows.indices { partAcross(index) }
    for index in rows.indices {
      sides[index] = TextGutter.withMark(rows[index], sides[index], places[index])
    }
    findSpanning()
  }

  /// A long line on the left may leave a single blank before the text on the right, which begins where
  /// that of the lines around it does.
  private mutating func partAcross(_ index: Int) {
    guard case .across = sides[index], !isBlank(index - 1), !isBlank(index + 1),
      let column = start(index - 1) ?? start(index + 1), let part = rows[index].part(at: column)
    else { return }
    sides[index] = .both(part)
  }

  /// The column at which the text on the right begins in a line that has both sides.
  private func start(_ index: Int) -> Int? {
    guard rows.indices.contains(index) else { return nil }
    switch sides[index] {
    case .both(let run): return rows[index].runs[run].columns.lowerBound
    case .right: return rows[index].runs.first?.columns.lowerBound
    case .none, .left, .across: return nil
    }
  }

  /// The column at which the text on the right begins in a line.
  func place(of index: Int) -> Int { places[index] }

  /// Lets the gutter move from line to line, where fewer lines go across it then: of all ways down the
  /// page the one with the fewest lines across and the fewest moves.
  @discardableResult
  private mutating func move(among candidates: [Int]) -> Bool {
    let ways = Array(candidates.prefix(Limit.mostPlaces)).sorted()
    guard ways.count > 1 else { return false }
    let found = (sides: sides, places: places, across: acrossCount)
    places = cheapest(ways).map { ways[$0] }
    sides = rows.indices.map { TextGutter.side(rows[$0], places[$0]) }
    if acrossCount + 1 < found.across, isGutter() { return true }
    (sides, places) = (found.sides, found.places)
    return false
  }

  /// For each line the number of the place, by what the lines and the moves cost.
  private func cheapest(_ ways: [Int]) -> [Int] {
    var cost = ways.map { _ in 0.0 }
    var from: [[Int]] = []
    for row in rows {
      let best = cost.indices.min { cost[$0] < cost[$1] } ?? 0
      var came: [Int] = []
      var next: [Double] = []
      for (way, column) in ways.enumerated() {
        let stays = cost[way] <= cost[best] + Limit.move
        came.append(stays ? way : best)
        next.append(min(cost[way], cost[best] + Limit.move) + TextGutter.cost(row, column))
      }
      from.append(came)
      cost = next
    }
    var way = cost.indices.min { cost[$0] < cost[$1] } ?? 0
    var path: [Int] = []
    for came in from.reversed() {
      path.append(way)
      way = came[way]
    }
    return path.reversed()
  }

  /// A line across speaks against a place, one with text on both sides for it.
  private static func cost(_ row: TextRow, _ place: Int) -> Double {
    switch side(row, place) {
    case .none, .left, .right: 0
    case .both: -Limit.pair
    case .across: 1
    }
  }

  /// Most text of the column may be set in behind its marks: it begins where fewer lines do, if no more
  /// lines go across that.
  private mutating func takeHanging(_ place: Int, _ candidates: [Int]) {
    let across = acrossCount
    let reach = place - Limit.hangingReach..<place - 2
    for other in candidates.filter(reach.contains).sorted() {
      stand(at: other)
      if acrossCount <= across, isGutter() { return }
    }
    stand(at: place)
  }

  private var acrossCount: Int {
    sides.count { if case .across = $0 { true } else { false } }
  }

  /// A run may begin a little further left or right: its place was rounded.
  private static func side(_ row: TextRow, _ place: Int) -> Side {
    guard let first = row.runs.first, let last = row.runs.last else { return .none }
    if last.columns.upperBound < place { return .left }
    if first.columns.lowerBound >= place - 2 { return .right }
    for (index, run) in row.runs.enumerated().dropFirst()
    where run.columns.lowerBound >= place - 2
      && row.runs[index - 1].columns.upperBound <= place + 1
    {
      return .both(index)
    }
    return .across
  }

  /// A bullet or number that hangs before the text on the right belongs to it.
  private static func withMark(_ row: TextRow, _ side: Side, _ place: Int) -> Side {
    switch side {
    case .none, .right, .across: return side
    case .left:
      let last = row.runs.count - 1
      guard hangs(row, last, place) else { return side }
      return last == 0 ? .right : .both(last)
    case .both(let index):
      guard hangs(row, index - 1, place) else { return side }
      return index == 1 ? .right : .both(index - 1)
    }
  }

  /// The run is as short as a mark, and nearer to the text on the right than to that on the left.
  private static func hangs(_ row: TextRow, _ index: Int, _ place: Int) -> Bool {
    let mark = row.runs[index].columns
    guard row.isMark(index), place - mark.lowerBound <= Limit.hangingReach else { return false }
    guard index > 0 else { return true }
    return mark.lowerBound - row.runs[index - 1].columns.upperBound > place - mark.upperBound
  }

  /// Text on both sides of many lines, few lines across, and lines that fill their columns.
  private func isGutter() -> Bool {
    var pairs = 0
    var across = 0
    var widths: (left: [Int], right: [Int]) = ([], [])
    for (row, side) in zip(rows, sides) {
      switch side {
      case .none: break
      case .left: widths.left.append(TextGutter.width(row.runs[...]))
      case .right: widths.right.append(TextGutter.width(row.runs[...]))
      case .across: across += 1
      case .both(let index):
        pairs += 1
        widths.left.append(TextGutter.width(row.runs[..<index]))
        widths.right.append(TextGutter.width(row.runs[index...]))
      }
    }
    let all = widths.left.count + widths.right.count - pairs + across
    return pairs >= Limit.fewestPairs && Double(across) <= Double(all) * Limit.acrossShare
      && TextGutter.isFilled(widths.left) && TextGutter.isFilled(widths.right)
  }

  private static func width(_ runs: ArraySlice<TextRow.Run>) -> Int {
    guard let first = runs.first, let last = runs.last else { return 0 }
    return last.columns.upperBound - first.columns.lowerBound
  }

  /// The cells of a table and the terms of a list leave most of their column empty.
  private static func isFilled(_ widths: [Int]) -> Bool {
    guard widths.count >= Limit.fewestPairs else { return false }
    let sorted = widths.sorted()
    let measure = sorted[sorted.count * 9 / 10]
    let full = sorted.count { Double($0) >= Double(measure) * Limit.filled }
    return measure >= Limit.narrowest && Double(full) >= Double(sorted.count) * Limit.filledShare
  }

  // MARK: lines across

  /// A line goes across where it is set apart by a blank line.
  ///
  /// Elsewhere it is one that is too long for its column. First and last lines of a page that stand apart belong to neither column.
  private mutating func findSpanning() {
    spanning = Array(repeating: false, count: rows.count)
    for index in rows.indices {
      guard case .across = sides[index] else { continue }
      spanning[index] = isBlank(index - 1) || isBlank(index + 1)
    }
    let text = rows.indices.filter { !rows[$0].isBlank }
    if let first = text.first, isBlank(first + 1), isFurniture(first) { spanning[first] = true }
    if let last = text.last, isBlank(last - 1), isFurniture(last) { spanning[last] = true }
  }

  private func isBlank(_ index: Int) -> Bool {
    !rows.indices.contains(index) || rows[index].isBlank
  }

  /// It does not begin where a column does, or is too short on one side.
  private func isFurniture(_ index: Int) -> Bool {
    let runs = rows[index].runs
    switch sides[index] {
    case .none, .across: return true
    case .left, .right:
      let start = runs[0].columns.lowerBound
      if TextGutter.width(runs[...]) <= Limit.shortestFoot { return true }
      let left = rows.lazy.compactMap { $0.runs.first?.columns.lowerBound }.min() ?? 0
      return abs(start - left) > 2 && abs(start - places[index]) > 2
    case .both(let split):
      return min(TextGutter.width(runs[..<split]), TextGutter.width(runs[split...]))
        <= Limit.shortestFoot
    }
  }

  /// The line at this place belongs to no column.
  func isSpanning(_ index: Int) -> Bool { spanning[index] }

  /// The bytes of a line on either side.
  func parts(of index: Int) -> (left: Range<Int>, right: Range<Int>) {
    let runs = rows[index].runs
    switch sides[index] {
    case .none: return (0..<0, 0..<0)
    case .left, .across: return (TextGutter.bytes(runs[...]), 0..<0)
    case .right: return (0..<0, TextGutter.bytes(runs[...]))
    case .both(let split):
      return (TextGutter.bytes(runs[..<split]), TextGutter.bytes(runs[split...]))
    }
  }

  private static func bytes(_ runs: ArraySlice<TextRow.Run>) -> Range<Int> {
    guard let first = runs.first, let last = runs.last else { return 0..<0 }
    return first.bytes.lowerBound..<last.bytes.upperBound
  }
}
