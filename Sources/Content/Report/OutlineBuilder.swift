/// From headings to a tree of sections with stable ids.
struct OutlineBuilder {
  private(set) var sections: [Section] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private let bodyStart: Int
  private let counter: LineCounter
  private var ids = UniqueIDs()
  private var line = 1
  private var counted = 0

  init(_ source: SourceText, bodyStart: Int) {
    self.source = source
    self.bodyStart = bodyStart
    counter = LineCounter(source.bytes)
  }

  /// The title of a report: what it says, its first heading or line, or `name`.
  static func title(
    _ matter: FrontMatter, _ headings: [OutlineScanner.Heading], _ source: SourceText,
    _ bodyStart: Int, _ name: String
  ) -> String {
    if let title = matter.title { return title }
    if let heading = headings.first { return HeadingAttributes.split(heading.text).title }
    let line = firstLine(source, bodyStart)
    return line.isEmpty ? name : line
  }

  /// The first line that holds anything, cut at 120 characters, without Markdown's marks.
  private static func firstLine(_ source: SourceText, _ bodyStart: Int) -> String {
    let bytes = source.bytes
    var start = bodyStart
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    var end = start
    while end < bytes.count, end - start < 480, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let marks: Set<Character> = ["*", "`", "~", "\u{0}"]
    let line = source.text(start..<end).filter { !marks.contains($0) }
    let words = line.split(separator: " ").drop { $0.allSatisfy { ">#-+|".contains($0) } }
    let text = words.joined(separator: " ")
    return text.count > 120 ? String(text.prefix(119)) + "…" : text.trimmingSpaces()
  }

  mutating func build(_ headings: [OutlineScanner.Heading], leadTitle: String) {
    let split = headings.map { HeadingAttributes.split($0.text) }
    // Ids that authors chose come first, so that no made-up id can take one of them.
    claimWritten(split.map(\.attributes))
    addLead(before: headings.first?.offset ?? source.bytes.count, title: leadTitle)
    var open: [Int] = []
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? headings[index + 1].offset : source.bytes.count
      while let last = open.last, sections[last].level >= heading.level { open.removeLast() }
      advance(to: heading.offset)
      if let id = split[index].attributes.id, written[index] != id {
        diagnostics.append(Diagnostic(.duplicateSection(id), line: line))
      }
      sections.append(
        section(
          heading, split[index], range: heading.offset..<end, parent: open.last, written[index]))
      open.append(sections.count - 1)
    }
    if headings.isEmpty { diagnostics.append(Diagnostic(.noHeadings)) }
  }

  private var written: [Int: String] = [:]

  private mutating func claimWritten(_ attributes: [HeadingAttributes]) {
    for (index, attribute) in attributes.enumerated() {
      guard let id = attribute.id else { continue }
      written[index] = ids.claim(id)
    }
  }

  private mutating func advance(to offset: Int) {
    line += counter.lineFeeds(counted..<offset)
    counted = offset
  }

  private mutating func addLead(before end: Int, title: String) {
    var start = bodyStart
    while start < end, source.bytes[start] <= 0x20, source.bytes[start] != 0 { start += 1 }
    guard start < end else { return }
    advance(to: start)
    sections.append(
      Section(
        id: ids.claim(Slug.make(title)), level: 1, title: title, line: line, range: bodyStart..<end,
        parent: nil, aspect: nil, regions: [], isLead: true))
  }

  private mutating func section(
    _ heading: OutlineScanner.Heading, _ split: (title: String, attributes: HeadingAttributes),
    range: Range<Int>, parent: Int?, _ writtenID: String?
  ) -> Section {
    let id = writtenID ?? ids.claim(Slug.make(split.title))
    return Section(
      id: id, level: heading.level, title: split.title.isEmpty ? id : split.title, line: line,
      range: range, parent: parent, aspect: split.attributes.list("aspect").first,
      regions: split.attributes.list("region"), isLead: false)
  }

  /// Cuts the sections at the given places.
  static func parts(_ sections: [Section], cuts: [Int]) -> [Report.Part] {
    var parts: [Report.Part] = []
    parts.reserveCapacity(sections.count + cuts.count)
    var cut = 0
    for (index, section) in sections.enumerated() {
      var start = section.range.lowerBound
      while cut < cuts.count, cuts[cut] < section.range.upperBound {
        if cuts[cut] > start {
          parts.append(Report.Part(range: start..<cuts[cut], section: index))
          start = cuts[cut]
        }
        cut += 1
      }
      parts.append(Report.Part(range: start..<section.range.upperBound, section: index))
    }
    return parts
  }
}
