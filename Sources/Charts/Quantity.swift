internal import Glyphs

/// A number with its unit, as a cell of a table gives it.
struct Quantity: Equatable {
  /// The number.
  var value: Double
  /// What stands around it, folded: `%`, `million`, `$`; empty for a bare number.
  var unit: String

  /// A mark of the thousands or of the fraction, as far as one cell tells.
  enum Separator: Equatable {
    /// The sign that parts the fraction, because it cannot part thousands.
    case fraction(UInt8)
    /// Three digits follow: thousands, unless another cell of the column says otherwise.
    case open(UInt8)
    /// No such sign, or only those of thousands.
    case none
  }

  /// The most digits of a number that is drawn; longer ones are no measurement.
  private static let longest = 24

  /// - Parameters:
  ///   - text: the cell.
  ///   - fraction: the sign that the column uses for the fraction, if one of its cells tells.
  init?(_ text: String, fraction: UInt8?) {
    guard let parts = NumberParts(text), parts.digits.count <= Quantity.longest else { return nil }
    var whole = 0.0
    var scale = 1.0
    var seen = false
    for byte in parts.digits {
      if byte == fraction {
        guard !seen else { return nil }
        seen = true
      } else if NumberParts.isDigit(byte) {
        whole = whole * 10 + Double(byte - 0x30)
        if seen { scale *= 10 }
      }
    }
    value = (parts.isNegative ? -whole : whole) / scale
    unit = parts.unit
  }

  /// What a cell tells about the signs in its number; nil where it holds none.
  static func separator(in text: String) -> Separator? {
    guard let parts = NumberParts(text) else { return nil }
    let signs = parts.digits.indices.filter { !NumberParts.isDigit(parts.digits[$0]) }
    guard let last = signs.last else { return Separator.none }
    let sign = parts.digits[last]
    let after = parts.digits.count - last - 1
    let same = signs.filter { parts.digits[$0] == sign }.count
    // Two kinds of sign: the last parts the fraction. One that comes twice parts thousands.
    if same < signs.count { return same == 1 ? .fraction(sign) : nil }
    if same > 1 { return after == 3 ? Separator.none : nil }
    if after == 3, last <= 3, parts.digits.first != 0x30 { return .open(sign) }
    return .fraction(sign)
  }
}

/// A cell taken apart: sign, digits with the dots and commas between them, and what is around.
struct NumberParts {
  var isNegative = false
  var digits: [UInt8] = []
  var unit = ""

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Nil for what is no single number, such as words, a range or a date.
  init?(_ text: String) {
    // The folding makes every minus a hyphen and every kind of space a plain one.
    let bytes = Folding.shared.bytes(of: text)[...].trimmed
    guard let first = bytes.firstIndex(where: NumberParts.isDigit) else { return nil }
    guard let prefix = NumberParts.prefix(bytes[..<first]) else { return nil }
    isNegative = prefix.isNegative
    var index = first
    while index < bytes.endIndex, let step = NumberParts.step(bytes, index, !digits.isEmpty) {
      digits += bytes[index..<(index + step)].filter { $0 != 0x20 && $0 != 0x27 }
      index += step
    }
    let rest = bytes[index...].trimmed
    guard rest.count <= 16, !rest.contains(where: NumberParts.isDigit) else { return nil }
    // A hyphen after the digits makes a range or a compound, not a unit.
    guard rest.first != 0x2D, rest.first != 0x2F else { return nil }
    unit = prefix.currency + String(decoding: rest, as: UTF8.self)
  }

  /// A sign, a comparison or a currency before the digits; nil for anything else.
  private static func prefix(_ bytes: ArraySlice<UInt8>) -> (isNegative: Bool, currency: String)? {
    var isNegative = false
    var currency = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "-": isNegative = true
      case " ", "+", "<", ">", "~", "≈", "≤", "≥": continue
      case "$", "€", "£", "¥": currency.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return (isNegative, currency)
  }

  /// The bytes that go on with a number: a digit, or a sign or space with digits after it.
  private static func step(_ bytes: ArraySlice<UInt8>, _ index: Int, _ isInside: Bool) -> Int? {
    if isDigit(bytes[index]) { return 1 }
    let next = bytes[(index + 1)...].prefix(4)
    let run = next.prefix(while: isDigit).count
    switch bytes[index] {
    case 0x2C, 0x2E: return isInside && run > 0 ? 1 : nil
    case 0x20, 0x27: return isInside && run == 3 ? 1 : nil
    default: return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces at either end.
  var trimmed: ArraySlice<UInt8> {
    let start = drop { $0 == 0x20 }
    guard let last = start.lastIndex(where: { $0 != 0x20 }) else { return start[start.endIndex...] }
    return start[...last]
  }
}
