internal import ArgumentParser
internal import Content
internal import Phrases

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives outline`: the sections of a document.
struct Outline: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.outline, abstract: words.outline)
  }

  @Argument(help: ArgumentHelp(words.document, valueName: "id|file"))
  var document: String
  @Option(help: ArgumentHelp(words.inLibrary))
  var library: String?
  @Option(help: ArgumentHelp(words.documentLanguage))
  var language: String?
  @Flag(help: ArgumentHelp(words.json))
  var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let document = try OpenDocument(
        DocumentReference(document), library: library, language: language, session)
      if json { Self.writeJSON(document, session) } else { Self.writeText(document, session) }
      if document.sections.isEmpty { throw Failure(session.phrases.nothingFound, .nothing) }
      return .done
    }
  }

  /// The words of a section are those that `show` writes for it: its parts are counted in.
  private static func writeJSON(_ document: OpenDocument, _ session: Session) {
    var array = JSONArrayWriter(session.output)
    var lines = FileLines()
    for index in document.sections {
      let section = document.report.sections[index]
      array.append(
        .object([
          .init("id", .string(section.id)),
          .init("level", .number(section.level)),
          .init("title", .string(section.title)),
          .init("line", .number(lines.line(section.line, of: document.entry))),
          .init("words", .number(document.report.words(inSection: index))),
        ]))
    }
    array.end()
    session.output.line("")
  }

  /// The tree is told by indentation; ids stand in a column of their own, to be copied.
  private static func writeText(_ document: OpenDocument, _ session: Session) {
    let sections = document.report.sections[document.sections]
    // A report may start at any level; its first column is that of the highest heading.
    guard let top = sections.map(\.level).min() else { return }
    let columns = session.phrases.columns
    var table = TextTable(
      [columns.line, columns.words, columns.id, columns.title],
      [.trailing, .trailing, .leading, .leading])
    var lines = FileLines()
    for index in sections.indices {
      let section = sections[index]
      let indent = String(repeating: " ", count: 2 * (section.level - top))
      table.add([
        String(lines.line(section.line, of: document.entry)),
        String(document.report.words(inSection: index)), section.id,
        indent + section.title,
      ])
    }
    table.write(to: session.output, width: Terminal.width)
  }
}
