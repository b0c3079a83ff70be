internal import Content
internal import Glyphs

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
      let numbers = FactFilters.numbers(filter.value, filter.kind, library)
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
  func add(to failing: inout [FilterKind], _ facts: [UInt32]) {
    for filter in filters {
      if facts.contains(where: filter.numbers.contains) == filter.isExcluded {
        failing.append(filter.kind)
      }
    }
  }

  static func looksAtFacts(_ kind: FilterKind) -> Bool {
    switch kind {
    case .country, .city, .partner, .theme, .sdg, .modality: true
    case .region, .kind, .year, .language: false
    }
  }

  /// The numbers of the facts that a typed text may mean: ids and names in any language, whole or
  /// begun; commas separate several.
  ///
  /// A name that is meant as a whole is not the beginning of another; behind `=` only an id will do.
  static func numbers(_ value: String, _ kind: FilterKind, _ library: Library) -> Set<UInt32> {
    if value.utf8.first == 0x3D {
      let ids = value.dropFirst().split(separator: ",")
      return Set(library.factNumbers(kind.facet).filter { ids.contains($0.id[...]) }.map(\.number))
    }
    let wanted = value.split(separator: ",").map { Folding.shared.string(of: String($0)) }
    let terms = library.vocabulary.terms
    var whole: [Set<UInt32>] = Array(repeating: [], count: wanted.count)
    var begun = whole
    for (number, id) in library.factNumbers(kind.facet) {
      for name in terms.term(id, kind.facet)?.allNames ?? [id] {
        let folded = Folding.shared.string(of: name)
        for (index, word) in wanted.enumerated() {
          if folded == word { whole[index].insert(number) }
          // Goals are numbers: 1 is not the beginning of 17.
          if word.utf8.count > 2, folded.hasPrefix(word) { begun[index].insert(number) }
        }
      }
    }
    return wanted.indices.reduce(into: []) { numbers, index in
      numbers.formUnion(whole[index].isEmpty ? begun[index] : whole[index])
    }
  }
}
