internal import Content
internal import Glyphs

/// The order of titles in a list that one looks through for a name.
enum TitleOrder {
  /// Structured entries by their titles in the language shown; reports stay before them in the order
  /// of the library, which their files' names give.
  static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.filter { !$0.isStructured }
      + entries.filter(\.isStructured)
      .map { (key: key($0.title, $0.language), entry: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.entry)
  }

  /// What a title is sorted by: its letters and digits without accents and capitals, without the
  /// article at its start, as catalogues do it.
  static func key(_ title: String, _ language: String) -> [UInt8] {
    let folded = Folding.shared.bytes(of: title).map { isWord($0) ? $0 : UInt8(ascii: " ") }
    var words = folded.split(separator: UInt8(ascii: " "))
    if let first = words.first, words.count > 1,
      (articles[language] ?? []).contains(where: { first.elementsEqual($0.utf8) })
    {
      words.removeFirst()
    }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The articles of each language, folded.
  private static let articles: [String: [String]] = [
    "en": ["a", "an", "the"], "fr": ["d", "des", "l", "la", "le", "les", "un", "une"],
    "es": ["el", "la", "las", "los", "un", "una", "unas", "unos"],
    "pt": ["a", "as", "o", "os", "um", "uma", "umas", "uns"],
  ]
}
