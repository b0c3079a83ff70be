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

  /// Reads a file or standard input and recovers its structure if it has lost it.
  init(
    _ path: String, language: String?, _ commandLine: CommandLinePhrases, _ phrases: ImportPhrases
  ) throws(Failure) {
    self.path = path
    let raw = try Self.read(path, commandLine)
    let source = SourceText(raw)
    if let format = ForeignFormat(source.bytes) {
      throw Failure(Self.refusal(of: format, path, phrases), .noInput)
    }
    let text = Array(source.bytes)
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
    for ending in [".txt", ".text", ".md", ".markdown"]
    where name.count > ending.count && name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    return name + ".md"
  }

  private static func read(
    _ path: String, _ phrases: CommandLinePhrases
  ) throws(Failure) -> [UInt8] {
    if path == LibraryOpening.standardInput { return Files.readAll(STDIN_FILENO) }
    do throws(FileError) { return try Files.bytes(of: path) } catch {
      throw Failure(error, phrases)
    }
  }

  private static func refusal(
    of format: ForeignFormat, _ path: String, _ phrases: ImportPhrases
  ) -> String {
    switch format {
    case .named(let name): phrases.unreadFormat(path, name)
    case .binary: phrases.notText(path)
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
