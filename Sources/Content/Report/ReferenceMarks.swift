internal import Glibc
internal import Glyphs

/// Finds what parts of a report may need from elsewhere in it: link definitions, footnotes' texts.
struct ReferenceMarks {
  /// Where each footnote's text starts, by label; the first of two wins.
  private(set) var footnotes: [String: Int] = [:]
  private(set) var links = LinkDefinitions()
  /// Labels of the footnotes that a reader of the text comes upon, those called in notes included.
  private(set) var called: Set<String> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, shift: Int) {
    guard let base = bytes.baseAddress else { return }
    var calls = FootnoteCalls()
    var index = 0
    while index < bytes.count, let hit = memchr(base + index, 0x5B, bytes.count - index) {
      let open = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      index = open + 1
      guard ReferenceMarks.startsLine(bytes, open), let close = ReferenceMarks.labelEnd(bytes, open)
      else {
        calls.note(bytes, at: open)
        continue
      }
      if bytes[open + 1] == 0x5E {
        let label = String(
          decoding: UnsafeBufferPointer(rebasing: bytes[(open + 2)..<close]), as: UTF8.self)
        if footnotes[label] == nil { footnotes[label] = open + shift }
        calls.enter(label, until: FootnoteExtent.end(bytes, from: open))
      } else {
        links.add(bytes, label: (open + 1)..<close)
      }
      index = close
    }
    called = calls.reached
  }

  /// Whether only spaces, too few for code, and the marks of quotes stand before `index`.
  private static func startsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 4, bytes[start - 1] == 0x20 { start -= 1 }
    guard index - start < 4 else { return false }
    if start > 0, bytes[start - 1] == 0x3E {
      while start > 0, index - start < 64, bytes[start - 1] == 0x3E || bytes[start - 1] == 0x20 {
        start -= 1
      }
    }
    return start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
  }

  /// The index of the `]` of `[label]:` that opens at `open`.
  private static func labelEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int? {
    var end = open + 1
    while end < bytes.count, end - open < 1000, bytes[end] != 0x5D {
      if bytes[end] == 0x0A || bytes[end] == 0x5B { return nil }
      end += bytes[end] == 0x5C ? 2 : 1
    }
    guard end + 1 < bytes.count, bytes[end] == 0x5D, bytes[end + 1] == 0x3A, end > open + 1 else {
      return nil
    }
    return end
  }
}

/// The link definitions of a report, `[label]: target "title"`, by label.
struct LinkDefinitions: Sendable {
  private var texts: [String: [UInt8]] = [:]
  /// Together at most this many bytes are kept, as no writer needs more.
  private var room = 1 << 20

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, label: Range<Int>) {
    let key = Folding.shared.string(
      of: String(decoding: UnsafeBufferPointer(rebasing: bytes[label]), as: UTF8.self))
    guard texts[key] == nil, room > 0 else { return }
    var end = label.upperBound
    while end < bytes.count, bytes[end] != 0x0A, end - label.lowerBound < 4096 { end += 1 }
    let text = Array(bytes[(label.lowerBound - 1)..<end]) + [0x0A]
    room -= text.count
    texts[key] = text
  }

  /// The definitions that a part of the report may use.
  func used(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard !texts.isEmpty else { return [] }
    var result: [UInt8] = []
    var seen: Set<String> = []
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == 0x5B { open = index + 1 }
      guard byte == 0x5D, let start = open else { continue }
      open = nil
      let key = Folding.shared.string(
        of: String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
      if let text = texts[key], seen.insert(key).inserted { result += text }
    }
    return result
  }
}
