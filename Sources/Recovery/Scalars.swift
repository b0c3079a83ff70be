/// Character classes over UTF-8 bytes.
///
/// Everything here works on valid UTF-8 (see `SourceText`); a position outside the bytes reads as
/// the end of the text, so no caller has to guard an index.

/// One decoded scalar and the number of bytes it took.
struct Decoded {
  let value: UInt32
  let length: Int
}

@inline(__always)
func decode(_ bytes: [UInt8], _ index: Int) -> Decoded {
  guard index >= 0, index < bytes.count else { return Decoded(value: 0, length: 1) }
  let lead = bytes[index]
  if lead < 0x80 { return Decoded(value: UInt32(lead), length: 1) }
  return decodeMany(bytes, index, lead)
}

/// Kept apart so that the ASCII path can be inlined.
private func decodeMany(_ bytes: [UInt8], _ index: Int, _ lead: UInt8) -> Decoded {
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard index + length <= bytes.count else { return Decoded(value: 0xFFFD, length: 1) }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return Decoded(value: value, length: length)
}

/// The scalar that ends just before `end`, with its length; a zero at the start of the range.
func decodeBefore(_ bytes: [UInt8], _ end: Int, from start: Int = 0) -> Decoded {
  var index = end - 1
  guard index >= start, index < bytes.count else { return Decoded(value: 0, length: 0) }
  while index > start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
  return decode(bytes, index)
}

/// Classes of scalars; ASCII and Latin-1 are answered without a table.
enum Scalars {
  @inline(__always)
  static func isSpace(_ value: UInt32) -> Bool {
    value == 0x20 || (value >= 9 && value <= 13) || value == 0xA0 || value == 0x202F
      || (value >= 0x2000 && value <= 0x200B) || value == 0x2028 || value == 0x2029
      || value == 0x3000 || value == 0xFEFF
  }

  @inline(__always)
  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  /// Capital letters.
  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if value < 0x100 { return value >= 0xC0 && value <= 0xDE && value != 0xD7 }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Small letters.
  static func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    if value < 0x100 { return value >= 0xDF && value != 0xF7 }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  /// Letters of any script; punctuation and symbols are not looked up.
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value < 0x100 {
      return (value >= 0xC0 && value != 0xD7 && value != 0xF7) || value == 0xAA || value == 0xBA
        || value == 0xB5
    }
    if value < 0x250 { return true }
    if value >= 0x2000, value < 0x2C00 { return false }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic
  }

  /// A superscript digit as its value 0…9.
  static func superscript(_ value: UInt32) -> Int? {
    switch value {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(value - 0x2070)
    default: nil
    }
  }

  /// Letters and digits: what a word is made of.
  @inline(__always)
  static func isWord(_ value: UInt32) -> Bool { isDigit(value) || isLetter(value) }

  /// Straight or curly.
  static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 }

  /// Hyphens that a printer may put at the end of a line.
  static func isHyphen(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x2010 || value == 0x2011 || value == 0xAD
  }
}
