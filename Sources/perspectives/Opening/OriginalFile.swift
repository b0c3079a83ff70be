internal import Content
internal import Phrases
internal import Reader
internal import Recovery

/// The file that a report was made of, read again: what it holds, and what was decided about it.
struct OriginalFile {
  /// Its text as it is; of a format that is no text, as the program pulls it out that reads it.
  let text: SourceText
  let report: ImportedReport

  /// - Parameter path: as the library's entry has it.
  init(
    _ path: String, _ commandLine: CommandLinePhrases, _ phrases: ImportPhrases
  ) throws(Failure) {
    let isInput = path == LibraryOpening.standardInputName && Files.kind(of: path) == .missing
    let bytes = try ImportedReport.read(
      isInput ? LibraryOpening.standardInput : path, commandLine)
    report = try ImportedReport(bytes, path: path, language: nil, phrases)
    text = SourceText(Self.pulledOut(bytes, path))
  }

  /// The file as the reader shows it.
  func original(path: String, _ purpose: Original.Purpose) -> Original {
    Original(
      path: path, purpose: purpose,
      report: Report(verbatim: text, title: LibraryLoader.baseName(path)), lines: report.lines,
      isPaged: report.isPaged, decisions: report.recovered?.decisions ?? [],
      removed: report.recovered?.removed ?? [])
  }

  /// The line of the file that a line of its report came from; for printed files, the page.
  func line(ofReport line: Int) -> Int {
    let known = report.lines
    return known.isEmpty ? line : known[min(max(0, line - 1), known.count - 1)]
  }

  private static func pulledOut(_ bytes: [UInt8], _ path: String) -> [UInt8] {
    switch ForeignFormat(bytes, path: path) {
    case .pdf: return ToolRun("pdftotext", ["-layout", "/dev/stdin", "-"], input: bytes).output
    case .docx, .odt, .epub, .rtf:
      let format = ForeignFormat(bytes, path: path)?.pandoc ?? ""
      return ToolRun(
        "pandoc",
        ["+RTS", "-M1g", "-RTS", "--sandbox", "-f", format, "-t", "plain", "--columns=80"],
        input: bytes
      ).output
    case .html, .named, .binary, nil: return bytes
    }
  }
}

/// The lines of files, from the lines of the reports that were made of them.
struct FileLines {
  private var files: [String: OriginalFile] = [:]

  /// The line of an entry's file; of a written report the line itself.
  mutating func line(_ line: Int, of entry: Entry) -> Int {
    guard entry.isRecovered else { return line }
    if let known = files[entry.path] { return known.line(ofReport: line) }
    let words = Interface.phrases
    // A file that is gone meanwhile has no lines.
    guard let file = try? OriginalFile(entry.path, words.commandLine, words.importing) else {
      return line
    }
    files[entry.path] = file
    return file.line(ofReport: line)
  }
}
