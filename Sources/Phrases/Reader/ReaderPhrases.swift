/// The words of the reader's screens.
public struct ReaderPhrases: Sendable {
  // Menus
  /// The heading above the regions.
  public let regions: String
  /// The heading above documents of no region.
  public let documents: String
  /// The heading above search and the list of everything.
  public let waysIn: String
  /// The row that opens the search.
  public let searchLibrary: String
  /// The row, and the title, of the list of everything.
  public let allDocuments: String
  /// The heading above the documents of a region.
  public let relatedDocuments: String
  /// Said while the files of a folder are looked through.
  public let readingLibrary: String
  /// Said of an empty list.
  public let nothingHere: String
  /// The title of an outline.
  public let outline: String
  /// The title of the keys.
  public let help: String

  // Reading
  /// The reading time of a section; empty below half a minute.
  public let minutes: @Sendable (_ minutes: Int) -> String
  /// The reading time that is left.
  public let minutesLeft: @Sendable (_ minutes: Int) -> String
  /// Said where one section is shown alone.
  public let oneSectionOnly: String
  /// Said of a text that is not in the document.
  public let notFound: @Sendable (_ text: String) -> String
  /// Which match the reader is at, and of how many.
  public let matches: @Sendable (_ number: Int, _ total: Int) -> String
  /// Said when a search went on from the other end.
  public let wrapped: String
  /// Before the text to find.
  public let find: String
  /// Said of a document in one language.
  public let noTranslation: String
  /// An address outside the library.
  public let address: @Sendable (_ address: String) -> String
  /// A link that leads nowhere.
  public let brokenLink: @Sendable (_ target: String) -> String
  /// Said where no link is on the screen.
  public let noLinks: String
  /// A file that has changed since the library was read.
  public let fileChanged: @Sendable (_ name: String) -> String
  /// A file that has gone since.
  public let fileGone: @Sendable (_ name: String) -> String
  /// A document that cannot be opened.
  public let cannotOpen: @Sendable (_ what: String) -> String

  // Search
  /// Before the words to search for.
  public let search: String
  /// Shown below an empty search field.
  public let searchHint: String
  /// How many passages were found.
  public let answers: @Sendable (_ count: Int) -> String
  /// How many filters a query has whose field does not show all of it.
  public let filters: @Sendable (_ count: Int) -> String
  /// Said where nothing was found.
  public let noAnswers: @Sendable (_ query: String) -> String
  /// Said where a filter names nothing, above the values that it may mean.
  public let noSuchValue: @Sendable (_ filter: String) -> String
  /// Said behind that where nothing is near, above other ways into the library.
  public let otherWays: String
  /// Said where nothing was found so far, while the index is being made.
  public let noAnswersYet: String

  /// How many passages hold most of the words.
  public let partialAnswers: @Sendable (_ count: Int) -> String
  /// Another spelling.
  public let didYouMean: @Sendable (_ word: String) -> String
  /// What to give up, and how many answers that gives.
  public let without: @Sendable (_ dropped: String, _ count: Int) -> String
  /// Beside a passage that matches by what it means.
  public let byMeaning: String
  /// What the numbers beside the values of a filter count.
  public let counted: String
  /// The heading above the values of a filter, by its name in a query.
  public let facet: @Sendable (_ kind: String) -> String
  /// How far the index is.
  public let indexing: @Sendable (_ done: Int, _ total: Int) -> String
  /// The index cannot be kept on disk, and why.
  public let indexInMemory: @Sendable (_ reason: String) -> String
  /// What the system refuses.
  public let system: SystemPhrases
  /// Why not: it is not to be written.
  public let indexReadOnly: String
  /// Why not: somebody else holds it.
  public let indexLocked: String
  /// Somebody else is writing the index, which lacks some changed reports.
  public let indexAsItIs: @Sendable (_ missing: Int) -> String
  /// The index is being made anew.
  public let indexRemade: String
  /// The hint for the filters.
  public let hintNarrow: String
  /// The hint for setting a filter.
  public let hintToggle: String
  /// The hint for the way from the filters to the answers.
  public let hintAnswers: String
  /// The heading above the keys for filters.
  public let contextFacets: String

  // Lines at the edge
  /// Shown in a window that has no room.
  public let tooSmall: String
  /// A terminal type that is not known.
  public let unknownTerminal: @Sendable (_ type: String) -> String
  /// How to leave, at the first menu.
  public let quitHint: String
  /// Said when the language of the menus changed.
  public let interfaceLanguageIs: String
  /// Said when the language of the documents changed.
  public let documentLanguageIs: @Sendable (_ language: String) -> String

  // Keys
  /// A hint at the bottom: the key and what it does, in few letters.
  public let hintOpen: String
  /// The hint for the way back.
  public let hintBack: String
  /// The hint for the search.
  public let hintSearch: String
  /// The hint for finding in the text.
  public let hintFind: String
  /// The hint for the outline.
  public let hintOutline: String
  /// The hint for the keys.
  public let hintHelp: String
  /// The hint for leaving.
  public let hintQuit: String
  /// The headings of the help screen: lists, reading, search field.
  public let contextList: String
  /// The heading above the keys for reading.
  public let contextReading: String
  /// The heading above the keys for typing.
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
  case search, narrow, cases
  case asItIs, explain, addReport, removeReport
  case glossary, define, expandAcronyms
  case compare, aspectTable, nextAspect, previousAspect, nextRegion, previousRegion
  case columnLeft, columnRight, twoColumns, threeColumns, parallel
  case mark, compareCases, wholeCell, export
  case documentLanguage, interfaceLanguage
  case worldMap, moveNorth, moveSouth, moveWest, moveEast, switchPlaces, regionByNumber
  case home, help, redraw, suspend, quit
}
