/// The words of the reader's screens.
public struct ReaderPhrases: Sendable {
  // Menus
  public let regions: String
  public let documents: String
  public let waysIn: String
  public let searchLibrary: String
  public let allDocuments: String
  public let relatedDocuments: String
  public let nothingHere: String
  /// How many sections and documents a region holds.
  public let holdings: @Sendable (_ sections: Int, _ documents: Int) -> String
  public let outline: String
  public let help: String

  // Reading
  public let minutesLeft: @Sendable (_ minutes: Int) -> String
  public let oneSectionOnly: String
  public let end: String
  public let notFound: @Sendable (_ text: String) -> String
  public let matches: @Sendable (_ number: Int, _ total: Int) -> String
  public let wrapped: String
  public let find: String
  public let noTranslation: String
  public let address: @Sendable (_ address: String) -> String
  public let brokenLink: @Sendable (_ target: String) -> String
  public let noLinks: String
  public let cannotOpen: @Sendable (_ what: String) -> String

  // Search
  public let search: String
  public let searchHint: String
  public let answers: @Sendable (_ count: Int) -> String
  public let noAnswers: @Sendable (_ query: String) -> String

  // Lines at the edge
  public let tooSmall: String
  public let unknownTerminal: @Sendable (_ type: String) -> String
  public let quitHint: String
  public let interfaceLanguageIs: String
  public let documentLanguageIs: @Sendable (_ language: String) -> String

  // Keys
  /// A hint at the bottom: the key and what it does, in few letters.
  public let hintOpen: String
  public let hintBack: String
  public let hintSearch: String
  public let hintFind: String
  public let hintOutline: String
  public let hintHelp: String
  public let hintQuit: String
  /// The headings of the help screen: lists, reading, search field.
  public let contextList: String
  public let contextReading: String
  public let contextField: String
  /// What an action does, by its name in the key table.
  public let action: @Sendable (_ name: ActionName) -> String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> ReaderPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}

/// The actions as the words know them.
public enum ActionName: String, CaseIterable, Sendable {
  case lineUp, lineDown, pageUp, pageDown, top, bottom
  case open, back
  case nextSection, previousSection
  case nextLink, previousLink
  case outline, oneSection
  case find, findNext, findPrevious
  case search
  case documentLanguage, interfaceLanguage
  case home, help, redraw, suspend, quit
}
