internal import CUtf8proc

/// Display widths of characters, in terminal cells.
public enum CharacterWidth {
  /// The cells that one scalar takes: 0 for combining marks and controls, 2 for wide, else 1.
  ///
  /// A joined emoji counts as the sum of its parts, because that is what curses does with it.
  @inline(__always)
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 || value == 0xAD ? 0 : 1 }
    return table(scalar)
  }

  /// The cells that a text takes when it is written on one line.
  public static func of(_ text: String) -> Int {
    var total = 0
    for scalar in text.unicodeScalars { total += of(scalar) }
    return total
  }

  @inline(never)
  private static func table(_ scalar: Unicode.Scalar) -> Int {
    let width = Int(utf8proc_charwidth(Int32(bitPattern: scalar.value)))
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: return 0
    // Conjoining Jamo vowels and finals draw into the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
    // Regional indicators: a flag is two letters of one cell each for curses.
    case 0x1F1E6...0x1F1FF: return 1
    // Fitzpatrick modifiers stand alone as wide squares.
    case 0x1F3FB...0x1F3FF: return 2
    default: return width < 0 ? 0 : width
    }
  }
}
