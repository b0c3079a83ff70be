internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Phrases
internal import Search

private var words: GlossaryPhrases { GlossaryPhrases.of(Interface.phrases.language) }
private var help: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives glossary`: what a term means, and what it is called in other languages.
struct GlossaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.glossary, abstract: words.command)
  }

  @Argument(help: ArgumentHelp(words.argument))
  var term: [String] = []
  @Option(help: ArgumentHelp(words.language))
  var language: String?
  @Option(help: ArgumentHelp(help.inLibrary))
  var library: String?
  @Flag(help: ArgumentHelp(help.json))
  var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let glossary = LibraryOpening.glossary(
        of: try LibraryOpening.open(library, session.phrases))
      let language = try checked(glossary, session)
      let book = GlossaryBook(glossary, language: language ?? session.language)
      let wanted = term.joined(separator: " ")
      let entries = wanted.isEmpty ? book.entries : try Self.entries(wanted, in: book, session)
      if json {
        Self.writeJSON(entries, session)
      } else if wanted.isEmpty {
        Self.writeList(entries, session)
      } else {
        Self.writeEntries(entries, language: book.language, session)
      }
      if entries.isEmpty { throw Failure(session.phrases.nothingFound, .nothing) }
      return .done
    }
  }

  /// The language that was asked for, which the glossary must have.
  private func checked(_ glossary: Glossary, _ session: Session) throws(Failure) -> String? {
    guard let language else { return nil }
    let known = Set(glossary.concepts.flatMap(\.names.keys))
    if known.contains(language) { return language }
    throw Failure(session.phrases.unknownLanguage(language, known.sorted()), .usage)
  }

  /// The entries that answer best, and no others: one that is called so, or several that begin so.
  ///
  /// - Throws: "nothing found", with the terms that come near, where none does.
  private static func entries(_ wanted: String, in book: GlossaryBook, _ session: Session)
    throws(Failure) -> [GlossaryBook.Entry]
  {
    let found = book.matches(wanted)
    guard let best = found.first?.closeness, best != .near else {
      let near = found.prefix(5).map { book.entries[$0.index].query }
      throw Failure(words.unknownTerm(wanted, near), .nothing)
    }
    return found.filter { $0.closeness == best }.map { book.entries[$0.index] }
  }

  /// The term with its acronym, its kind and definition, then its names in the other languages.
  private static func writeEntries(
    _ entries: [GlossaryBook.Entry], language: String, _ session: Session
  ) {
    let room = max(20, min(80, Terminal.width))
    func write(_ text: String, indent: Int, mark: String = "") {
      var lead = mark + String(repeating: " ", count: max(0, indent - mark.count))
      for line in LineWrap.lines(SafeText.shown(text), width: room - indent) {
        session.output.line(lead + line)
        lead = String(repeating: " ", count: indent)
      }
    }
    for (index, entry) in entries.enumerated() {
      if index > 0 { session.output.line("") }
      write("\(heading(entry.name)) [\(words.kind(entry.concept.kind))]", indent: 0)
      write(entry.name.definition.isEmpty ? words.notDefined : entry.name.definition, indent: 4)
      if !entry.name.others.isEmpty {
        write(words.also + entry.name.others.joined(separator: ", "), indent: 4)
      }
      for (code, name) in entry.concept.names.sorted(by: { $0.key < $1.key })
      where code != language {
        let names = [heading(name)] + name.others
        write(names.joined(separator: "; "), indent: 8, mark: "    " + SafeText.shown(code) + "  ")
      }
    }
  }

  private static func heading(_ name: Glossary.Name) -> String {
    if name.term.isEmpty || name.term == name.acronym { return name.acronym }
    return name.acronym.isEmpty ? name.term : "\(name.term) (\(name.acronym))"
  }

  private static func writeList(_ entries: [GlossaryBook.Entry], _ session: Session) {
    let columns = session.phrases.columns
    var table = TextTable(
      [columns.id, columns.kind, columns.title], [.leading, .leading, .leading])
    for entry in entries {
      table.add([entry.concept.id, words.kind(entry.concept.kind), heading(entry.name)])
    }
    table.write(to: session.output, width: Terminal.width)
  }

  /// Names and their order are what scripts rely on.
  private static func writeJSON(_ entries: [GlossaryBook.Entry], _ session: Session) {
    var array = JSONArrayWriter(session.output)
    for entry in entries {
      let names = entry.concept.names.sorted { $0.key < $1.key }.map { code, name in
        JSON.Member(
          code,
          .object([
            .init("acronym", .string(name.acronym)), .init("term", .string(name.term)),
            .init("definition", .string(name.definition)), .init("also", .strings(name.others)),
          ]))
      }
      array.append(
        .object([
          .init("id", .string(entry.concept.id)), .init("kind", .string(entry.concept.kind)),
          .init("names", .object(names)),
        ]))
    }
    array.end()
    session.output.line("")
  }
}
