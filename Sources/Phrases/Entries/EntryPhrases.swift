/// The fields and sections of a structured entry, in the order of its file.
public enum EntryField: String, CaseIterable, Sendable {
  case title, language, kind, regions, countries, cities, partners, themes, sdgs, modality
  case period, years, funders, source
  case toldIn = "told-in"
  case summary
  case whatWasDone = "what-was-done"
  case results, lessons, open

  /// Whether it is a section of the text rather than a field of the front matter.
  public var isSection: Bool {
    switch self {
    case .whatWasDone, .results, .lessons, .open: true
    case .title, .language, .kind, .regions, .countries, .cities, .partners, .themes, .sdgs,
      .modality, .period, .years, .funders, .source, .toldIn, .summary:
      false
    }
  }
}

/// The words for writing a structured entry.
public struct EntryPhrases: Sendable {
  /// What stands at the top of an empty entry.
  public let intro: String
  /// What stands above the sections.
  public let sections: String
  /// Before the ids that a vocabulary has.
  public let ids: @Sendable (_ ids: String) -> String
  /// What is to be written in a field.
  public let explain: @Sendable (_ field: EntryField) -> String
  /// The title of a section.
  public let heading: @Sendable (_ section: EntryField) -> String
  /// What the command does.
  public let command: String
  /// What its first argument is.
  public let kind: String
  /// What its second argument is.
  public let id: String
  /// What `--into` does.
  public let into: String
  /// What `--language` does.
  public let language: String
  /// An id with signs that a file’s name or a link should not have.
  public let badID: @Sendable (_ id: String) -> String
  /// A file was written.
  public let written: @Sendable (_ path: String) -> String
  /// What `check --missing` does.
  public let missing: String

  /// What to write in a field, by its key, or in a part of one such as `source.place`; empty for a
  /// key that no entry has.
  func hint(_ key: String) -> String {
    EntryField(rawValue: String(key.prefix { $0 != "." })).map(explain) ?? ""
  }

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> EntryPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}
