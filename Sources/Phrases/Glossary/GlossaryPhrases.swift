/// The words of the glossary: its screen, the definitions in a text, the command.
public struct GlossaryPhrases: Sendable {
  /// The row in the first menu, and the title of the screen.
  public let title: String
  /// Before what is typed to filter the terms.
  public let filter: String
  /// How many terms there are; of a kind where one is chosen.
  public let terms: @Sendable (_ count: Int, _ kind: String?) -> String
  /// No term answers; those that are shown are spelt nearly so.
  public let onlyNear: @Sendable (_ text: String) -> String
  /// No term answers, and none comes near.
  public let unknown: @Sendable (_ text: String) -> String
  /// No term answers; the list holds those that come near.
  public let unknownTerm: SentenceOfChoices
  /// Said where there is no glossary.
  public let empty: String
  /// What a concept is, by the kind that the glossary gives.
  public let kind: @Sendable (_ kind: String) -> String
  /// Said where a language gives no definition.
  public let notDefined: String
  /// The heading above the names in other languages.
  public let equivalents: String
  /// Before other words for the same.
  public let also: String
  /// The step from an entry to the search.
  public let searchFor: @Sendable (_ term: String) -> String
  /// No term of the glossary is on the screen.
  public let noTerms: String
  /// Which of the terms on the screen is explained, and of how many.
  public let place: @Sendable (_ number: Int, _ total: Int) -> String
  /// Acronyms are written out from now on.
  public let expanded: String
  /// The same, where the screen shows no acronym that is written out.
  public let expandedElsewhere: String
  /// Acronyms stand as the authors wrote them.
  public let notExpanded: String
  /// The heading above the keys of the screen.
  public let context: String
  /// What the key for kinds does.
  public let nextKind: String
  /// Hints at the bottom: filter by kind.
  public let hintKind: String
  /// The hint for the next term.
  public let hintNext: String
  /// The hint for the whole entry.
  public let hintEntry: String
  /// The hint for closing.
  public let hintClose: String
  /// What the command does.
  public let command: String
  /// Its argument.
  public let argument: String
  /// What `--language` does.
  public let language: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> GlossaryPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}
