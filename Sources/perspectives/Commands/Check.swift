internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Phrases
internal import Recovery

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives check`: what is odd or wrong in a library.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.check, abstract: words.check)
  }

  @Argument(help: ArgumentHelp(words.library))
  var library: String?
  @Flag(help: ArgumentHelp(EntryPhrases.of(Interface.phrases.language).missing))
  var missing = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let library = try library.map { path throws(Failure) in
        try LibraryOpening.open(path, session.phrases)
      }
      let findings = LibraryCheck.run(
        library ?? LibraryOpening.bundledFromFiles(),
        glossary: library == nil ? LibraryOpening.bundledGlossary : nil,
        tellsGaps: missing)
      let lines = CheckLines(findings, library, session)
      for line in lines.sorted { session.output.line(line) }
      Self.summarize(lines, session)
      return lines.errors == 0 ? .done : .nothing
    }
  }

  private static func summarize(_ lines: CheckLines, _ session: Session) {
    var parts: [String] = []
    if lines.errors + lines.warnings > 0 {
      parts.append(session.phrases.findings(lines.errors, lines.warnings))
    }
    if lines.remarks > 0 { parts.append(Interface.phrases.raw.remarks(lines.remarks)) }
    if !parts.isEmpty { session.tell(parts.joined(separator: ", ")) }
  }
}

/// What a check has to say, a line for each finding and for each decision about a raw text.
///
/// A raw text is no report yet: what is odd about the one made of it is a warning at most, at the
/// line of the file that it came from.
struct CheckLines {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var remarks = 0
  private var lines: [(path: String, line: Int, text: String)] = []

  init(_ findings: [LibraryCheck.Finding], _ library: Library?, _ session: Session) {
    var files: [String: OriginalFile] = [:]
    for entry in library?.entries ?? [] where entry.isRecovered {
      let file = try? OriginalFile(entry.path, session.phrases, Interface.phrases.importing)
      guard let file else { continue }
      files[entry.path] = file
      remark(entry.path, file)
    }
    for finding in findings { add(finding, files[finding.path], session.diagnostics) }
  }

  /// By path, then by line; at one line in the order in which they were found.
  var sorted: [String] {
    lines.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.path != right.path {
        return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
      }
      return (left.line, one.offset) < (right.line, other.offset)
    }
    .map(\.element.text)
  }

  /// A finding as compilers print theirs, so that editors find the place.
  private mutating func add(
    _ finding: LibraryCheck.Finding, _ file: OriginalFile?, _ phrases: DiagnosticPhrases
  ) {
    let found = finding.diagnostic
    var (line, column, severity) = (found.line, found.column, found.severity)
    if let file {
      // A file without front matter lacks no field of it.
      if case .missingField = found.kind { return }
      line = file.line(ofReport: line)
      (column, severity) = (1, .warning)
    }
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: break
    }
    let message = "\(severity.rawValue): \(phrases.message(found.kind))"
    lines.append((finding.path, line, Self.text(finding.path, line, column, message)))
  }

  /// Each decision about a raw text, and what was taken out of it.
  private mutating func remark(_ path: String, _ file: OriginalFile) {
    guard let recovered = file.report.recovered else { return }
    let phrases = Interface.phrases.importing
    let decided = recovered.decisions.map {
      ($0.line, phrases.message($0, isPaged: file.report.isPaged))
    }
    let removed = recovered.removed.map { removed in
      let start = removed.text.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " ")
      return (removed.lines.lowerBound, "\(phrases.takenOut): \(start)")
    }
    for (line, message) in decided + removed {
      remarks += 1
      lines.append((path, line, Self.text(path, line, 1, "remark: " + message)))
    }
  }

  private static func text(_ path: String, _ line: Int, _ column: Int, _ message: String) -> String
  {
    SafeText.shown("\(path):\(line):\(column): \(message)")
  }
}
