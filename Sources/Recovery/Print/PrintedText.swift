/// A printed document as lines in reading order, with the space that stands between them.
struct PrintedText {
  let properties: PrintedProperties
  let bookmarks: [(text: [UInt8], depth: Int)]
  private(set) var lines: [PrintedLine] = []
  /// Blank lines that the space above each line amounts to.
  private(set) var blanks: [Int] = []
  private(set) var pageCount = 0
  /// The face of most letters.
  private(set) var body = Face(size: 10)
  private var leadings = Leadings()
  private var measures: [Measure: (left: Double, right: Double)] = [:]

  /// Columns at the same place have the same measure.
  private struct Measure: Hashable {
    var columns: Int
    var column: Int
  }

  init(words: [UInt8], faces: [UInt8], scale: Double) {
    let reader = PrintedReader(words: words, faces: faces, scale: scale)
    properties = reader.properties
    bookmarks = reader.bookmarks
    pageCount = reader.pages.count
    let known = PrintedText.commonGutter(reader.pages)
    var region = 0
    for (number, page) in reader.pages.enumerated() {
      for part in Columns(page, known: known).regions {
        for row in Rows.of(part.words) {
          if let line = PrintedLine(row, page: number, region: region, part) { lines.append(line) }
        }
        region += 1
      }
    }
    body = PrintedText.body(of: lines)
    leadings = Leadings(lines)
    measures = PrintedText.measures(of: lines)
    blanks = lines.indices.map(blanksAbove)
  }

  /// Pages with little text have the columns of the others.
  private static func commonGutter(_ pages: [PrintedPage]) -> Gutter? {
    let gutters = pages.compactMap { Gutter.find(PageEdges($0).body) }
    guard gutters.count * 2 > pages.count else { return nil }
    return gutters.sorted { $0.middle < $1.middle }[gutters.count / 2]
  }

  private static func body(of lines: [PrintedLine]) -> Face {
    Face.main(lines.map { ($0.face, $0.text.count) }) ?? Face(size: 10)
  }

  /// The edges that few lines of a column pass.
  private static func measures(
    of lines: [PrintedLine]
  ) -> [Measure: (left: Double, right: Double)] {
    var lefts: [Measure: [Double]] = [:]
    var rights: [Measure: [Double]] = [:]
    for line in lines {
      let key = Measure(columns: line.columns, column: line.column)
      lefts[key, default: []].append(line.box.left)
      rights[key, default: []].append(line.box.right)
    }
    var measures: [Measure: (left: Double, right: Double)] = [:]
    for (key, values) in rights {
      let right = values.sorted()
      let left = (lefts[key] ?? []).sorted()
      measures[key] = (left[left.count / 20], right[(right.count - 1) * 19 / 20])
    }
    return measures
  }

  /// The edges of the column that a line stands in.
  func measure(_ line: Int) -> (left: Double, right: Double) {
    let key = Measure(columns: lines[line].columns, column: lines[line].column)
    return measures[key] ?? (lines[line].box.left, lines[line].box.right)
  }

  /// A line set around the middle of its measure, which it does not fill.
  func isCentered(_ line: Int) -> Bool {
    let measure = measure(line)
    let box = lines[line].box
    return abs(box.center - (measure.left + measure.right) / 2) < 12 && box.left > measure.left + 6
  }

  /// Lines of different lengths that are set in and share their middle, wherever that is: notes in
  /// the margin may make a page's measure wider than its text.
  func standAroundOneMiddle(_ places: [Int]) -> Bool {
    guard let first = places.first else { return false }
    let middle = lines[first].box.center
    return places.allSatisfy { abs(lines[$0].box.center - middle) < 6 }
      && places.allSatisfy { lines[$0].box.left > measure($0).left + 6 }
      && places.contains { abs(lines[$0].box.left - lines[first].box.left) > 6 }
  }

  /// The part of the measure that a line reaches.
  func reach(_ line: Int) -> Double {
    let measure = measure(line)
    return (lines[line].box.right - measure.left) / max(1, measure.right - measure.left)
  }

  // MARK: space above

  private func blanksAbove(_ index: Int) -> Int {
    guard index > 0, lines[index].region == lines[index - 1].region else {
      return index == 0 ? 0 : 1
    }
    let share = gap(above: index)
    return share < Weights.Print.gap ? 0 : min(4, Int(share - Weights.Print.gap) + 1)
  }

  /// The space above a line beyond the usual distance, in such distances.
  func gap(above index: Int) -> Double {
    let usual = max(leadings.usual(lines[index].face), leadings.usual(lines[index - 1].face))
    return (lines[index].base - lines[index - 1].base) / max(1, usual) - 1
  }

  /// The text with a blank line for each gap and a page mark for each page.
  func bytes() -> (bytes: [UInt8], places: [Int?]) {
    var bytes: [UInt8] = []
    var places: [Int?] = []
    var page = 0
    for (index, line) in lines.enumerated() {
      if line.page == page {
        for _ in 0..<blanks[index] {
          bytes.append(0x0A)
          places.append(nil)
        }
      }
      while page < line.page {
        bytes.append(0x0C)
        page += 1
      }
      bytes += line.text
      bytes.append(0x0A)
      places.append(index)
    }
    return (bytes, places)
  }
}

/// The usual distance of lines, by the size of their letters.
struct Leadings {
  private var bySize: [Int: Double] = [:]
  private var ratio = 1.2

  init() {}

  /// The distance that most pairs of lines of a size have.
  init(_ lines: [PrintedLine]) {
    var counts: [Int: [Int: Int]] = [:]
    var all: [Int: Int] = [:]
    for (upper, lower) in zip(lines, lines.dropFirst())
    where upper.region == lower.region && upper.face.halfPoints == lower.face.halfPoints {
      let distance = lower.base - upper.base
      guard distance > lower.size * 0.7, distance < lower.size * 2.4 else { continue }
      counts[lower.face.halfPoints, default: [:]][Int((distance * 4).rounded()), default: 0] += 1
      all[Int((distance / lower.size * 50).rounded()), default: 0] += 1
    }
    if let most = all.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      ratio = Double(most.key) / 50
    }
    for (size, distances) in counts {
      guard distances.values.reduce(0, +) >= 8,
        let most = distances.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
      else { continue }
      bySize[size] = Double(most.key) / 4
    }
  }

  func usual(_ face: Face) -> Double { bySize[face.halfPoints] ?? face.size * ratio }
}
