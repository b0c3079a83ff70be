internal import Glibc

/// Something odd about the bytes of a file that was put right while reading.
public enum Repair: Equatable, Sendable {
  /// A UTF-8 byte order mark was skipped.
  case byteOrderMark
  /// The file is UTF-16 and was transcoded.
  case utf16
  /// Bytes that are not UTF-8 were read as Windows-1252: how many, and where the first one is.
  case notUTF8(count: Int, offset: Int)
  /// NUL bytes are in the text: how many, and where the first one is.
  case nul(count: Int, offset: Int)
}

/// From the bytes of a file to UTF-8.
enum Decoding {
  struct Result {
    /// The repaired copy, or nil when the bytes are fine from `start` on.
    var text: [UInt8]?
    var start = 0
    var repairs: [Repair] = []
  }

  static func decode(_ raw: UnsafeBufferPointer<UInt8>) -> Result {
    if raw.count >= 2, let wide = utf16(raw) { return wide }
    var result = Result()
    if raw.count >= 3, raw[0] == 0xEF, raw[1] == 0xBB, raw[2] == 0xBF {
      result.start = 3
      result.repairs.append(.byteOrderMark)
    }
    let body = UnsafeBufferPointer(rebasing: raw[result.start...])
    let firstBad = firstInvalid(body, from: 0)
    if firstBad < body.count {
      let (text, count) = repaired(body, from: firstBad)
      result.text = text
      result.repairs.append(.notUTF8(count: count, offset: firstBad))
    }
    if let base = body.baseAddress, let nul = memchr(base, 0, body.count) {
      var count = 0
      for byte in body where byte == 0 { count += 1 }
      let offset = UnsafeRawPointer(nul) - UnsafeRawPointer(base)
      result.repairs.append(.nul(count: count, offset: offset))
    }
    return result
  }

  private static func utf16(_ raw: UnsafeBufferPointer<UInt8>) -> Result? {
    let little = raw[0] == 0xFF && raw[1] == 0xFE
    guard little || (raw[0] == 0xFE && raw[1] == 0xFF) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    for index in stride(from: 2, to: raw.count - 1, by: 2) {
      let (low, high) = little ? (raw[index], raw[index + 1]) : (raw[index + 1], raw[index])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    let text = String(decoding: units, as: UTF16.self)
    return Result(text: Array(text.utf8), repairs: [.utf16])
  }

  /// The offset of the first byte that does not belong to a well-formed sequence, or the count.
  static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var index = start
    let count = bytes.count
    while index < count {
      if index + 8 <= count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return count
  }

  /// The length of the well-formed multi-byte sequence at `index`, or 0.
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let left = bytes.count - index
    func tail(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      let byte = bytes[index + offset]
      return byte >= low && byte <= high
    }
    switch first {
    case 0xC2...0xDF:
      return left >= 2 && tail(1) ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return left >= 3 && tail(1, low, high) && tail(2) ? 3 : 0
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return left >= 4 && tail(1, low, high) && tail(2) && tail(3) ? 4 : 0
    default:
      return 0
    }
  }

  private static func repaired(_ bytes: UnsafeBufferPointer<UInt8>, from firstBad: Int) -> (
    [UInt8], Int
  ) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    var bad = firstBad
    var count = 0
    while index < bytes.count {
      text.append(contentsOf: bytes[index..<bad])
      index = bad
      if index < bytes.count {
        text.append(contentsOf: windows1252(bytes[index]))
        index += 1
        count += 1
        bad = firstInvalid(bytes, from: index)
      }
    }
    return (text, count)
  }

  /// One byte read as Windows-1252; the five unassigned ones become U+FFFD.
  private static func windows1252(_ byte: UInt8) -> String.UTF8View {
    guard byte >= 0x80, byte < 0xA0 else {
      return String(Unicode.Scalar(byte)).utf8
    }
    let high: [Unicode.Scalar] = [
      "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
      "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
      "\u{FFFD}", "ž", "Ÿ",
    ]
    return String(high[Int(byte - 0x80)]).utf8
  }
}
