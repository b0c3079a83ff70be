extension ReaderPhrases {
  static let english = ReaderPhrases(
    regions: "Regions",
    documents: "Documents",
    waysIn: "Ways in",
    searchLibrary: "Search the library",
    allDocuments: "All documents",
    relatedDocuments: "Related documents",
    readingLibrary: "Reading the library …",
    nothingHere: "Nothing here yet.",
    outline: "Outline",
    help: "Keys",
    minutes: { $0 < 1 ? "" : "\($0) min" },
    minutesLeft: { $0 < 1 ? "under 1 min left" : "\($0) min left" },
    oneSectionOnly: "this section only",
    notFound: { "“\($0)” is not in this text" },
    matches: { "match \($0) of \($1)" },
    wrapped: "went on from the other end",
    find: "Find: ",
    noTranslation: "This document is in no other language.",
    address: { "Address: \($0)" },
    brokenLink: { "The library has nothing at “\($0)”." },
    noLinks: "No links on this screen.",
    fileChanged: { "\($0) has changed since it was read; it was read again." },
    fileGone: { "\($0) is no longer there; the library was read again." },
    cannotOpen: { "Cannot open \($0)." },
    search: "Search: ",
    searchHint: "Type to search every document. Accents and capitals do not matter.",
    answers: { $0 == 1 ? "1 passage" : "\($0) passages" },
    filters: { $0 == 1 ? "1 filter" : "\($0) filters" },
    noAnswers: { "Nothing found for “\($0)”." },
    noSuchValue: { "The library has nothing for “\($0)”. What it has there:" },
    otherWays: "What there is:",
    noAnswersYet: "Nothing so far.",
    partialAnswers: { "No passage has it all; \($0) \($0 == 1 ? "has" : "have") part of it" },
    didYouMean: { "Did you mean “\($0)”?" },
    without: { "Without \($0): \($1)" },
    byMeaning: "same meaning",
    counted: "passages",
    facet: { facets[$0] ?? $0 },
    indexing: { "indexed \($0) of \($1)" },
    indexInMemory: { "The search index is kept in memory: \($0)" },
    system: .english,
    indexReadOnly: "its file or folder is not to be written",
    indexLocked: "another program is using it",
    indexAsItIs: {
      "Another program is using the search index: it answers as it is, without \($0) changed \($0 == 1 ? "report" : "reports")"
    },
    indexRemade: "The search index was damaged and is being made anew.",
    hintNarrow: "narrow",
    hintToggle: "set",
    hintAnswers: "answers",
    contextFacets: "In the filters of a search",
    tooSmall: "Window too small",
    unknownTerminal: {
      "Cannot draw on a terminal of type “\($0)”. Set TERM to one that is known here, such as xterm or vt100."
    },
    quitHint: "Press q to leave.",
    interfaceLanguageIs: "Interface in English",
    documentLanguageIs: { "Documents in: \($0)" },
    hintOpen: "open",
    hintBack: "back",
    hintSearch: "search",
    hintFind: "find",
    hintOutline: "outline",
    hintHelp: "keys",
    hintQuit: "quit",
    contextList: "In menus and lists",
    contextReading: "While reading",
    contextField: "While typing a search",
    action: { action($0) }
  )

  private static let facets = [
    "region": "Region", "country": "Country", "city": "City", "partner": "Partner",
    "theme": "Theme", "sdg": "SDG", "modality": "Modality", "kind": "Kind", "year": "Year",
    "language": "Language",
  ]

  private static func action(_ name: ActionName) -> String {
    switch name {
    case .lineUp: "up one line"
    case .lineDown: "down one line"
    case .pageUp: "up one screen"
    case .pageDown: "down one screen"
    case .top: "to the start"
    case .bottom: "to the end"
    case .open: "open what is chosen, follow the link"
    case .back: "back to where you came from"
    case .nextSection: "next section"
    case .previousSection: "previous section"
    case .nextLink: "next link on the screen"
    case .previousLink: "previous link on the screen"
    case .outline: "outline of the document, to jump in it"
    case .oneSection: "this section alone, or the whole document"
    case .find: "find in this document"
    case .findNext: "next match"
    case .findPrevious: "previous match"
    case .search: "search the library"
    case .narrow: "narrow the answers by place, partner, theme, SDG, kind, year"
    case .cases: "the cases and programmes by place, partner, theme, SDG"
    case .asItIs: "the file as it is, and the report again"
    case .explain: "what was decided about the text, and why"
    case .addReport: "add a report to my library"
    case .removeReport: "take a report out of my library"
    case .glossary: "the glossary"
    case .define: "what a term on the screen means, then the next one"
    case .expandAcronyms: "write acronyms out, or not"
    case .compare: "compare regions side by side"
    case .aspectTable: "table of what is said about which aspect"
    case .nextAspect: "next aspect"
    case .previousAspect: "previous aspect"
    case .nextRegion: "the next region in this column"
    case .previousRegion: "the previous region in this column"
    case .columnLeft: "column or cell to the left"
    case .columnRight: "column or cell to the right"
    case .twoColumns: "two regions"
    case .threeColumns: "three regions"
    case .parallel: "the text in two languages side by side"
    case .mark: "mark a case for comparison, or take the mark off"
    case .compareCases: "the marked cases in one table"
    case .wholeCell: "the chosen cell alone, with all of its text"
    case .export: "write the table to a new file"
    case .documentLanguage: "the document in its next language"
    case .interfaceLanguage: "menus and messages in the next language"
    case .worldMap: "map of the world"
    case .moveNorth: "to the next place north"
    case .moveSouth: "to the next place south"
    case .moveWest: "to the next place west"
    case .moveEast: "to the next place east"
    case .switchPlaces: "between regions and cities"
    case .regionByNumber: "the region of this number"
    case .home: "to the first menu"
    case .help: "these keys"
    case .redraw: "draw the screen anew"
    case .suspend: "stop for a while (fg continues)"
    case .quit: "leave the reader"
    }
  }
}
