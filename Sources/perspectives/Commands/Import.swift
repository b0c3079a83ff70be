internal import ArgumentParser
internal import Content
internal import Glibc
internal import Glyphs
internal import Phrases
internal import Recovery

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives import`: a report made of a raw text.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.importing, abstract: words.importing)
  }

  @Argument(help: ArgumentHelp(words.rawFile))
  var file: String
  @Option(help: ArgumentHelp(words.into, valueName: "folder"))
  var into: String?
  @Option(help: ArgumentHelp(words.rawLanguage))
  var language: String?
  @Flag(help: ArgumentHelp(words.dryRun))
  var dryRun = false
  @Flag(help: ArgumentHelp(words.decisions))
  var decisions = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let phrases = Interface.phrases.importing
      if let language, !LanguageCodes.contains(language) {
        throw Failure(phrases.notALanguage(language), .usage)
      }
      // What cannot be written is not worth reading.
      let target = try into.map { folder throws(Failure) in
        try NewFile(ImportedReport.name(of: file), in: folder, phrases)
      }
      let report = try ImportedReport(file, language: language, session.phrases, phrases)
      if decisions { Self.explain(report, phrases) }
      try write(report, to: target, session, phrases)
      return .done
    }
  }

  /// Hands the report over, unless nothing is to be written.
  private func write(
    _ report: ImportedReport, to target: NewFile?, _ session: Session, _ phrases: ImportPhrases
  ) throws(Failure) {
    guard let target else {
      if !dryRun { session.output.write(report.bytes) }
      return
    }
    if !dryRun { try target.write(report.bytes, session.phrases, phrases) }
    Self.remark((dryRun ? phrases.wouldWrite : phrases.written)(target.path))
  }

  /// Each decision with its line, then what is no longer in the text.
  private static func explain(_ report: ImportedReport, _ phrases: ImportPhrases) {
    guard let recovered = report.recovered else {
      return remark(phrases.unchanged(report.path))
    }
    let errors = Output(descriptor: STDERR_FILENO)
    for decision in recovered.decisions {
      errors.line(
        SafeText.shown("\(decision.line): \(phrases.message(decision, isPaged: report.isPaged))"))
    }
    for removed in recovered.removed {
      for (offset, text) in removed.text.split(separator: "\n").enumerated() {
        let line = min(removed.lines.lowerBound + offset, removed.lines.upperBound)
        errors.line(SafeText.shown("\(line): \(phrases.takenOut): \(text)"))
      }
    }
    errors.flush()
  }

  /// Remarks are for people: they stay out of a pipe.
  private static func remark(_ message: String) {
    let errors = Output(descriptor: STDERR_FILENO)
    errors.line("perspectives: " + SafeText.shown(message))
    errors.flush()
  }
}
