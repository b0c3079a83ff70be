/// The words of the program in one language.
///
/// Each area has a struct with one field for each string or sentence, and one file per language that
/// fills all of them: a string that is missing anywhere does not compile. A new area is a struct, a
/// field here and one line for each language below.
public struct Phrases: Sendable {
  /// The language of these words.
  public let language: InterfaceLanguage
  /// What is odd or wrong about reports.
  public let diagnostics: DiagnosticPhrases
  /// Messages and help of the commands.
  public let commandLine: CommandLinePhrases

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> Phrases {
    switch language {
    case .english:
      Phrases(language: language, diagnostics: .english, commandLine: .english)
    case .french:
      Phrases(language: language, diagnostics: .french, commandLine: .french)
    case .spanish:
      Phrases(language: language, diagnostics: .spanish, commandLine: .spanish)
    }
  }

  /// Texts that had lost their structure; made when asked for.
  public var raw: RawPhrases { .of(language) }

  /// The reader's own library; made when asked for.
  public var own: OwnPhrases { .of(language) }

  /// What an import decides, doubts and refuses; made when asked for, few starts need it.
  public var importing: ImportPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}
