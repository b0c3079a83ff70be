public import Content

/// A report laid out for a width, part by part as it is looked at.
///
/// A place is a line of a part; every line knows its offset in the report, so that a place survives
/// another width, another language or a new start.
public final class DocumentLayout {
  /// A line of the report.
  public struct Place: Comparable, Hashable, Sendable {
    /// The index of the part.
    public var part: Int
    /// The index of the line in the part.
    public var line: Int

    /// A place.
    public init(part: Int, line: Int) {
      self.part = part
      self.line = line
    }

    /// Whether one place comes before the other.
    public static func < (one: Place, other: Place) -> Bool {
      one.part != other.part ? one.part < other.part : one.line < other.line
    }
  }

  /// The report.
  public let report: Report
  /// How it is laid out.
  public let options: LayoutOptions
  /// The parts that are shown: all of the report, or those of one section.
  public let parts: Range<Int>

  /// What is put into a text that its author did not write: a text behind a byte of the report.
  public typealias Insertion = (offset: Int, text: String)
  /// The insertions into a part; nil where nothing is added.
  private let insertions: ((_ part: Int) -> [Insertion])?

  private var cache: [Int: [Line]] = [:]
  /// The text beside the parts that have any, as far as they were laid out.
  private var beside: [Int: BesideText] = [:]
  private var recent: [Int] = []
  /// The bytes of each line of the title and the facts, once these are laid out.
  private var sizes: [Int]?
  /// The texts of the footnotes that were asked for last.
  private var notes: [String: [Block]?] = [:]
  /// So many parts are kept; the rest is laid out again when it is looked at.
  private static let kept = 48

