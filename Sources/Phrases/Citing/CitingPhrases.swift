/// The words of the command that tells how to cite.
public struct CitingPhrases: Sendable {
  /// What the command does.
  public let command: String
  /// What `--style` does.
  public let style: String
  /// A document that says too little of itself.
  public let notPossible: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> CitingPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }

  private static let english = CitingPhrases(
    command: "Say how to cite a document or a section, from what it says of itself.",
    style: "apa, chicago or bibtex.",
    notPossible: "the document gives no title with an author, a date, a publisher or a source")
  private static let french = CitingPhrases(
    command: "Dire comment citer un document ou une section, d’après ce qu’il dit de lui-même.",
    style: "apa, chicago ou bibtex.",
    notPossible:
      "le document ne donne pas de titre avec un auteur, une date, un éditeur ou une source")
  private static let spanish = CitingPhrases(
    command: "Decir cómo citar un documento o una sección, según lo que dice de sí mismo.",
    style: "apa, chicago o bibtex.",
    notPossible: "el documento no da un título con autor, fecha, editor o fuente")
}
