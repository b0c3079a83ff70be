internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Phrases
internal import Search

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives search`: words in the text of all documents.
struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.search, abstract: words.search)
  }

  @Argument(help: ArgumentHelp(words.query))
  var query: [String]
  @Option(help: ArgumentHelp(words.inLibrary))
  var library: String?
  @OptionGroup var filter: FilterOptions
  @Option(help: ArgumentHelp(words.limit))
  var limit = 20
  @Flag(help: ArgumentHelp(words.json))
  var json = false
  @OptionGroup var common: CommonOptions

  /// Looked at before anything is opened: these are mistakes of the command line alone.
  func validate() throws {
    try requirePositive(limit, "limit")
    if query.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(Interface.phrases.commandLine.emptyQuery)
    }
  }

  func run() throws {
    try perform { session throws(Failure) in
      let library = try LibraryOpening.open(library, session.phrases)
      let filters = try filter.filters.checked(library, session.phrases)
      let engine = SearchEngine(library: library, preferring: session.language)
      let hits = engine.answers(for: wanted(filters), limit: limit).hits
      if json { Self.writeJSON(hits, session) } else { Self.writeText(hits, session) }
      if hits.isEmpty { throw Failure(session.phrases.nothingFound, .nothing) }
      return .done
    }
  }

  /// The query with the filters of the options beside those that it may hold itself.
  private func wanted(_ filters: Filters) -> SearchQuery {
    // What is typed on a command line is finished: its last word is not the beginning of another.
    var wanted = SearchQuery(query.joined(separator: " "), isTyping: false)
    if let region = filters.region { wanted.filters.append(SearchFilter(.region, region)) }
    if let kind = filters.kind { wanted.filters.append(SearchFilter(.kind, kind)) }
    if let language = filters.language { wanted.filters.append(SearchFilter(.language, language)) }
    return wanted
  }

  /// A hit that is a whole report has an empty section, which `show ID#` takes for all of it.
  private static func writeJSON(_ hits: [SearchHit], _ session: Session) {
    var array = JSONArrayWriter(session.output)
    for hit in hits {
      array.append(
        .object([
          .init("id", .string(hit.documentID)),
          .init("language", .string(hit.language)),
          .init("section", .string(hit.sectionID ?? "")),
          .init("title", .string(hit.sectionTitle)),
          .init("line", .number(hit.line)),
          .init("snippet", .string(hit.snippet)),
        ]))
    }
    array.end()
    session.output.line("")
  }

  /// For each hit what `show` takes, where it is, and the words around it.
  private static func writeText(_ hits: [SearchHit], _ session: Session) {
    let indent = "    "
    let room = max(20, min(80, Terminal.width) - indent.count)
    for (index, hit) in hits.enumerated() {
      if index > 0 { session.output.line("") }
      let name = hit.documentID + (hit.sectionID.map { "#" + $0 } ?? "")
      let place = [name, hit.language, String(hit.line)]
      session.output.line(SafeText.shown(place.filter { !$0.isEmpty }.joined(separator: "  ")))
      for text in [hit.sectionTitle, hit.snippet] where !text.isEmpty {
        for line in LineWrap.lines(SafeText.shown(text), width: room) {
          session.output.line(indent + line)
        }
      }
    }
  }
}
