internal import Content

/// The names of the values that a library knows, to tell how far the value of a filter goes.
struct KnownValues {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// A query whose filters have taken the words behind them that name a value together with theirs:
  /// `region:Amérique latine`.
  func taking(_ query: SearchQuery) -> SearchQuery {
    if query.tails.isEmpty { return query }
    var known: [FilterKind: Set<String>] = [:]
    return query.takingTails { kind, value in
      let names = known[kind] ?? Set(names(of: kind).map(FilterWords.spaced))
      known[kind] = names
      return value.split(separator: ",").allSatisfy {
        names.contains(FilterWords.spaced(String($0).trimming()))
      }
    }
  }

  /// Every name of every value of a kind.
  private func names(of kind: FilterKind) -> [String] {
    let vocabulary = catalogue.library.vocabulary
    func named(_ ids: [String], _ terms: [Term]) -> [String] {
      let used = Set(ids)
      return ids + terms.filter { used.contains($0.id) }.flatMap(\.allNames)
    }
    switch kind {
    case .region: return named(catalogue.regions, vocabulary.regions)
    case .kind: return named(catalogue.kinds, vocabulary.kinds)
    case .language: return catalogue.languages
    case .year: return []
    case .country, .city, .partner, .theme, .sdg, .modality:
      return catalogue.library.factNumbers(kind.facet).flatMap { _, id in
        vocabulary.terms.term(id, kind.facet)?.allNames ?? [id]
      }
    }
  }
}
