public import Content
public import Search

/// What happens to the reader.
public enum Event: Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse wheel moved by so many lines, down where positive.
  case wheel(Int)
  /// The mouse was clicked at a column and row.
  case click(column: Int, row: Int)
  /// The terminal has so many columns and rows now.
  case resize(columns: Int, rows: Int)
  /// A list of the library has been made.
  case listed(ListRequest, [ListRow])
  /// The map of the library has been made.
  case mapped(MapContents)
  /// A document was opened.
  case opened(OpenedDocument)
  /// The library as it was read again, because the file of a document had changed.
  case reread(Library, ReadAgain)
  /// A document could not be opened; the path or id, and the system's words.
  case failed(String)
  /// A search has its answers.
  case answered(query: String, SearchAnswers)
  /// Passages of a search have been opened.
  case passages(PassageRequest, [SearchHit?])
  /// A search has more answers.
  case moreAnswers(query: String, SearchAnswers)
  /// What was searched for before, the newest first.
  case recentSearches([String])
  /// A document for the preview of an answer.
  case previewed(OpenedDocument)
  /// Which region says something about which aspect.
  case aspects(AspectTable)
  /// What regions say about an aspect.
  case compared(ComparisonRequest, [[OpenedSection]])
  /// What entries say, field by field.
  case casesCompared([String], CaseTable)
  /// A file was written, in the words of the interface.
  case wrote(String)
  /// A file could not be written; why, in words.
  case notWritten(String)
  /// A document in another language, to be put beside the one on the screen.
  case paralleled(OpenedDocument)
  /// What the library's terms mean.
  case glossary(Glossary)
  /// So many of the library's reports are indexed; nil when all are.
  case indexing(IndexProgress?)
  /// The file that a report was made of.
  case original(Original)
  /// The library with a report that was added: its id and language, and how many doubts there are.
  case added(Library, id: String, language: String, doubts: Int)
  /// The library without a report that was taken out, and where its file is now.
  case takenOut(Library, place: String)
  /// Something could not be done; why, in words.
  case refused(String)
  /// A name of a file, completed.
  case completed(Completion)
  /// Something about the index that the reader should know.
  case noticed(SearchNotice)
}

/// What the reader asks of the program around it.
public enum Effect: Equatable, Sendable {
  /// End the program.
  case quit
  /// Stop, as Ctrl-Z does, and draw anew when continued.
  case suspend
  /// Draw everything anew: something else wrote on the screen.
  case redraw
  /// Make a list.
  case list(ListRequest)
  /// Make the map of the library.
  case map
  /// Open a document.
  case open(DocumentRequest)
  /// Search the library.
  case search(String)
  /// Open passages of a search that have come into sight.
  case passages(PassageRequest)
  /// Bring more answers of a search than it has.
  case moreAnswers(PassageRequest)
  /// Tell what was searched for before.
  case recentSearches
  /// Keep a query that led somewhere.
  case remember(String)
  /// Open a document for the preview of an answer.
  case preview(DocumentRequest)
  /// Tell which region says something about which aspect.
  case aspects
  /// Open what regions say about an aspect.
  case compare(ComparisonRequest)
  /// Tell what entries say, field by field.
  case compareCases([String])
  /// Write a new file; the name is as typed, with `~/` for the reader's home.
  case write(name: String, text: String)
  /// Open a document to be put beside its translation.
  case parallel(DocumentRequest)
  /// Add a file to the reader's own library.
  case add(String)
  /// Complete the name of a file.
  case complete(String)
  /// Take a file out of the reader's own library.
  case remove(String)
  /// Read the file that a report was made of.
  case original(path: String, Original.Purpose)
  /// Read the glossary; `afterShowing` tells that the screen need not wait for it.
  case glossary(afterShowing: Bool)
}

/// Which passages of a search are wanted.
public struct PassageRequest: Equatable, Sendable {
  /// The query.
  public let query: String
  /// The places of the passages among the answers.
  public let numbers: [Int]
  /// The answers to the query.
  public let answers: SearchAnswers
  /// Whether all passages that there are are asked for, where more are.
  public var isForAll = false

