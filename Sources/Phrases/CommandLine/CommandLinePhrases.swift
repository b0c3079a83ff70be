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
  /// A command found nothing to show.
  public let nothingFound: String
  /// A number of an option is below 1.
  public let notPositive: Sentence
  /// A search without a word to look for.
  public let emptyQuery: String
  /// How many errors and warnings a check found.
  public let findings: @Sendable (_ errors: Int, _ warnings: Int) -> String
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
  /// `read`
  public let read: String
  /// `list`
  public let list: String
  /// `outline`
  public let outline: String
  /// `show`
  public let show: String
  /// `search`
  public let search: String
  /// `check`
  public let check: String
  /// The argument of a library.
  public let library: String
  /// The argument of a document or file.
  public let document: String
  /// The argument of a document or file with a section.
  public let place: String
  /// The argument of a search.
  public let query: String
  /// `--library`
  public let inLibrary: String
  /// `--interface-language`
  public let interfaceLanguage: String
  /// `--language` of the document that opens.
  public let documentLanguage: String
  /// `--language` as a filter.
  public let language: String
  /// `--region`
  public let region: String
  /// `--kind`
  public let kind: String
  /// `--json`
  public let json: String
  /// `--limit`
  public let limit: String
  /// `--width`
  public let width: String
  /// `--format`
  public let format: String
  /// `--no-color`
  public let noColor: String
  /// `--ascii`
  public let ascii: String
  /// `--no-mouse`
  public let noMouse: String
  /// `--open`
  public let open: String
}
