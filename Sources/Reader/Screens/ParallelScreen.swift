internal import Canvas
internal import Content
internal import Layout

/// A document in two languages side by side.
public struct ParallelScreen: @unchecked Sendable {
  /// The document as one was reading it, and in the other language.
  let left: Text
  let right: Text
  /// The two texts, aligned.
  private(set) var text: ParallelText
  /// The first row that shows.
  var top: ParallelText.Place
  /// Where it opened; nil once one has gone elsewhere.
  var start: ParallelText.Place?

  /// A text with what the library knows beside it.
  struct Text {
    let entry: Entry
    let report: Report
    let additions: Additions
  }

  /// - Parameters:
  ///   - offset: the byte of the left text that shows first.
  ///   - path: what shows first of what stands beside the text.
  init(_ left: Text, _ right: Text, columns: Int, at offset: Int, path: String? = nil) {
    self.left = left
    self.right = right
    text = ParallelText(left, right, columns: columns)
    top = text.place(ofOffset: offset, path: path)
    start = top
  }

  /// Lays the texts out for another width.
  mutating func resize(columns: Int) {
    let offset = text.offset(at: top)
    let path = text.path(at: top)
    let isAtStart = top == start
    text = ParallelText(left, right, columns: columns)
    if let offset { top = text.place(ofOffset: offset, path: path) } else { top = text.clamp(top) }
    start = isAtStart ? top : nil
  }

  /// Goes down, or up where negative, as far as the last full screen.
  mutating func scroll(_ rows: Int, height: Int) {
    let next = text.move(top, by: rows)
    if rows > 0 {
      let last = text.move(text.end, by: 1 - max(1, height))
      top = max(top, min(next, last))
    } else {
      top = next
    }
  }

  /// Goes to the next section, or the one before.
  mutating func go(toSection step: Int) {
    let pair = step < 0 && top.row > 0 ? top.pair : top.pair + step
    top = text.clamp(ParallelText.Place(pair: pair, row: 0))
  }
}

/// Two texts in rows: section beside section, and paragraph beside paragraph where both have as many.
final class ParallelText {
  /// A row of a pair of sections.
  struct Place: Comparable {
    var pair: Int
    var row: Int
    static func < (one: Place, other: Place) -> Bool {
      one.pair != other.pair ? one.pair < other.pair : one.row < other.row
    }
  }

  /// One row: a line of each text, where it has one; below each other there is only a left one.
  struct Row {
    var left: Line?
    var right: Line?
  }

  /// Sections with the same id; one of them alone where the other text has none.
  let pairs: [(left: Int?, right: Int?)]
  /// The columns of one text, and whether the texts stand below each other.
  let width: Int
  let isStacked: Bool
  private let sides: [Side]
  private var known: [Int: [Row]] = [:]

  /// Narrower than this, the texts stand below each other.
  static let narrowest = 60

  private struct Side {
    let entry: Entry
    let layout: DocumentLayout
    /// The first part of each section.
    let firstParts: [Int: Int]

    init(_ text: ParallelScreen.Text, width: Int) {
      entry = text.entry
      let report = text.report
      let options = LayoutOptions(
        width: width, words: .of(entry.language), additions: text.additions)
      layout = DocumentLayout(report, options: options)
      firstParts = Dictionary(
        report.parts.enumerated().map { ($0.element.section, $0.offset) }, uniquingKeysWith: min)
    }

    func lines(_ section: Int?) -> [Line] {
      guard let section, var part = firstParts[section] else { return [] }
      var lines: [Line] = []
      while layout.parts.contains(part), layout.report.parts[part].section == section {
        lines += layout.lines(inPart: part)
        part += 1
      }
      return lines
    }
  }

  init(_ left: ParallelScreen.Text, _ right: ParallelScreen.Text, columns: Int) {
    isStacked = columns < ParallelText.narrowest
    let margin = columns >= 40 ? 2 : 0
    let room = isStacked ? columns - margin : (columns - margin - ComparisonScreen.gap) / 2
    width = max(8, min(ReadingScreen.measure, room))
    sides = [Side(left, width: width), Side(right, width: width)]
    pairs = ParallelText.align(
      left.report.sections.map(\.id), right.report.sections.map(\.id))
  }

