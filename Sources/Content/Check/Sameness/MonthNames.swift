internal import Glyphs

/// The months by their names, in the languages whose names are known here.
enum MonthNames {
  /// Whether months of a language can be told.
  static func knows(_ language: String) -> Bool { names[language] != nil }

  /// The number of the month that a folded word names in a language.
  static func month(_ word: [UInt8], in language: String) -> Int? { names[language]?[word] }

  private static let names: [String: [[UInt8]: Int]] = [
    "en": table(
      "January February March April May June July August September October November December"),
    "fr": table(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": table(
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "pt": table(
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
  ]

  private static func table(_ names: String) -> [[UInt8]: Int] {
    let words = names.split(separator: " ").map { Folding.shared.bytes(of: String($0)) }
    return Dictionary(
      zip(words, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}
