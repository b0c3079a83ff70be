internal import ArgumentParser
internal import Glyphs
internal import Phrases
internal import Reader

private var words: HelpPhrases { Interface.phrases.commandLine.help }
private var mapWords: MapPhrases { .of(Interface.phrases.language) }

/// `perspectives map`: the map of the world with what the library has on it.
struct MapCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.map, abstract: mapWords.command)
  }

  @Argument(help: ArgumentHelp(words.library))
  var library: String?
  @Option(help: ArgumentHelp(mapWords.columns))
  var columns: Int?
  @Flag(help: ArgumentHelp(words.ascii))
  var ascii = false
  @OptionGroup var common: CommonOptions

  func validate() throws { try requirePositive(columns, "columns") }

  func run() throws {
    try perform { session throws(Failure) in
      let library = try LibraryOpening.open(library, Interface.phrases.commandLine)
      let map = PrintedMap(
        library, language: Interface.phrases.language, columns: columns ?? Terminal.width)
      let isPlain = ascii || (Terminal.isOutput && !Environment.speaksUnicode)
      for line in map.lines { session.output.line(isPlain ? Substitute.line(line) : line) }
      return .done
    }
  }
}
