/// JSON as a value; numbers only as far as levels and sizes need them.
indirect enum JSONTree {
  case null
  case number(Int)
  case text([UInt8])
  case list([JSONTree])
  case fields([String: JSONTree])

  /// Reads a whole text; nothing where it is no JSON or nested too deeply to be a document.
  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let tree = reader.value(depth: 0) else { return nil }
    self = tree
  }

  /// The value of a field; `null` where there is none.
  subscript(_ name: String) -> JSONTree {
    if case .fields(let fields) = self { return fields[name] ?? .null }
    return .null
  }

  /// An element of a list; `null` where there is none.
  subscript(_ index: Int) -> JSONTree {
    if case .list(let list) = self, list.indices.contains(index) { return list[index] }
    return .null
  }

  var list: [JSONTree] {
    if case .list(let list) = self { return list }
    return []
  }

  var fields: [String: JSONTree] {
    if case .fields(let fields) = self { return fields }
    return [:]
  }

  var text: [UInt8] {
    if case .text(let text) = self { return text }
    return []
  }

  var number: Int {
    if case .number(let number) = self { return number }
    return 0
  }

  /// A pandoc element's name.
  var tag: String { String(decoding: self["t"].text, as: UTF8.self) }
  /// A pandoc element's content.
  var content: JSONTree { self["c"] }
}

/// Reads one value after another; deeper than `most` is refused, whatever the input.
private struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private static let most = 400

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  mutating func value(depth: Int) -> JSONTree? {
    guard depth < JSONReader.most else { return nil }
    skipSpace()
    switch next {
    case 0x7B: return fields(depth)
    case 0x5B: return list(depth)
    case 0x22: return string().map(JSONTree.text)
    case 0x74, 0x66, 0x6E: return word()
    default: return number()
    }
  }

  private mutating func list(_ depth: Int) -> JSONTree? {
    index += 1
    var list: [JSONTree] = []
    skipSpace()
    while next != 0x5D {
      guard let value = value(depth: depth + 1) else { return nil }
      list.append(value)
      guard separates(before: 0x5D) else { return nil }
    }
    index += 1
    return .list(list)
  }

  private mutating func fields(_ depth: Int) -> JSONTree? {
    index += 1
    var fields: [String: JSONTree] = [:]
    skipSpace()
    while next != 0x7D {
      guard next == 0x22, let name = string() else { return nil }
      skipSpace()
      guard next == 0x3A else { return nil }
      index += 1
      guard let value = value(depth: depth + 1) else { return nil }
      fields[String(decoding: name, as: UTF8.self)] = value
      guard separates(before: 0x7D) else { return nil }
    }
    index += 1
    return .fields(fields)
  }

  /// A comma, or the end.
  private mutating func separates(before end: UInt8) -> Bool {
    skipSpace()
    if next == 0x2C {
      index += 1
      skipSpace()
      return true
    }
    return next == end
  }

  /// `true`, `false` and `null` say nothing here.
  private mutating func word() -> JSONTree {
    while index < bytes.count, bytes[index] >= 0x61, bytes[index] <= 0x7A { index += 1 }
    return .null
  }

  private mutating func number() -> JSONTree? {
    let start = index
    var value = 0
    let isNegative = next == 0x2D
    if isNegative { index += 1 }
    while Scalars.isDigit(UInt32(next)) {
      value = min(value, 100_000_000) * 10 + Int(next - 0x30)
      index += 1
    }
    // Fractions are widths of columns.
    while [0x2E, 0x65, 0x45, 0x2B, 0x2D].contains(next) || Scalars.isDigit(UInt32(next)) {
      index += 1
    }
    return index > start ? .number(isNegative ? -value : value) : nil
  }

  private mutating func string() -> [UInt8]? {
    index += 1
    var out: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 { return out }
      if byte == 0x5C { escape(&out) } else { out.append(byte) }
    }
    return nil
  }

  private mutating func escape(_ out: inout [UInt8]) {
    let byte = next
    index += 1
    switch byte {
    case 0x6E, 0x72, 0x74, 0x62, 0x66: out.append(byte == 0x6E ? 0x0A : 0x20)
    case 0x75:
      var value = unit()
      if value >= 0xD800, value < 0xDC00, next == 0x5C, index + 1 < bytes.count,
        bytes[index + 1] == 0x75
      {
        index += 2
        value = 0x10000 + (value - 0xD800) << 10 + (unit() & 0x3FF)
      }
      out += Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    default: out.append(byte)
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt32 {
    let digits = bytes[min(index, bytes.count)..<min(index + 4, bytes.count)]
    index = min(index + 4, bytes.count)
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
  }
}
