internal import CMd4c

/// What a reader sees of a stretch of a report, without markup and headings, and where each byte of
/// it stands in the report.
public struct PlainText: Sendable {
  /// The text as UTF-8; blocks end with a line feed, the lines of a paragraph are joined.
  public internal(set) var bytes: [UInt8] = []
  /// Which stretches of it are the texts of footnotes, in order.
  public internal(set) var footnotes: [Range<Int>] = []
  /// Where stretches taken unchanged from the report begin: here and there, both rising.
  private var starts: [Int] = []
  private var offsets: [Int] = []

  init() {}

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, from offset: Int) {
    mark(offset)
    bytes.append(contentsOf: piece)
  }

  mutating func append(_ text: String, from offset: Int) {
    mark(offset)
    bytes.append(contentsOf: text.utf8)
  }

  /// Ends a word or a block; `byte` follows unless the text already ends with a line feed.
  mutating func separate(_ byte: UInt8) {
    guard let last = bytes.last, last != 0x0A, last != byte else { return }
    bytes.append(byte)
  }

  private mutating func mark(_ offset: Int) {
    if let start = starts.last, let last = offsets.last, offset - last == bytes.count - start {
      return
    }
    starts.append(bytes.count)
    offsets.append(max(offset, offsets.last ?? 0))
  }

  /// The offset in the report of the byte at `index`.
  public func sourceOffset(of index: Int) -> Int {
    let piece = PlainText.last(in: starts, upTo: index)
    guard piece >= 0 else { return offsets.first ?? 0 }
    let next = piece + 1 < offsets.count ? offsets[piece + 1] : Int.max
    return min(offsets[piece] + index - starts[piece], next)
  }

  /// The index of the first byte that stands at or after `offset` in the report.
  public func index(ofSource offset: Int) -> Int {
    let piece = PlainText.last(in: offsets, upTo: offset)
    guard piece >= 0 else { return 0 }
    let end = piece + 1 < starts.count ? starts[piece + 1] : bytes.count
    return min(starts[piece] + offset - offsets[piece], end)
  }

  /// The index of the last number in a rising list that is at most `value`, or -1.
  private static func last(in list: [Int], upTo value: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}

extension Report {
  /// The plain text of a stretch, such as that of a part or of the whole body.
  ///
  /// - Parameter labels: whether it has the words that conventions are written with, as `figure 1`
  ///   and `source:`. They can be looked for, but are in English whatever the report's language.
  public func plainText(in range: Range<Int>, labels: Bool = true) -> PlainText {
    let range = range.clamped(to: 0..<source.bytes.count)
    let slice = UnsafeBufferPointer(rebasing: source.bytes[range])
    let prepared = MarkdownParser.prepare(slice, linkDefinitions(usedIn: slice))
    return prepared.withUnsafeBufferPointer { buffer in
      let sink = PlainTextSink(buffer, length: slice.count, shift: range.lowerBound)
      sink.keepsLabels = labels
      MarkdownDialect.parse(buffer, sink)
      return sink.text
    }
  }

  /// The definitions elsewhere in the report that a part of it may use.
  private func linkDefinitions(usedIn slice: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    slice.count == source.bytes.count - bodyStart ? [] : definitions.used(in: slice)
  }
}

/// Collects plain text from md4c's events.
private final class PlainTextSink: MarkdownSink {
  private(set) var text = PlainText()
  private let base: UnsafePointer<UInt8>?
  private let length: Int
  private let shift: Int
  private var lastOffset: Int
  private var isHeading = false
  private var startsParagraph = false
  private var noteStart: Int?
  /// Whether the words of conventions are text too.
  var keepsLabels = true
  private var quotes = 0
  private var startsLine = false

  init(_ buffer: UnsafeBufferPointer<UInt8>, length: Int, shift: Int) {
    base = buffer.baseAddress
    self.length = length
    self.shift = shift
    lastOffset = shift
    super.init()
    text.bytes.reserveCapacity(length)
  }

  override func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_H: isHeading = true
    case MD_BLOCK_TH, MD_BLOCK_TD: text.separate(0x20)
    case MD_BLOCK_P:
      text.separate(0x0A)
      startsParagraph = true
      startsLine = true
    case MD_BLOCK_QUOTE:
      text.separate(0x0A)
      quotes += 1
    default: text.separate(0x0A)
    }
  }

  override func leave(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_H: isHeading = false
    case MD_BLOCK_TH, MD_BLOCK_TD: text.separate(0x20)
    case MD_BLOCK_QUOTE:
      text.separate(0x0A)
      quotes -= 1
    default: text.separate(0x0A)
    }
    guard block == MD_BLOCK_P else { return }
    startsParagraph = false
    if let start = noteStart, start < text.bytes.count {
      text.footnotes.append(start..<text.bytes.count)
    }
    noteStart = nil
  }

  override func text(_ type: MD_TEXTTYPE, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isHeading else { return }
    switch type {
    case MD_TEXT_SOFTBR, MD_TEXT_BR:
      text.separate(0x20)
      startsLine = true
    case MD_TEXT_ENTITY: text.append(Entity.decode(bytes), from: offset(of: bytes))
    case MD_TEXT_NULLCHAR: text.append("\u{FFFD}", from: lastOffset)
    default: appendPlain(bytes)
    }
  }

  /// Text without the marks of footnotes and of the conventions `[!figure 1]`, `[!pull]`.
  private func appendPlain(_ bytes: UnsafeBufferPointer<UInt8>) {
    let offset = offset(of: bytes)
    let isSource =
      !keepsLabels && quotes > 0 && startsLine && bytes.starts(with: "source: ".utf8)
    startsLine = false
    var start = isSource ? 8 : 0
    var index = start
    while index + 2 < bytes.count {
      let opens = bytes[index] == MarkdownDialect.footnoteMark && bytes[index + 1] == 0x5E
      let marks = index == 0 && bytes[0] == 0x5B && bytes[1] == 0x21
      guard opens || marks, let end = bytes[index...].prefix(80).firstIndex(of: 0x5D) else {
        index += 1
        continue
      }
      append(bytes, start..<index, offset)
      let isNote = opens && startsParagraph && index == 0 && end + 1 < bytes.count
      if isNote, bytes[end + 1] == 0x3A {
        noteStart = text.bytes.count
        index = min(end + 3, bytes.count)
        start = index
        continue
      }
      // The number of a figure is text that one may look for.
      if marks, keepsLabels, bytes[2] == 0x66 { append(bytes, (index + 2)..<end, offset) }
      index = end + 1
      start = index
    }
    append(bytes, start..<bytes.count, offset)
    startsParagraph = false
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ offset: Int) {
    guard !range.isEmpty else { return }
    text.append(UnsafeBufferPointer(rebasing: bytes[range]), from: offset + range.lowerBound)
  }

  private func offset(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress, let base else { return lastOffset }
    let distance = UnsafeRawPointer(start) - UnsafeRawPointer(base)
    if distance >= 0, distance < length { lastOffset = distance + shift }
    return lastOffset
  }
}
