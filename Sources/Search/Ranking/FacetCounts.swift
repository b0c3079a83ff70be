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
  /// For each entry how many of its rows pass all filters, until `finish` adds them up.
  private var rows: [Int32]
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    regions = [Int](repeating: 0, count: catalogue.regions.count)
    languages = [Int](repeating: 0, count: catalogue.languages.count)
    kinds = [Int](repeating: 0, count: catalogue.kinds.count)
    facts = [Int32](repeating: 0, count: catalogue.factCount)
    rows = [Int32](repeating: 0, count: catalogue.entries.count)
  }

  /// Counts a row that passes all filters, or all but those of one kind.
  @inline(__always)
  mutating func count(_ row: Row, _ failing: FilterKinds) {
    if failing.isEmpty {
      countRegions(row)
      rows[Int(row.entry)] += 1
    } else if let only = failing.only {
      count(row, only: only)
    }
  }

  @inline(__always)
  private mutating func countRegions(_ row: Row) {
    var bits = row.regions
    while bits != 0 {
      regions[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  /// Counts a row that one kind of filter alone keeps from being an answer.
  private mutating func count(_ row: Row, only: FilterKind) {
    if only == .region { countRegions(row) }
    count(Int(row.entry), times: 1, only: only)
  }

  /// Adds up what was counted entry by entry; there are far fewer of them than rows.
  mutating func finish() {
    for (entry, times) in rows.enumerated() where times > 0 {
      count(entry, times: times, only: nil)
      rows[entry] = 0
    }
  }

  private mutating func count(_ number: Int, times: Int32, only: FilterKind?) {
    let entry = catalogue.entries[number]
    if only == nil || only == .language { languages[entry.language] += Int(times) }
    if only == nil || only == .kind { kinds[entry.kind] += Int(times) }
    if only == nil || only == .year, entry.year > 0 { years[entry.year, default: 0] += Int(times) }
    guard catalogue.hasFacts else { return }
    for fact in catalogue.library.entries[number].facts {
      guard let facet = catalogue.facet(ofFact: fact) else { continue }
      // Facts of other kinds than the one that fails are not left by adding to the choice.
      if let only, facet != only.facet { continue }
      facts[catalogue.place(ofFact: fact)] += times
    }
  }

  /// Adds what another run counted.
  mutating func add(_ other: FacetCounts) {
    for index in regions.indices { regions[index] += other.regions[index] }
    for index in languages.indices { languages[index] += other.languages[index] }
    for index in kinds.indices { kinds[index] += other.kinds[index] }
    years.merge(other.years, uniquingKeysWith: +)
    for index in facts.indices { facts[index] += other.facts[index] }
    for index in rows.indices { rows[index] += other.rows[index] }
  }
}
