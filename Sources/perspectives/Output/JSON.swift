internal import Glyphs

/// A JSON value; the members of an object keep their order.
///
/// A hundred lines take the place of Foundation's encoder, which alone would double the program.
enum JSON: Equatable {
  case null
  case bool(Bool)
  case number(Int)
  /// Written with at most three decimals.
  case decimal(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name with its value.
  struct Member: Equatable {
    let name: String
    let value: JSON

    init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The strings as an array.
  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}

extension JSON {
  /// A member's name as it stands before its value.
  static func name(_ name: String) -> String {
    String(decoding: JSON.string(name).encoded(), as: UTF8.self) + ": "
  }

  /// The value as UTF-8, two spaces for each level; the first line is not indented.
  func encoded(indent: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: indent)
    return bytes
  }

  /// Recursion is bounded: values are made from records and from blocks, which nest 16 deep.
  private func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .decimal(let value):
      // JSON has no word for what is not finite.
      let isWritable = value.isFinite && value.magnitude < 1e12
      bytes += isWritable ? "\((value * 1000).rounded() / 1000)".utf8 : "null".utf8
    case .string(let text): JSON.append(text, to: &bytes)
    case .array(let items):
      JSON.append(items, "[", "]", to: &bytes, indent: indent) { item, bytes in
        item.append(to: &bytes, indent: indent + 2)
      }
    case .object(let members):
      JSON.append(members, "{", "}", to: &bytes, indent: indent) { member, bytes in
        JSON.append(member.name, to: &bytes)
        bytes += ": ".utf8
        member.value.append(to: &bytes, indent: indent + 2)
      }
    }
  }

  /// Items on lines of their own between brackets; an empty list stays on one line.
  private static func append<Item>(
    _ items: [Item], _ open: String, _ close: String, to bytes: inout [UInt8], indent: Int,
    _ each: (Item, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (index, item) in items.enumerated() {
      bytes += index == 0 ? "\n".utf8 : ",\n".utf8
      bytes += repeatElement(0x20, count: indent + 2)
      each(item, &bytes)
    }
    if !items.isEmpty {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: indent)
    }
    bytes += close.utf8
  }

  /// A string in quotes; everything from U+0020 on is written as it is where it is safe to show.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      default:
        // What a terminal would act on is escaped too: output is looked at as often as parsed.
        if SafeText.shown(scalar) == scalar {
          bytes += UTF8.encode(scalar) ?? .init()
        } else {
          for unit in UTF16.encode(scalar) ?? .init() { appendEscape(unit, to: &bytes) }
        }
      }
    }
    bytes.append(0x22)
  }

  /// `\uXXXX` for one UTF-16 unit: characters beyond the first plane take two.
  private static func appendEscape(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(unit >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
  }
}

/// An array that is written item by item, so that a long one needs no memory.
struct JSONArrayWriter {
  private let output: Output
  private let indent: Int
  private var isEmpty = true

  /// Begins the array; `indent` is that of the line it begins on.
  init(_ output: Output, indent: Int = 0) {
    self.output = output
    self.indent = indent
    output.write("[")
  }

  /// Writes one more item, the comma before it included.
  mutating func append(_ value: JSON) {
    output.write((isEmpty ? "\n" : ",\n") + spaces(indent + 2))
    output.write(value.encoded(indent: indent + 2))
    isEmpty = false
  }

  /// Closes the array; the line is left open.
  func end() { output.write(isEmpty ? "]" : "\n" + spaces(indent) + "]") }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
