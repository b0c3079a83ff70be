internal import Glyphs

/// ASCII for what a terminal cannot show, in as many cells.
enum Substitute {
  static func of(_ scalar: Unicode.Scalar, width: Int) -> String {
    if width == 2 { return "??" }
    switch scalar {
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
