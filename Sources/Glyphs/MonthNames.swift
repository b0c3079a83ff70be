/// The months by their names, in the languages whose names are known.
public enum MonthNames {
  /// The twelve names in a language, as they are written in a sentence; nil where they are not known.
  public static func names(in language: String) -> [String]? { all[language] }

  /// The number of the month that a folded word names in a language.
  public static func month(_ word: [UInt8], in language: String) -> Int? {
    folded[language]?[word]
  }

  /// The names in all languages, folded.
  public static let allFolded: [String] = all.values.flatMap(\.self).map {
    Folding.shared.string(of: $0)
  }

  private static let folded: [String: [[UInt8]: Int]] = all.mapValues { names in
    let words = names.map { Folding.shared.bytes(of: $0) }
    return Dictionary(
      zip(words, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  private static let all: [String: [String]] = [
    "en": split(
      "January February March April May June July August September October November December"),
    "fr": split(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": split(
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "pt": split(
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
  ]

  private static func split(_ names: String) -> [String] {
    names.split(separator: " ").map(String.init)
  }
}
