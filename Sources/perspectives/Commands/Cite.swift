internal import ArgumentParser
internal import Content
internal import Layout
internal import Phrases

private var words: CitingPhrases { CitingPhrases.of(Interface.phrases.language) }
private var help: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives cite`: how to cite a document or a section.
struct Cite: ParsableCommand {
  /// A way of citing.
  enum Style: String, CaseIterable, ExpressibleByArgument {
    case apa, chicago, bibtex

    var style: Citation.Style {
      switch self {
      case .apa: .apa
      case .chicago: .chicago
      case .bibtex: .bibtex
      }
    }
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.cite, abstract: words.command)
  }

  @Argument(help: ArgumentHelp(help.place, valueName: "id|file[#section]"))
  var document: String
  @Option(help: ArgumentHelp(words.style))
  var style = Style.apa
  @Option(help: ArgumentHelp(help.inLibrary))
  var library: String?
  @Option(help: ArgumentHelp(help.documentLanguage))
  var language: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    try perform { session throws(Failure) in
      let document = try OpenDocument(
        DocumentReference(document), library: library, language: language, session)
      let citation = Citation(
        document.entry, document.report, section: document.section, in: document.library)
      guard citation.isPossible else { throw Failure(words.notPossible, .nothing) }
      session.output.line(citation.text(style.style))
      return .done
    }
  }
}
