internal import Canvas
public import Content
internal import Glyphs
internal import Layout

/// A section in its open document.
public struct OpenedSection: Sendable {
  /// The entry of the library.
  public let entry: Entry
  /// The report.
  public let report: Report
  /// The index of the section.
  public let index: Int
}

/// What is compared: regions, and one aspect.
public struct ComparisonRequest: Equatable, Sendable {
  /// Ids of regions.
  public var regions: [String]
  /// The id of an aspect.
  public var aspect: String
}

/// Two or three regions side by side.
public struct ComparisonScreen: @unchecked Sendable {
  /// What is compared; without regions until the table of aspects is there.
  var request: ComparisonRequest
  /// The column that keys are about.
  var column = 0
  /// The first line that shows.
  var top = 0
  /// What the regions say.
  private(set) var opened: [[OpenedSection]] = []
  /// The same, laid out.
  private(set) var texts: [ColumnText] = []
  /// Whether the texts stand one below the other.
  private(set) var isStacked = false
  /// The columns of one text.
  private(set) var width = 0

  static let gap = 3

  init(_ request: ComparisonRequest) { self.request = request }

  mutating func fill(_ opened: [[OpenedSection]], columns: Int) {
    self.opened = opened
    layOut(columns: columns)
    top = 0
    column = min(column, max(0, opened.count - 1))
  }

  /// Lays the texts out; where they have less than 30 columns each, one below the other.
  mutating func layOut(columns: Int) {
    let count = max(1, opened.count)
    isStacked = count > 1 && columns < 30 * count
    let margin = columns >= 40 ? 2 : 0
    let share = (columns - margin - ComparisonScreen.gap * (count - 1)) / count
    let room = isStacked ? columns - margin : share
    width = max(8, min(ReadingScreen.measure, room))
    texts = opened.map { ColumnText($0, width: width) }
  }

  /// The first line of each text where they stand one below the other: a heading above each.
  var starts: [Int] {
    var starts: [Int] = []
    var next = 0
    for text in texts {
      starts.append(next)
      next += text.count + 2
    }
    return starts
  }

  /// The lines there are.
  var count: Int {
    isStacked
      ? texts.reduce(0) { $0 + $1.count + 2 } : texts.map(\.count).max() ?? 0
  }

  /// Goes to a line, as far as the last full screen.
  mutating func go(to line: Int, height: Int) {
    top = max(0, min(line, count - max(1, height)))
    if isStacked, let here = starts.lastIndex(where: { $0 <= top }) { column = here }
  }

  /// The section and the byte that the chosen column is at.
  var place: (section: OpenedSection, offset: Int?)? {
    guard texts.indices.contains(column), opened.indices.contains(column) else { return nil }
    let line = isStacked ? top - starts[column] - 1 : top
    guard line > 0, let at = texts[column].place(ofLine: line) else {
      return opened[column].first.map { ($0, nil) }
    }
    return (opened[column][at.section], at.offset)
  }
}

/// What one region says, laid out as lines.
final class ColumnText {
  private(set) var lines: [(line: Line, section: Int)] = []

  /// - Parameter sections: of one document or of several; then their titles stand above them.
  init(_ sections: [OpenedSection], width: Int) {
    for (index, section) in sections.enumerated() {
      if sections.count > 1 {
        if index > 0 { lines.append((Line([], offset: 0), index)) }
        let title = clip(SafeText.shown(section.report.title), to: width)
        lines.append((Line([Span(title, Style(.muted))], offset: 0), index))
      }
      let options = LayoutOptions(
        width: width, words: .of(section.entry.language), showsTitle: false)
      DocumentLayout(section.report, options: options, section: section.index).forEachLine {
        lines.append(($0, index))
      }
    }
    while let last = lines.last, last.line.isBlank { lines.removeLast() }
  }

  var count: Int { lines.count }

  /// The section of a line and the byte it starts at; nil beyond the end.
  func place(ofLine line: Int) -> (section: Int, offset: Int)? {
    guard lines.indices.contains(line) else { return nil }
    return (lines[line].section, lines[line].line.offset)
  }
}

/// Which region says how much about which aspect.
public struct AspectScreen: Sendable {
  /// The chosen region's index in the table.
  var row = 0
  /// The chosen aspect's index in the table.
  var column = 0
}
