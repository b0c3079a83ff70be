/// What to drop from a query that nothing answers.
enum Relaxations {
  /// So many words of a query are tried by themselves.
  private static let mostWords = 4

  /// One word or one kind of filter to drop, the most fruitful first.
  static func single(_ found: Collector, _ plan: Plan, _ query: SearchQuery) -> [SearchRelaxation] {
    var relaxations: [SearchRelaxation] = []
    for (index, group) in plan.groups.enumerated() where found.withoutGroup[index] > 0 {
      let count = found.withoutGroup[index]
      if let term = query.terms.first(where: { $0.text == group.text && !$0.isExcluded }) {
        relaxations.append(
          SearchRelaxation(dropped: [.word(term)], count: count, query: query.removing(term)))
      } else if let filter = query.filters.first(where: { $0.text == group.text }) {
        relaxations.append(
          SearchRelaxation(dropped: [.filter(filter)], count: count, query: query.removing(filter)))
      }
    }
    for (kind, count) in found.withoutFilter where count > 0 {
      let dropped = query.filters.filter { $0.kind == kind }
      guard !dropped.isEmpty else { continue }
      var relaxed = query
      relaxed.filters.removeAll { $0.kind == kind }
      relaxations.append(
        SearchRelaxation(
          dropped: dropped.map { .filter($0) }, count: count, query: relaxed))
    }
    return sorted(relaxations)
  }

  /// Several words or filters to drop, so that something is left that has answers.
  ///
  /// - Parameter total: how many passages answer a query.
  static func wider(_ query: SearchQuery, total: (SearchQuery) -> Int) -> [SearchRelaxation] {
    let wanted = query.terms.filter { !$0.isExcluded }
    var left: [SearchQuery] = []
    if !query.filters.isEmpty, !query.terms.isEmpty { left.append(keeping([], of: query)) }
    let kinds = FilterKind.allCases.filter { kind in query.filters.contains { $0.kind == kind } }
    for kind in kinds where kinds.count > 1 {
      // Two kinds too many of three: each alone, with the words as they are.
      var kept = query
      kept.filters.removeAll { $0.kind != kind }
      left.append(kept)
    }
    for term in wanted.prefix(mostWords) {
      if wanted.count > 1, !query.filters.isEmpty { left.append(keeping([term], of: query)) }
      left.append(keeping([term], of: query, filters: false))
    }
    let quoted = unquoted(query).map { relaxed in
      SearchRelaxation(dropped: [.quotes], count: total(relaxed), query: relaxed)
    }
    return sorted(
      [quoted].compactMap(\.self).filter { $0.count > 0 }
        + left.filter { $0 != query }.compactMap { relaxed in
          let count = total(relaxed)
          let words = query.terms.filter { !relaxed.terms.contains($0) }
          let filters = query.filters.filter { !relaxed.filters.contains($0) }
          guard count > 0 else { return nil }
          return SearchRelaxation(
            dropped: filters.map { .filter($0) } + words.map { .word($0) }, count: count,
            query: relaxed)
        })
  }

  /// The query with the words of its phrases in their place; nil where it has none.
  private static func unquoted(_ query: SearchQuery) -> SearchQuery? {
    var words = query
    words.terms = query.terms.flatMap { term -> [SearchQuery.Term] in
      guard term.isPhrase, !term.isExcluded, Tokenizer.terms(of: term.text).count > 1 else {
        return [term]
      }
      return term.text.split(separator: " ").map { SearchQuery.Term(String($0)) }
    }
    return words == query ? nil : words
  }

  private static func keeping(
    _ terms: [SearchQuery.Term], of query: SearchQuery, filters: Bool = true
  ) -> SearchQuery {
    var kept = query
    kept.terms = terms
    if !filters { kept.filters = [] }
    return kept
  }

  private static func sorted(_ relaxations: [SearchRelaxation]) -> [SearchRelaxation] {
    // Where nothing is left to ask for, nothing is answered either.
    relaxations.filter { !$0.query.isEmpty }.sorted {
      ($0.count, $1.query.text) > ($1.count, $0.query.text)
    }
  }
}
