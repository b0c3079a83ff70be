internal import Content

/// Filters that look at the facts of structured entries.
struct FactFilters {
  private struct One {
    let kind: FilterKind
    let isExcluded: Bool
    var numbers: Set<UInt32>
  }
  private var filters: [One] = []

  /// - Parameter readsText: whether filters that fall back on text are left to it.
  init(_ all: [SearchFilter], _ library: Library, readsText: Bool) {
    for filter in all where FactFilters.looksAtFacts(filter.kind) {
      if readsText, filter.fallsBackOnText { continue }
      let numbers = FactFilters.numbers(filter, library)
      let index = filters.firstIndex {
        $0.kind == filter.kind && $0.isExcluded == filter.isExcluded
      }
      if let index {
        filters[index].numbers.formUnion(numbers)
      } else {
        filters.append(One(kind: filter.kind, isExcluded: filter.isExcluded, numbers: numbers))
      }
    }
  }

  var isEmpty: Bool { filters.isEmpty }

  /// Adds the kinds of filter that an entry with these facts does not pass.
  func add(to failing: inout FilterKinds, _ facts: [UInt32]) {
    for filter in filters {
      if facts.contains(where: filter.numbers.contains) == filter.isExcluded {
        failing.insert(filter.kind)
      }
    }
  }

  static func looksAtFacts(_ kind: FilterKind) -> Bool {
    switch kind {
    case .country, .city, .partner, .theme, .sdg, .modality: true
    case .region, .kind, .year, .language: false
    }
  }

  /// Every name of the partners that the value of a filter is a name of.
  static func names(_ filter: SearchFilter, _ library: Library) -> [String] {
    guard filter.kind == .partner else { return [] }
    let name = FilterWords.spaced(filter.value.trimming())
    return library.vocabulary.terms.partners.map(\.term.allNames).filter { names in
      names.contains { FilterWords.spaced($0) == name }
    }.flatMap(\.self)
  }

  /// The numbers of the facts that a filter may mean: ids and names in any language, whole, begun or
  /// some of their words; behind `=` only an id will do.
  static func numbers(_ filter: SearchFilter, _ library: Library) -> Set<UInt32> {
    let facts = library.factNumbers(filter.kind.facet)
    if filter.isExact {
      let ids = filter.value.dropFirst().split(separator: ",")
      return Set(facts.filter { ids.contains($0.id[...]) }.map(\.number))
    }
    let terms = library.vocabulary.terms
    let values = facts.map { number, id in
      (value: number, names: terms.term(id, filter.kind.facet)?.allNames ?? [id])
    }
    let others = filter.otherNames.isEmpty ? "" : "," + filter.otherNames.joined(separator: ",")
    return FilterWords(filter.value + others).chosen(values)
  }
}
