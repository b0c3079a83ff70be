/// Gives small numbers to what entries say of themselves, so that ten thousand stay small.
struct FactTable: Sendable {
  /// What a number stands for: a value of a facet, or the place that tells of an entry.
  enum Field: UInt8, CaseIterable, Sendable {
    case country, city, partner, theme, goal, modality, year, told

    /// The facet that the field is; a place that tells of an entry is none.
    var facet: Facet? {
      switch self {
      case .country: .country
      case .city: .city
      case .partner: .partner
      case .theme: .theme
      case .goal: .goal
      case .modality: .modality
      case .year: .year
      case .told: nil
      }
    }
  }

  /// The ids of each field, by their numbers.
  private(set) var ids: [[String]] = Array(repeating: [], count: Field.allCases.count)
  private var numbers: [[String: UInt32]] = Array(repeating: [:], count: Field.allCases.count)
  private var written: [[String: UInt32]] = Array(repeating: [:], count: Field.allCases.count)

  /// The number of an id: the field in the upper eight bits.
  mutating func number(_ field: Field, _ id: String) -> UInt32 {
    let index = Int(field.rawValue)
    if let known = numbers[index][id] { return known }
    let number = UInt32(field.rawValue) << 24 | UInt32(ids[index].count & 0xFF_FFFF)
    ids[index].append(id)
    numbers[index][id] = number
    return number
  }

  /// The number of a value as written; each spelling is looked up once.
  mutating func number(
    _ field: Field, written text: String, id: () -> String
  ) -> UInt32 {
    let index = Int(field.rawValue)
    if let known = written[index][text] { return known }
    let number = number(field, id())
    written[index][text] = number
    return number
  }

  /// What a number stands for; nil for a number that was never given.
  func value(_ number: UInt32) -> (field: Field, id: String)? {
    let index = Int(number & 0xFF_FFFF)
    guard let field = Field(rawValue: UInt8(number >> 24)), index < ids[Int(field.rawValue)].count
    else { return nil }
    return (field, ids[Int(field.rawValue)][index])
  }

  /// The places in a document that tell of entries: the section's id for the number of each; the
  /// whole document is the section without an id.
  func sections(of document: String) -> [UInt32: String] {
    var found: [UInt32: String] = [:]
    for (index, place) in ids[Int(Field.told.rawValue)].enumerated() {
      let parts = place.split(separator: "#", maxSplits: 1)
      guard let name = parts.first, name == document else { continue }
      let number = UInt32(Field.told.rawValue) << 24 | UInt32(index)
      found[number] = parts.dropFirst().first.map(String.init) ?? ""
    }
    return found
  }
}

extension FactTable {
  /// The numbers of an entry's facts.
  mutating func numbers(_ facts: Facts, _ terms: FactTerms) -> [UInt32] {
    var found: [UInt32] = []
    func add(_ field: Field, _ list: [Fact], _ facet: Facet, _ table: inout FactTable) {
      for fact in list {
        let number = table.number(field, written: fact.value) { terms.id(fact.value, facet) }
        if !found.contains(number) { found.append(number) }
      }
    }
    add(.country, facts.countries, .country, &self)
    add(.city, facts.cities, .city, &self)
    add(.partner, facts.partners, .partner, &self)
    add(.theme, facts.themes, .theme, &self)
    add(.goal, facts.goals, .goal, &self)
    add(.modality, facts.modalities, .modality, &self)
    for year in facts.yearNumbers { found.append(number(.year, String(year))) }
    for place in facts.toldIn { found.append(number(.told, place.value)) }
    return found
  }
}

extension Library {
  /// The values of a facet that entries of the library have as facts, with the numbers that the
  /// entries give; regions, kinds and languages are no facts.
  public func factNumbers(_ facet: Facet) -> [(number: UInt32, id: String)] {
    guard let field = FactTable.Field.allCases.first(where: { $0.facet == facet }) else {
      return []
    }
    return factTable.ids[Int(field.rawValue)].enumerated().map { index, id in
      (UInt32(field.rawValue) << 24 | UInt32(index), id)
    }
  }

  /// The facet and id that a number of an entry's facts stands for.
  public func factValue(_ number: UInt32) -> FacetValue? {
    factTable.value(number).flatMap { value in value.field.facet.map { FacetValue($0, value.id) } }
  }
}
