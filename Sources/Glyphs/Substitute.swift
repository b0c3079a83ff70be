/// ASCII for what a terminal cannot show, in as many cells.
public enum Substitute {
  /// A whole line in ASCII, as wide as it was.
  public static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let width = CharacterWidth.of(scalar)
      guard !scalar.isASCII else {
        line.unicodeScalars.append(scalar)
        continue
      }
      // Marks on the letter before have no cell of their own.
      if width > 0 { line += of(scalar, width: width) }
    }
    return line
  }

  /// Whether fonts of text consoles, which have 256 or 512 characters, lack a character that charts
  /// and maps are drawn with.
  public static func isRare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Braille, and blocks in eighths; whole and shaded blocks are there since the first PCs.
    case 0x2800...0x28FF, 0x2589...0x258B, 0x258D...0x258F: true
    case 0x25CF, 0x25C6: true
    default: false
    }
  }

  /// The ASCII for one scalar that takes `width` cells.
  public static func of(_ scalar: Unicode.Scalar, width: Int) -> String {
    if width == 2 { return "??" }
    if (0x2800...0x28FF).contains(scalar.value) {
      return String(Dots(UInt8(truncatingIfNeeded: scalar.value)).stroke)
    }
    switch scalar {
    case "█", "▉", "▊", "▋": return "#"
    case "▍", "▎", "▏": return "|"
    case "░": return "."
    case "●", "◆": return "@"
    case "○", "◇": return "o"
    case "▸", "►": return ">"
    case "◂", "◄": return "<"
    case "│", "┃", "▌": return "|"
    case "─", "━": return "-"
    case "•", "·": return "*"
    case "›": return ">"
    case "‹": return "<"
    case "…": return "~"
    case "←": return "<"
    case "→": return ">"
    case "↑": return "^"
    case "↓": return "v"
    case "«", "»", "“", "”", "„": return "\""
    default: break
    }
    let folded = Folding.shared.string(of: String(scalar))
    guard let plain = folded.unicodeScalars.first, plain.isASCII, plain.value >= 0x20 else {
      return "?"
    }
    let isCapital = scalar.properties.isUppercase
    return isCapital ? String(plain).uppercased() : String(plain)
  }
}