  /// Pairs the sections of two texts by their ids, in the order of the first; what only the second
  /// has comes where it stands there.
  static func align(_ left: [String], _ right: [String]) -> [(left: Int?, right: Int?)] {
    let places = Dictionary(right.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    let known = Set(left)
    var pairs: [(left: Int?, right: Int?)] = []
    var next = 0
    for (index, id) in left.enumerated() {
      guard let place = places[id] else {
        pairs.append((index, nil))
        continue
      }
      while next < place {
        if !known.contains(right[next]) { pairs.append((nil, next)) }
        next += 1
      }
      pairs.append((index, place))
      next = max(next, place + 1)
    }
    while next < right.count {
      if !known.contains(right[next]) { pairs.append((nil, next)) }
      next += 1
    }
    return pairs
  }

  /// The rows of a pair of sections.
  func rows(_ pair: Int) -> [Row] {
    if let rows = known[pair] { return rows }
    guard pairs.indices.contains(pair) else { return [] }
    if known.count > 40 { known.removeAll() }
    let left = sides[0].lines(pairs[pair].left)
    let right = sides[1].lines(pairs[pair].right)
    let rows =
      isStacked
      ? ParallelRows.stacked(left, right, sides.map(\.entry.language))
      : ParallelRows.beside(left, right)
    known[pair] = rows
    return rows
  }
}

extension ParallelText {
  /// A place that is there.
  func clamp(_ place: Place) -> Place {
    let pair = min(max(0, place.pair), max(0, pairs.count - 1))
    let row = pair == place.pair ? min(max(0, place.row), max(0, rows(pair).count - 1)) : 0
    return Place(pair: pair, row: row)
  }

  /// The last row.
  var end: Place {
    let pair = max(0, pairs.count - 1)
    return Place(pair: pair, row: max(0, rows(pair).count - 1))
  }

  /// The place so many rows further on, or back where negative.
  func move(_ place: Place, by count: Int) -> Place {
    var place = clamp(place)
    var left = count
    while left > 0 {
      let rest = rows(place.pair).count - 1 - place.row
      if left <= rest { return Place(pair: place.pair, row: place.row + left) }
      guard place.pair + 1 < pairs.count else { return end }
      left -= max(0, rest) + 1
      place = Place(pair: place.pair + 1, row: 0)
    }
    while left < 0 {
      if -left <= place.row { return Place(pair: place.pair, row: place.row + left) }
      guard place.pair > 0 else { return Place(pair: 0, row: 0) }
      left += place.row + 1
      place = Place(pair: place.pair - 1, row: max(0, rows(place.pair - 1).count - 1))
    }
    return place
  }

  /// The byte of the left text at a place or the nearest one below it in its section.
  func offset(at place: Place) -> Int? {
    guard pairs.indices.contains(place.pair) else { return nil }
    for row in rows(place.pair).dropFirst(place.row) {
      if let line = row.left, !line.isBlank, line.offset >= 0 { return line.offset }
    }
    return nil
  }

  /// What a place lies in, where that is no text of the report.
  func path(at place: Place) -> String? {
    let path = rows(place.pair).prefix(place.row + 1).last { $0.left?.begins != nil }?.left?.begins
    return path == "text" || path == "title" ? nil : path
  }

  /// The place of a byte of the left text, or of what stands beside it there.
  func place(ofOffset offset: Int, path: String? = nil) -> Place {
    let place = place(ofByte: offset)
    guard let path, let row = rows(place.pair).firstIndex(where: { $0.left?.begins == path })
    else { return place }
    return Place(pair: place.pair, row: row)
  }

  private func place(ofByte offset: Int) -> Place {
    let report = sides[0].layout.report
    let section = report.section(at: offset) ?? 0
    let pair = pairs.firstIndex { $0.left == section } ?? 0
    if offset < report.bodyStart { return Place(pair: 0, row: 0) }
    let rows = rows(pair)
    func place(_ row: Row) -> Int? {
      row.left.flatMap { !$0.isBlank && (0...offset).contains($0.offset) ? $0.offset : nil }
    }
    // What stands behind the text has no place of its own but that of the last line before it.
    let nearest = rows.compactMap(place).max()
    return Place(pair: pair, row: rows.firstIndex { place($0) == nearest && nearest != nil } ?? 0)
  }

  /// The index of the right text's section at a place.
  func section(at place: Place) -> (left: Int?, right: Int?) {
    pairs.indices.contains(place.pair) ? pairs[place.pair] : (nil, nil)
  }
}
