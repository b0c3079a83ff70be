/// A plan in FTS5's language; built of folded words alone, so that it is always well formed.
struct MatchExpression {
  /// The expression; nil where no row can match.
  private(set) var text: String?
  /// For each phrase of the expression the alternative of the plan it stands for.
  private(set) var alternatives: [Int] = []

  /// From how many places on a beginning of a word stands for its most frequent words only.
  private static let mostPlaces = 20_000
  private static let mostWords = 24

  private let plan: Plan
  private let terms: TermTable

  /// What a row must have.
  enum Need {
    /// All that is asked for.
    case all
    /// Any of it.
    case any
    /// One of the words that tell most, and all that filters ask of the text.
    case most
  }

  /// - Parameter need: how much of the plan a row must have.
  init(_ plan: Plan, _ terms: TermTable, _ need: Need) {
    self.plan = plan
    self.terms = terms
    let required = plan.required
    let wanted =
      switch need {
      case .all: joined(required, with: "AND")
      case .any: joined(required, with: "OR")
      case .most: most(of: required)
      }
    guard let wanted else { return }
    let unwanted = choice { $0.groups == 0 }
    text = unwanted.map { "(\(wanted)) NOT \($0)" } ?? wanted
  }

  /// The words that tell most choose the rows; the others are only looked for in these, so that what
  /// is everywhere costs little.
  private mutating func most(of required: UInt32) -> String? {
    let telling = plan.telling
    let filters = plan.groups.indices.reduce(UInt32(0)) {
      plan.groups[$1].isFilter ? $0 | 1 << UInt32($1) : $0
    }
    guard let chosen = joined(telling, with: "OR"),
      let all = joined(required & ~filters, with: "OR")
    else { return nil }
    let wanted = "(\(chosen)) AND (\(all))"
    if filters & required == 0 { return wanted }
    return joined(filters & required, with: "AND").map { "(\($0)) AND " + wanted }
  }

  /// The choices of groups with a word between them; nil where one of several that must all hold
  /// cannot.
  private mutating func joined(_ groups: UInt32, with word: String) -> String? {
    var parts: [String] = []
    for group in plan.groups.indices where groups & 1 << UInt32(group) != 0 {
      let part = choice { $0.groups & 1 << UInt32(group) != 0 }
      if let part { parts.append(part) } else if word == "AND" { return nil }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " \(word) ")
  }

  /// What must not occur, by itself.
  ///
  /// - Parameter plan: a plan that asks for nothing else.
  init(unwantedBy plan: Plan, _ terms: TermTable) {
    self.plan = plan
    self.terms = terms
    text = choice { $0.groups == 0 }
  }

  /// The alternatives that pass, any of which will do; nil where there are none.
  private mutating func choice(_ passes: (Plan.Alternative) -> Bool) -> String? {
    var phrases: [String] = []
    for (index, alternative) in plan.alternatives.enumerated() where passes(alternative) {
      for phrase in written(alternative) {
        phrases.append(phrase)
        alternatives.append(index)
      }
    }
    return phrases.isEmpty ? nil : "(" + phrases.joined(separator: " OR ") + ")"
  }

  /// A phrase, or the words that a beginning stands for.
  private func written(_ alternative: Plan.Alternative) -> [String] {
    guard alternative.isPrefix, let last = alternative.phrase.last else {
      return [quoted(alternative.phrase)]
    }
    let ids = terms.ids(withPrefix: last)
    let places = ids.reduce(0) { $0 + Int(terms.rows[Int($1)]) }
    guard places > MatchExpression.mostPlaces else { return [quoted(alternative.phrase) + " *"] }
    return completions(ids).map { quoted(alternative.phrase.dropLast() + [$0]) }
  }

  /// The most frequent words of a range that together do not stand in too many places.
  private func completions(_ ids: ArraySlice<Int32>) -> [[UInt8]] {
    let frequent = ids.sorted { terms.rows[Int($0)] > terms.rows[Int($1)] }
    var words: [[UInt8]] = []
    var left = MatchExpression.mostPlaces
    for id in frequent.prefix(200) where words.count < MatchExpression.mostWords {
      let word = terms.bytes(Int(id))
      let places = Int(terms.rows[Int(id)])
      guard words.isEmpty || places <= left, !StopWords.contains(word) else { continue }
      words.append(word)
      left -= places
    }
    return words
  }

  /// Folded words hold letters and digits alone: nothing in them needs escaping.
  private func quoted(_ words: [[UInt8]]) -> String {
    "\"" + words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "\""
  }
}
