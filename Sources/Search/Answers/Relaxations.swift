/// What to drop from a query that nothing answers.
enum Relaxations {
  /// So many words of a query are tried by themselves.
  private static let mostWords = 4
  /// So many ways on are told, and so many queries tried for them.
  private static let most = 6
  private static let mostTries = 16

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

  /// Several words or filters to drop, so that something is left that has answers; what gives up
  /// least comes first.
  ///
  /// - Parameter total: how many passages answer a query.
  static func wider(_ query: SearchQuery, _ plan: Plan, total: (SearchQuery) -> Int)
    -> [SearchRelaxation]
  {
    var found: [SearchRelaxation] = []
    if let relaxed = unquoted(query) {
      let count = total(relaxed)
      if count > 0 {
        found.append(SearchRelaxation(dropped: [.quotes], count: count, query: relaxed))
      }
    }
    var tried: [SearchQuery] = [query]
    let ways = candidates(query, plan).map { (query: $0, dropped: dropped(from: query, in: $0)) }
    for way in ways.sorted(by: { $0.dropped.count < $1.dropped.count }) {
      guard found.count < most, tried.count < mostTries else { break }
      // Where nothing is left to ask for, nothing is answered either.
      if way.query.isEmpty || tried.contains(way.query) { continue }
      tried.append(way.query)
      let count = total(way.query)
      if count > 0 {
        found.append(SearchRelaxation(dropped: way.dropped, count: count, query: way.query))
      }
    }
    return found.sorted { one, other in
      (one.dropped.count, other.count, one.query.text)
        < (other.dropped.count, one.count, other.query.text)
    }
  }

  /// Queries with less than a query asks for: without the words that do not occur, with the words or
  /// the filters alone, with some kinds of filter, with one word.
  private static func candidates(_ query: SearchQuery, _ plan: Plan) -> [SearchQuery] {
    let excluded = query.terms.filter(\.isExcluded)
    let wanted = query.terms.filter { !$0.isExcluded }
    let known = wanted.filter { occurs($0, plan) }
    let kinds = FilterKind.allCases.filter { kind in query.filters.contains { $0.kind == kind } }
    func kept(_ terms: [SearchQuery.Term], _ kinds: [FilterKind]) -> SearchQuery {
      var kept = keeping(query.terms.filter { terms.contains($0) }, of: query)
      kept.filters.removeAll { !kinds.contains($0.kind) }
      return kept
    }
    var left = [kept(known + excluded, kinds), kept(known, kinds), kept(known + excluded, [])]
    left.append(kept([], kinds))
    for kind in kinds where kinds.count > 1 {
      let others = kinds.filter { $0 != kind }
      left += [kept(known + excluded, others), kept([], others)]
      left += [kept(known + excluded, [kind]), kept([], [kind])]
    }
    for term in known.prefix(mostWords) {
      left += [kept([term], kinds), kept([term], [])]
    }
    return left
  }

  /// Whether anything of a word stands in the library.
  private static func occurs(_ term: SearchQuery.Term, _ plan: Plan) -> Bool {
    guard let group = plan.groups.firstIndex(where: { $0.text == term.text }) else { return false }
    return plan.groups[group].isOptional
      || plan.alternatives.contains { $0.groups & 1 << UInt32(group) != 0 }
  }

  /// What one query asks for and another does not.
  private static func dropped(from query: SearchQuery, in other: SearchQuery)
    -> [SearchRelaxation.Dropped]
  {
    query.filters.filter { !other.filters.contains($0) }.map { .filter($0) }
      + query.terms.filter { !other.terms.contains($0) }.map { .word($0) }
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

  private static func keeping(_ terms: [SearchQuery.Term], of query: SearchQuery) -> SearchQuery {
    var kept = query
    kept.terms = terms
    return kept
  }

  private static func sorted(_ relaxations: [SearchRelaxation]) -> [SearchRelaxation] {
    // Where nothing is left to ask for, nothing is answered either.
    relaxations.filter { !$0.query.isEmpty }.sorted {
      ($0.count, $1.query.text) > ($1.count, $0.query.text)
    }
  }
}