  /// The passages.
  public var passages: [SearchPassage] { numbers.map { answers.passages[$0] } }

  /// Whether two requests ask for the same.
  public static func == (one: PassageRequest, other: PassageRequest) -> Bool {
    one.query == other.query && one.numbers == other.numbers
      && one.answers.passages.count == other.answers.passages.count
      && one.isForAll == other.isForAll
  }
}

/// Which list is wanted.
public enum ListRequest: Equatable, Sendable {
  /// The regions, and what belongs to none.
  case home
  /// What the library has on a region.
  case region(String)
  /// Every document.
  case documents
  /// The reports that the reader has added.
  case own
  /// The entries that have all of some values, and what they can be narrowed by.
  case facets([FacetValue])
  /// The values of a facet that can be chosen as well.
  case facetValues(Facet, [FacetValue])
}

/// Which document is wanted, and where in it.
public struct DocumentRequest: Equatable, Sendable {
  /// The id.
  public var id: String
  /// The wanted language; another is opened where there is no such translation.
  public var language: String
  /// Where to go.
  public var target: Target
  /// Whether the document takes the place of the one on the screen.
  public var replaces = false
  /// Whether the words of the search that led here are marked.
  public var marksSearch = false
  /// The section of an answer, which is found again where the text around it has changed.
  public var section: String?
  /// Whether the report as a whole is the answer: its title and facts come before the place.
  public var prefersTitle = false

  /// A place in a document that is not open yet.
  public enum Target: Equatable, Sendable {
    /// The start.
    case start
    /// A section by its id.
    case section(String)
    /// A byte of the text.
    case offset(Int)
    /// So far into a section, in thousandths; `alone` tells whether only this section is shown.
    case within(section: String, thousandths: Int, alone: String?)
  }

  /// A request.
  public init(id: String, language: String, target: Target = .start) {
    self.id = id
    self.language = language
    self.target = target
  }
}

/// A document as opened for a request.
public struct OpenedDocument: Sendable {
  /// What was asked for.
  public let request: DocumentRequest
  /// The entry of the library.
  public let entry: Entry
  /// The report.
  public let report: Report
}

/// A file that was no longer what it had been when the library was read.
public struct ReadAgain: Sendable {
  /// The file.
  public let path: String
  /// The document that it is now; nil where it has gone.
  public let document: OpenedDocument?
}

extension OpenedDocument {
  /// The same document at the section that was asked for: bytes count no longer in a text that has
  /// changed.
  func placedAgain() -> OpenedDocument {
    guard case .offset = request.target else { return self }
    var request = request
    let section = request.section.flatMap { report.sectionIndex($0) }
    request.target = section.map { .offset(report.sections[$0].range.lowerBound) } ?? .start
    return OpenedDocument(request: request, entry: entry, report: report)
  }
}

/// One row of a list.
public struct ListRow: Sendable {
  /// What choosing the row does.
  public enum Target: Equatable, Sendable {
    /// Nothing: a heading.
    case none
    case region(String)
    case document(id: String, language: String)
    case section(document: String, language: String, section: String)
    case search
    case map
    case documents
    /// The reports that the reader has added.
    case own
    /// The way to add one.
    case add
    /// The entries that have some values; `replaces` where the list that shows gives way.
    case facets([FacetValue], replaces: Bool)
    /// The values of a facet, next to what is chosen.
    case facetValues(Facet, [FacetValue])
    case glossary
    /// A place in the document that is open.
    case outline(section: Int)
  }
  /// The text of the row.
  public var title: String
  /// What stands at the right or after the title: counts, a language.
  public var detail: String
  /// How far it is indented, in steps of two columns.
  public var depth: Int
  /// What choosing it does.
  public var target: Target

  /// A row.
  public init(_ title: String, detail: String = "", depth: Int = 0, target: Target = .none) {
    self.title = title
    self.detail = detail
    self.depth = depth
    self.target = target
  }

  /// Whether the row can be chosen.
  public var isChoice: Bool { target != .none }
}
