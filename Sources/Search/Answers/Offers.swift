internal import Content
internal import Glyphs

/// A value that a filter may mean which names none.
public struct SearchOffer: Sendable {
  /// The value, and how many passages have it.
  public var facet: SearchFacet
  /// The query with a filter for this value.
  public var query: SearchQuery
}

/// What a filter may mean that names nothing of the library.
struct Offers {
  /// The filter as it is typed.
  let filter: SearchFilter
  private(set) var list: [SearchOffer] = []

  /// So many values are near enough at most; where none is, so few are told all, or so many of the
  /// most frequent.
  private static let mostNear = 6
  private static let few = 12
  private static let mostFrequent = 8

  /// The offers for the first filter that names nothing; nil where each names something.
  ///
  /// - Parameters:
  ///   - asked: the query as it is typed.
  ///   - query: the query with what its filters mean as well.
  ///   - counts: how many rows each value leaves.
  init?(
    _ asked: SearchQuery, _ query: SearchQuery, _ counts: FacetCounts, _ catalogue: Catalogue
  ) {
    let index = query.filters.indices.first { index in
      !query.filters[index].isExcluded
        && Offers.isUnknown(query.filters[index], counts, catalogue)
    }
    guard let index, asked.filters.indices.contains(index) else { return nil }
    filter = asked.filters[index]
    let values = Offers.values(filter.kind, counts, catalogue)
    for value in Offers.chosen(filter, values) {
      let facet = SearchFacet(
        kind: filter.kind, value: value.id, count: value.count, isSet: false)
      var relaxed = asked
      relaxed.filters[index] = facet.filter
      list.append(SearchOffer(facet: facet, query: relaxed))
    }
  }

  /// Whether a filter names no value that there is.
  private static func isUnknown(
    _ filter: SearchFilter, _ counts: FacetCounts, _ catalogue: Catalogue
  ) -> Bool {
    let names = FilterNames(filter.value, catalogue.library.vocabulary, catalogue)
    switch filter.kind {
    case .region: return names.regions.isEmpty
    case .language: return names.languages.isEmpty
    case .kind: return names.kinds.isEmpty
    case .year:
      let wanted = FilterNames.years(filter.value)
      return !values(.year, counts, catalogue).contains { value in
        wanted.contains { range in Int(value.id).map(range.contains) ?? false }
      }
    case .country, .city, .partner, .theme, .sdg, .modality:
      return FactFilters.numbers(filter, catalogue.library).isEmpty
    }
  }
}

extension Offers {
  /// A value with all its names.
  private struct Value {
    var id: String
    var count: Int
    var names: [String]
  }

  /// The values of a kind that would leave something.
  private static func values(
    _ kind: FilterKind, _ counts: FacetCounts, _ catalogue: Catalogue
  ) -> [Value] {
    let library = catalogue.library
    func named(_ ids: [String], _ counts: [Int]) -> [Value] {
      zip(ids, counts).filter { $0.1 > 0 && !$0.0.isEmpty }.map { id, count in
        let term = library.vocabulary.term(FacetValue(kind.facet, id))
        return Value(id: id, count: count, names: term?.allNames ?? [id])
      }
    }
    let facts = library.factNumbers(kind.facet)
    let factCounts = facts.map { Int(counts.facts[catalogue.place(ofFact: $0.number)]) }
    switch kind {
    case .region: return named(catalogue.regions, counts.regions)
    case .language: return named(catalogue.languages, counts.languages)
    case .kind: return named(catalogue.kinds, counts.kinds)
    case .year:
      let all = Dictionary(zip(facts.map(\.id), factCounts), uniquingKeysWith: +)
        .merging(counts.years.map { (String($0), $1) }, uniquingKeysWith: +)
        .sorted { $0.key > $1.key }
      return named(all.map(\.key), all.map(\.value))
    case .country, .city, .partner, .theme, .sdg, .modality:
      return named(facts.map(\.id), factCounts)
    }
  }

  /// The values that are near to what a filter says; else all of a few, or the most frequent.
  private static func chosen(_ filter: SearchFilter, _ values: [Value]) -> [Value] {
    let byCount = values.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    if filter.kind == .year, let year = FilterNames.years(filter.value).first?.lowerBound, year > 0
    {
      let far = { (value: Value) in Int(value.id).map { abs($0 - year) } ?? .max }
      return Array(byCount.sorted { far($0) < far($1) }.prefix(mostNear))
    }
    let typed = Tokenizer.terms(of: filter.value)
    let near = byCount.compactMap { value in
      distance(typed, value.names).map { (value: value, distance: $0) }
    }
    if !near.isEmpty {
      return near.sorted { $0.distance < $1.distance }.prefix(mostNear).map(\.value)
    }
    return values.count <= few ? values : Array(byCount.prefix(mostFrequent))
  }

  /// How far the nearest word of some names is from the nearest of those typed, as a share of it; nil
  /// where none is near.
  private static func distance(_ typed: [[UInt8]], _ names: [String]) -> Double? {
    var slips = EditDistance()
    var least: Double?
    for word in typed where word.count >= 3 {
      let limit = max(1, word.count / 3)
      for name in names {
        for other in Tokenizer.terms(of: name) where other.count >= 3 {
          let found = other.withUnsafeBufferPointer { slips.between(word, $0, limit: limit) }
          guard let found else { continue }
          least = min(least ?? 1, Double(found) / Double(word.count))
        }
      }
    }
    return least
  }
}
