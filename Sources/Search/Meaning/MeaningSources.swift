internal import Content

extension Meanings {
  /// What a library's vocabulary and a glossary say means the same.
  init(_ vocabulary: Vocabulary, _ glossary: Glossary) {
    self.init()
    let facts = vocabulary.terms
    let facets: [Facet] = [.country, .city, .theme, .goal, .modality]
    for terms in [vocabulary.regions, vocabulary.aspects, vocabulary.kinds]
      + [facts.partners.map(\.term)] + facets.map({ facts.terms(of: $0) })
    {
      for term in terms { add(Meanings.forms(of: term)) }
    }
    for concept in glossary.concepts {
      add(
        concept.names.values.flatMap { name in
          let words = ([name.term] + name.others).filter { !$0.isEmpty }
          return words.map { Form(words: Tokenizer.terms(of: $0)) }
            + [Form(words: Tokenizer.terms(of: name.acronym), isAcronym: true)]
        })
    }
  }

  /// All names of a term of the vocabulary, in all languages.
  private static func forms(of term: Term) -> [Form] {
    let names = Set(Array(term.names.values) + term.longNames.values + term.aliases).sorted()
    return names.map { name in
      let isAcronym = name.utf8.count > 1 && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
      return Form(words: Tokenizer.terms(of: name), isAcronym: isAcronym)
    }
  }
}
