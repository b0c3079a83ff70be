internal import Glyphs
internal import Synchronization

/// A country of the vocabulary.
public struct Country: Equatable, Sendable {
  /// Its id, ISO 3166-1 alpha-2 in lower case, and its names.
  public let term: Term
  /// The id of its region; empty where none is given.
  public let region: String
  /// How adjectives of it begin, in any language: a text may tell of it without naming it.
  public let adjectives: [String]
}

/// A city of the vocabulary, or another place on a map.
public struct City: Equatable, Sendable {
  /// Its id and names.
  public let term: Term
  /// The id of its country; empty where none is given.
  public let country: String
  /// The id of its region where no country tells it; else empty.
  public let region: String
  /// Whether it is no city: an island, the land around a lake.
  public let isArea: Bool
  /// Degrees north; nil where its place is not given.
  public let latitude: Double?
  /// Degrees east; nil where its place is not given.
  public let longitude: Double?
}

/// Where the name of a region stands on a map.
public struct RegionPlace: Equatable, Sendable {
  /// The id of the region.
  public let id: String
  /// Degrees north.
  public let latitude: Double
  /// Degrees east.
  public let longitude: Double
}

/// An organisation that takes part in cases or pays for them.
public struct Partner: Equatable, Sendable {
  /// Its id and names; the long names are its acronyms.
  public let term: Term
  /// What it is: `network`, `association`, `government`, `agency`, `academic`, `fund`, `other`.
  public let kind: String
  /// The id of the city that it governs; empty for most.
  public let city: String

  /// The acronym in a language, where there is one.
  public func acronym(in language: String) -> String? { term.longName(in: language) }
}

/// What entries say of themselves by id: places, partners, themes, goals, modalities.
public struct FactTerms: Sendable {
  /// The countries.
  public internal(set) var countries: [Country] = []
  /// The cities.
  public internal(set) var cities: [City] = []
  /// Where the regions' names stand on a map.
  public internal(set) var regionPlaces: [RegionPlace] = []
  /// The partners that are no cities.
  public internal(set) var partners: [Partner] = []
  /// The themes.
  public internal(set) var themes: [Term] = []
  /// The Sustainable Development Goals by number.
  public internal(set) var goals: [Term] = []
  /// The ways of working together.
  public internal(set) var modalities: [Term] = []
  private let lookup = FactLookup()

  init() {}

  /// The terms of a facet; nothing for those whose values are no terms.
  ///
  /// Cities are partners as well.
  public func terms(of facet: Facet) -> [Term] {
    switch facet {
    case .country: countries.map(\.term)
    case .city: cities.map(\.term)
    case .partner: partners.map(\.term) + cities.map(\.term)
    case .theme: themes
    case .goal: goals
    case .modality: modalities
    case .region, .kind, .year, .language: []
    }
  }

  /// The term of an id.
  public func term(_ id: String, _ facet: Facet) -> Term? {
    lookup.index(of: id, facet) { terms(of: facet) }
  }

  /// The id of an id or a name in any language; what is known by none stays as it is written.
  public func id(_ written: String, _ facet: Facet) -> String {
    if term(written, facet) != nil { return written }
    return lookup.id(named: written, facet) { terms(of: facet) } ?? written
  }
}

/// Finds terms by id and name; what it needs for a facet is made at the first question.
private final class FactLookup: Sendable {
  private struct Known {
    var terms: [String: Term] = [:]
    var names: [[UInt8]: String]?
  }
  private let known = Mutex<[Facet: Known]>([:])

  func index(of id: String, _ facet: Facet, _ terms: () -> [Term]) -> Term? {
    known.withLock { known in
      if let all = known[facet] { return all.terms[id] }
      let all = Dictionary(terms().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      known[facet] = Known(terms: all)
      return all[id]
    }
  }

  func id(named written: String, _ facet: Facet, _ terms: () -> [Term]) -> String? {
    let folded = Folding.shared.bytes(of: written)
    return known.withLock { known in
      if let names = known[facet]?.names { return names[folded] }
      var names: [[UInt8]: String] = [:]
      for term in terms() {
        for name in term.allNames where names[Folding.shared.bytes(of: name)] == nil {
          names[Folding.shared.bytes(of: name)] = term.id
        }
      }
      known[facet]?.names = names
      return names[folded]
    }
  }
}

extension Term {
  /// Every name that the term goes by, its id first.
  public var allNames: [String] {
    [id] + names.values.sorted() + longNames.values.sorted() + aliases
  }
}

extension Vocabulary {
  /// The term of a value; nil for years, languages, and what no vocabulary knows.
  public func term(_ value: FacetValue) -> Term? {
    switch value.facet {
    case .region: region(value.id)
    case .kind: kinds.first { $0.id == value.id }
    case .country, .city, .partner, .theme, .goal, .modality: terms.term(value.id, value.facet)
    case .year, .language: nil
    }
  }

  /// The name of a value in a language; what no vocabulary knows is its own name.
  public func name(_ value: FacetValue, in language: String) -> String {
    term(value)?.name(in: language) ?? value.id
  }

  /// The id of a value that is written as an id or as a name in any language.
  public func id(_ written: String, _ facet: Facet) -> String {
    switch facet {
    case .region: regionID(written)
    case .kind:
      kinds.first { $0.id == written }?.id ?? Vocabulary.id(written, among: kinds) ?? written
    case .country, .city, .partner, .theme, .goal, .modality: terms.id(written, facet)
    case .year, .language: written
    }
  }

  private static func id(_ written: String, among terms: [Term]) -> String? {
    let folded = Folding.shared.bytes(of: written)
    return terms.first { term in
      term.allNames.contains { Folding.shared.bytes(of: $0) == folded }
    }?.id
  }
}
