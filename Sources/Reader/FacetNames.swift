public import Content
internal import Phrases

extension Model {
  /// The name of a value in the language of the interface; goals have their number before it.
  public func name(of value: FacetValue) -> String {
    let name = library.vocabulary.name(value, in: interfaceLanguage.rawValue)
    switch value.facet {
    case .goal: return name == value.id ? numbered(value) : "\(numbered(value)) · \(name)"
    case .region, .country, .city, .partner, .theme, .modality, .kind, .year, .language:
      return name
    }
  }

  private func numbered(_ goal: FacetValue) -> String {
    "\(phrases.facet(goal.facet.name)) \(goal.id)"
  }
}
