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
  var files: [String]
  @Option(help: ArgumentHelp(words.into, valueName: "folder"))
  var into: String?
  @Flag(help: ArgumentHelp(Interface.phrases.own.option))
  var mine = false
  @Option(help: ArgumentHelp(words.rawLanguage))
  var language: String?
  @Flag(help: ArgumentHelp(words.dryRun))
  var dryRun = false
  @Flag(help: ArgumentHelp(words.decisions))
  var decisions = false
  @OptionGroup var common: CommonOptions

  /// Looked at before anything is read: these are mistakes of the command line alone.
  func validate() throws {
    let own = Interface.phrases.own
    if mine, into != nil { throw ValidationError(own.intoOrMine) }
    if files.count > 1, into == nil, !mine, !dryRun { throw ValidationError(own.severalNeedPlace) }
  }

  func run() throws {
    try perform { session throws(Failure) in
      if let language, !LanguageCodes.contains(language) {
        throw Failure(Interface.phrases.importing.notALanguage(language), .usage)
      }
      let folder = mine ? try OwnLibrary.made(Interface.phrases) : into
      if files.count == 1 {
        try take(files[0], into: folder, session)
        return .done
      }
      return takeAll(into: folder, session)
    }
  }

  /// Takes several files; one that cannot be imported does not keep the others from it.
  ///
  /// - Returns: how the first of those ended that could not be.
  private func takeAll(into folder: String?, _ session: Session) -> ExitStatus {
    var progress = ProgressLine()
    var failed = 0
    var status = ExitStatus.done
    for (index, file) in files.enumerated() {
      progress.show("\(index + 1)/\(files.count)  \(SafeText.shown(file))")
      do throws(Failure) {
        try take(file, into: folder, session) { progress.clear() }
      } catch {
        progress.clear()
        error.report()
        failed += 1
        if status == .done { status = error.status }
      }
    }
    progress.clear()
    if failed > 0 { Self.remark(Interface.phrases.own.failed(failed, files.count)) }
    return status
  }

  /// Takes one file; `beforeTelling` is called before anything is said.
  private func take(
    _ file: String, into folder: String?, _ session: Session, beforeTelling: () -> Void = {}
  ) throws(Failure) {
    let phrases = Interface.phrases.importing
    // What cannot be written is not worth reading.
    let target = try folder.map { folder throws(Failure) in
      try NewFile(ImportedReport.name(of: file), in: folder, phrases)
    }
    let report = try ImportedReport(file, language: language, session.phrases, phrases)
    try report.requireText(phrases)
    beforeTelling()
    if decisions { Self.explain(report, phrases) }
    try write(report, to: target, session, phrases)
  }

  /// Hands the report over, unless nothing is to be written.
  private func write(
    _ report: ImportedReport, to target: NewFile?, _ session: Session, _ phrases: ImportPhrases
  ) throws(Failure) {
    if dryRun {
      let words = DryRunPhrases.of(Interface.phrases.language)
      Self.say(DryRun.lines(report, words))
      Self.remark(target.map { phrases.wouldWrite($0.path) } ?? words.standardOutput)
    } else if let target {
      try target.write(report.bytes, session.phrases, phrases)
      Self.remark(phrases.written(target.path))
    } else {
      session.output.write(report.bytes)
    }
  }

  /// Lines on standard error.
  private static func say(_ lines: [String]) {
    let errors = Output(descriptor: STDERR_FILENO)
    for line in lines { errors.line(SafeText.shown(line)) }
    errors.flush()
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
      let texts = removed.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (offset, text) in texts.enumerated() where !text.isEmpty {
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
