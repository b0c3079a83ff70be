internal import Content
internal import Glibc
internal import Glyphs
internal import Phrases

/// The program's exit codes; those from 64 on are the ones of `sysexits.h`.
enum ExitStatus: Int32 {
  case done = 0
  /// Nothing found, or a check with findings.
  case nothing = 1
  case usage = 64
  case noInput = 66
  /// A file that is there already, or a place that takes none.
  case cannotCreate = 73
  case cannotWrite = 74
}

/// Why a command ends early: what to say on standard error, and the exit code.
struct Failure: Error, Equatable {
  let message: String
  let status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// A file that cannot be opened.
  init(_ error: FileError, _ phrases: CommandLinePhrases) {
    switch error.reason {
    case .missing: self.init(phrases.noSuchFile(error.path), .noInput)
    case .folder: self.init(phrases.isFolder(error.path), .noInput)
    case .system(let code):
      self.init(phrases.cannotRead(error.path, phrases.system.words(code)), .noInput)
    }
  }

  /// Says it on standard error; names from reports and arguments are made safe to show.
  func report() {
    let errors = Output(descriptor: STDERR_FILENO)
    errors.line("perspectives: " + SafeText.shown(message))
    errors.flush()
  }
}

/// What every command runs in: its words, its output, its way to end.
struct Session {
  let phrases: CommandLinePhrases
  let diagnostics: DiagnosticPhrases
  /// The code of the language the program speaks.
  let language: String
  let output: Output
  /// What the command line and the reader say alike.
  var reader: ReaderPhrases { ReaderPhrases.of(Interface.phrases.language) }

  /// Says something on standard error, for people: it goes where a pipe does not take it.
  func tell(_ message: String) {
    output.flush()
    let errors = Output(descriptor: STDERR_FILENO)
    errors.line("\(Perspectives.name): " + SafeText.shown(message))
    errors.flush()
  }

  /// Runs a command to its end.
  ///
  /// - Returns: the exit code.
  static func run(_ command: (Session) throws(Failure) -> ExitStatus) -> Int32 {
    let phrases = Interface.phrases
    let session = Session(
      phrases: phrases.commandLine, diagnostics: phrases.diagnostics,
      language: phrases.language.rawValue, output: Output())
    var status: ExitStatus
    do throws(Failure) {
      status = try command(session)
      session.output.flush()
    } catch {
      session.output.flush()
      error.report()
      status = error.status
    }
    return session.ending(status)
  }

  /// A reader that has seen enough (`| head`) is no failure; a full disk is one.
  private func ending(_ status: ExitStatus) -> Int32 {
    guard let failure = output.failure, failure != EPIPE else { return status.rawValue }
    Failure(phrases.cannotWrite(phrases.system.words(failure)), .cannotWrite).report()
    return ExitStatus.cannotWrite.rawValue
  }
}
