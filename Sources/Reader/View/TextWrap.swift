internal import Glyphs

/// Short texts of the interface in lines of a width.
enum TextWrap {
  /// A text in lines of at most `width` columns, broken at its spaces; a word that is wider is cut,
  /// unless `keepsWords` tells that it is wanted whole.
  static func lines(_ text: String, width: Int, keepsWords: Bool = false) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let word = keepsWords ? String(word) : clip(String(word), to: width)
      let cells = CharacterWidth.of(word)
      if used > 0, used + 1 + cells > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += cells
    }
    return used > 0 ? lines + [line] : lines
  }
}
