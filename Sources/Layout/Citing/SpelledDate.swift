/// Dates in the words of a language, with spaces at which no line breaks.
enum SpelledDate {
  /// A date such as `2022-10` in words; what is no such date, and every date in a language whose
  /// months are not known, stays as it is written.
  static func of(_ text: String, in language: String) -> String {
    CitationWords.isKnown(language) ? CitationWords.of(language).date(text) : text
  }

  /// A text with its dates kept together: “April 2022”, “18 octobre 2015”, “marzo de 2025”.
  static func together(_ text: String, in language: String) -> String {
    guard CitationWords.isKnown(language) else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let months = Set(CitationWords.of(language).months.map { $0.lowercased() })
    var joined = ""
    for (index, word) in words.enumerated() {
      joined += word
      guard index + 1 < words.count else { break }
      joined += breaks(words, behind: index, months) ? " " : "\u{A0}"
    }
    return joined
  }

  /// Whether a line may break behind a word: not inside of a date, with or without its “de”.
  private static func breaks(_ words: [String], behind index: Int, _ months: Set<String>) -> Bool {
    func isMonth(_ at: Int) -> Bool {
      words.indices.contains(at) && months.contains(bare(words[at]).lowercased())
    }
    func isNumber(_ at: Int) -> Bool {
      guard words.indices.contains(at) else { return false }
      let word = bare(words[at])
      return word == "1er" || !word.isEmpty && word.utf8.count <= 4 && Int(word) != nil
    }
    let isDe = words[index] == "de"
    let next = words[index + 1] == "de" ? index + 2 : index + 1
    let here = isDe ? index - 1 : index
    // A sign behind the first of two words parts them: “in May, 2022 …” may break, “May 2022,” not.
    guard words.indices.contains(here), bare(words[here]) == words[here].drop(while: isSign) else {
      return true
    }
    return !(isMonth(here) && isNumber(next) || isNumber(here) && isMonth(next))
  }

  /// A word without the signs around it.
  private static func bare(_ word: String) -> Substring {
    var rest = word.drop(while: isSign)
    while let last = rest.last, isSign(last) { rest.removeLast() }
    return rest
  }

  private static func isSign(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber
  }
}
