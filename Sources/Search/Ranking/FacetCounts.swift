internal import Content

/// How many matching rows each value of a filter would leave.
///
/// A value is counted as if its own kind of filter were not set, so that one can add to a choice.
struct FacetCounts {
  private(set) var regions: [Int]
  private(set) var languages: [Int]
  private(set) var kinds: [Int]
  private(set) var years: [Int: Int] = [:]
  /// By `Catalogue.place` of the library's facts.
  private(set) var facts: [Int32]
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    regions = [Int](repeating: 0, count: catalogue.regions.count)
    languages = [Int](repeating: 0, count: catalogue.languages.count)
    kinds = [Int](repeating: 0, count: catalogue.kinds.count)
    facts = [Int32](repeating: 0, count: catalogue.factCount)
  }

  /// Counts a row that passes all filters, or all but those of one kind.
  mutating func count(_ row: Row, _ failing: [FilterKind]) {
    guard failing.count <= 1 else { return }
    let only = failing.first
    let entry = catalogue.entries[Int(row.entry)]
    if only == nil || only == .region {
      var bits = row.regions
      while bits != 0 {
        regions[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    if only == nil || only == .language { languages[entry.language] += 1 }
    if only == nil || only == .kind { kinds[entry.kind] += 1 }
    if only == nil || only == .year, entry.year > 0 { years[entry.year, default: 0] += 1 }
    for fact in catalogue.library.entries[Int(row.entry)].facts {
      guard let facet = catalogue.facet(ofFact: fact) else { continue }
      // Facts of other kinds than the one that fails are not left by adding to the choice.
      if let only, facet != only.facet { continue }
      facts[catalogue.place(ofFact: fact)] += 1
    }
  }

  /// Adds what another run counted.
  mutating func add(_ other: FacetCounts) {
    for index in regions.indices { regions[index] += other.regions[index] }
    for index in languages.indices { languages[index] += other.languages[index] }
    for index in kinds.indices { kinds[index] += other.kinds[index] }
    years.merge(other.years, uniquingKeysWith: +)
    for index in facts.indices { facts[index] += other.facts[index] }
  }
}
