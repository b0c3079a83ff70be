internal import Content

/// Turns counts into a list of values that answers can be narrowed to.
enum Facets {
  /// The values that at least one passage has, and those that the query asks for.
  static func list(
    _ counts: FacetCounts, _ query: SearchQuery, _ catalogue: Catalogue, _ vocabulary: Vocabulary
  ) -> [SearchFacet] {
    var facets: [SearchFacet] = []
    func add(_ kind: FilterKind, _ value: String, _ count: Int) {
      let isSet = query.filters.contains {
        $0.kind == kind && !$0.isExcluded && names($0.value, kind, value, vocabulary, catalogue)
      }
      if count > 0 || isSet {
        facets.append(SearchFacet(kind: kind, value: value, count: count, isSet: isSet))
      }
    }
    for (region, count) in zip(catalogue.regions, counts.regions) { add(.region, region, count) }
    for (language, count) in zip(catalogue.languages, counts.languages) where !language.isEmpty {
      add(.language, language, count)
    }
    for (kind, count) in zip(catalogue.kinds, counts.kinds) { add(.kind, kind, count) }
    for year in counts.years.keys.sorted(by: >) {
      add(.year, String(year), counts.years[year] ?? 0)
    }
    return facets
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
    case .year: return Int(value).map { FilterNames.years(text).contains($0) } ?? false
    case .partner, .sdg: return text == value
    }
  }
}

/// How folded words are written.
enum Surface {
  /// A folded word as one of the answers writes it.
  static func of(_ word: [UInt8], in hits: [SearchHit]) -> String? {
    for hit in hits {
      for (text, ranges) in [(hit.snippet, hit.matches), (hit.sectionTitle, hit.titleMatches)] {
        let bytes = Array(text.utf8)
        for range in ranges where range.upperBound <= bytes.count {
          let written = String(decoding: bytes[range], as: UTF8.self)
          if Tokenizer.terms(of: written) == [word] { return written }
        }
      }
    }
    return nil
  }
}
