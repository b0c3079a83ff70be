internal import Content

/// The filters of a query in terms of a library.
struct RowFilters {
  let catalogue: Catalogue
  private var regions: UInt64?
  private var languages: Set<Int>?
  private var kinds: Set<Int>?
  private var years: [ClosedRange<Int>] = []
  private var excludedYears: [ClosedRange<Int>] = []
  private var excludedRegions: UInt64 = 0
  private var excludedLanguages: Set<Int> = []
  private var excludedKinds: Set<Int> = []
  private var facts: FactFilters
  private let scope: Scope

  /// Which entries a run is about: where a filter falls back on text, those that give facts and
  /// those that do not are looked for apart.
  enum Scope {
    case all, withFacts, withoutFacts
  }

  /// Filters of one kind add up; those of different kinds must all be passed.
  init(
    _ filters: [SearchFilter], _ catalogue: Catalogue, _ vocabulary: Vocabulary,
    scope: Scope = .all
  ) {
    self.catalogue = catalogue
    self.scope = scope
    facts = FactFilters(filters, catalogue.library, readsText: scope == .withoutFacts)
    for filter in filters {
      let names = FilterNames(filter.value, vocabulary, catalogue)
      switch (filter.kind, filter.isExcluded) {
      case (.region, false): regions = (regions ?? 0) | catalogue.regions(of: names.regions)
      case (.region, true): excludedRegions |= catalogue.regions(of: names.regions)
      case (.language, false): languages = (languages ?? []).union(names.languages)
      case (.language, true): excludedLanguages.formUnion(names.languages)
      case (.kind, false): kinds = (kinds ?? []).union(names.kinds)
      case (.kind, true): excludedKinds.formUnion(names.kinds)
      case (.year, false): years += FilterNames.years(filter.value)
      case (.year, true): excludedYears += FilterNames.years(filter.value)
      case (.country, _), (.city, _), (.partner, _), (.theme, _), (.sdg, _), (.modality, _): break
      }
    }
    isEmpty = hasNone
  }

  /// Whether no filter is set; asked for every row.
  private(set) var isEmpty = true

  private var hasNone: Bool {
    regions == nil && languages == nil && kinds == nil && years.isEmpty && excludedYears.isEmpty
      && excludedRegions == 0 && excludedLanguages.isEmpty && excludedKinds.isEmpty && facts.isEmpty
  }

  /// Whether a row is among those that the run is about.
  @inline(__always)
  func concerns(_ row: Row) -> Bool {
    scope == .all
      || catalogue.library.entries[Int(row.entry)].isStructured == (scope == .withFacts)
  }

  /// The filters that a row does not pass.
  @inline(__always)
  func failing(_ row: Row) -> FilterKinds { isEmpty ? FilterKinds() : tested(row) }

  private func tested(_ row: Row) -> FilterKinds {
    let entry = catalogue.entries[Int(row.entry)]
    var failing = FilterKinds()
    if let regions, row.regions & regions == 0 { failing.insert(.region) }
    if row.regions & excludedRegions != 0 { failing.insert(.region) }
    if let languages, !languages.contains(entry.language) { failing.insert(.language) }
    if excludedLanguages.contains(entry.language) { failing.insert(.language) }
    if let kinds, !kinds.contains(entry.kind) { failing.insert(.kind) }
    if excludedKinds.contains(entry.kind) { failing.insert(.kind) }
    if !years.isEmpty, !hasYear(row, entry.year, among: years) { failing.insert(.year) }
    if hasYear(row, entry.year, among: excludedYears) { failing.insert(.year) }
    if !facts.isEmpty { facts.add(to: &failing, catalogue.library.entries[Int(row.entry)].facts) }
    return failing
  }
}

/// Some kinds of filter.
struct FilterKinds {
  private var bits: UInt16 = 0

  var isEmpty: Bool { bits == 0 }

  /// The kind, where it is one alone.
  var only: FilterKind? {
    bits.nonzeroBitCount == 1 ? FilterKind.allCases[bits.trailingZeroBitCount] : nil
  }

  mutating func insert(_ kind: FilterKind) {
    let number = FilterKind.allCases.firstIndex(of: kind) ?? 0
    bits |= 1 << UInt16(number)
  }
}

extension RowFilters {
  /// Whether one of these years is the entry's; a structured entry gives its own.
  private func hasYear(_ row: Row, _ year: Int, among years: [ClosedRange<Int>]) -> Bool {
    if years.isEmpty { return false }
    if year > 0 { return years.contains { $0.contains(year) } }
    return catalogue.library.entries[Int(row.entry)].facts.contains { number in
      guard let value = catalogue.library.factValue(number), value.facet == .year,
        let year = Int(value.id)
      else { return false }
      return years.contains { $0.contains(year) }
    }
  }
}

/// The values of a filter that a typed name may mean.
struct FilterNames {
  let regions: [String]
  let languages: [Int]
  let kinds: [Int]

  /// Finds what `value` names: ids and names in any language, whole or begun.
  init(_ value: String, _ vocabulary: Vocabulary, _ catalogue: Catalogue) {
    let wanted = FilterWords(value)
    func names(_ id: String, _ terms: [Term]) -> [String] {
      guard let term = terms.first(where: { $0.id == id }) else { return [id] }
      return [id] + term.names.values + term.longNames.values + term.aliases
    }
    let regions = wanted.chosen(catalogue.regions.map { ($0, names($0, vocabulary.regions)) })
    self.regions = catalogue.regions.filter(regions.contains)
    kinds = wanted.chosen(
      catalogue.kinds.enumerated().map { ($0.offset, names($0.element, vocabulary.kinds)) }
    ).sorted()
    languages = wanted.chosen(
      catalogue.languages.enumerated().map { item in
        (item.offset, [item.element] + (FilterNames.languages[item.element] ?? []))
      }
    ).sorted()
  }

  /// What languages are called in themselves and in each other.
  private static let languages = [
    "en": ["english", "anglais", "ingles"], "fr": ["french", "francais", "frances"],
    "es": ["spanish", "espagnol", "espanol", "castellano", "espanhol"],
    "pt": ["portuguese", "portugais", "portugues"],
  ]

  /// `2022`, `2007-2012`, `2007..` or several of them with commas.
  static func years(_ text: String) -> [ClosedRange<Int>] {
    text.split(separator: ",").map { range($0) }
  }

  /// One year or range; a range that holds nothing where the text is no year.
  private static func range(_ text: Substring) -> ClosedRange<Int> {
    let dots = text.split(separator: "..", omittingEmptySubsequences: false)
    let parts =
      (dots.count > 1 ? dots : text.split(separator: "-", omittingEmptySubsequences: false))
      .map { Int($0.prefix(6)) }
    guard let first = parts.first, parts.count <= 2 else { return -1...(-1) }
    let low = first ?? (parts.count == 2 ? 1 : -1)
    guard parts.count == 2, let last = parts.last else { return low...low }
    return low...max(low, last ?? 9999)
  }
}
