internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Layout
internal import Phrases
internal import Reader

private var words: ComparisonPhrases { ComparisonPhrases.of(Interface.phrases.language) }
private var help: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives compare`: what regions say about the same aspect, or entries in their fields.
struct Compare: ParsableCommand {
  /// What to write.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.compare, abstract: words.command)
  }

  @Argument(help: ArgumentHelp(words.regions))
  var region: [String] = []
  @Option(help: ArgumentHelp(words.aspect))
  var aspect: String?
  @Option(help: ArgumentHelp(words.format))
  var format = Format.text
  @Flag(help: ArgumentHelp(words.tableOption))
  var table = false
  @Option(help: ArgumentHelp(help.inLibrary))
  var library: String?
  @Option(help: ArgumentHelp(help.documentLanguage))
  var language: String?
  @OptionGroup var common: CommonOptions

  /// Looked at before anything is opened: this is a mistake of the command line alone.
  func validate() throws {
    if table ? region.count > 3 : !CaseTable.counts.contains(region.count) {
      throw ValidationError(words.wrongCount)
    }
  }

  func run() throws {
    try perform { session throws(Failure) in
      let library = try LibraryOpening.open(library, session.phrases)
      let vocabulary = library.vocabulary
      if let language, !library.languages.contains(language) {
        throw Failure(
          session.phrases.unknownLanguage(language, library.languages.sorted()), .usage)
      }
      if region.contains(where: { library.entry($0, preferring: "")?.isStructured == true }) {
        return try compareCases(library, session)
      }
      if region.count > 3 { throw Failure(words.wrongCount, .usage) }
      var regions: [String] = []
      for name in region { regions.append(try Self.region(name, library, session)) }
      if regions.isEmpty { regions = vocabulary.regions.map(\.id) }
      let aspects = try aspect.map { (name) throws(Failure) in [try Self.aspect(name, vocabulary)] }
      let comparison = Comparison(
        library: library, table: library.aspects(preferring: language ?? session.language),
        regions: regions, aspects: aspects ?? vocabulary.aspects.map(\.id),
        language: session.language)
      guard !comparison.isEmpty else { throw Failure(session.phrases.nothingFound, .nothing) }
      if table {
        comparison.writeTable(format, session)
      } else {
        try comparison.writeTexts(format, session)
      }
      return .done
    }
  }

  /// Entries, field by field.
  private func compareCases(_ library: Library, _ session: Session) throws(Failure) -> ExitStatus {
    let phrases = CasePhrases.of(Interface.phrases.language)
    for (option, isGiven) in [("--aspect", aspect != nil), ("--table", table)] where isGiven {
      throw Failure(phrases.onlyForRegions(option), .usage)
    }
    for id in region where library.entry(id, preferring: "")?.isStructured != true {
      throw Failure(phrases.notAnEntry(id), .usage)
    }
    guard Set(region).count == region.count else { throw Failure(phrases.twice, .usage) }
    let cases = CaseTable(
      region, in: library, preferring: language ?? session.language,
      words: Interface.phrases.language)
    session.output.write(
      cases.written(
        as: CaseTableFormat(format), field: phrases.field, width: min(80, Terminal.width)))
    return .done
  }

  private static func region(_ name: String, _ library: Library, _ session: Session)
    throws(Failure) -> String
  {
    let filters = try Filters(region: name).checked(library, session.phrases)
    return filters.region ?? name
  }

  private static func aspect(_ name: String, _ vocabulary: Vocabulary) throws(Failure) -> String {
    let key = Folding.shared.string(of: name)
    let found = vocabulary.aspects.first { term in
      term.allNames.contains { Folding.shared.string(of: $0) == key }
    }
    if let found { return found.id }
    throw Failure(words.unknownAspect(name, vocabulary.aspects.map(\.id)), .usage)
  }
}

extension CaseTableFormat {
  fileprivate init(_ format: Compare.Format) {
    switch format {
    case .text: self = .text
    case .markdown: self = .markdown
    case .csv: self = .csv
    }
  }
}

/// What regions say about aspects, written out.
private struct Comparison {
  let library: Library
  let table: AspectTable
  let regions: [String]
  let aspects: [String]
  let language: String

  /// Whether none of the regions says anything about any of the aspects.
  var isEmpty: Bool {
    regions.allSatisfy { region in aspects.allSatisfy { table.places(region, $0).isEmpty } }
  }

  private func name(ofRegion id: String) -> String {
    library.vocabulary.region(id)?.name(in: language) ?? id
  }

  private func name(ofAspect id: String) -> String {
    library.vocabulary.aspectName(id, in: language)
  }

  // MARK: The table

  /// A row for each region: its words about each aspect, and nothing where it says nothing.
  func writeTable(_ format: Compare.Format, _ session: Session) {
    let head = [words.region] + aspects.map(name(ofAspect:))
    let rows = regions.map { region in
      [name(ofRegion: region)]
        + aspects.map { aspect in
          let count = table.words(region, aspect)
          return count == 0 ? "" : String(count)
        }
    }
    switch format {
    case .text:
      var text = TextTable(head, [.leading] + aspects.map { _ in .trailing })
      for var row in rows.map({ $0.map { $0.isEmpty ? "-" : $0 } }) {
        // A table wraps its last column below itself, and so does not align it.
        let room = CharacterWidth.of(head[head.count - 1]) - row[row.count - 1].count
        row[row.count - 1] = String(repeating: " ", count: max(0, room)) + row[row.count - 1]
        text.add(row)
      }
      text.write(to: session.output, width: max(Terminal.width, 400))
    case .markdown:
      session.output.line(Self.markdown(head))
      session.output.line("|---|" + aspects.map { _ in "---:|" }.joined())
      for row in rows { session.output.line(Self.markdown(row)) }
    case .csv:
      for row in [head] + rows { session.output.line(CSV.row(row)) }
    }
  }

  private static func markdown(_ cells: [String]) -> String {
    "| " + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ")
      + " |"
  }

  // MARK: The texts

  /// Each aspect, and under it each region with what it says.
  func writeTexts(_ format: Compare.Format, _ session: Session) throws(Failure) {
    if format == .csv {
      session.output.line("aspect,region,language,document,section,words,text")
    }
    for aspect in aspects where regions.contains(where: { !table.places($0, aspect).isEmpty }) {
      if format != .csv { session.output.line("# \(name(ofAspect: aspect))\n") }
      for region in regions {
        if format != .csv { session.output.line("## \(name(ofRegion: region))\n") }
        let places = table.places(region, aspect)
        if places.isEmpty, format != .csv {
          session.output.line(words.nothing(name(ofAspect: aspect)) + "\n")
        }
        for place in places {
          do throws(FileError) {
            write(place, try library.report(place.entry), region, aspect, format, session)
          } catch {
            throw Failure(error, session.phrases)
          }
        }
      }
    }
  }

  private func write(
    _ place: AspectPlace, _ report: Report, _ region: String, _ aspect: String,
    _ format: Compare.Format, _ session: Session
  ) {
    let name = "\(place.entry.id)#\(place.section.id)"
    switch format {
    case .text:
      let lines = text(place, report, width: min(80, Terminal.width))
      session.output.line(lines.joined(separator: "\n"))
      session.output.line("\n" + words.from(name) + "\n")
    case .markdown:
      // The section's own heading gives way to those of the comparison.
      let source = report.source.text(report.wholeRange(ofSection: place.index))
      let body = source.drop { $0 != "\n" }.drop { $0.isNewline }
      for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
        session.output.line(Terminal.isOutput ? SafeText.shown(String(line)) : String(line))
      }
      session.output.line("*\(words.from(name))*\n")
    case .csv:
      let text = text(place, report, width: 100_000).joined(separator: "\n")
      session.output.line(
        CSV.row([
          aspect, region, place.entry.language, place.entry.id, place.section.id,
          String(place.words), text,
        ]))
    }
  }

  /// A section as the reader shows it, line by line.
  private func text(_ place: AspectPlace, _ report: Report, width: Int) -> [String] {
    let options = LayoutOptions(
      width: width, words: .of(place.entry.language), showsAddresses: true, showsTitle: false)
    var lines: [String] = []
    DocumentLayout(report, options: options, section: place.index).forEachLine { line in
      var text = line.text[...]
      while text.last == " " { text.removeLast() }
      lines.append(String(text))
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
