/// The words for what an import would write.
public struct DryRunPhrases: Sendable {
  /// Before the title.
  public let title: String
  /// Before the code of the language.
  public let language: String
  /// Before the ids of the regions.
  public let regions: String
  /// Before the number of headings, which follow.
  public let headings: String
  /// Before the number of remarks on what is doubtful, which follow.
  public let doubts: String
  /// In place of what is not there.
  public let none: String
  /// The report would go to standard output.
  public let standardOutput: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> DryRunPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}

extension DryRunPhrases {
  static let english = DryRunPhrases(
    title: "Title: ", language: "Language: ", regions: "Regions: ", headings: "Headings: ",
    doubts: "Doubts: ", none: "none",
    standardOutput: "would write to standard output")

  static let french = DryRunPhrases(
    title: "Titre\u{A0}: ", language: "Langue\u{A0}: ", regions: "Régions\u{A0}: ",
    headings: "Titres de section\u{A0}: ", doubts: "Doutes\u{A0}: ", none: "néant",
    standardOutput: "serait écrit sur la sortie standard")

  static let spanish = DryRunPhrases(
    title: "Título: ", language: "Idioma: ", regions: "Regiones: ",
    headings: "Encabezados: ", doubts: "Dudas: ", none: "—",
    standardOutput: "se escribiría en la salida estándar")
}
