internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Phrases

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives search`: words in the text of all documents.
struct Search: ParsableCommand {
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
      let hits = findHits(
        query.joined(separator: " "), in: library, filters, limit: limit, session.language)
      if json { Self.writeJSON(hits, session) } else { Self.writeText(hits, session) }
      if hits.isEmpty { throw Failure(session.phrases.nothingFound, .nothing) }
      return .done
    }
  }

  private static func writeJSON(_ hits: [FoundPlace], _ session: Session) {
    var array = JSONArrayWriter(session.output)
    for hit in hits {
      array.append(
        .object([
          .init("id", .string(hit.id)),
          .init("language", .string(hit.language)),
          .init("section", .string(hit.section)),
          .init("title", .string(hit.title)),
          .init("line", .number(hit.line)),
          .init("snippet", .string(hit.snippet)),
        ]))
    }
    array.end()
  }

  /// For each hit what `show` takes, where it is, and the words around it.
  private static func writeText(_ hits: [FoundPlace], _ session: Session) {
    let indent = "    "
    let room = max(20, min(80, Terminal.width) - indent.count)
    for (index, hit) in hits.enumerated() {
      if index > 0 { session.output.line("") }
      let place = [hit.id + "#" + hit.section, hit.language, String(hit.line)]
      session.output.line(SafeText.shown(place.filter { !$0.isEmpty }.joined(separator: "  ")))
      for text in [hit.title, hit.snippet] where !text.isEmpty {
        for line in LineWrap.lines(SafeText.shown(text), width: room) {
          session.output.line(indent + line)
        }
      }
    }
  }
}
