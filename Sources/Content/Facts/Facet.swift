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

  /// What links to lists of entries begin with.
  public static let linkScheme = "facet:"

  /// The link to the list of all entries that have the value: `facet:country=sn`.
  public var link: String { "\(FacetValue.linkScheme)\(facet.name)=\(id)" }

  /// Reads such a link; nil for any other.
  public init?(link: String) {
    guard link.hasPrefix(FacetValue.linkScheme) else { return nil }
    let parts = link.dropFirst(FacetValue.linkScheme.count)
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty,
      let facet = Facet.allCases.first(where: { $0.name == parts[0] })
    else { return nil }
    self.init(facet, String(parts[1]))
  }
}
