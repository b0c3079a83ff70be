internal import Content
internal import Glibc
internal import Phrases
internal import Recovery

/// A file as a report in the library's format.
struct ImportedReport {
  /// The file as it was named.
  let path: String
  /// The report; the file byte for byte where it was a report already.
  let bytes: [UInt8]
  /// What was decided; nil where nothing had to be.
  let recovered: Recovered?
  /// Decisions name pages in place of lines.
  let isPaged: Bool

  /// Reads a file or standard input and recovers its structure if it has lost it.
  init(
    _ path: String, language: String?, _ commandLine: CommandLinePhrases, _ phrases: ImportPhrases
  ) throws(Failure) {
    self.path = path
    let raw = try Self.read(path, commandLine)
    if let format = ForeignFormat(raw, path: path) {
      let conversion = try Conversion(raw, format, path: path, Self.vocabulary, phrases)
      let text = FrontMatterText(conversion, language: language, phrases).text
      bytes = Array((text + conversion.recovered.markdown).utf8)
      recovered = conversion.recovered
      isPaged = conversion.isPaged
      return
    }
    let source = SourceText(raw)
    let text = withExtendedLifetime(source) { Array(source.bytes) }
    isPaged = false
    guard RawText.isRaw(text) else {
      bytes = raw
      recovered = nil
      return
    }
    let found = RawText.recover(text, vocabulary: Self.vocabulary)
    let known = language ?? RawText.language(of: text)
    bytes = Array((FrontMatterText(found, language: known, phrases).text + found.markdown).utf8)
    recovered = found
  }

  /// The name of the new file: that of the old one, with the ending of reports.
  static func name(of path: String) -> String {
    if path == LibraryOpening.standardInput { return LibraryOpening.standardInputName + ".md" }
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in endings
    where name.count > ending.count && name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    return name + ".md"
  }

  private static let endings = [
    ".txt", ".text", ".md", ".markdown", ".pdf", ".html", ".htm", ".xhtml", ".docx", ".odt",
    ".epub", ".rtf",
  ]

  /// Reports have less by far.
  private static let largest = 512 << 20

  private static func read(
    _ path: String, _ phrases: CommandLinePhrases
  ) throws(Failure) -> [UInt8] {
    if path == LibraryOpening.standardInput { return Files.readAll(STDIN_FILENO) }
    do throws(FileError) { return try Files.bytes(of: path, most: largest) } catch {
      throw Failure(error, phrases)
    }
  }

  /// The words of the four languages, and the regions by the names of the bundled library.
  private static var vocabulary: Recovery.Vocabulary {
    var vocabulary = Recovery.Vocabulary.standard
    vocabulary.regions = LibraryOpening.vocabulary.regions.map { region in
      let names = Array(region.names.values) + Array(region.longNames.values) + region.aliases
      return (region.id, names.sorted())
    }
    return vocabulary
  }
}
