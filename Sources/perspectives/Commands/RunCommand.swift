internal import ArgumentParser
internal import Glibc
internal import Glyphs

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
    guard Perspectives.exitCode(for: error) == .validationFailure else {
      Perspectives.exit(withError: error)
    }
    // The reader's command has a name that nobody has to type.
    let hidden = "\(Perspectives.name) \(CommandName.read)"
    let errors = Output(descriptor: STDERR_FILENO)
    let message = Perspectives.fullMessage(for: error)
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      errors.line(SafeText.shown(String(line).replacing(hidden, with: Perspectives.name)))
    }
    errors.flush()
    exit(ExitStatus.usage.rawValue)
  }
}
