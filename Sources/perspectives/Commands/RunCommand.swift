internal import ArgumentParser
internal import Glibc
internal import Glyphs
internal import Phrases

/// A command that help is asked for and that is none.
enum UnknownCommand {
  /// The names that help can be asked for.
  static var known: [String] {
    CommandName.all.filter { $0 != CommandName.read && $0 != CommandName.help }
  }

  /// Its name; nil where the command is there, or help is not asked for.
  static func name(_ arguments: [String]) -> String? {
    guard arguments.count > 2, arguments[1] == CommandName.help, !arguments[2].hasPrefix("-"),
      !CommandName.all.contains(arguments[2])
    else { return nil }
    return arguments[2]
  }
}

/// Parses the arguments, runs the command that they name and ends the program.
func runCommand() -> Never {
  do {
    var command = try Perspectives.parseAsRoot()
    try command.run()
    exit(ExitStatus.done.rawValue)
  } catch {
    tell(error)
  }
}

/// Says what the parser of arguments has to say, in the language of the interface, and ends the
/// program.
private func tell(_ error: any Error) -> Never {
  let code = Perspectives.exitCode(for: error)
  // Scripts for shells are no words for a reader.
  let isForMachines = CommandLine.arguments.contains {
    $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental-dump-help")
  }
  guard code == .validationFailure || code == .success, !isForMachines else {
    Perspectives.exit(withError: error)
  }
  let isWrong = code == .validationFailure
  // The reader's command has a name that nobody has to type.
  let hidden = "\(Perspectives.name) \(CommandName.read)"
  let words = ParserPhrases.of(Interface.phrases.language)
  let output = Output(descriptor: isWrong ? STDERR_FILENO : STDOUT_FILENO)
  for line in Perspectives.fullMessage(for: error).split(
    separator: "\n", omittingEmptySubsequences: false)
  {
    output.line(SafeText.shown(words.line(String(line).replacing(hidden, with: Perspectives.name))))
  }
  output.flush()
  exit(isWrong ? ExitStatus.usage.rawValue : ExitStatus.done.rawValue)
}
