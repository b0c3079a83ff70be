/// Reads XML as tags and the text between them, without a tree: what programs write for programs.
///
/// Total: what is no tag is text, and an unknown entity stays as it is.
struct TagScanner {
  /// A tag with its place, or a stretch of text.
  enum Token {
    case open(name: ArraySlice<UInt8>, attributes: Range<Int>)
    case close(name: ArraySlice<UInt8>)
    case text(Range<Int>)
  }

  let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let less: UInt8 = 0x3C
  private static let greater: UInt8 = 0x3E

  /// The next token; nothing at the end.
  mutating func next() -> Token? {
    guard index < bytes.count else { return nil }
    let start = index
    guard bytes[start] == TagScanner.less else {
      index = bytes[start...].firstIndex(of: TagScanner.less) ?? bytes.count
      return .text(start..<index)
    }
    let end = bytes[start...].firstIndex(of: TagScanner.greater) ?? bytes.count
    index = min(bytes.count, end + 1)
    let isClosing = start + 1 < end && bytes[start + 1] == 0x2F
    let first = min(end, start + (isClosing ? 2 : 1))
    var last = first
    while last < end, bytes[last] > 0x20, bytes[last] != 0x2F { last += 1 }
    if isClosing { return .close(name: bytes[first..<last]) }
    return .open(name: bytes[first..<last], attributes: last..<end)
  }

  /// The value of an attribute, without its quotation marks.
  func attribute(_ name: StaticString, _ range: Range<Int>) -> ArraySlice<UInt8>? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, bytes[index] <= 0x20 || bytes[index] == 0x2F { index += 1 }
      let start = index
      while index < range.upperBound, bytes[index] != 0x3D, bytes[index] > 0x20 { index += 1 }
      let key = bytes[start..<index]
      guard index + 1 < range.upperBound, bytes[index] == 0x3D else { return nil }
      let quote = bytes[index + 1]
      let from = index + 2
      let value = bytes[min(from, range.upperBound)..<range.upperBound]
      guard let to = value.firstIndex(of: quote) else { return nil }
      if key.elementsEqual(wanted) { return bytes[from..<to] }
      index = to + 1
    }
    return nil
  }

  /// The number in an attribute; what is no number of a page's size counts as zero.
  func number(_ name: StaticString, _ range: Range<Int>) -> Double {
    guard let value = attribute(name, range) else { return 0 }
    var number = 0.0
    var scale = 0.0
    var isNegative = false
    for byte in value.prefix(24) {
      switch byte {
      case 0x2D: isNegative = true
      case 0x2E: scale = 1
      case 0x30...0x39:
        number = number * 10 + Double(byte - 0x30)
        scale *= 10
      default: return 0
      }
    }
    number /= max(1, scale)
    guard number < 1_000_000 else { return 0 }
    return isNegative ? -number : number
  }

  /// Text with its entities as characters.
  func text(_ range: Range<Int>) -> [UInt8] {
    Entities.decoded(bytes[range])
  }
}

/// Characters that stand in XML under a name or number.
enum Entities {
  /// The bytes with entities replaced; unknown ones stay.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0x26) else { return Array(bytes) }
    var out: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x26,
        let end = bytes[index...].prefix(12).firstIndex(of: 0x3B),
        let scalar = scalar(bytes[(index + 1)..<end])
      {
        out += Array(String(Character(scalar)).utf8)
        index = end + 1
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let text where text.hasPrefix("#x"):
      return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let text where text.hasPrefix("#"):
      return UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
