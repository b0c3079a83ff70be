internal import Glibc
internal import Glyphs

/// One report in one language: its bytes, what it says about itself, and its sections.
///
/// Blocks are parsed part by part when they are asked for: opening costs one pass for the headings.
public final class Report: Sendable {
  /// A stretch of the report that is parsed and laid out as one.
  public struct Part: Equatable, Sendable {
    /// Its bytes.
    public let range: Range<Int>
    /// The index of the section it belongs to.
    public let section: Int
  }

  /// The text.
  public let source: SourceText
  /// What the report says about itself.
  public let frontMatter: FrontMatter
  /// The title: from the front matter, the first heading, the first line, or the file's name.
  public let title: String
  /// The sections in reading order.
  public let sections: [Section]
  /// The parts in reading order; they cover the report's text.
  public let parts: [Part]
  /// Where the text begins after the front matter.
  public let bodyStart: Int
  /// What was odd about the file.
  public let diagnostics: [Diagnostic]
  /// Where the footnotes' texts stand, by label.
  let footnotes: [String: Int]
  private let called: Set<String>
  let definitions: LinkDefinitions
  /// Whether the text shows as it stands, line by line.
  public let isVerbatim: Bool

  /// Reads a report.
  ///
  /// - Parameters:
  ///   - source: its bytes.
  ///   - name: what to call it when the text gives no title, such as the file's name.
  public init(_ source: SourceText, name: String = "") {
    self.source = source
    let bytes = source.bytes
    let found = FrontMatter.read(bytes)
    frontMatter = found.matter
    bodyStart = found.bodyStart
    let body = UnsafeBufferPointer(rebasing: bytes[found.bodyStart...])
    let scanner = OutlineScanner(body, shift: found.bodyStart)
    scanner.run()
    var outline = OutlineBuilder(source, bodyStart: found.bodyStart)
    title = OutlineBuilder.title(found.matter, scanner.headings, source, found.bodyStart, name)
    outline.build(scanner.headings, leadTitle: title)
    sections = outline.sections
    parts = OutlineBuilder.parts(outline.sections, cuts: scanner.cuts)
    let marks = ReferenceMarks(body, shift: found.bodyStart)
    footnotes = marks.footnotes
    called = marks.called
    definitions = marks.links
    var diagnostics = Report.diagnostics(of: source)
    diagnostics += found.diagnostics + outline.diagnostics
    self.diagnostics = diagnostics
    isVerbatim = false
  }

  init(verbatim source: SourceText, title: String, section: Section, parts: [Part]) {
    self.source = source
    self.title = title
    self.parts = parts
    sections = [section]
    frontMatter = FrontMatter()
    bodyStart = 0
    footnotes = [:]
    called = []
    definitions = LinkDefinitions()
    diagnostics = Report.diagnostics(of: source)
    isVerbatim = true
  }

  /// The blocks of a part.
  public func blocks(inPart index: Int) -> [Block] {
    blocks(in: parts[index].range)
  }

  /// The blocks of any stretch of the report.
  public func blocks(in range: Range<Int>) -> [Block] {
    if isVerbatim { return verbatimBlocks(in: range) }
    let slice = UnsafeBufferPointer(rebasing: source.bytes[range])
    return MarkdownParser.blocks(
      slice, offset: range.lowerBound, definitions: definitions.used(in: slice))
  }

  /// The text of a footnote, or nil where the report has none of this label.
  public func footnote(_ label: String) -> [Block]? {
    guard let start = footnotes[label] else { return nil }
    let end = FootnoteExtent.end(source.bytes, from: start)
    for block in blocks(in: start..<end) {
      if case .footnote(label, let blocks) = block.content { return blocks }
    }
    return nil
  }

  /// The labels of all footnotes that the report gives a text for.
  public var footnoteLabels: [String] { footnotes.keys.sorted() }

  /// The index of a section by its id; a title, or an id as other programs make it, does as well.
  public func sectionIndex(_ id: String) -> Int? {
    if let index = sections.firstIndex(where: { $0.id == id }) { return index }
    let slug = Slug.make(id)
    return sections.firstIndex { $0.id == slug }
  }

  /// The bytes of a section with all that is part of it.
  public func wholeRange(ofSection index: Int) -> Range<Int> {
    sections[index].range.lowerBound..<sections[lastSection(within: index)].range.upperBound
  }

  /// The index of the last section that is part of the section at `index`, or the index itself.
  public func lastSection(within index: Int) -> Int {
    var last = index
    while last + 1 < sections.count, sections[last + 1].level > sections[index].level,
      !sections[index].isLead
    {
      last += 1
    }
    return last
  }

  /// The index of the section that holds the byte at `offset`.
  public func section(at offset: Int) -> Int? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The words of a section with all that is part of it; markup is not counted.
  public func words(inSection index: Int) -> Int {
    WordCounter.count(UnsafeBufferPointer(rebasing: source.bytes[wholeRange(ofSection: index)]))
  }

  /// The words of the whole text.
  public var words: Int {
    WordCounter.count(UnsafeBufferPointer(rebasing: source.bytes[bodyStart...]))
  }

  /// The line and column, both from 1 and in characters, of a byte.
  public func place(of offset: Int) -> (line: Int, column: Int) {
    LineCounter(source.bytes).place(of: offset)
  }

  private static func diagnostics(of source: SourceText) -> [Diagnostic] {
    let counter = LineCounter(source.bytes)
    var found = source.repairs.map { repair in
      switch repair {
      case .byteOrderMark: return Diagnostic(.byteOrderMark)
      case .utf16: return Diagnostic(.utf16)
      case .notUTF8(let count, let offset):
        let place = counter.place(of: offset)
        return Diagnostic(.notUTF8(count: count), line: place.line, column: place.column)
      case .nul(let count, let offset):
        let place = counter.place(of: offset)
        return Diagnostic(.nulBytes(count: count), line: place.line, column: place.column)
      }
    }
    if source.bytes.allSatisfy({ $0 <= 0x20 }) { found.append(Diagnostic(.emptyFile)) }
    return found
  }
}

/// From byte offsets to lines.
struct LineCounter {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The number of line feeds in a range.
  func lineFeeds(_ range: Range<Int>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var count = 0
    var cursor = UnsafeRawPointer(base + range.lowerBound)
    let end = UnsafeRawPointer(base + range.upperBound)
    while cursor < end, let hit = memchr(cursor, 0x0A, end - cursor) {
      count += 1
      cursor = UnsafeRawPointer(hit) + 1
    }
    return count
  }

  func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var column = 1
    for byte in bytes[start..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return (lineFeeds(0..<start) + 1, column)
  }
}

extension Report {
  /// Whether the text calls a footnote of this label, itself or in a note that it calls.
  public func calls(footnote label: String) -> Bool { called.contains(label) }
}
