/// How far the entries of a contents list are set in, told by their leaders.
///
/// An extractor loses the indents. But the dots of all entries end at the same place: words and dots
/// together are as wide as the measure less the indent. How wide a dot is with its space differs from
/// list to list, and is the value that brings the entries together in the fewest places.
struct LeaderWidths {
  /// A line with leaders: how wide its words are, how many dots follow, and whose entry it is.
  struct Line {
    var entry: Int
    var width: Int
    var dots: Int
    /// The last line of an entry of several.
    var goesOn: Bool
  }

  private typealias Limit = Weights.Leaders

  /// Entry -> its step, 0 for the one that is set in least; empty where the widths do not tell.
  let steps: [Int: Int]

  /// Tries each width of a dot, in tenths of a letter.
  init(_ lines: [Line]) {
    let whole = lines.filter { !$0.goesOn }
    steps =
      whole.count < Limit.fewest
      ? [:] : LeaderWidths.best(whole, lines.filter(\.goesOn))
  }

  /// Lines that begin at one place.
  private struct Step {
    var lines: [Line]
    var middle: Double
  }

  private static func best(_ lines: [Line], _ rests: [Line]) -> [Int: Int] {
    var best: (spread: Double, groups: [Step], dot: Int) = (.infinity, [], 0)
    for dot in Limit.dots {
      let groups = groups(lines, dot)
      guard (1...Limit.mostSteps).contains(groups.count) else { continue }
      // Each further step has to bring the lines closer together.
      let spread = spread(groups, of: lines.count, dot) + Limit.perStep * Double(groups.count)
      if spread < best.spread { best = (spread, groups, dot) }
    }
    guard best.spread <= Limit.spread, best.groups.count > 1 else { return [:] }
    var steps: [Int: Int] = [:]
    for (step, group) in best.groups.enumerated() {
      for line in group.lines { steps[line.entry] = step }
    }
    // The last line of a longer entry is set in one step further.
    for line in rests {
      let width = Double(total(line, best.dot) + Limit.gap / 2)
      steps[line.entry] = max(0, best.groups.count { $0.middle > width } - 1)
    }
    return steps
  }

  /// The places where most lines begin, those set in least first; a line far from all has none.
  private static func groups(_ lines: [Line], _ dot: Int) -> [Step] {
    var left = lines.sorted { total($0, dot) < total($1, dot) }
    let fewest = max(Limit.fewestOfStep, lines.count / 20)
    var groups: [Step] = []
    while let window = densest(left, dot), window.count >= fewest {
      let middle = mean(left[window], dot)
      let isNear = { (line: Line) in abs(Double(total(line, dot)) - middle) <= Double(Limit.gap) }
      if !groups.contains(where: { abs($0.middle - middle) < Limit.step }) {
        groups.append(Step(lines: left.filter(isNear), middle: middle))
      }
      left.removeAll(where: isNear)
    }
    // A line that holds two of the page is no entry.
    let widest = (groups.first?.middle ?? 0) * Limit.widest
    return groups.filter { $0.middle < widest }.sorted { $0.middle > $1.middle }
  }

  /// The stretch of lines, as wide as the gap, that holds the most.
  private static func densest(_ lines: [Line], _ dot: Int) -> Range<Int>? {
    var best: Range<Int>?
    var first = 0
    for last in lines.indices {
      while total(lines[last], dot) - total(lines[first], dot) > Limit.gap { first += 1 }
      if last + 1 - first > best?.count ?? 0 { best = first..<last + 1 }
    }
    return best
  }

  private static func mean(_ lines: ArraySlice<Line>, _ dot: Int) -> Double {
    Double(lines.reduce(0) { $0 + total($1, dot) }) / Double(lines.count)
  }

  /// How far the lines lie from the middle of their group, on average; one without a group as far as
  /// the gap.
  private static func spread(_ groups: [Step], of count: Int, _ dot: Int) -> Double {
    var sum = 0.0
    var grouped = 0
    for group in groups {
      sum += group.lines.reduce(0) { $0 + abs(Double(total($1, dot)) - group.middle) }
      grouped += group.lines.count
    }
    return (sum + Double((count - grouped) * Limit.gap)) / Double(max(1, count))
  }

  private static func total(_ line: Line, _ dot: Int) -> Int { line.width + line.dots * dot }
}
