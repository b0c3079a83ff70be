internal import Synchronization

/// What is left of a library when some values are chosen, and what each further one would leave.
public struct FacetAnswer: Sendable {
  /// A value and how many documents it has.
  public struct Count: Equatable, Sendable {
    /// The value.
    public let value: FacetValue
    /// How many documents choosing it as well would leave.
    public let count: Int
  }

  /// The ids of the documents that have every chosen value, in the order of the library.
  public let documents: [String]
  /// The values that at least one of them has, facet by facet; the most frequent first.
  public let counts: [Facet: [Count]]
}

extension Library {
  /// The documents that have every chosen value, and how many each further value would leave.
  ///
  /// Translations are one document, which has the values of all of them.
  ///
  /// - Parameter entriesOnly: whether reports are left out, which are no structured entries.
  public func facets(_ chosen: [FacetValue] = [], entriesOnly: Bool = false) -> FacetAnswer {
    facetBox.index(of: self).answer(chosen, entriesOnly: entriesOnly)
  }

  /// Whether the library has any structured entry.
  public var hasEntries: Bool { entries.contains(where: \.isStructured) }

  /// The values of a document, facet by facet, in the order of its front matter.
  public func facetValues(ofDocument id: String) -> [FacetValue] {
    facetBox.index(of: self).values(ofDocument: id)
  }

  /// The documents that share most with one, the nearest first; at most `limit`.
  ///
  /// What few documents share counts more than what many do; regions, kinds and languages alone
  /// make none related.
  public func related(to id: String, limit: Int = 5) -> [String] {
    facetBox.index(of: self).related(to: id, limit: limit)
  }

  /// The documents that say they are told of in a document, by the sections' ids.
  public func told(in document: String) -> [String: [String]] {
    let sections = factTable.sections(of: document)
    guard !sections.isEmpty else { return [:] }
    var told: [String: [String]] = [:]
    for entry in entries {
      for fact in entry.facts {
        guard let section = sections[fact], told[section]?.contains(entry.id) != true else {
          continue
        }
        told[section, default: []].append(entry.id)
      }
    }
    return told
  }
}

/// Keeps the index of a library, which is made at the first question.
final class FacetBox: Sendable {
  private let known = Mutex<FacetIndex?>(nil)

  func index(of library: Library) -> FacetIndex {
    known.withLock { known in
      let index = known ?? FacetIndex(library)
      known = index
      return index
    }
  }
}

/// The values of all documents as numbers.
struct FacetIndex: Sendable {
  /// The values by their numbers.
  private var values: [FacetValue] = []
  private var numbers: [FacetValue: UInt32] = [:]
  /// The documents with the numbers of their values.
  private var documents: [(id: String, isEntry: Bool, values: [UInt32])] = []
  private var places: [String: Int] = [:]

  init(_ library: Library) {
    places.reserveCapacity(library.entries.count)
    var ofFacts: [UInt32: UInt32] = [:]
    for entry in library.entries {
      let place = places[entry.id] ?? documents.count
      if place == documents.count {
        documents.append((entry.id, entry.isStructured, []))
        places[entry.id] = place
      }
      for region in entry.regions { add(FacetValue(.region, region), to: place) }
      add(FacetValue(.kind, entry.kind), to: place)
      if !entry.language.isEmpty { add(FacetValue(.language, entry.language), to: place) }
      if !entry.isStructured, entry.year > 0 {
        add(FacetValue(.year, String(entry.year)), to: place)
      }
      for fact in entry.facts { add(fact, &ofFacts, library.factTable, to: place) }
    }
  }

  /// Adds a fact, whose number in the table is translated once.
  private mutating func add(
    _ fact: UInt32, _ known: inout [UInt32: UInt32], _ table: FactTable, to place: Int
  ) {
    if let number = known[fact] { return add(number, to: place) }
    guard let (field, id) = table.value(fact) else { return }
    // Where an entry is told of is no value that others are found by.
    guard let facet = field.facet else { return }
    let number = number(of: FacetValue(facet, id))
    known[fact] = number
    add(number, to: place)
  }

  private mutating func add(_ value: FacetValue, to place: Int) {
    add(number(of: value), to: place)
  }

  private mutating func add(_ number: UInt32, to place: Int) {
    if !documents[place].values.contains(number) { documents[place].values.append(number) }
  }

  private mutating func number(of value: FacetValue) -> UInt32 {
    if let number = numbers[value] { return number }
    let number = UInt32(truncatingIfNeeded: values.count)
    values.append(value)
    numbers[value] = number
    return number
  }

  func answer(_ chosen: [FacetValue], entriesOnly: Bool) -> FacetAnswer {
    let wanted = chosen.map { numbers[$0] }
    var counts = [Int](repeating: 0, count: values.count)
    var left: [String] = []
    for document in documents
    where (document.isEntry || !entriesOnly)
      && wanted.allSatisfy({ $0.map(document.values.contains) ?? false })
    {
      left.append(document.id)
      for value in document.values { counts[Int(value)] += 1 }
    }
    var found: [Facet: [FacetAnswer.Count]] = [:]
    for (value, count) in zip(values, counts) where count > 0 {
      found[value.facet, default: []].append(FacetAnswer.Count(value: value, count: count))
    }
    for facet in found.keys {
      found[facet]?.sort { ($1.count, $0.value.id) < ($0.count, $1.value.id) }
    }
    return FacetAnswer(documents: left, counts: found)
  }

  func values(ofDocument id: String) -> [FacetValue] {
    places[id].map { documents[$0].values.map { values[Int($0)] } } ?? []
  }

  func related(to id: String, limit: Int) -> [String] {
    guard let place = places[id] else { return [] }
    let own = documents[place].values.filter { Self.relates(values[Int($0)].facet) }
    guard !own.isEmpty else { return [] }
    var frequencies = [UInt32: Int]()
    for document in documents {
      for value in own where document.values.contains(value) { frequencies[value, default: 0] += 1 }
    }
    let same = documents[place].values.filter { values[Int($0)].facet == .region }
    var scored: [(score: Int, place: Int)] = []
    for (other, document) in documents.enumerated() where other != place {
      let shared = own.filter(document.values.contains)
      guard !shared.isEmpty else { continue }
      // A value that two documents share tells more than one that half of the library has.
      let weight = shared.reduce(0) { $0 + 1000 + 4000 / max(1, frequencies[$1] ?? 1) }
      scored.append((weight + 300 * same.count(where: document.values.contains), other))
    }
    scored.sort { ($1.score, $0.place) < ($0.score, $1.place) }
    return scored.prefix(limit).map { documents[$0.place].id }
  }

  /// Whether sharing a value of a facet makes documents related.
  private static func relates(_ facet: Facet) -> Bool {
    switch facet {
    case .country, .city, .partner, .theme, .goal, .modality: true
    case .region, .kind, .year, .language: false
    }
  }
}
