/// How many matching rows each value of a filter would leave.
///
/// A value is counted as if its own kind of filter were not set, so that one can add to a choice.
struct FacetCounts {
  private(set) var regions: [Int]
  private(set) var languages: [Int]
  private(set) var kinds: [Int]
  private(set) var years: [Int: Int] = [:]
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    regions = [Int](repeating: 0, count: catalogue.regions.count)
    languages = [Int](repeating: 0, count: catalogue.languages.count)
    kinds = [Int](repeating: 0, count: catalogue.kinds.count)
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
  }
}
