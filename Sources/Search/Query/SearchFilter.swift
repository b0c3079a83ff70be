public import Content

/// What a query's answers can be narrowed by.
public enum FilterKind: String, CaseIterable, Sendable {
  case region, country, city, partner, theme, sdg, modality, kind, year, language

  /// The kind that a word before a colon names, in any of the languages.
  init?(name: String) {
    switch name {
    case "region", "regiao", "regio": self = .region
    case "lang", "language", "langue", "lengua", "idioma", "lingua": self = .language
    case "kind", "type", "genre", "tipo": self = .kind
    case "year", "annee", "ano", "date": self = .year
    case "partner", "partenaire", "socio", "parceiro": self = .partner
    case "sdg", "odd", "ods", "goal": self = .sdg
    case "country", "pays", "pais": self = .country
    case "city", "ville", "ciudad", "cidade": self = .city
    case "theme", "tema": self = .theme
    case "modality", "modalite", "modalidad", "modalidade": self = .modality
    default: return nil
    }
  }

  /// The name as it is written in a query.
  public var name: String {
    switch self {
    case .language: "lang"
    case .region, .country, .city, .partner, .theme, .sdg, .modality, .kind, .year: rawValue
    }
  }

  /// The facet of the library that it looks at.
  public var facet: Facet {
    switch self {
    case .region: .region
    case .country: .country
    case .city: .city
    case .partner: .partner
    case .theme: .theme
    case .sdg: .goal
    case .modality: .modality
    case .kind: .kind
    case .year: .year
    case .language: .language
    }
  }

  /// Whether documents without facts are looked through for its words.
  var fallsBackOnText: Bool {
    switch self {
    case .partner, .sdg: true
    case .region, .country, .city, .theme, .modality, .kind, .year, .language: false
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
  /// What means the same as the parts of the value that no name has.
  var otherNames: [String] = []
  /// The other names of a partner that the value is a name of, for texts, which use any of them.
  var namesInTexts: [String] = []

  /// A filter such as `region:africa`.
  public init(_ kind: FilterKind, _ value: String, isExcluded: Bool = false) {
    self.kind = kind
    self.value = value
    self.isExcluded = isExcluded
  }

  /// Whether it asks for a value by its id alone: `=dakar`.
  ///
  /// What the side list counts is chosen this way, so that as many are left as it says.
  var isExact: Bool { value.utf8.first == 0x3D }

  /// Whether documents without facts are looked through for its words.
  var fallsBackOnText: Bool { kind.fallsBackOnText && !isExact }

  /// The filter as it is written in a query.
  public var text: String {
    let quoted = value.contains(where: \.isWhitespace) ? "\"\(value)\"" : value
    return (isExcluded ? "-" : "") + kind.name + ":" + quoted
  }
}
