internal import Content

/// The facts of a structured entry as words that can be looked for, in its own language.
enum FactWords {
  /// Names of places, partners, themes, goals and modalities, each with what is said of it.
  static func words(_ facts: Facts, _ vocabulary: Vocabulary, _ language: String) -> [String] {
    let terms = vocabulary.terms
    let semicolon = language == "fr" ? "\u{A0}; " : "; "
    func names(_ list: [Fact], _ facet: Facet) -> String {
      list.map { fact in
        let term = terms.term(terms.id(fact.value, facet), facet)
        let other = facet == .partner ? term?.longName(in: language) : nil
        let words = [term?.name(in: language) ?? fact.value, other ?? "", fact.note]
        return words.filter { !$0.isEmpty }.joined(separator: ", ")
      }.joined(separator: semicolon)
    }
    let goals = facts.goals.map { goal in
      let name = terms.term(terms.id(goal.value, .goal), .goal)?.name(in: language) ?? ""
      let number = goal.target.isEmpty ? goal.value : "\(goal.value) (\(goal.target))"
      return "\(acronym(language)) \(number) \(name)"
    }
    return [
      names(facts.partners, .partner), names(facts.cities, .city),
      names(facts.countries, .country), names(facts.themes, .theme),
      goals.joined(separator: semicolon),
      names(facts.modalities, .modality), facts.period, names(facts.funders, .partner),
    ]
  }

  /// What the goals are called for short in a language.
  private static func acronym(_ language: String) -> String {
    switch language {
    case "fr": "ODD"
    case "es", "pt": "ODS"
    default: "SDG"
    }
  }
}
