/// The words beside the answers of a search, in the reader and on the command line.
public struct SearchPhrases: Sendable {
  /// How many passages follow that have most of what is asked for.
  public let more: @Sendable (_ count: Int) -> String
  /// Beside a passage: the words that it lacks.
  public let lacking: @Sendable (_ words: [String]) -> String
  /// Offered for a phrase that is nowhere: its words one by one, and how many answers that gives.
  public let separately: @Sendable (_ count: Int) -> String
  /// What stands before a colon and is no filter, and the filters that there are.
  public let noSuchFilter: @Sendable (_ name: String, _ filters: [String]) -> String
  /// How many of the passages meet a filter by their text alone.
  public let byText: @Sendable (_ count: Int) -> String
  /// What the numbers beside partners and goals count, which only entries say of themselves.
  public let countedEntries: String
  /// What a query can hold, for the help of the command line.
  public let help: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> SearchPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}

extension SearchPhrases {
  static let english = SearchPhrases(
    more: { "\($0) more \($0 == 1 ? "has" : "have") most of the words" },
    lacking: { "without \($0.joined(separator: ", "))" },
    separately: { "As separate words: \($0)" },
    noSuchFilter: { "“\($0):” is no filter. Filters are \($1.joined(separator: " "))" },
    byText: { "\($0) of them by the text alone" },
    countedEntries: "passages of entries",
    help: """
      A query holds words, "exact phrases", -words that must not occur, and filters: region: country: \
      city: partner: theme: sdg: modality: kind: year: lang:, as in theme:water sdg:6 or \
      city:"Belo Horizonte". A comma means or, a minus before it all others. partner: and sdg: also find \
      documents whose text names the partner or the goal; with = before an id, as in partner:=uclg, \
      only entries that say so of themselves.
      """)

  static let french = SearchPhrases(
    more: { "\($0) \($0 == 1 ? "autre a" : "autres ont") la plupart des mots" },
    lacking: { "sans \($0.joined(separator: ", "))" },
    separately: { "En mots séparés\u{A0}: \($0)" },
    noSuchFilter: {
      "«\u{A0}\($0):\u{A0}» n’est pas un filtre. Les filtres\u{A0}: \($1.joined(separator: " "))"
    },
    byText: { "dont \($0) par le texte seul" },
    countedEntries: "passages des fiches",
    help: """
      Une recherche contient des mots, des "expressions exactes", des -mots à exclure et des filtres\u{A0}: \
      region: country: city: partner: theme: sdg: modality: kind: year: lang:, par exemple theme:eau \
      sdg:6 ou city:"Belo Horizonte". Une virgule signifie ou, un moins devant exclut. partner: et sdg: \
      trouvent aussi les documents dont le texte nomme le partenaire ou l’objectif\u{A0}; avec = devant un \
      identifiant, comme partner:=uclg, seulement les fiches qui le disent d’elles-mêmes.
      """)

  static let spanish = SearchPhrases(
    more: { "\($0) más \($0 == 1 ? "tiene" : "tienen") la mayoría de las palabras" },
    lacking: { "sin \($0.joined(separator: ", "))" },
    separately: { "Como palabras sueltas: \($0)" },
    noSuchFilter: { "«\($0):» no es un filtro. Los filtros: \($1.joined(separator: " "))" },
    byText: { "\($0) solo por el texto" },
    countedEntries: "pasajes de fichas",
    help: """
      Una búsqueda contiene palabras, "frases exactas", -palabras que no deben aparecer y filtros: \
      region: country: city: partner: theme: sdg: modality: kind: year: lang:, por ejemplo theme:agua \
      sdg:6 o city:"Belo Horizonte". Una coma significa o; un menos delante excluye. partner: y sdg: \
      encuentran también los documentos cuyo texto nombra al socio o el objetivo; con = delante de un \
      identificador, como partner:=uclg, solo las fichas que lo dicen de sí mismas.
      """)
}
