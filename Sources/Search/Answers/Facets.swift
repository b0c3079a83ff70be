internal import Content

/// Turns counts into a list of values that answers can be narrowed to.
enum Facets {
  /// The values that at least one passage has, and those that the query asks for.
  static func list(
    _ counts: FacetCounts, _ query: SearchQuery, _ catalogue: Catalogue, _ vocabulary: Vocabulary
  ) -> [SearchFacet] {
    var facets: [SearchFacet] = []
    func add(_ kind: FilterKind, _ value: String, _ count: Int) {
      let setBy = Facets.setBy(query, kind) {
        names($0.value, kind, value, vocabulary, catalogue)
      }
      if count > 0 || !setBy.isEmpty {
        facets.append(
          SearchFacet(kind: kind, value: value, count: count, isSet: !setBy.isEmpty, setBy: setBy))
      }
    }
    for (region, count) in zip(catalogue.regions, counts.regions) { add(.region, region, count) }
    let ofFacts = FactFacets(counts, query, catalogue)
    facets += ofFacts.list
    for (language, count) in zip(catalogue.languages, counts.languages) where !language.isEmpty {
      add(.language, language, count)
    }
    for (kind, count) in zip(catalogue.kinds, counts.kinds) { add(.kind, kind, count) }
    let years = counts.years.merging(ofFacts.years, uniquingKeysWith: +)
    for year in years.keys.sorted(by: >) { add(.year, String(year), years[year] ?? 0) }
    // The side list has one order, whatever kinds of filter there are.
    return FilterKind.allCases.flatMap { kind in facets.filter { $0.kind == kind } }
  }

  /// The filters of a query that ask for a value, by their places, with what else they ask for.
  ///
  /// - Parameter asks: whether a filter asks for the value.
  static func setBy(_ query: SearchQuery, _ kind: FilterKind, asks: (SearchFilter) -> Bool)
    -> [(filter: Int, rest: String)]
  {
    query.filters.enumerated().compactMap { index, filter in
      guard filter.kind == kind, !filter.isExcluded, asks(filter) else { return nil }
      let sign = filter.isExact ? "=" : ""
      let parts = filter.value.dropFirst(sign.count).split(separator: ",").map(String.init)
      let others = parts.filter { !asks(SearchFilter(kind, sign + $0)) }
      // What means the value only as a whole asks for nothing else.
      let isWhole = others.count == parts.count || others.isEmpty
      return (index, isWhole ? "" : sign + others.map { $0.trimming() }.joined(separator: ","))
    }
  }

  /// Whether a filter's text means a value.
  private static func names(
    _ text: String, _ kind: FilterKind, _ value: String, _ vocabulary: Vocabulary,
    _ catalogue: Catalogue
  ) -> Bool {
    let names = FilterNames(text, vocabulary, catalogue)
    switch kind {
    case .region: return names.regions.contains(value)
    case .language: return names.languages.contains { catalogue.languages[$0] == value }
    case .kind: return names.kinds.contains { catalogue.kinds[$0] == value }
    case .year:
      return Int(value).map { year in FilterNames.years(text).contains { $0.contains(year) } }
        ?? false
    case .country, .city, .partner, .theme, .sdg, .modality: return text == value
    }
  }
}

/// The facets that structured entries have by their facts.
struct FactFacets {
  private(set) var list: [SearchFacet] = []
  /// How many passages each year has.
  private(set) var years: [Int: Int] = [:]
  /// So many values of one kind are offered, those that leave most, and all that are set.
  private static let most = 12

  init(_ counts: FacetCounts, _ query: SearchQuery, _ catalogue: Catalogue) {
    let library = catalogue.library
    for (number, id) in library.factNumbers(.year) {
      let count = Int(counts.facts[catalogue.place(ofFact: number)])
      if count > 0, let year = Int(id) { years[year] = count }
    }
    for kind in FilterKind.allCases where FactFilters.looksAtFacts(kind) {
      let asked = query.filters.filter { $0.kind == kind && !$0.isExcluded }
      let set = asked.reduce(into: Set<UInt32>()) {
        $0.formUnion(FactFilters.numbers($1, library))
      }
      var values = library.factNumbers(kind.facet).map { number, id in
        (
          number: number, id: id, count: Int(counts.facts[catalogue.place(ofFact: number)]),
          isSet: set.contains(number)
        )
      }
      values.removeAll { $0.count == 0 && !$0.isSet }
      values.sort { ($1.count, $0.id) < ($0.count, $1.id) }
      for (index, value) in values.enumerated() where index < FactFacets.most || value.isSet {
        let setBy =
          value.isSet
          ? Facets.setBy(query, kind) {
            FactFilters.numbers($0, library).contains(value.number)
          } : []
        list.append(
          SearchFacet(
            kind: kind, value: value.id, count: value.count, isSet: value.isSet, setBy: setBy))
      }
    }
  }
}

/// How folded words are written, as answers show it; these are opened as far as need be.
struct Surface {
  private let rows: [RankedRow]
  private var builder: HitBuilder
  private var hits: [SearchHit?] = []

  init(_ rows: [RankedRow], _ builder: HitBuilder) {
    self.rows = rows
    self.builder = builder
  }

  /// A folded word as the first of the answers writes it that has it.
  mutating func of(_ word: [UInt8]) -> String? {
    for index in rows.indices {
      if index == hits.count { hits.append(builder.hit(rows[index])) }
      if let hit = hits[index], let written = Surface.of(word, in: hit) { return written }
    }
    return nil
  }

  private static func of(_ word: [UInt8], in hit: SearchHit) -> String? {
    for (text, ranges) in [(hit.snippet, hit.matches), (hit.sectionTitle, hit.titleMatches)] {
      let bytes = Array(text.utf8)
      for range in ranges where range.upperBound <= bytes.count {
        let written = String(decoding: bytes[range], as: UTF8.self)
        if Tokenizer.terms(of: written) == [word] { return written }
      }
    }
    return nil
  }
}
