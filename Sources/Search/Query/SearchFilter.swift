/// What a query's answers can be narrowed by.
public enum FilterKind: String, CaseIterable, Sendable {
  case region, language, kind, year, partner, sdg

  /// The kind that a word before a colon names, in any of the languages.
  init?(name: String) {
    switch name {
    case "region", "regiao", "regio": self = .region
    case "lang", "language", "langue", "lengua", "idioma", "lingua": self = .language
    case "kind", "type", "genre", "tipo": self = .kind
    case "year", "annee", "ano", "date": self = .year
    case "partner", "partenaire", "socio", "parceiro": self = .partner
    case "sdg", "odd", "ods", "goal": self = .sdg
    default: return nil
    }
  }

  /// The name as it is written in a query.
  public var name: String {
    switch self {
    case .language: "lang"
    case .region, .kind, .year, .partner, .sdg: rawValue
    }
  }
}

/// One filter of a query.
public struct SearchFilter: Hashable, Sendable {
  /// What it looks at.
  public var kind: FilterKind
  /// What it asks for, as typed: an id or a name in any language; commas separate several.
  public var value: String
  /// Whether it asks for all others.
  public var isExcluded: Bool

  /// A filter such as `region:africa`.
  public init(_ kind: FilterKind, _ value: String, isExcluded: Bool = false) {
    self.kind = kind
    self.value = value
    self.isExcluded = isExcluded
  }

  /// The filter as it is written in a query.
  public var text: String {
    let quoted = value.contains(" ") ? "\"\(value)\"" : value
    return (isExcluded ? "-" : "") + kind.name + ":" + quoted
  }
}
