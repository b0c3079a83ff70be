/// Finds where something that was read is written.
///
/// The parser keeps places of text, not of what stands around it; what a finding points at is looked
/// for in the few bytes where it must be.
enum ByteSearch {
  /// The line of a section's heading.
  static func headingRange(_ bytes: UnsafeBufferPointer<UInt8>, _ section: Section) -> Range<Int> {
    var end = section.range.lowerBound
    while end < section.range.upperBound, bytes[end] != 0x0A { end += 1 }
    return section.range.lowerBound..<end
  }

  /// The offset of `word` where it stands by itself in the range; after the first brace, if asked.
  static func word(
    _ word: String, afterBrace: Bool, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty, wanted.count <= range.count else { return nil }
    var isPastBrace = !afterBrace
    for start in range.lowerBound...(range.upperBound - wanted.count) {
      if bytes[start] == 0x7B { isPastBrace = true }
      guard isPastBrace, bytes[start] == wanted[0],
        bytes[start..<(start + wanted.count)].elementsEqual(wanted)
      else { continue }
      let end = start + wanted.count
      let isAlone =
        (start == range.lowerBound || isEdge(bytes[start - 1]))
        && (end == range.upperBound || isEdge(bytes[end]))
      if isAlone { return start }
    }
    return nil
  }

  /// The bracket that opens a link whose text starts at `offset`, or the text where there is none.
  static func linkStart(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, [0x2A, 0x5F, 0x7E, 0x60].contains(bytes[start - 1]) { start -= 1 }
    return start > 0 && bytes[start - 1] == 0x5B ? start - 1 : offset
  }

  /// Whether a byte ends a word: ids are letters, digits, hyphens and underscores.
  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...: false
    default: true
    }
  }
}

/// From offsets to lines and columns in one pass, for offsets that never go back.
struct PlaceCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The line and column, from 1 and in characters, of an offset at or after the last one.
  mutating func place(of wanted: Int) -> (line: Int, column: Int) {
    while offset < min(wanted, bytes.count) {
      if bytes[offset] == 0x0A {
        line += 1
        column = 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return (line, column)
  }
}
