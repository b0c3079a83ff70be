internal import ArgumentParser
internal import Content
internal import Phrases
internal import Search

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives search`: words in the text of all documents.
struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.search, abstract: words.search,
      discussion: SearchPhrases.of(Interface.phrases.language).help)
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
    let asked = SearchQuery(query.joined(separator: " "))
    if asked.isEmpty, !asked.isNarrowing {
      throw ValidationError(Interface.phrases.commandLine.emptyQuery)
    }
  }

  func run() throws {
    try perform { session throws(Failure) in
      let library = try LibraryOpening.open(library, session.phrases)
      let filters = try filter.filters.checked(library, session.phrases)
      let engine = LibraryOpening.searchEngine(library, preferring: session.language)
      if engine.keepsIndex { _ = IndexRun(engine: engine, session: session).finish() }
      let answers = engine.answers(for: wanted(filters), limit: limit)
      let hits = Self.placed(answers.hits, library)
      if json { Self.writeJSON(hits, session) } else { writeHits(hits, session) }
      for line in AnswerNotes(library, self.library).lines(answers) { session.tell(line) }
      if answers.hits.isEmpty { throw Failure(session.phrases.nothingFound, .nothing) }
      return .done
    }
  }

  /// The query with the filters of the options beside those that it may hold itself.
  private func wanted(_ filters: Filters) -> SearchQuery {
    // Read as in the reader, where the last word may be the beginning of another: one query has the
    // same answers in both. A space at the end says that the word is whole.
    var wanted = SearchQuery(query.joined(separator: " "))
    if let region = filters.region { wanted.filters.append(SearchFilter(.region, region)) }
    if let kind = filters.kind { wanted.filters.append(SearchFilter(.kind, kind)) }
    if let language = filters.language { wanted.filters.append(SearchFilter(.language, language)) }
    return wanted
  }

  /// The hits with the lines of the files that their reports were made of.
  private static func placed(_ hits: [SearchHit], _ library: Library) -> [SearchHit] {
    var lines = FileLines()
    return hits.map { hit in
      var hit = hit
      hit.line = lines.line(hit.line, of: library.entries[hit.entry])
      return hit
    }
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
          .init("score", .decimal(hit.score)),
          .init("matched", .strings(hit.matchedTerms)),
          .init("missing", .strings(hit.missingTerms)),
          .init("match", .string(hit.kind.rawValue)),
        ]))
    }
    array.end()
    session.output.line("")
  }
}
