internal import Glyphs

/// Words in dates, folded, in the languages of the library.
enum DateWords {
  /// Month names by their first letters: each is told apart from all others by what stands here.
  static let months: [(prefix: String, month: Int)] = [
    ("jan", 1), ("ene", 1), ("fev", 2), ("feb", 2), ("mar", 3), ("avr", 4), ("apr", 4),
    ("abr", 4), ("mai", 5), ("may", 5), ("juin", 6), ("jun", 6), ("juil", 7), ("jul", 7),
    ("aou", 8), ("aug", 8), ("ago", 8), ("sep", 9), ("set", 9), ("oct", 10), ("out", 10),
    ("nov", 11), ("dec", 12), ("dic", 12), ("dez", 12),
  ]

  /// All month names written out, folded; a short form is what they begin with.
  private static let names = MonthNames.allFolded + ["setiembre"]

  /// Between the ends of a period.
  static let through: Set<String> = ["to", "a", "au", "al", "hasta", "ate", "until", "-"]
  /// Between points in time.
  static let and: Set<String> = ["and", "et", "y", "e", "/", ",", ";", "&", "+"]
  /// Without a meaning of their own.
  static let fillers: Set<String> = [
    "from", "de", "du", "des", "del", "in", "en", "em", "le", "la", "el", "the", "of", "the",
  ]

  /// The number of a month by its name or the start of it.
  static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, names.contains(where: { $0.hasPrefix(word) }) else { return nil }
    return months.first { word.hasPrefix($0.prefix) }?.month
  }
}
