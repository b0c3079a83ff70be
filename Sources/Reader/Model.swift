public import Content
public import Phrases
public import Search

/// All that the reader knows: what is on the screen follows from this value alone.
public struct Model: Sendable {
  /// Columns of the terminal.
  public var columns: Int
  /// Rows of the terminal.
  public var rows: Int
  /// The library.
  public var library: Library
  /// The language of menus and messages.
  public var interfaceLanguage: InterfaceLanguage
  /// The language in which documents are opened where they have it.
  public var documentLanguage: String
  /// The screens on the way from the first menu to here; never empty.
  public var path: [Screen]
  /// What to say at the bottom until the next key.
  public var message: String?
  /// What the library's terms mean; nil until it is asked for.
  public internal(set) var glossary: Glossary?
  /// What finds its terms in a text, by the text's language.
  var finders: [String: TermFinder] = [:]
  /// Whether acronyms are written out.
  var expandsAcronyms = false
  /// The ids of the entries that are marked to be compared, in the order of the marks.
  var marked: [String] = []
  /// Which region says something about which aspect; nil until it is asked for.
  var aspects: AspectTable?
  /// Whether the terminal can underline; where it cannot, terms are marked in the margin.
  public var underlines = true
  /// Whether the terminal can show arrows; where it cannot, their keys are named.
  public var drawsArrows = true
  /// Whether texts that had lost their structure show as they are when they open.
  public var prefersFiles = false
  /// What the next key answers.
  var question: Question?
  /// How far the index is; nil while nothing is being indexed.
  public var indexing: IndexProgress?

  /// A reader at its first menu.
  public init(
    library: Library, columns: Int, rows: Int, interfaceLanguage: InterfaceLanguage,
    documentLanguage: String
  ) {
    self.library = library
    self.columns = columns
    self.rows = rows
    self.interfaceLanguage = interfaceLanguage
    self.documentLanguage = documentLanguage
    path = [.list(ListScreen(.home))]
  }

  /// The words of the interface.
  public var phrases: ReaderPhrases { .of(interfaceLanguage) }

  /// What the key of an action is called in the language of the interface; empty where it has none.
  func label(for action: Action, in context: KeyContext) -> String {
    KeyMap.key(for: action, in: context)?.label(
      interfaceLanguage, drawsArrows: drawsArrows) ?? ""
  }

  /// The rows between the line at the top and the line at the bottom.
  public var bodyRows: Int { max(0, rows - 2) }

  /// Below this there is no room for a screen.
  static let smallest = (columns: 20, rows: 5)

  /// Whether the terminal is too small to show anything but a line.
  var isTooSmall: Bool { columns < Model.smallest.columns || rows < Model.smallest.rows }

  /// The screen that shows.
  public var screen: Screen {
    get { path[path.count - 1] }
    set { path[path.count - 1] = newValue }
  }
}

/// A screen of the reader.
public enum Screen: Sendable {
  /// A menu.
  case list(ListScreen)
  /// The text of a report.
  case reading(ReadingScreen)
  /// The field and the answers of a search.
  case search(SearchScreen)
  /// The map of the world.
  case map(MapScreen)
  /// The terms of the glossary.
  case glossary(GlossaryScreen)
  /// One term of the glossary.
  case entry(EntryScreen)
  /// Regions side by side.
  case comparison(ComparisonScreen)
  /// Which region says something about which aspect.
  case aspects(AspectScreen)
  /// Entries beside each other.
  case cases(CaseScreen)
  /// A document in two languages.
  case parallel(ParallelScreen)
  /// What was decided about a text that had lost its structure.
  case decisions(DecisionsScreen)
  /// The name of a file to add to the reader's own library.
  case adding(AddingScreen)
  /// The keys.
  case help(HelpScreen)
}

/// The keys of the screen that help was asked from.
public struct HelpScreen: Sendable {
  /// Where the keys apply.
  var context: KeyContext
  /// The first row that shows.
  var top = 0
}
