internal import CMd4c

/// One pass over a report that finds its headings, and the places where it can be cut in parts.
final class OutlineScanner: MarkdownSink {
  struct Heading {
    var level: Int
    var text: String
    /// The start of the heading's line.
    var offset: Int
  }

  /// Starts of paragraphs at which a long stretch without headings may be cut.
  private(set) var cuts: [Int] = []
  private(set) var headings: [Heading] = []
  /// Parts without a heading are cut about this often, in bytes: a first screen needs one part.
  private static let partSize = 6 << 10

  private let bytes: UnsafeBufferPointer<UInt8>
  private let shift: Int
  private var depth = 0
  private var level = 0
  private var collected: [UInt8] = []
  private var headingOffset: Int?
  private var awaitsParagraph = false
  private var lastCut = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, shift: Int) {
    self.bytes = bytes
    self.shift = shift
  }

  func run() { MarkdownDialect.parse(bytes, self) }

  override func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL: depth += 1
    case MD_BLOCK_H where depth == 0:
      level = Int(detail?.load(as: MD_BLOCK_H_DETAIL.self).level ?? 1)
      collected.removeAll(keepingCapacity: true)
      headingOffset = nil
    case MD_BLOCK_P: awaitsParagraph = depth == 0
    default: break
    }
  }

  override func leave(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL: depth -= 1
    case MD_BLOCK_H where depth == 0:
      defer { level = 0 }
      // A heading without text has no place that md4c tells, and nothing to show.
      guard let offset = headingOffset else { return }
      let start = lineStart(offset)
      headings.append(
        Heading(
          level: level, text: String(decoding: withoutFootnotes(collected), as: UTF8.self),
          offset: start + shift))
      lastCut = start
    default: break
    }
  }

  override func text(_ type: MD_TEXTTYPE, _ text: UnsafeBufferPointer<UInt8>) {
    if level > 0 { return collect(type, text) }
    guard awaitsParagraph else { return }
    awaitsParagraph = false
    guard let offset = offset(of: text), offset - lastCut > OutlineScanner.partSize else { return }
    lastCut = lineStart(offset)
    cuts.append(lastCut + shift)
  }

  private func collect(_ type: MD_TEXTTYPE, _ text: UnsafeBufferPointer<UInt8>) {
    if headingOffset == nil { headingOffset = offset(of: text) }
    switch type {
    case MD_TEXT_SOFTBR, MD_TEXT_BR: collected.append(0x20)
    case MD_TEXT_ENTITY: collected.append(contentsOf: Entity.decode(text).utf8)
    case MD_TEXT_NULLCHAR: collected.append(contentsOf: [0xEF, 0xBF, 0xBD])
    default: collected.append(contentsOf: text)
    }
  }

  /// A heading's text without the marks of footnotes: titles are shown where nothing can be called.
  private func withoutFootnotes(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x5E) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == 0x5B, index + 2 < text.count, text[index + 1] == 0x5E,
        let end = text[(index + 2)...].prefix(64).firstIndex(where: { $0 == 0x5D || $0 <= 0x20 }),
        text[end] == 0x5D, end > index + 2
      {
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private func offset(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = text.baseAddress, let base = bytes.baseAddress else { return nil }
    let distance = UnsafeRawPointer(start) - UnsafeRawPointer(base)
    return distance >= 0 && distance < bytes.count ? distance : nil
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }
}

/// Counts words as a reader would: stretches between spaces that hold a letter or a digit.
final class WordCounter: MarkdownSink {
  private(set) var count = 0
  private var isCounted = false

  /// The words in a part of a report, markup left out.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let counter = WordCounter()
    MarkdownDialect.parse(bytes, counter)
    return counter.count
  }

  override func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) { isCounted = false }
  override func leave(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) { isCounted = false }

  override func text(_ type: MD_TEXTTYPE, _ bytes: UnsafeBufferPointer<UInt8>) {
    if type == MD_TEXT_SOFTBR || type == MD_TEXT_BR { return isCounted = false }
    if type == MD_TEXT_NORMAL, bytes.count > 1, bytes[0] == 0x5B,
      bytes[1] == 0x21 || bytes[1] == 0x5E
    {
      return
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || isWideSpace(bytes, index) {
        isCounted = false
        index += byte <= 0x20 ? 1 : byte == 0xC2 ? 2 : 3
        continue
      }
      if !isCounted, isWordByte(byte) {
        isCounted = true
        count += 1
      }
      // The attributes of a heading are not read.
      if byte == 0x7B, index + 1 < bytes.count, bytes[index + 1] == 0x23 { return }
      index += 1
    }
  }

  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      || byte >= 0xC3
        && byte != 0xE2
  }

  /// U+00A0 and U+202F separate words: "37 %" is one word, "9 200" two.
  @inline(__always)
  private func isWideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    if bytes[index] == 0xC2, index + 1 < bytes.count { return bytes[index + 1] == 0xA0 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return false }
    return bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF
  }
}
