/// RTF as pandoc's reader takes it.
enum RTFText {
  /// RTF whose notes and letters stay.
  static func readable(_ bytes: [UInt8]) -> [UInt8] { spaced(withNotes(bytes)) }

  /// Notes are marked as something that old programs may leave out, `{\*\footnote`, and pandoc does:
  /// the mark goes.
  private static func withNotes(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("{\\*\\footnote".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x7B, bytes[index...].starts(with: mark), out.last != 0x5C {
        out += [0x7B, 0x5C]
        index += 4
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  /// A space behind each `\uN`: without one the reader swallows the letter behind the sign that
  /// stands there for old programs, as in `\u8220"smart`.
  private static func spaced(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      out.append(byte)
      index += 1
      guard byte == 0x5C, index < bytes.count else { continue }
      let end = Self.end(ofSign: bytes, index)
      // Whatever follows a backslash is no backslash that begins something.
      out += bytes[index..<max(index + 1, end)]
      index = max(index + 1, end)
      guard end > 0, index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x5C else {
        continue
      }
      out.append(0x20)
    }
    return out
  }

  /// The end of `u`, perhaps a minus, and digits; 0 for anything else.
  private static func end(ofSign bytes: [UInt8], _ start: Int) -> Int {
    guard bytes[start] == 0x75 else { return 0 }
    var index = start + 1
    if index < bytes.count, bytes[index] == 0x2D { index += 1 }
    let first = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index > first ? index : 0
  }
}
