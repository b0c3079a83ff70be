/// Recovers the structure of a text that has lost it: reports pulled out of a PDF or a page.
///
/// Total: any bytes give a value. Time grows in proportion to the text.
public struct RawText {
  /// Reads a raw text.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is; bytes that are not UTF-8 become U+FFFD.
  ///   - vocabulary: the words of the languages and the names of the regions.
  /// - Returns: metadata, Markdown, and a record of each decision and of all that was taken out.
  ///   Each word of the source is in the metadata, in the Markdown or in `removed`.
  public static func recover(_ bytes: [UInt8], vocabulary: Vocabulary = .standard) -> Recovered {
    var draft = Draft(bytes, vocabulary)
    draft.run()
    return draft.written()
  }

  /// Reads a printed text: a PDF, as poppler's programs tell of it.
  ///
  /// Lines of decisions and removals are pages here.
  /// - Parameters:
  ///   - words: what `pdftotext -bbox` writes.
  ///   - faces: what `pdftohtml -xml -noroundcoord -fontfullname -zoom SCALE` writes; may be empty.
  ///   - scale: the factor between the places in both.
  /// - Returns: the same as for raw text, and what the file says of itself.
  public static func recover(
    words: [UInt8], faces: [UInt8], scale: Double, vocabulary: Vocabulary = .standard
  ) -> (recovered: Recovered, properties: PrintedProperties) {
    let print = PrintedText(words: words, faces: faces, scale: scale)
    var draft = Draft(print, vocabulary)
    draft.run()
    var recovered = draft.written()
    var properties = print.properties
    properties.hasText = print.lines.contains { $0.text.contains { Scalars.isLetter(UInt32($0)) } }
    recovered.add(properties)
    return (recovered, properties)
  }

  /// The same for bytes that stand elsewhere.
  public static func recover(
    _ bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary = .standard
  ) -> Recovered {
    recover(Array(bytes), vocabulary: vocabulary)
  }

  /// What the start of a text tells.
  public enum Nature: Sendable {
    /// Markdown with headings or front matter, or nothing to recover.
    case written
    /// A text that has lost its headings.
    case raw
    /// The rest has to be looked at.
    case unknown
  }

  /// So many bytes tell of nearly every text whether it needs recovery.
  public static let start = 8 << 10

  /// Whether a text needs recovery: false for Markdown with headings or front matter, and for a
  /// text without words.
  public static func isRaw(_ bytes: [UInt8]) -> Bool {
    switch nature(ofStart: Array(bytes.prefix(start)), isWhole: bytes.count <= start) {
    case .written: return false
    case .raw: return true
    case .unknown: break
    }
    // A page mark never stands in a written file.
    if bytes.contains(0x0C) { return true }
    let source = SourceText(bytes)
    guard let first = source.lines.firstIndex(where: { !$0.isBlank }) else { return false }
    return !hasHeadings(source, first)
  }

  /// What the first bytes of a text tell; of most, where they are `start`, all that there is to know.
  public static func nature(ofStart bytes: [UInt8], isWhole: Bool) -> Nature {
    let hasPages = bytes.contains(0x0C)
    // The commonest of all starts needs no lines.
    if !hasPages, startsWithHeading(bytes) { return .written }
    let source = SourceText(bytes)
    guard let first = source.lines.firstIndex(where: { !$0.isBlank }) else {
      return isWhole ? .written : .unknown
    }
    if isFrontMatter(source, first) { return .written }
    if hasPages { return .raw }
    if hasHeadings(source, first) { return .written }
    return isWhole ? .raw : .unknown
  }

  /// Two to six marks and a space, or one before a capital, at the very start.
  private static func startsWithHeading(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let marks = text.prefix { $0 == 0x23 }.count
    let rest = text.dropFirst(marks)
    guard (1...6).contains(marks), rest.first == 0x20, let next = rest.dropFirst().first else {
      return false
    }
    return marks > 1 ? next > 0x20 : (0x41...0x5A).contains(next)
  }

  /// Three dashes first, and again within the next lines.
  private static func isFrontMatter(_ source: SourceText, _ first: Int) -> Bool {
    guard source.text(first) == [0x2D, 0x2D, 0x2D] else { return false }
    for index in source.lines.indices.dropFirst(first + 1).prefix(200) {
      if source.text(index) == [0x2D, 0x2D, 0x2D] { return true }
    }
    return false
  }

  /// `# Heading` first in the file or twice set apart, or a line underlined with = or -.
  ///
  /// Not so where rows of other marks underline headings, or where the only one is under the first line
  /// and most of the text is set in: a typist's plain text.
  private static func hasHeadings(_ source: SourceText, _ first: Int) -> Bool {
    var apart = 0
    // Most texts have no such row.
    lazy var isTyped = isTyped(source, first)
    for index in source.lines.indices where !source.lines[index].isBlank {
      if isHeading(source, index) {
        if index == first { return true }
        if source.lines[index - 1].isBlank { apart += 1 }
      }
      if apart > 1 || isUnderline(source, index, first) && !isTyped { return true }
    }
    return false
  }

  /// Rows that Markdown does not read; or one underlined line, the first, over a text that is set in as
  /// Markdown sets its programs.
  private static func isTyped(_ source: SourceText, _ first: Int) -> Bool {
    let underlines = Underlines(source)
    if underlines.areForeign { return true }
    guard underlines.styles.count == 1, underlines.styles[first] != nil else { return false }
    let lines = source.lines.filter { !$0.isBlank }
    return lines.count { $0.indent >= 4 } * 2 > lines.count
  }

  /// One to six marks and a space, as in Markdown.
  private static func isHeading(_ source: SourceText, _ index: Int) -> Bool {
    let line = source.lines[index]
    var start = line.start
    while start < line.end, source.bytes[start] == 0x23 { start += 1 }
    let marks = start - line.start
    guard (1...6).contains(marks), line.indent < 4, start + 1 < line.end,
      source.bytes[start] == 0x20
    else { return false }
    let first = decode(source.bytes, start + 1).value
    // A lower-case word after one mark is a comment of a shell.
    return marks > 1 || !Scalars.isLower(first)
  }

  /// A row of = or - about as long as the line above it.
  private static func isUnderline(_ source: SourceText, _ index: Int, _ first: Int) -> Bool {
    let line = source.lines[index]
    guard index > first, !source.lines[index - 1].isBlank,
      let mark = Underlines.mark(source, index), mark == 0x3D || mark == 0x2D
    else { return false }
    return abs(source.lines[index - 1].width - line.width) <= 3
  }
}
