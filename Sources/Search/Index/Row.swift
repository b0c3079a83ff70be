internal import Content

/// One row of the index: a part of a report, which mostly is a section, or a report as a whole.
struct Row {
  // A large library has very many of these: the order leaves no gaps between the fields.

  /// The regions it belongs to, a bit for each region of `Catalogue.regions`.
  var regions: UInt64 = 0
  /// The index of the entry in the library.
  var entry: Int32
  /// The index of the part in the report; -1 for the row of the report as a whole.
  var part: Int32
  /// The words of its text, up to 65,535.
  var words: UInt16 = 0
  /// The number of the first word of its footnotes; 65,535 where it has none.
  var firstNote = UInt16.max
  /// The words of its heading that say something, up to 255.
  var headingWords: UInt8 = 0
  /// Whether it is the section that is marked with its regions, rather than a part of it.
  var isRegion = false

  /// Whether it stands for the report as a whole.
  var isDocument: Bool { part < 0 }
}

/// The columns of the index.
enum Column: UInt32, CaseIterable {
  /// The heading of the section, or the title of the report.
  case heading
  /// The headings that the section stands under and the report's title.
  case context
  /// The text.
  case body

  /// The position of a word: its column, and its number there.
  func position(_ index: Int) -> UInt32 { rawValue << 30 | UInt32(min(index, 0x3FFF_FFFF)) }

  /// The column of a position.
  init(position: UInt32) { self = Column(rawValue: position >> 30) ?? .body }
}

/// The texts of one row as they are indexed.
struct RowText {
  var row: Row
  var heading: String
  var context: String
  /// The bytes of the body in `RowTexts.text`, or in `summary` for the report as a whole.
  var body: Range<Int>
  /// The index in the body's bytes at which its footnotes begin.
  var notes: Int
}

/// A report cut into the rows of the index.
struct RowTexts {
  /// The plain text of the whole report.
  let text: PlainText
  /// The text of the row for the report as a whole.
  let summary: String
  /// Whether a section only says what its source does not tell, or where else to read: it counts
  /// like a footnote, because who looks for waste does not look for what nobody says about it.
  private static func isRemark(_ section: Section, isStructured: Bool) -> Bool {
    switch section.id {
    case "open": isStructured
    case "see-also", "voir-aussi", "vease-tambien", "ver-tambien": true
    default: false
    }
  }

  /// The rows; the report as a whole comes first.
  private(set) var rows: [RowText] = []

  /// Cuts a report; `entry` is its index in the library.
  init(_ report: Report, entry: Int, catalogue: Catalogue) {
    text = report.plainText(in: report.bodyStart..<report.source.bytes.count)
    summary = RowTexts.summary(
      of: report.frontMatter, catalogue.library.vocabulary,
      catalogue.library.entries[entry].language)
    let number = Int32(truncatingIfNeeded: entry)
    let whole = catalogue.regions(of: report.frontMatter.regions)
    rows.reserveCapacity(report.parts.count + 1)
    rows.append(
      RowText(
        row: Row(regions: whole, entry: number, part: -1), heading: report.title, context: "",
        body: 0..<summary.utf8.count, notes: .max))
    let regions = RowTexts.regions(of: report.sections, whole, catalogue)
    let contexts = RowTexts.contexts(of: report)
    let isStructured = catalogue.library.entries[entry].isStructured
    var described = -1
    for (index, part) in report.parts.enumerated() {
      let section = report.sections[part.section]
      let isFirst = part.section != described
      described = part.section
      let row = Row(
        regions: regions[part.section], entry: number, part: Int32(truncatingIfNeeded: index),
        isRegion: isFirst && !section.regions.isEmpty)
      let body =
        text.index(ofSource: part.range.lowerBound)..<text.index(ofSource: part.range.upperBound)
      rows.append(
        RowText(
          row: row, heading: isFirst && !section.isLead ? section.title : "",
          context: contexts[part.section], body: body,
          notes: RowTexts.isRemark(section, isStructured: isStructured) ? 0 : notes(in: body)))
    }
  }

  /// Where the footnotes at the end of a body begin.
  private func notes(in body: Range<Int>) -> Int {
    var (low, high) = (0, text.footnotes.count)
    while low < high {
      let middle = (low + high) / 2
      if text.footnotes[middle].lowerBound < body.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < text.footnotes.count, text.footnotes[low].lowerBound < body.upperBound else {
      return .max
    }
    return text.footnotes[low].lowerBound - body.lowerBound
  }

  /// What a report says about itself, as text to be found and shown.
  static func summary(
    of matter: FrontMatter, _ vocabulary: @autoclosure () -> Vocabulary, _ language: String
  ) -> String {
    let source = matter.source.map { [$0.title, $0.subtitle] } ?? []
    let people = matter.authors + [matter.publisher ?? ""] + matter.supportedBy
    let facts =
      matter.facts.isPresent ? FactWords.words(matter.facts, vocabulary(), language) : []
    return ([matter.summary ?? "", matter.subtitle ?? ""] + facts + people + source)
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The headings above each section, and the report's title.
  private static func contexts(of report: Report) -> [String] {
    var contexts: [String] = []
    for section in report.sections {
      // A heading that no section stands under is named by the report's title alone.
      let above = section.parent.map { contexts[$0] + " / " + report.sections[$0].title }
      contexts.append(String(decoding: (above ?? report.title).utf8.suffix(500), as: UTF8.self))
    }
    return contexts
  }

  /// The regions of each section: its own, those of the section around it, or those of a report
  /// that marks no section.
  private static func regions(of sections: [Section], _ whole: UInt64, _ catalogue: Catalogue)
    -> [UInt64]
  {
    let marks = sections.contains { !$0.regions.isEmpty }
    var regions: [UInt64] = []
    for section in sections {
      let own = catalogue.regions(of: section.regions)
      let inherited = section.parent.map { regions[$0] } ?? (marks ? 0 : whole)
      regions.append(own != 0 ? own : inherited)
    }
    return regions
  }
}
