internal import Glyphs

/// The ways to write the number of a Sustainable Development Goal.
enum GoalNames {
  /// What stands before a number, folded.
  private static let words: Set<String> = [
    "sdg", "sdgs", "odd", "ods", "goal", "goals", "objectif", "objetivo", "objetivos", "objectifs",
  ]

  /// The value of a filter with the numbers of its goals alone: 11 for ODD11, `ODS 11` and SDG-11.
  static func numbers(_ value: String) -> String {
    value.split(separator: ",", omittingEmptySubsequences: false).map { part -> String in
      number(String(part)) ?? String(part)
    }.joined(separator: ",")
  }

  /// The number that stands behind one of the words; nil for anything else.
  private static func number(_ text: String) -> String? {
    let folded = Folding.shared.string(of: text.trimming())
    let word = folded.prefix { $0 >= "a" && $0 <= "z" }
    let rest = folded.dropFirst(word.count).drop { $0 == " " || $0 == "-" || $0 == "." }
    let isNumber = rest.first?.isNumber == true && !rest.contains(" ")
    return words.contains(String(word)) && isNumber ? String(rest) : nil
  }
}
