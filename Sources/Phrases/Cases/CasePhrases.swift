/// The words of entries that are marked, put beside each other and written out.
public struct CasePhrases: Sendable {
  /// The title of the table.
  public let title: String
  /// The heading above the keys of the table.
  public let context: String
  /// The heading above the names of the fields.
  public let field: String
  /// So many entries are marked, and the key that compares them.
  public let marked: @Sendable (_ count: Int, _ key: String) -> String
  /// A mark was taken off; so many are left.
  public let unmarked: @Sendable (_ count: Int) -> String
  /// No further entry can be marked.
  public let enough: String
  /// What is chosen is no structured entry.
  public let cannotMark: String
  /// Two are needed; the key that marks.
  public let tooFew: @Sendable (_ key: String) -> String
  /// Before the name of the file to write.
  public let writeTo: String
  /// A file was written.
  public let written: @Sendable (_ path: String) -> String
  /// A file is there already.
  public let exists: @Sendable (_ path: String) -> String
  /// The name of a file ends in nothing known.
  public let unknownEnding: String
  /// The hint for the table, with how many are marked.
  public let hintCompare: @Sendable (_ count: Int) -> String
  /// The hint for the cell alone.
  public let hintWhole: String
  /// The hint for the file.
  public let hintWrite: String
  /// The hint for taking an entry out.
  public let hintTakeOff: String
  /// An id of the command line that is no structured entry.
  public let notAnEntry: @Sendable (_ id: String) -> String
  /// The command line names an entry twice.
  public let twice: String
  /// What the command says of options that are about regions.
  public let onlyForRegions: @Sendable (_ option: String) -> String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> CasePhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}
