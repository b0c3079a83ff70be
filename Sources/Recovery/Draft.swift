/// What is known of the text before the stages begin.
///
/// A class: the stages pass it around, and a copy of the tables for each question would cost more
/// than the answer.
final class Evidence {
  let source: SourceText
  let words: Words
  let furniture: Furniture
  let contents: Contents
  let lexicon: Lexicon
  let underlines: Underlines?
  let listedLines: ListedLines
  /// Which lines are text: not blank, not furniture, not in a contents list.
  let kept: [Bool]
  /// How the text is printed; nothing where only its words are known.
  let printing: Printing?

  init(_ source: SourceText, _ vocabulary: Vocabulary, _ printing: Printing?) {
    self.source = source
    self.printing = printing
    words = Words(vocabulary)
    furniture = Furniture(source, words)
    contents = Contents(source, words, furniture, bookmarks: printing?.entries ?? [])
    underlines = printing == nil ? Underlines(source) : nil
    kept = Evidence.kept(source, furniture, contents, underlines)
    lexicon = Lexicon(source, kept: kept)
    listedLines = printing == nil ? ListedLines(source, kept, contents) : ListedLines()
  }

  private static func kept(
    _ source: SourceText, _ furniture: Furniture, _ contents: Contents, _ underlines: Underlines?
  ) -> [Bool] {
    var kept = source.lines.map { !$0.isBlank }
    for line in furniture.found.keys { kept[line] = false }
    for line in underlines?.rules ?? [] { kept[line] = false }
    for range in contents.ranges {
      for line in range { kept[line] = false }
    }
    return kept
  }
}

/// The state the stages work on, from lines to blocks.
///
/// Each stage is an extension in its own file.
struct Draft {
  private let evidence: Evidence
  /// The text's lines are broken by a measure, not by its author.
  let isWrapped: Bool
  var units: [Unit]
  /// Headings have a gap above and none below.
  var headsStandOnText = false
  /// Headings are set in capitals: several lines of more than one word are.
  var headsAreCapitals = false
  /// How often the words of a short unit stand alone, by their hash.
  var repeats: [UInt64: Int] = [:]
  /// The headings have rows of marks below them.
  var areUnderlined = false
  var result = Recovered()
  /// Unit index -> the page's number marks: footnotes that a reference calls.
  var footnotes: [Int: Int] = [:]

  init(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
    self.init(Evidence(SourceText(bytes), vocabulary, nil))
  }

  init(_ print: PrintedText, _ vocabulary: Vocabulary) {
    let printing = Printing(print)
    self.init(Evidence(SourceText(pagesOf: printing.bytes), vocabulary, printing))
  }

  private init(_ evidence: Evidence) {
    self.evidence = evidence
    var wrapping = Wrapping(evidence)
    units = wrapping.units()
    isWrapped = wrapping.isWrapped
    result.decisions = wrapping.decisions
    recordColumns()
    recordFurniture()
    recordUnderlines()
    recordContents()
  }

  var source: SourceText { evidence.source }
  var words: Words { evidence.words }
  var furniture: Furniture { evidence.furniture }
  var contents: Contents { evidence.contents }
  var lexicon: Lexicon { evidence.lexicon }
  var printing: Printing? { evidence.printing }
  var listedLines: ListedLines { evidence.listedLines }

  /// Runs the stages in their order.
  mutating func run() {
    lookAtUnits()
    mergeLoneMarks()
    mergeOpenTitles()
    findFigures()
    findFootnotes()
    findNameSeries()
    findVerbatim()
    dropDuplicates()
    readCover()
    findAlignedLists()
    findPullQuotes()
    findHeadings()
    voteOnLooks()
    mergeChapterLabels()
    findLists()
    joinHalves()
    joinOrphans()
    repairHyphens()
    setLevels()
  }

  // MARK: records

  /// The 1-based source line of a unit.
  func line(of unit: Int) -> Int {
    units[unit].lines.first.map { source.lines[$0].number } ?? 1
  }

  /// Records a decision at the first line of a unit.
  mutating func decide(
    _ kind: Decision.Kind, at unit: Int, _ confidence: Double, _ reasons: [Decision.Reason]
  ) {
    result.decisions.append(
      Decision(line: line(of: unit), kind: kind, confidence: confidence, reasons: reasons))
  }

  /// Takes a unit out of the running text.
  mutating func remove(_ unit: Int, _ reason: Recovered.Removed.Reason) {
    remove(lines: units[unit].lines, text: units[unit].text, reason)
    units[unit].role = .gone
  }

  /// Records a stretch of lines as taken out.
  mutating func remove(lines: [Int], text: [UInt8], _ reason: Recovered.Removed.Reason) {
    guard let first = lines.first, let last = lines.last else { return }
    let from = source.lines[first].number
    let to = max(from, source.lines[last].number)
    result.removed.append(
      Recovered.Removed(
        lines: from...to, text: String(decoding: text, as: UTF8.self), reason: reason))
  }

  /// One record for each page whose columns stood side by side.
  private mutating func recordColumns() {
    for page in source.columnPages {
      result.decisions.append(
        Decision(
          line: page.line, kind: .columns(count: page.columns), confidence: 0.9,
          reasons: [.gutter]))
    }
  }

  /// The rows of marks under headings, but for those inside a contents list.
  private mutating func recordUnderlines() {
    for line in evidence.underlines?.rules ?? []
    where furniture.found[line] == nil && !contents.ranges.contains(where: { $0.contains(line) }) {
      remove(lines: [line], text: source.text(line), .label)
    }
  }

  /// Page numbers inside a contents list are recorded with the list.
  private mutating func recordFurniture() {
    for (line, reason) in furniture.found.sorted(by: { $0.key < $1.key }) {
      guard !contents.ranges.contains(where: { $0.contains(line) }) else { continue }
      remove(lines: [line], text: source.text(line), .furniture)
      result.decisions.append(
        Decision(
          line: source.lines[line].number, kind: .furniture, confidence: 0.9, reasons: [reason]))
    }
  }

  /// Each list is one record; its confidence grows with its length.
  private mutating func recordContents() {
    for range in contents.ranges {
      let lines = Array(range)
      // Blank lines stay, so that each line of the record keeps its place.
      let text = Array(lines.map { source.text($0) }.joined(separator: [0x0A]))
      remove(lines: lines, text: text, .contents)
      let entries = contents.entries.filter { range.contains($0.line) }.count
      result.decisions.append(
        Decision(
          line: source.lines[range.lowerBound].number, kind: .contents,
          confidence: entries > 3 ? 0.95 : 0.7, reasons: [.label]))
    }
  }

  // MARK: neighbours

  /// The next unit that is still there.
  func next(after unit: Int) -> Int? {
    var index = unit + 1
    while index < units.count {
      if !units[index].isGone { return index }
      index += 1
    }
    return nil
  }

  /// The unit before that is still there.
  func previous(before unit: Int) -> Int? {
    var index = unit - 1
    while index >= 0 {
      if !units[index].isGone { return index }
      index -= 1
    }
    return nil
  }
}
