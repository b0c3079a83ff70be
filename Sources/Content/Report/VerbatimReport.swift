// A text that shows as it stands, line by line, whatever marks are in it.

extension Report {
  /// A part has about so many bytes, and ends with a line where lines are not longer than the second.
  private static let partSize = 4 << 10
  private static let longestLine = 64 << 10

  /// A text that is shown line by line as it stands: the file that a report was made of.
  public convenience init(verbatim source: SourceText, title: String) {
    let bytes = source.bytes
    let section = Section(
      id: Slug.make(title), level: 1, title: title, line: 1, range: 0..<bytes.count, parent: nil,
      aspect: nil, regions: [], isLead: true)
    self.init(
      verbatim: source, title: title, section: section,
      parts: Report.verbatimParts(bytes).map { Part(range: $0, section: 0) })
  }

  /// The lines of a stretch as one block.
  func verbatimBlocks(in range: Range<Int>) -> [Block] {
    [Block(.code(Code(language: "", text: source.text(range))), offset: range.lowerBound)]
  }

  /// Cuts a text behind line ends, and very long lines between characters.
  private static func verbatimParts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let isLineEnd = bytes[index] == 0x0A
      let isCut = index - start > longestLine && bytes[index] & 0xC0 != 0x80
      if isLineEnd, index - start >= partSize {
        parts.append(start..<index + 1)
        start = index + 1
      } else if isCut {
        parts.append(start..<index)
        start = index
      }
      index += 1
    }
    if start < bytes.count || parts.isEmpty { parts.append(start..<bytes.count) }
    return parts
  }

  /// Where the lines of the text begin, counted as they are when a text is recovered: a carriage
  /// return ends a line as well.
  public var lineStarts: [Int] {
    var starts = [0]
    let bytes = source.bytes
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair { starts.append(index + 1) }
    }
    return starts
  }

  /// Where the pages of the text begin: behind its form feeds.
  public var pageStarts: [Int] {
    [0] + source.bytes.indices.filter { source.bytes[$0] == 0x0C }.map { $0 + 1 }
  }
}
