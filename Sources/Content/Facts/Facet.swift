/// What entries of a library are found by.
public enum Facet: UInt8, CaseIterable, Sendable {
  case region, country, city, partner, theme, goal, modality, kind, year, language

  /// The name of the facet on the command line, in queries and in JSON.
  public var name: String {
    switch self {
    case .region: "region"
    case .country: "country"
    case .city: "city"
    case .partner: "partner"
    case .theme: "theme"
    case .goal: "sdg"
    case .modality: "modality"
    case .kind: "kind"
    case .year: "year"
    case .language: "language"
    }
  }
}

/// One value of a facet, such as the country Senegal.
public struct FacetValue: Hashable, Sendable {
  /// What it is a value of.
  public let facet: Facet
  /// The id of the vocabulary; what no vocabulary knows is its own id.
  public let id: String

  /// A value.
  public init(_ facet: Facet, _ id: String) {
    self.facet = facet
    self.id = id
  }
}
