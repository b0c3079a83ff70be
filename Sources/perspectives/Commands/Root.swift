internal import ArgumentParser
internal import Phrases

/// The words of `--help` in the language of the interface.
private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// A language of the interface as an argument.
struct InterfaceLanguageArgument: ExpressibleByArgument {
  /// What help and error messages offer.
  static var allValueStrings: [String] { InterfaceLanguage.allCases.map(\.rawValue) }

  let language: InterfaceLanguage

  init?(argument: String) {
    guard let language = InterfaceLanguage(rawValue: argument) else { return nil }
    self.language = language
  }
}

/// The program: its commands, of which the reader is the one that needs no name.
struct Perspectives: ParsableCommand {
  static let name = "perspectives"
  static let version = "0.1.0"
  /// The commands that are listed; `read` is what happens without one.
  static let commands: [any ParsableCommand.Type] = [
    List.self, Outline.self, Show.self, SearchCommand.self, IndexCommand.self, MapCommand.self,
    GlossaryCommand.self, Compare.self, Cite.self, New.self, Check.self, Import.self,
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: words.program, version: "\(name) \(version)",
      subcommands: commands + [Read.self], defaultSubcommand: Read.self)
  }

  // Here as well, so that the option may stand before the name of a command.
  @OptionGroup var common: CommonOptions
}

/// The program as its help shows it: the reader's arguments, and the commands beside it.
///
/// Arguments are never parsed this way: the name of a command would be taken for a library.
struct FrontPage: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Perspectives.name, abstract: words.program, usage: words.usage,
      discussion: words.discussion, version: "\(Perspectives.name) \(Perspectives.version)",
      subcommands: Perspectives.commands)
  }

  @OptionGroup var reader: ReadOptions

  /// Whether arguments ask for help on the program rather than on a command.
  static func isAskedFor(_ arguments: [String]) -> Bool {
    for argument in arguments.dropFirst() {
      switch argument {
      case "-h", "--help": return true
      case CommandName.help: return arguments.count == 2
      default: if argument == "--" || CommandName.all.contains(argument) { return false }
      }
    }
    return false
  }
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong(Interface.option),
    help: ArgumentHelp(words.interfaceLanguage))
  var interfaceLanguage: InterfaceLanguageArgument?
}

/// What commands about several documents take.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp(words.region))
  var region: String?
  @Option(help: ArgumentHelp(words.kind))
  var kind: String?
  @Option(help: ArgumentHelp(words.language))
  var language: String?

  /// The options as typed; the library has to check them.
  var filters: Filters { Filters(region: region, kind: kind, language: language) }
}

extension ParsableCommand {
  /// Runs a command to its end and ends the program with its exit code.
  func perform(_ command: (Session) throws(Failure) -> ExitStatus) throws {
    let code = Session.run(command)
    if code != 0 { throw ExitCode(code) }
  }

  /// Refuses a number of an option that is below 1.
  func requirePositive(_ number: Int?, _ option: String) throws {
    if let number, number < 1 {
      throw ValidationError(Interface.phrases.commandLine.notPositive("--" + option))
    }
  }
}
