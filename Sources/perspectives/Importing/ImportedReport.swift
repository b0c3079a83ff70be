internal import Content
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

  /// For each line of `bytes` the line of the original, or its page; empty where nothing was decided.
  let lines: [Int]

  /// Reads a file or standard input and recovers its structure if it has lost it.
  init(
    _ path: String, language: String?, _ commandLine: CommandLinePhrases, _ phrases: ImportPhrases
  ) throws(Failure) {
    try self.init(Self.read(path, commandLine), path: path, language: language, phrases)
  }

  /// The same for bytes that were read before.
  init(_ raw: [UInt8], path: String, language: String?, _ phrases: ImportPhrases) throws(Failure) {
    if let format = ForeignFormat(raw, path: path) {
      let conversion = try Conversion(raw, format, path: path, Self.vocabulary, phrases)
      let front = FrontMatterText(conversion, language: language, phrases).text
      self.init(path, front, conversion.recovered, isPaged: conversion.isPaged)
      return
    }
    let source = SourceText(raw)
    let text = withExtendedLifetime(source) { Array(source.bytes) }
    guard RawText.isRaw(text) else {
      self.init(path: path, bytes: raw, recovered: nil, isPaged: false, lines: [])
      return
    }
    let found = RawText.recover(text, vocabulary: Self.vocabulary)
    let known = language ?? RawText.language(of: text)
    let front = FrontMatterText(found, language: known, phrases).text
    self.init(path, front, found, isPaged: false)
  }

  private init(_ path: String, _ front: String, _ recovered: Recovered, isPaged: Bool) {
    let frontLines = front.utf8.count { $0 == 0x0A }
    self.init(
      path: path, bytes: Array((front + recovered.markdown).utf8), recovered: recovered,
      isPaged: isPaged, lines: Array(repeating: 1, count: frontLines) + recovered.lines)
  }

  private init(
    path: String, bytes: [UInt8], recovered: Recovered?, isPaged: Bool, lines: [Int]
  ) {
    self.path = path
    self.bytes = bytes
    self.recovered = recovered
    self.isPaged = isPaged
    self.lines = lines
  }

  /// Refuses a file that has nothing to read in it.
  func requireText(_ phrases: ImportPhrases) throws(Failure) {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw Failure(phrases.withoutText(path), .noInput)
    }
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

  static func read(
    _ path: String, _ phrases: CommandLinePhrases
  ) throws(Failure) -> [UInt8] {
    if path == LibraryOpening.standardInput { return StandardInput.bytes }
    do throws(FileError) { return try Files.bytes(of: path, most: largest) } catch {
      throw Failure(error, phrases)
    }
  }

  /// The words of the four languages, and the regions by the names of the bundled library.
  private static let vocabulary: Recovery.Vocabulary = {
    var vocabulary = Recovery.Vocabulary.standard
    vocabulary.regions = LibraryOpening.vocabulary.regions.map { region in
      let names = Array(region.names.values) + Array(region.longNames.values) + region.aliases
      return (region.id, names.sorted())
    }
    return vocabulary
  }()
}
