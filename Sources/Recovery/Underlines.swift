/// Headings that a typist underlined: a row of one mark below the words, sometimes above them too.
///
/// The marks tell levels by the order in which they come first, as writers of plain text use them;
/// no mark has a level of its own.
struct Underlines {
  /// Line of a heading -> its style: one mark below, or below and above.
  private(set) var styles: [Int: Int] = [:]
  /// The rows of marks themselves.
  private(set) var rules: [Int] = []

  private let source: SourceText
  private var known: [Style: Int] = [:]

  private struct Style: Hashable {
    var mark: UInt8
    var isBoxed: Bool
  }

  /// Looks at each line and the two above it.
  init(_ source: SourceText) {
    self.source = source
    for index in source.lines.indices.dropFirst() {
      guard let mark = Underlines.mark(source, index), fits(index, index - 1), isHeading(index - 1)
      else { continue }
      let isBoxed =
        index > 1 && Underlines.mark(source, index - 2) == mark && fits(index - 2, index - 1)
      guard isBoxed || standsFree(index - 1) else { continue }
      let style = Style(mark: mark, isBoxed: isBoxed)
      let number = known[style] ?? known.count
      known[style] = number
      styles[index - 1] = number
      if isBoxed { rules.append(index - 2) }
      rules.append(index)
    }
  }

  /// Some row is none of those that Markdown reads, or has a second one above the words.
  var areForeign: Bool {
    known.keys.contains { $0.isBoxed || ($0.mark != 0x3D && $0.mark != 0x2D) }
  }

  /// The mark of a row of at least three that are all the same; three stops are an ellipsis.
  static func mark(_ source: SourceText, _ index: Int) -> UInt8? {
    let line = source.lines[index]
    guard line.width >= 3, line.width == line.end - line.start else { return nil }
    let mark = source.bytes[line.start]
    guard marks.contains(mark), mark != 0x2E || line.width > 3 else { return nil }
    return source.bytes[line.range].allSatisfy { $0 == mark } ? mark : nil
  }

  /// = - ~ * . ^ + # " ' ` : _
  private static let marks: Set<UInt8> = [
    0x3D, 0x2D, 0x7E, 0x2A, 0x2E, 0x5E, 0x2B, 0x23, 0x22, 0x27, 0x60, 0x3A, 0x5F,
  ]

  /// The row is about as long as the words and begins where they do; those of a boxed heading may be
  /// set in by a space.
  private func fits(_ rule: Int, _ words: Int) -> Bool {
    let row = source.lines[rule]
    let line = source.lines[words]
    guard row.page == line.page, abs(row.indent - line.indent) <= 1 else { return false }
    return abs(row.width - line.width) <= 3
  }

  /// Short, with letters, and without the gaps between the cells of a table.
  private func isHeading(_ index: Int) -> Bool {
    let line = source.lines[index]
    guard !line.isBlank, line.width <= Weights.Limit.moderateHeading,
      Underlines.mark(source, index) == nil
    else { return false }
    var spaces = 0
    var letters = 0
    for byte in source.bytes[line.range] {
      spaces = byte == 0x20 ? spaces + 1 : 0
      if spaces > 2 { return false }
      if Scalars.isLetter(UInt32(byte)) || byte >= 0x80 { letters += 1 }
    }
    return letters > 1
  }

  /// Nothing stands directly above the words.
  private func standsFree(_ index: Int) -> Bool {
    index == 0 || source.lines[index - 1].isBlank
      || source.lines[index - 1].page != source.lines[index].page
      || (index > 1 && Underlines.mark(source, index - 1) != nil)
  }
}
