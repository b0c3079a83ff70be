public import Content
public import Phrases

extension Model {
  /// The name of a value in the language of the interface; goals have their number before it.
  public func name(of value: FacetValue) -> String {
    phrases.name(of: value, library.vocabulary, in: interfaceLanguage)
  }
}

extension ReaderPhrases {
  /// The name of a value; goals have their number before it.
  public func name(
    of value: FacetValue, _ vocabulary: Vocabulary, in language: InterfaceLanguage
  ) -> String {
    let name = vocabulary.name(value, in: language.rawValue)
    switch value.facet {
    case .goal: return name == value.id ? numbered(value) : "\(numbered(value)) · \(name)"
    case .region, .country, .city, .partner, .theme, .modality, .kind, .year, .language:
      return name
    }
  }

  private func numbered(_ goal: FacetValue) -> String {
    "\(facet(goal.facet.name)) \(goal.id)"
  }
}
