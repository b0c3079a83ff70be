/// Makes text safe to hand to a terminal: nothing in it can move the cursor, change colours,
/// reorder what is shown or run a command.
public enum SafeText {
  /// What stands for a scalar on the screen: itself, a visible substitute, or `nil` for nothing.
  @inline(__always)
  public static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return scalar }
    if value >= 0xA1 && value < 0x600 && value != 0xAD { return scalar }
    return special(scalar)
  }

  /// `text` with every unsafe scalar replaced or removed; line ends and tabs become spaces.
  public static func shown(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ shown($0) == $0 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let safe = shown(scalar) { result.append(safe) }
    }
    return String(result)
  }

  @inline(never)
  private static func special(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return " "
    // C0 controls as their pictures: U+241B for escape.
    case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: return "\u{2421}"
    case 0x80...0x9F: return "\u{FFFD}"
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      return nil
    case 0x2028, 0x2029: return " "
    default: return scalar
    }
  }
}
