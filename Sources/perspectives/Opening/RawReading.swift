internal import Content
internal import Glibc
internal import Phrases
internal import Recovery

/// What comes in on standard input, read when it is first asked for: it comes only once.
enum StandardInput {
  static let bytes = Files.readAll(STDIN_FILENO)
}

/// Whether a file is read as it is, and how it is read where it is not.
enum RawReading {
  /// What a file has to go through before it can be read.
  enum Way: Equatable {
    /// None: it is a report, or nothing that could be made one.
    case asItIs
    /// Recovery of its structure, unless the whole of it tells otherwise.
    case recovery(isCertain: Bool)
    /// A program that reads its format.
    case conversion
  }

  /// Larger texts stay as they are: recovering them takes longer than a reader waits.
  static let largest = 16 << 20

  /// The way of a file by how it starts.
  ///
  /// - Parameters:
  ///   - head: the first `RawText.start` bytes, or all of them.
  ///   - path: names that end as Markdown does are believed, but for texts with page marks.
  static func way(_ head: [UInt8], path: String) -> Way {
    let isMarkdown = markdownEndings.contains { path.hasSuffix($0) }
    if isMarkdown, !head.contains(0x0C), !head.starts(with: [0x50, 0x4B, 3, 4]) { return .asItIs }
    switch ForeignFormat(head, path: path) {
    case .html where isMarkdown, .binary, .named("XML"): return .asItIs
    case .pdf, .html, .docx, .odt, .epub, .rtf, .named: return .conversion
    case nil: break
    }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      return .recovery(isCertain: false)
    }
    switch RawText.nature(ofStart: head, isWhole: head.count < RawText.start) {
    case .written: return .asItIs
    case .raw: return .recovery(isCertain: true)
    case .unknown: return .recovery(isCertain: false)
    }
  }

  /// A file as a report, where it has to be made one; nil where it is read as it is.
  static func report(
    _ path: String, _ commandLine: CommandLinePhrases, _ phrases: ImportPhrases
  ) throws(Failure) -> ImportedReport? {
    let head: [UInt8]?
    do throws(FileError) { head = try Files.start(of: path, limit: RawText.start) } catch {
      throw Failure(error, commandLine)
    }
    if let head {
      let way = way(head, path: path)
      if way == .asItIs || way != .conversion && size(of: path) > largest { return nil }
      let report = try ImportedReport(path, language: nil, commandLine, phrases)
      return report.recovered == nil ? nil : report
    }
    return nil
  }

  /// The same for bytes that stand in no file.
  static func report(
    _ bytes: [UInt8], path: String, _ phrases: ImportPhrases
  ) throws(Failure) -> ImportedReport? {
    let way = way(Array(bytes.prefix(RawText.start)), path: path)
    if way == .asItIs || way != .conversion && bytes.count > largest { return nil }
    let report = try ImportedReport(bytes, path: path, language: nil, phrases)
    return report.recovered == nil ? nil : report
  }

  private static let markdownEndings = [".md", ".markdown", ".MD"]

  /// The size of a file in bytes; 0 where it is gone.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
