internal import Phrases
internal import Recovery

/// A file of another format as a report.
struct Conversion {
  let recovered: Recovered
  /// The document's language as the file names it.
  var language: String?
  /// The month of the file, where nothing says when the report was published.
  var month: String?
  /// Formulas and the like that lie in the file as files of their own, and were not read.
  var lost = 0
  /// Places where notes were called that the format's reader has lost.
  var lostCalls = 0
  /// Decisions are told by page.
  var isPaged = false

  /// Reads a file of a known format.
  ///
  /// - Throws: what is wrong with the file, or what is missing to read it.
  init(
    _ bytes: [UInt8], _ format: ForeignFormat, path: String, _ vocabulary: Recovery.Vocabulary,
    _ phrases: ImportPhrases
  ) throws(Failure) {
    let problem = Problem(path: path, format: format.name, phrases: phrases)
    switch format {
    case .pdf: self = try Self.pdf(bytes, vocabulary, problem)
    case .html, .docx, .odt, .epub, .rtf:
      if ZIPDirectory(bytes).unpacked > Self.largest { throw problem.tooMuch }
      self = try Self.document(bytes, format, vocabulary, problem)
    case .named, .binary: throw problem.unread
    }
  }

  /// So many bytes a document may unpack to.
  private static let largest: UInt64 = 1 << 30

  private init(_ recovered: Recovered) { self.recovered = recovered }

  // MARK: PDF

  /// Factor between the places in poppler's two views: larger ones give finer sizes of type.
  private static let scale = 3.0

  private static func pdf(
    _ bytes: [UInt8], _ vocabulary: Recovery.Vocabulary, _ problem: Problem
  ) throws(Failure) -> Conversion {
    let words = ToolRun("pdftotext", ["-bbox", "/dev/stdin", "-"], input: bytes)
    try check(words, problem, package: "poppler-utils")
    let faces = ToolRun(
      "pdftohtml",
      [
        "-xml", "-i", "-stdout", "-nomerge", "-noroundcoord", "-fontfullname", "-zoom", "3",
        "/dev/stdin",
      ], input: bytes)
    try check(faces, problem, package: "poppler-utils")
    let (recovered, properties) = RawText.recover(
      words: words.output, faces: faces.output, scale: scale, vocabulary: vocabulary)
    guard properties.hasText else { throw problem.withoutText }
    var conversion = Conversion(recovered)
    conversion.month = properties.month
    conversion.isPaged = true
    return conversion
  }

  // MARK: what pandoc reads

  private static func document(
    _ bytes: [UInt8], _ format: ForeignFormat, _ vocabulary: Recovery.Vocabulary,
    _ problem: Problem
  ) throws(Failure) -> Conversion {
    // The run-time system's own limit ends with a message before the system's does.
    let tree = ToolRun(
      "pandoc", ["+RTS", "-M1g", "-RTS", "--sandbox", "-f", format.pandoc, "-t", "json"],
      input: format == .rtf ? RTFText.readable(bytes) : bytes)
    try check(tree, problem, package: "pandoc")
    guard let document = PandocDocument(tree.output, vocabulary: vocabulary) else {
      throw problem.tooMuch
    }
    guard document.hasText else { throw problem.withoutText }
    var conversion = Conversion(document.recovered)
    conversion.language = document.language
    conversion.lostCalls = document.lostCalls
    conversion.lost = max(0, ZIPDirectory(bytes).objects - document.formulas)
    return conversion
  }

  private static func check(
    _ run: ToolRun, _ problem: Problem, package: String
  ) throws(Failure) {
    switch run.ending {
    case .exit(0): return
    case .missing: throw problem.needs(package)
    case .stopped: throw problem.tooMuch
    case .exit(let code):
      let said = String(decoding: run.errors, as: UTF8.self)
      if said.contains("Incorrect password") { throw problem.encrypted }
      // Pandoc's code for its heap's limit.
      throw code == 251 ? problem.tooMuch : problem.damaged
    }
  }
}

/// What can be wrong with a file of another format, in words.
struct Problem {
  let path: String
  let format: String
  let phrases: ImportPhrases

  var unread: Failure {
    Failure(format.isEmpty ? phrases.notText(path) : phrases.unreadFormat(path, format), .noInput)
  }
  var withoutText: Failure { Failure(phrases.withoutText(path), .noInput) }
  var encrypted: Failure { Failure(phrases.encrypted(path), .noInput) }
  var damaged: Failure { Failure(phrases.damaged(path, format), .noInput) }
  var tooMuch: Failure { Failure(phrases.tooMuch(path), .noInput) }

  func needs(_ package: String) -> Failure {
    Failure(phrases.needsPackage(format, package), .noInput)
  }
}
