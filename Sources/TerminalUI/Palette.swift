internal import Canvas
internal import CNcurses

/// From what text means to what the terminal can do.
///
/// Nothing is told by colour alone.
struct Palette {
  private var table: [attr_t] = []
  private var pairs: [Int16] = []

  /// The colours that are used where there are eight or more, on the terminal's own background.
  private static let colors: [(ink: Style.Ink, color: Int32)] = [
    (.heading, COLOR_CYAN), (.link, COLOR_BLUE), (.quote, COLOR_GREEN), (.code, COLOR_MAGENTA),
    (.alert, COLOR_RED),
  ]

  init(colors: Bool) {
    pairs = [Int16](repeating: 0, count: Style.Ink.allCases.count)
    guard colors, curses_has_colors() != 0, start_color() != ERR, use_default_colors() != ERR else {
      return
    }
    for (index, item) in Palette.colors.enumerated() {
      let pair = Int16(index + 1)
      init_pair(pair, Int16(item.color), -1)
      pairs[Int(item.ink.rawValue)] = pair
    }
  }

  /// The attributes and the colour pair of a style.
  func attributes(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes = attr_t(0)
    switch style.ink {
    case .text, .heading, .link, .quote, .code, .alert: break
    case .muted: attributes = Attribute.dim
    case .bar, .selection, .mark: attributes = Attribute.reverse
    case .currentMark: attributes = Attribute.reverse | Attribute.bold | Attribute.underline
    }
    if style.traits.contains(.bold) { attributes |= Attribute.bold }
    if style.traits.contains(.underline) { attributes |= Attribute.underline }
    if style.traits.contains(.italic) { attributes |= Attribute.italic }
    if style.traits.contains(.dim) { attributes |= Attribute.dim }
    return (attributes, pairs[Int(style.ink.rawValue)])
  }
}

/// The attributes of curses, which Swift does not see behind their macros.
enum Attribute {
  static let underline = attr_t(1) << 17
  static let reverse = attr_t(1) << 18
  static let dim = attr_t(1) << 20
  static let bold = attr_t(1) << 21
  static let italic = attr_t(1) << 31
}
