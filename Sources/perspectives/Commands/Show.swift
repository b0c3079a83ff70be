internal import ArgumentParser
internal import Content
internal import Glyphs
internal import Phrases

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives show`: a document or a section, all of it.
struct Show: ParsableCommand {
  /// What to write.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.show, abstract: words.show)
  }

  @Argument(help: ArgumentHelp(words.place, valueName: "id|file[#section]"))
  var document: String
  @Option(help: ArgumentHelp(words.inLibrary))
  var library: String?
  @Option(help: ArgumentHelp(words.documentLanguage))
  var language: String?
  @Option(help: ArgumentHelp(words.width))
  var width: Int?
  @Option(help: ArgumentHelp(words.format))
  var format = Format.text
  @Flag(help: ArgumentHelp(Interface.phrases.raw.option))
  var raw = false
  @OptionGroup var common: CommonOptions

  /// Looked at before anything is opened: this is a mistake of the command line alone.
  func validate() throws { try requirePositive(width, "width") }

  func run() throws {
    try perform { session throws(Failure) in
      let document = try OpenDocument(
        DocumentReference(document), library: library, language: language, session)
      if raw {
        try Self.writeFile(of: document, session)
        return .done
      }
      switch format {
      case .text: writePlainText(document, width: width ?? Self.measure, to: session.output)
      case .markdown: Self.writeMarkdown(document, to: session.output)
      case .json: DocumentJSON.write(document, to: session.output)
      }
      return .done
    }
  }

  /// Longer lines are tiring to read, however wide the terminal is.
  private static var measure: Int { min(80, Terminal.width) }

  /// The source byte for byte; on a terminal without what it would act on.
  private static func writeMarkdown(_ document: OpenDocument, to output: Output) {
    let bytes = document.report.source.bytes
    let range = document.section.map { document.report.wholeRange(ofSection: $0) }
    write(UnsafeBufferPointer(rebasing: bytes[range ?? 0..<bytes.count]), to: output)
  }

  /// The file that the report was made of; of a written report its source.
  private static func writeFile(
    of document: OpenDocument, _ session: Session
  ) throws(Failure) {
    guard document.entry.isRecovered else { return writeMarkdown(document, to: session.output) }
    let file = try OriginalFile(
      document.entry.path, session.phrases, Interface.phrases.importing)
    withExtendedLifetime(file) { write(file.text.bytes, to: session.output) }
  }

  private static func write(_ source: UnsafeBufferPointer<UInt8>, to output: Output) {
    guard Terminal.isOutput else { return output.write(source) }
    for line in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      output.line(cells.map { SafeText.shown(String($0)) }.joined(separator: "\t"))
    }
  }
}
