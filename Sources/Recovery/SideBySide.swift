/// Reads columns that stand side by side on the same lines, one after the other.
///
/// An extractor that keeps the place of each word on the page leaves a gutter: a column of blanks
/// with text of both sides along it. It is looked for page by page. Lines that go across it (a
/// title, a running foot) part the page into bands, each of which is read column by column.
struct SideBySide {
  private let bytes: [UInt8]
  private(set) var lines: [SourceText.Line] = []
  /// The first line of each page that has columns, and their number.
  private(set) var pages: [(line: Int, columns: Int)] = []

  private typealias Limit = Weights.Columns

  /// Most texts have no gap inside a line and are passed on at once.
  init(_ bytes: [UInt8], _ lines: [SourceText.Line]) {
    self.bytes = bytes
    var gaps = 0
    for line in lines where !line.isBlank && SideBySide.hasGap(bytes, line.range) { gaps += 1 }
    guard gaps >= Limit.fewestPairs else {
      self.lines = lines
      return
    }
    self.lines.reserveCapacity(lines.count * 2)
    var first = 0
    while first < lines.count {
      let last = pageEnd(lines, from: first)
      read(Array(lines[first..<last]))
      first = last
    }
  }

  /// Two blanks or a tab inside a line.
  private static func hasGap(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var before: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      if byte == 9 || (byte == 0x20 && before == 0x20) { return true }
      before = byte
    }
    return false
  }

  /// A page ends at a form feed; a text without any may still have numbers alone at its pages' ends.
  private func pageEnd(_ lines: [SourceText.Line], from first: Int) -> Int {
    let paged = lines[lines.count - 1].page > 0
    var index = first + 1
    while index < lines.count {
      if lines[index].page != lines[first].page { return index }
      if !paged, isNumberAlone(lines, index - 1) { return index }
      index += 1
    }
    return index
  }

  private func isNumberAlone(_ lines: [SourceText.Line], _ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBlank, line.width <= 4, line.indent > 0,
      bytes[line.range].allSatisfy({ Scalars.isDigit(UInt32($0)) })
    else { return false }
    return index == 0 || lines[index - 1].isBlank
  }

  // MARK: one page

  /// Adds the lines of a page, column by column where it has columns.
  private mutating func read(_ page: [SourceText.Line]) {
    let before = lines.count
    let columns = split(page, depth: 0)
    guard columns > 1, let first = page.first(where: { !$0.isBlank }) else {
      lines.removeSubrange(before...)
      lines += page
      return
    }
    pages.append((first.number, columns))
  }

  /// Adds rows of text; gives the number of columns found in them.
  private mutating func split(_ lines: [SourceText.Line], depth: Int) -> Int {
    let rows = lines.map { TextRow(bytes, $0) }
    guard depth < Limit.deepest, let gutter = TextGutter(rows) else {
      self.lines += lines
      return 1
    }
    var columns = 2
    var band: [Int] = []
    for index in rows.indices {
      guard gutter.isSpanning(index) else {
        band.append(index)
        continue
      }
      columns = max(columns, add(band, rows, gutter, depth))
      band = []
      self.lines.append(rows[index].line)
    }
    return max(columns, add(band, rows, gutter, depth))
  }

  /// Adds a band: its left side, a blank line, its right side.
  private mutating func add(_ band: [Int], _ rows: [TextRow], _ gutter: TextGutter, _ depth: Int)
    -> Int
  {
    var sides: (left: [SourceText.Line], right: [SourceText.Line]) = ([], [])
    for index in band {
      let parts = gutter.parts(of: index)
      sides.left.append(part(rows[index].line, parts.left, rows[index].indent(of: parts.left)))
      sides.right.append(
        part(
          rows[index].line, parts.right,
          rows[index].indent(of: parts.right) - gutter.place(of: index)))
    }
    var columns = 0
    for side in [closed(sides.left, beside: sides.right), closed(sides.right, beside: sides.left)] {
      guard let first = side.firstIndex(where: { !$0.isBlank }),
        let last = side.lastIndex(where: { !$0.isBlank })
      else { continue }
      if let blank = side.first(where: \.isBlank) ?? band.first.map({ part(rows[$0].line, 0..<0) })
      {
        lines.append(blank)
      }
      columns += split(Array(side[first...last]), depth: depth + 1)
    }
    if let last = band.last { lines.append(part(rows[last].line, 0..<0)) }
    return columns
  }

  /// Leaves out blank lines inside a sentence: where the lines of two columns stand at different
  /// heights, an extractor gives each a row of its own.
  private func closed(
    _ side: [SourceText.Line], beside other: [SourceText.Line]
  ) -> [SourceText.Line] {
    side.indices.filter { index in
      guard side[index].isBlank, !other[index].isBlank, index > 0, index + 1 < side.count,
        !side[index - 1].isBlank, !side[index + 1].isBlank
      else { return true }
      let below = TextTraits(bytes, side[index + 1].range)
      return !TextTraits(bytes, side[index - 1].range).isOpen || below.startsUpper
        || Marker.read(bytes, side[index + 1].range) != nil
    }.map { side[$0] }
  }

  /// The part of a line in a column; no bytes are a blank line.
  private func part(
    _ line: SourceText.Line, _ range: Range<Int>, _ indent: Int = 0
  ) -> SourceText.Line {
    let from = range.isEmpty ? line.end : range.lowerBound
    let to = range.isEmpty ? line.end : range.upperBound
    var part = SourceText.line(bytes, from, to, line.number, line.page)
    part.indent = max(0, indent)
    return part
  }
}

