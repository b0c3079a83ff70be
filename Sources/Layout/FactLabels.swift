/// The names of the fields of structured entries by their keys, for those who show them elsewhere.
public struct FieldNames {
  private let labels: FactLabels

  /// The names in a language; English where the language is not known.
  public init(_ language: String) { labels = .of(language) }

  /// What is said of a field that is not given.
  public var notGiven: String { labels.notGiven }

  /// The name of a field, or of a section that every entry may have.
  public func name(_ key: String) -> String {
    let names = [
      "kind": labels.kind, "summary": labels.summary, "regions": labels.regions,
      "countries": labels.countries, "cities": labels.cities, "partners": labels.partners,
      "modality": labels.modality, "sdgs": labels.goals, "themes": labels.themes,
      "period": labels.period, "funders": labels.funders, "results": labels.results,
      "lessons": labels.lessons, "open": labels.open, "source": labels.source,
    ]
    return names[key] ?? key
  }
}

/// The names of the fields of structured entries, in the language of the report.
struct FactLabels {
  var kind = "Kind"
  var regions = "Regions"
  var countries = "Countries"
  var cities = "Cities"
  var partners = "Partners"
  var themes = "Themes"
  var goals = "SDGs"
  var goal = "SDG"
  var modality = "Modality"
  var period = "Period"
  var years = "Years"
  var funders = "Funders"
  var results = "Results"
  var lessons = "Lessons"
  var summary = "In short"
  var open = "What the source leaves open"
  var source = "Source"
  var toldIn = "Told in"
  var toldHere = "Told here"
  var related = "Related entries"
  var notGiven = "not given"
  var noRegion = "no single region"
  var stated = "stated"
  var implied = "implied"
  /// Between a word and what explains it.
  var colon = ": "
  /// Between two things that are said of one value.
  var semicolon = "; "

  static func of(_ language: String) -> FactLabels {
    switch language {
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    default: FactLabels()
    }
  }

  private static let french = FactLabels(
    kind: "Type", regions: "Régions", countries: "Pays", cities: "Villes",
    partners: "Partenaires", themes: "Thèmes", goals: "ODD", goal: "ODD", modality: "Modalité",
    period: "Période", years: "Années", funders: "Bailleurs", results: "Résultats",
    lessons: "Enseignements", summary: "En bref", open: "Ce que la source ne dit pas",
    toldIn: "Raconté dans", toldHere: "Raconté ici",
    related: "Fiches apparentées", notGiven: "sans indication",
    noRegion: "aucune région en particulier",
    stated: "explicite", implied: "déduit", colon: "\u{A0}: ", semicolon: "\u{A0}; ")

  private static let spanish = FactLabels(
    kind: "Tipo", regions: "Regiones", countries: "Países", cities: "Ciudades", partners: "Socios",
    themes: "Temas", goals: "ODS", goal: "ODS", modality: "Modalidad", period: "Período",
    years: "Años", funders: "Financiación", results: "Resultados", lessons: "Enseñanzas",
    summary: "En pocas palabras",
    open: "Lo que la fuente no dice", source: "Fuente",
    toldIn: "Se cuenta en", toldHere: "Se cuenta aquí", related: "Fichas relacionadas",
    notGiven: "no se indica", noRegion: "ninguna región en particular", stated: "explícito",
    implied: "deducido")

  private static let portuguese = FactLabels(
    kind: "Tipo", regions: "Regiões", countries: "Países", cities: "Cidades", partners: "Parceiros",
    themes: "Temas", goals: "ODS", goal: "ODS", modality: "Modalidade", period: "Período",
    years: "Anos", funders: "Financiadores", results: "Resultados", lessons: "Lições",
    summary: "Em poucas palavras", open: "O que a fonte não diz", source: "Fonte",
    toldIn: "Contado em", toldHere: "Contado aqui", related: "Fichas relacionadas",
    notGiven: "sem indicação", noRegion: "nenhuma região em particular", stated: "explícito",
    implied: "deduzido")
}
