internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Phrases

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives check`: what is odd or wrong in a library.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.check, abstract: words.check)
  }

  @Argument(help: ArgumentHelp(words.library))
  var library: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let library = try library.map { path throws(Failure) in
        try LibraryOpening.open(path, session.phrases)
      }
      let findings = LibraryCheck.run(
        library ?? LibraryOpening.bundledFromFiles(),
        glossary: library == nil ? LibraryOpening.bundledGlossary : nil)
      for finding in findings {
        session.output.line(Self.line(finding, session.diagnostics))
      }
      let errors = findings.count { $0.diagnostic.severity == .error }
      Self.summarize(errors: errors, warnings: findings.count - errors, session)
      return errors == 0 ? .done : .nothing
    }
  }

  /// A finding as compilers print theirs, so that editors find the place.
  private static func line(_ finding: LibraryCheck.Finding, _ phrases: DiagnosticPhrases) -> String
  {
    let found = finding.diagnostic
    let message = phrases.message(found.kind)
    let place = "\(finding.path):\(found.line):\(found.column)"
    return SafeText.shown("\(place): \(found.severity.rawValue): \(message)")
  }

  private static func summarize(errors: Int, warnings: Int, _ session: Session) {
    guard errors + warnings > 0 else { return }
    session.tell(session.phrases.findings(errors, warnings))
  }
}