/// A line with the places of its words on the page.
struct TextRow {
  /// A run of words with no more than one blank between them.
  struct Run {
    var columns: Range<Int>
    var bytes: Range<Int>
  }

  let line: SourceText.Line
  private var marks: Set<Int> = []
  private(set) var runs: [Run] = []
  /// Where words begin behind a single blank, with the end of the word before.
  private var starts: [(column: Int, byte: Int, end: Int)] = []
  var isBlank: Bool { runs.isEmpty }

  /// The column of the run that begins at a byte.
  func indent(of bytes: Range<Int>) -> Int {
    runs.first { $0.bytes.lowerBound == bytes.lowerBound }?.columns.lowerBound ?? 0
  }

  /// Reads a line once.
  init(_ bytes: [UInt8], _ line: SourceText.Line) {
    self.line = line
    var column = line.indent
    var index = line.start
    var run: Run?
    while index < line.end {
      let scalar = decode(bytes, index)
      if Scalars.isSpace(scalar.value) {
        column += scalar.value == 9 ? 4 : 1
      } else {
        if let open = run, column - open.columns.upperBound > 1 {
          runs.append(open)
          run = nil
        }
        if let open = run, column - open.columns.upperBound == 1 {
          starts.append((column, index, open.bytes.upperBound))
        }
        let from = run ?? Run(columns: column..<column, bytes: index..<index)
        column += 1
        run = Run(
          columns: from.columns.lowerBound..<column,
          bytes: from.bytes.lowerBound..<index + scalar.length)
      }
      index += scalar.length
    }
    if let run { runs.append(run) }
    for (index, run) in runs.enumerated() where run.columns.count <= Weights.Columns.widestMark {
      let text = bytes[run.bytes]
      if text.allSatisfy({ Scalars.isDigit(UInt32($0)) })
        || Marker.read(bytes, run.bytes)?.isAlone == true
      {
        marks.insert(index)
      }
    }
  }

  /// Parts the run in which a word begins at a column behind a single blank; the number of the part
  /// that begins there.
  mutating func part(at column: Int) -> Int? {
    guard let start = starts.first(where: { $0.column == column }),
      let index = runs.firstIndex(where: { $0.columns.contains(column) })
    else { return nil }
    let run = runs[index]
    runs[index] = Run(
      columns: run.columns.lowerBound..<column - 1, bytes: run.bytes.lowerBound..<start.end)
    runs.insert(
      Run(columns: column..<run.columns.upperBound, bytes: start.byte..<run.bytes.upperBound),
      at: index + 1)
    return index + 1
  }

  /// The run is a bullet or a number and nothing else.
  func isMark(_ index: Int) -> Bool { marks.contains(index) }
}
