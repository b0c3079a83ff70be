/// A sentence made from a value and the values that would have done.
public typealias SentenceOfChoices = @Sendable (String, [String]) -> String

/// The words of the command line: what goes wrong, and help.
public struct CommandLinePhrases: Sendable {
  /// Standard output is no terminal, and the reader needs one.
  public let notATerminal: String
  /// There is nothing at a path.
  public let noSuchFile: Sentence
  /// A path is a folder where a report is wanted.
  public let isFolder: Sentence
  /// The system refuses a path, and why.
  public let cannotRead: SentenceOfTwo
  /// Why the system refuses.
  public let system: SystemPhrases
  /// Standard output does not take what is written, and why.
  public let cannotWrite: Sentence
  /// No document has the id; the list holds ids that come near it.
  public let unknownDocument: SentenceOfChoices
  /// The document has no section of this id; the list holds ids that come near it.
  public let unknownSection: @Sendable (_ section: String, _ document: String, [String]) -> String
  /// The document is not there in the language; the list holds the languages it is in.
  public let noTranslation: @Sendable (_ document: String, _ language: String, [String]) -> String
  /// A filter names a region that the library does not know; the list holds those it knows.
  public let unknownRegion: SentenceOfChoices
  /// The same for a kind of document.
  public let unknownKind: SentenceOfChoices
  /// The same for a language.
  public let unknownLanguage: SentenceOfChoices
  /// There is no command of this name; the list holds those that are there.
  public let unknownCommand: SentenceOfChoices
  /// A command found nothing to show.
  public let nothingFound: String
  /// A number of an option is below 1.
  public let notPositive: Sentence
  /// A search without a word to look for.
  public let emptyQuery: String
  /// How many errors and warnings a check found.
  public let findings: @Sendable (_ errors: Int, _ warnings: Int) -> String
  /// Beside a passage with a word that is spelt nearly as what was looked for.
  public let bySpelling: String
  /// What `index` says.
  public let index: IndexPhrases
  /// Headings of columns.
  public let columns: ColumnPhrases
  /// The text of `--help`.
  public let help: HelpPhrases
}

/// Headings of columns in tables.
public struct ColumnPhrases: Sendable {
  /// A document's or section's id.
  public let id: String
  /// A language code.
  public let language: String
  /// A kind of document.
  public let kind: String
  /// A title.
  public let title: String
  /// A line of a file.
  public let line: String
  /// A number of words.
  public let words: String
}

/// What `--help` says of commands, arguments and options.
public struct HelpPhrases: Sendable {
  /// The program in one sentence.
  public let program: String
  /// The forms that a command line takes.
  public let usage: String
  /// How arguments are read, and the exit codes.
  public let discussion: String
  /// What `read` does.
  public let read: String
  /// What `list` does.
  public let list: String
  /// What `outline` does.
  public let outline: String
  /// What `show` does.
  public let show: String
  /// What `search` does.
  public let search: String
  /// What `index` does.
  public let index: String
  /// What `check` does.
  public let check: String
  /// What `import` does.
  public let importing: String
  /// The argument of a library.
  public let library: String
  /// The argument of a document or file.
  public let document: String
  /// The argument of a document or file with a section.
  public let place: String
  /// The argument of a raw text.
  public let rawFile: String
  /// The argument of a search.
  public let query: String
  /// What `--library` does.
  public let inLibrary: String
  /// What `--interface-language` does.
  public let interfaceLanguage: String
  /// What `--language` does of the document that opens.
  public let documentLanguage: String
  /// What `--language` says of a raw text.
  public let rawLanguage: String
  /// What `--language` does as a filter.
  public let language: String
  /// What `--region` does.
  public let region: String
  /// What `--kind` does.
  public let kind: String
  /// What `--json` does.
  public let json: String
  /// What `--status` does.
  public let status: String
  /// What `--rebuild` does.
  public let rebuild: String
  /// What `--limit` does.
  public let limit: String
  /// What `--width` does.
  public let width: String
  /// What `--format` does.
  public let format: String
  /// What `--no-color` does.
  public let noColor: String
  /// What `--ascii` does.
  public let ascii: String
  /// What `--no-mouse` does.
  public let noMouse: String
  /// What `--into` does.
  public let into: String
  /// What `--dry-run` does.
  public let dryRun: String
  /// What `--decisions` does.
  public let decisions: String
  /// What `--open` does.
  public let open: String
}
