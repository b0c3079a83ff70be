/// The words of regions and languages side by side.
public struct ComparisonPhrases: Sendable {
  /// The title of the comparison.
  public let title: String
  /// The title of the table of aspects.
  public let table: String
  /// The title of two languages side by side.
  public let parallel: String
  /// The heading above the keys of a comparison.
  public let context: String
  /// The heading above the keys of two languages.
  public let contextParallel: String
  /// A region says nothing about an aspect.
  public let nothing: @Sendable (_ aspect: String) -> String
  /// The library marks no aspects.
  public let nothingToCompare: String
  /// The heading above the regions.
  public let region: String
  /// So many words, in few letters.
  public let words: @Sendable (_ count: Int) -> String
  /// Where a text is from.
  public let from: @Sendable (_ document: String) -> String
  /// A section that one of two languages lacks.
  public let notInLanguage: @Sendable (_ language: String) -> String
  /// Hints at the bottom: the aspect.
  public let hintAspect: String
  /// The hint for the region of a column.
  public let hintRegion: String
  /// The hint for columns.
  public let hintColumn: String
  /// The hint for the table.
  public let hintTable: String
  /// The hint for the comparison.
  public let hintCompare: String
  /// The hint for the next language.
  public let hintLanguage: String
  /// The hint for sections.
  public let hintSection: String
  /// What the command does.
  public let command: String
  /// Its argument.
  public let regions: String
  /// What `--aspect` does.
  public let aspect: String
  /// What `--format` does.
  public let format: String
  /// What `--table` does.
  public let tableOption: String
  /// Two or three regions are wanted.
  public let wrongCount: String
  /// An aspect that is not known; the list holds those that are.
  public let unknownAspect: SentenceOfChoices

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> ComparisonPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}