  /// - Parameters:
  ///   - section: the index of the one section to show; nil for all of the report.
  ///   - insertions: what is put into the text of a part, set apart from what the author wrote.
  public init(
    _ report: Report, options: LayoutOptions, section: Int? = nil,
    insertions: ((_ part: Int) -> [Insertion])? = nil
  ) {
    self.insertions = insertions
    self.report = report
    self.options = options
    guard let section, report.sections.indices.contains(section) else {
      parts = 0..<report.parts.count
      return
    }
    let last = report.lastSection(within: section)
    let first = report.parts.firstIndex { $0.section == section } ?? 0
    let end = report.parts[first...].firstIndex { $0.section > last } ?? report.parts.count
    parts = first..<end
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { parts.isEmpty }

  /// The lines of a part.
  public func lines(inPart part: Int) -> [Line] {
    if let lines = cache[part] { return lines }
    var layout = BlockLayout(
      options: options, footnote: { [self] in footnote($0) },
      isCalled: { [report] in report.calls(footnote: $0) })
    layout.insertions = insertions?(part) ?? []
    layout.nextPlace = BesideText.start(ofPart: part)
    var lines: [Line] = []
    var text = BesideText()
    if hasTitle(part) { lines = layout.title(of: report) }
    swap(&text.before, &layout.stretches)
    let head = lines.count
    lines = layout.layOut(report.blocks(inPart: part))
    if head > 0, head < lines.count { lines[head].begins = "text" }
    if hasTitle(part) { sizes = lines[..<head].map { $0.text.utf8.count } }
    // The parts of a text that shows as it stands have nothing between them.
    if report.isVerbatim, lines.count > 1 { lines.removeLast() }
    if let added = addition(after: part) { lines = layout.adding(added, after: lines) }
    swap(&text.after, &layout.stretches)
    if !text.before.isEmpty || !text.after.isEmpty { beside[part] = text }
    if lines.isEmpty { lines = [Line([], offset: report.parts[part].range.lowerBound)] }
    keep(lines, part)
    return lines
  }

  /// Whether the title stands before a part.
  private func hasTitle(_ part: Int) -> Bool {
    part == 0 && options.showsTitle && parts.lowerBound == 0
  }

  /// The text that shows beside a part.
  public func beside(part: Int) -> BesideText {
    if let text = beside[part] { return text }
    guard parts.contains(part), hasTitle(part) || addition(after: part) != nil else {
      return BesideText()
    }
    _ = lines(inPart: part)
    return beside[part] ?? BesideText()
  }

  /// What stands behind a part: entries told of in the section that ends there, and, behind the
  /// whole report, what is related to it.
  private func addition(after part: Int) -> (told: Additions.Row?, closing: [Additions.Row])? {
    let section = report.parts[part].section
    let isLast = part + 1 == report.parts.count || report.parts[part + 1].section != section
    let told = isLast ? options.additions.sections[report.sections[section].id] : nil
    let isEnd = part + 1 == report.parts.count && options.showsTitle && parts.lowerBound == 0
    let closing = isEnd ? options.additions.closing : []
    return told == nil && closing.isEmpty ? nil : (told, closing)
  }

  private func footnote(_ label: String) -> [Block]? {
    if let known = notes[label] { return known }
    if notes.count >= DocumentLayout.kept { notes.removeAll() }
    let text = report.footnote(label)
    notes[label] = text
    return text
  }

  private func keep(_ lines: [Line], _ part: Int) {
    cache[part] = lines
    recent.append(part)
    if recent.count > DocumentLayout.kept { cache[recent.removeFirst()] = nil }
  }

  /// The line at a place; an empty one where there is none.
  public func line(at place: Place) -> Line {
    guard parts.contains(place.part) else { return Line([], offset: report.source.bytes.count) }
    let lines = lines(inPart: place.part)
    return lines.indices.contains(place.line)
      ? lines[place.line] : Line([], offset: lines.last?.offset ?? 0)
  }

  /// The first line.
  public var start: Place { Place(part: parts.lowerBound, line: 0) }

  /// The last line that holds anything.
  public var end: Place {
    var part = parts.upperBound - 1
    while part >= parts.lowerBound {
      if let line = lines(inPart: part).lastIndex(where: { !$0.isBlank }) {
        return Place(part: part, line: line)
      }
      part -= 1
    }
    return start
  }

  /// The place `count` lines further on, or back where `count` is negative, kept within the report.
  public func move(_ place: Place, by count: Int) -> Place {
    guard !isEmpty else { return start }
    var place = clamp(place)
    var left = count
    while left > 0 {
      let rest = lines(inPart: place.part).count - 1 - place.line
      if left <= rest { return Place(part: place.part, line: place.line + left) }
      guard place.part + 1 < parts.upperBound else {
        return Place(part: place.part, line: place.line + rest)
      }
      left -= rest + 1
      place = Place(part: place.part + 1, line: 0)
    }
    while left < 0 {
      if -left <= place.line { return Place(part: place.part, line: place.line + left) }
      guard place.part > parts.lowerBound else { return start }
      left += place.line + 1
      place = Place(part: place.part - 1, line: lines(inPart: place.part - 1).count - 1)
    }
    return place
  }

  private func clamp(_ place: Place) -> Place {
    let part = min(max(place.part, parts.lowerBound), parts.upperBound - 1)
    let count = lines(inPart: part).count
    return Place(part: part, line: part == place.part ? min(max(0, place.line), count - 1) : 0)
  }

  /// Whether `count` more lines come after a place.
  ///
  /// Looks no further than it has to.
  public func hasLines(_ count: Int, after place: Place) -> Bool {
    guard parts.contains(place.part) else { return false }
    var left = count - (lines(inPart: place.part).count - 1 - place.line)
    var part = place.part + 1
    while left > 0, part < parts.upperBound {
      left -= lines(inPart: part).count
      part += 1
    }
    return left <= 0
  }

  /// The lowest place at which a screen of `height` lines is still full, or the start.
  public func lastTop(height: Int) -> Place { move(end, by: 1 - max(1, height)) }

  /// The place whose line holds the byte at `offset`.
  public func place(ofOffset offset: Int) -> Place {
    guard !isEmpty else { return start }
    var low = parts.lowerBound
    var high = parts.upperBound
    while low < high {
      let middle = (low + high) / 2
      if report.parts[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    let part = max(parts.lowerBound, low - 1)
    return Place(part: part, line: line(ofOffset: offset, in: lines(inPart: part)))
  }

  private func line(ofOffset offset: Int, in lines: [Line]) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    // Of several lines with one offset, such as a line and the notes below it, the first is meant.
    var line = max(0, low - 1)
    while line > 0, lines[line - 1].offset == lines[line].offset { line -= 1 }
    return line
  }

  /// The offset of the line at a place.
  public func offset(of place: Place) -> Int { line(at: place).offset }

  /// The place of a section's heading.
  public func place(ofSection index: Int) -> Place {
    let part = report.parts.firstIndex { $0.section == index } ?? parts.lowerBound
    guard parts.contains(part) else { return start }
    // The report's title stands before its first section.
    let offset = report.sections[index].range.lowerBound
    let line = lines(inPart: part).firstIndex { $0.offset >= offset && !$0.isBlank } ?? 0
    return Place(part: part, line: part == 0 && report.sections[index].isLead ? 0 : line)
  }

  /// The section whose text is at a place.
  public func section(at place: Place) -> Int? {
    guard parts.contains(place.part) else { return nil }
    return report.parts[place.part].section
  }

  /// How much of what is shown lies before a place, from 0 to 100.
  public func percent(of place: Place) -> Int {
    guard !isEmpty else { return 100 }
    let first = report.parts[parts.lowerBound].range.lowerBound
    let last = report.parts[parts.upperBound - 1].range.upperBound
    if sizes == nil, hasTitle(parts.lowerBound) { _ = lines(inPart: parts.lowerBound) }
    // The title and the facts stand at no byte of the report, and are read all the same.
    let head = sizes ?? []
    let all = head.reduce(last - first, +)
    guard all > 0 else { return 100 }
    let isHead = place.part == parts.lowerBound && place.line < head.count
    let before =
      isHead
      ? head[..<max(0, place.line)].reduce(0, +)
      : head.reduce(max(0, offset(of: place) - first), +)
    return min(100, before * 100 / all)
  }

  /// All lines, for printing.
  public func forEachLine(_ body: (Line) -> Void) {
    for part in parts { lines(inPart: part).forEach(body) }
  }
}
