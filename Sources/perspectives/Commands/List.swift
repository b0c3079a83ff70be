internal import ArgumentParser
internal import Content
internal import Phrases

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives list`: the documents of a library, one entry for each language.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.list, abstract: words.list)
  }

  @Argument(help: ArgumentHelp(words.library))
  var library: String?
  @OptionGroup var filter: FilterOptions
  @Flag(help: ArgumentHelp(words.json))
  var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let library = try LibraryOpening.open(library, session.phrases)
      let filters = try filter.filters.checked(library, session.phrases)
      let entries = Self.grouped(library.entries.filter(filters.admit))
      if json {
        try Self.writeJSON(entries, library, session)
      } else if !entries.isEmpty {
        Self.writeText(entries, library, session)
      }
      if entries.isEmpty { throw Failure(session.phrases.nothingFound, .nothing) }
      return .done
    }
  }

  /// The entries with the translations of each document side by side.
  private static func grouped(_ entries: [Entry]) -> [Entry] {
    var order: [String: Int] = [:]
    for (index, entry) in entries.enumerated() where order[entry.id] == nil {
      order[entry.id] = index
    }
    return entries.sorted { (order[$0.id] ?? 0, $0.language) < (order[$1.id] ?? 0, $1.language) }
  }

  /// Words are counted here, which reads every file once; one report is in memory at a time.
  private static func writeJSON(_ entries: [Entry], _ library: Library, _ session: Session)
    throws(Failure)
  {
    var array = JSONArrayWriter(session.output)
    defer {
      array.end()
      session.output.line("")
    }
    for entry in entries {
      do throws(FileError) {
        array.append(json(entry, try library.report(entry), isOwn: library.isOwn(entry)))
      } catch {
        throw Failure(error, session.phrases)
      }
    }
  }

  /// Names and their order are what scripts rely on.
  private static func json(_ entry: Entry, _ report: Report, isOwn: Bool) -> JSON {
    .object([
      .init("id", .string(entry.id)),
      .init("kind", .string(entry.kind)),
      .init("title", .string(entry.title)),
      .init("language", .string(entry.language)),
      .init("regions", .strings(entry.regions)),
      .init("path", .string(entry.path)),
      .init("sections", .number(report.sections.count)),
      .init("words", .number(report.words)),
      .init("own", .bool(isOwn)),
    ])
  }

  /// Nothing that needs the whole of a file: ten thousand reports list at once.
  private static func writeText(_ entries: [Entry], _ library: Library, _ session: Session) {
    let columns = session.phrases.columns
    var table = TextTable(
      [columns.id, columns.language, columns.kind, columns.title],
      [.leading, .leading, .leading, .leading])
    for entry in entries {
      let mark = library.isOwn(entry) ? " [\(Interface.phrases.own.mark)]" : ""
      let kind = library.vocabulary.kindName(
        entry.kind, in: Interface.phrases.language.rawValue)
      table.add([entry.id, entry.language, kind, entry.title + mark])
    }
    table.write(to: session.output, width: Terminal.width)
  }
}
