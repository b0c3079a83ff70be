internal import Glyphs

/// Stretches of time as a cell of a table gives them, in months since the year 0.
///
/// "June/July and September 2021" is two stretches, "2021–2027" is one of 84 months.
struct Period: Equatable {
  /// The stretches in rising order; they neither touch nor overlap.
  var stretches: [ClosedRange<Int>]

  /// Nil for anything but dates and periods in words or digits.
  init?(_ text: String) {
    guard text.utf8.count <= 120 else { return nil }
    var reader = DateReader()
    for token in Period.tokens(Folding.shared.string(of: text)) {
      guard reader.take(token) else { return nil }
    }
    guard let found = reader.stretches, !found.isEmpty else { return nil }
    stretches = Period.joined(found.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// Words, numbers and signs.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var isWord = false
    for scalar in text.unicodeScalars where scalar != "." {
      let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
      let isLetter = scalar.value >= 0x61 && scalar.value <= 0x7A
      if isWord, isDigit || isLetter, var last = tokens.popLast() {
        last.unicodeScalars.append(scalar)
        tokens.append(last)
      } else if scalar != " " {
        tokens.append(String(scalar))
      }
      isWord = isDigit || isLetter
    }
    return tokens
  }

  /// Stretches that touch are one.
  private static func joined(_ sorted: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var joined: [ClosedRange<Int>] = []
    for next in sorted {
      if let last = joined.last, next.lowerBound <= last.upperBound + 1 {
        let end = max(last.upperBound, next.upperBound)
        joined[joined.count - 1] = last.lowerBound...end
      } else {
        joined.append(next)
      }
    }
    return joined
  }
}

/// Reads a date from its words, from left to right.
private struct DateReader {
  private struct Point {
    var year: Int?
    var month: Int?
    /// Whether a period runs from the point before to this one.
    var isEnd = false
  }

  private var points: [Point] = []
  private var joinsNext = false
  /// Numbers of one or two digits that are not yet known for days or months.
  private var short: [Int] = []

  /// False for a token that has no place in a date.
  mutating func take(_ token: String) -> Bool {
    if let number = Int(token) { return take(number, digits: token.utf8.count) }
    if let month = DateWords.month(token) {
      short.removeAll()
      add(Point(month: month))
      return true
    }
    if DateWords.through.contains(token) {
      joinsNext = true
      return true
    }
    return DateWords.and.contains(token) || DateWords.fillers.contains(token) || token == "1er"
  }

  private mutating func take(_ number: Int, digits: Int) -> Bool {
    if digits == 4, (1000...2999).contains(number) { return takeYear(number) }
    guard digits <= 2, (1...31).contains(number) else { return false }
    if let last = points.last, last.year != nil, joinsNext, last.month == nil, number <= 12 {
      // "2021-09": a month behind its year.
      points[points.count - 1].month = number
    } else if let last = points.last, last.month != nil, last.year == nil || joinsNext {
      // A day, behind its month.
    } else {
      short.append(number)
    }
    joinsNext = false
    return true
  }

  /// A year belongs to the months before it that have none.
  private mutating func takeYear(_ year: Int) -> Bool {
    if points.last.map({ $0.year == nil }) ?? false {
      for index in points.indices.reversed() {
        guard points[index].year == nil else { break }
        points[index].year = year
      }
      joinsNext = false
      return true
    }
    guard short.count <= 1, short.allSatisfy({ $0 <= 12 }) else { return false }
    add(Point(year: year, month: short.first))
    short.removeAll()
    return true
  }

  private mutating func add(_ point: Point) {
    var point = point
    point.isEnd = joinsNext && !points.isEmpty
    joinsNext = false
    points.append(point)
  }

  /// What was read; nil where a month has no year, or a number no meaning.
  var stretches: [ClosedRange<Int>]? {
    guard short.isEmpty else { return nil }
    var found: [ClosedRange<Int>] = []
    for point in points {
      guard let year = point.year else { return nil }
      let first = year * 12 + (point.month ?? 1) - 1
      let last = year * 12 + (point.month ?? 12) - 1
      if point.isEnd, let start = found.popLast() {
        guard start.lowerBound <= last else { return nil }
        found.append(start.lowerBound...last)
      } else {
        found.append(first...last)
      }
    }
    return found
  }
}
