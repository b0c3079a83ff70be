/// Folding: the form in which two printings of the same words compare equal.
///
/// Letters lose case and accents (Latin-1 and Latin Extended-A), punctuation becomes one space,
/// other scripts keep their scalars. "Asie-Pacifique" and "asie pacifique" fold to the same bytes.
enum Folding {
  /// The folded bytes of a range: words of lower-case letters and digits, one space between.
  static func key(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var index = range.lowerBound
    var gap = false
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      index += scalar.length
      guard Scalars.isWord(scalar.value) else {
        gap = !out.isEmpty
        continue
      }
      if gap { out.append(0x20) }
      gap = false
      append(scalar.value, to: &out)
    }
    return out
  }

  /// The folded bytes of a whole text.
  static func key(_ bytes: [UInt8]) -> [UInt8] { key(bytes, 0..<bytes.count) }

  /// The folded bytes of a string, for the tables of words.
  static func key(_ text: String) -> [UInt8] { key(Array(text.utf8)) }

  @inline(__always)
  static func append(_ value: UInt32, to out: inout [UInt8]) {
    if value < 0x80 {
      out.append(value >= 0x41 && value <= 0x5A ? UInt8(value | 0x20) : UInt8(value))
    } else {
      appendWide(value, to: &out)
    }
  }

  /// Accented Latin letters lose their accents; ligatures become two letters.
  private static func appendWide(_ value: UInt32, to out: inout [UInt8]) {
    if value >= 0xC0, value < 0x180 {
      let base = plain[Int(value - 0xC0)]
      if base != 0x20 { return out.append(base) }
    }
    switch value {
    case 0xC6, 0xE6: out += [0x61, 0x65]
    case 0xDF: out += [0x73, 0x73]
    case 0x152, 0x153: out += [0x6F, 0x65]
    default: appendLower(value, to: &out)
    }
  }

  /// Other scripts: lower case where the script has case, the scalar itself otherwise.
  private static func appendLower(_ value: UInt32, to out: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if value < 0x2E80, scalar.properties.isUppercase {
      out += Array(scalar.properties.lowercaseMapping.utf8)
    } else {
      out += Array(String(Character(scalar)).utf8)
    }
  }

  /// Base letters of U+00C0…U+017F; a space where the letter has none.
  private static let plain: [UInt8] = Array(
    ("aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
      + "lllnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

/// 64-bit FNV-1a: the hash under which words and lines are counted.
func fnv(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
  var hash = seed
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
