internal import ArgumentParser
internal import Phrases

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// The arguments of the reader.
struct ReadOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(words.library))
  var library: String?
  @Option(help: ArgumentHelp(words.open, valueName: "id[#section]"))
  var open: String?
  @Option(help: ArgumentHelp(words.documentLanguage))
  var language: String?
  @Flag(name: .customLong("no-color"), help: ArgumentHelp(words.noColor))
  var noColor = false
  @Flag(help: ArgumentHelp(words.ascii))
  var ascii = false
  @Flag(name: .customLong("no-mouse"), help: ArgumentHelp(words.noMouse))
  var noMouse = false
  @Flag(help: ArgumentHelp(Interface.phrases.raw.option))
  var raw = false
  @OptionGroup var common: CommonOptions

  /// What the reader is asked to do; the environment has its say where no option is given.
  var options: ReaderOptions {
    ReaderOptions(
      library: library, open: open, language: language,
      usesColor: !noColor && Environment.allowsColor, usesMouse: !noMouse, isASCII: ascii,
      isRaw: raw)
  }
}

/// `perspectives [LIBRARY]`: the reader.
struct Read: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.read, abstract: words.read)
  }

  @OptionGroup var arguments: ReadOptions

  func run() throws {
    let code = runReader(arguments.options)
    if code != 0 { throw ExitCode(code) }
  }
}
