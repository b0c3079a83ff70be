internal import Content

/// What the filters know of a library's entries, by small numbers.
struct Catalogue: Sendable {
  /// Region ids; at most 64 are told apart.
  let regions: [String]
  /// Language codes.
  let languages: [String]
  /// Kinds of document.
  let kinds: [String]
  /// For each entry: its language, its kind, its year (0 where unknown).
  private(set) var entries: [(language: Int, kind: Int, year: Int)] = []
  /// The library, for what its entries say of themselves.
  let library: Library
  /// Whether any entry is a structured one.
  private(set) var hasFacts = false
  /// How many different facts the entries give.
  private(set) var factCount = 0
  /// Where the facts of each field begin, and the facet that they are values of.
  private var fields: [(start: Int, facet: Facet)?] = Array(repeating: nil, count: 256)
  private let regionBits: [String: UInt64]

  init(_ library: Library) {
    var regions = library.vocabulary.regions.map(\.id)
    let names = Catalogue.namedRegions(library.vocabulary)
    var known = Set(regions).union(names.keys)
    var languages: [String: Int] = [:]
    var kinds: [String: Int] = [:]
    for entry in library.entries {
      for region in entry.regions where known.insert(region).inserted {
        regions.append(region)
      }
      let language = Catalogue.number(entry.language, &languages)
      let kind = Catalogue.number(entry.kind, &kinds)
      entries.append((language, kind, entry.isStructured ? 0 : entry.year))
      hasFacts = hasFacts || entry.isStructured
    }
    self.library = library
    for facet in Facet.allCases {
      for (number, _) in library.factNumbers(facet) {
        let field = Int(number >> 24)
        if fields[field] == nil { fields[field] = (factCount, facet) }
        factCount += 1
      }
    }
    self.regions = Array(regions.prefix(64))
    self.languages = Catalogue.names(languages)
    self.kinds = Catalogue.names(kinds)
    var bits: [String: UInt64] = [:]
    for (number, region) in self.regions.enumerated() { bits[region] = 1 << UInt64(number) }
    for (name, region) in names where bits[name] == nil { bits[name] = bits[region] }
    regionBits = bits
  }

  /// The ids of regions by their names: reports may say Afrique for africa.
  private static func namedRegions(_ vocabulary: Vocabulary) -> [String: String] {
    var regions: [String: String] = [:]
    for term in vocabulary.regions {
      for name in Array(term.names.values) + term.longNames.values + term.aliases {
        regions[name] = term.id
      }
    }
    return regions
  }

  /// The bits of region ids or names; ids that the library does not know have none.
  func regions(of ids: [String]) -> UInt64 {
    ids.reduce(0) { $0 | (regionBits[$1] ?? 0) }
  }

  /// The place of a fact among all that there are.
  @inline(__always)
  func place(ofFact number: UInt32) -> Int {
    (fields[Int(number >> 24)]?.start ?? 0) + Int(number & 0xFF_FFFF)
  }

  /// The facet that a fact is a value of; nil for a place that tells of the entry.
  @inline(__always)
  func facet(ofFact number: UInt32) -> Facet? { fields[Int(number >> 24)]?.facet }

  /// The number of a name, the next one where the name is new.
  private static func number(_ name: String, _ numbers: inout [String: Int]) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = numbers.count
    return numbers.count - 1
  }

  /// The names in the order of their numbers.
  private static func names(_ numbers: [String: Int]) -> [String] {
    numbers.keys.sorted { (numbers[$0] ?? 0) < (numbers[$1] ?? 0) }
  }
}
