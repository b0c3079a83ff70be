public import Content
public import Layout

/// The text of a report on the screen.
public struct ReadingScreen: @unchecked Sendable {
  /// The entry of the library.
  public let entry: Entry
  /// The text, laid out.
  ///
  /// A cache: what it gives depends on the report and the width alone.
  public private(set) var layout: DocumentLayout
  /// The index of the one section that is shown; nil for the whole report.
  public private(set) var alone: Int?
  /// The first line that shows.
  public private(set) var top: DocumentLayout.Place
  /// The byte of the report that the reader is at; it stays while the window changes.
  public private(set) var anchor: Int
  /// What is searched for in the text.
  public var find: FindState?
  /// The prompt in which a text to find is typed.
  public var prompt: LineEditor?
  /// Where the reader was when the prompt opened.
  var beforePrompt: Mark?
  /// The chosen link: the line it starts on and its index there.
  public var link: LinkPlace?
  /// What the library knows beside the text.
  let additions: Additions
  /// Rows of text on the screen.
  private var height: Int
  /// The terms of the glossary in the text; nil until the glossary is read.
  private(set) var terms: TermMarks?
  /// The term on the screen whose meaning shows.
  var definition: TermMarks.Term?
  /// Where this is a file as it is: the report that was made of it.
  var behind: Behind?
  /// Whether acronyms are written out where a section uses them first.
  private(set) var expandsAcronyms = false

  /// A link on the screen.
  public struct LinkPlace: Equatable, Sendable {
    /// Its line.
    public var place: DocumentLayout.Place
    /// The index of its span in the line.
    public var span: Int
  }

  /// A place to come back to.
  struct Mark: Sendable {
    var top: DocumentLayout.Place
    var anchor: Int
    var width: Int
  }

  /// The report.
  public var report: Report { layout.report }

  /// Where the reader is now.
  var mark: Mark { Mark(top: top, anchor: anchor, width: layout.options.width) }

  /// A report at its start.
  init(
    _ entry: Entry, _ report: Report, columns: Int, height: Int,
    additions: Additions = Additions()
  ) {
    self.entry = entry
    self.additions = additions
    layout = DocumentLayout(report, options: ReadingScreen.options(entry, columns, additions))
    top = layout.start
    anchor = 0
    self.height = max(1, height)
  }

  /// Wider than this, lines are hard to follow.
  static let measure = 70

  private static func options(
    _ entry: Entry, _ columns: Int, _ additions: Additions
  ) -> LayoutOptions {
    let margin = columns >= 60 ? 4 : columns >= 40 ? 2 : 0
    return LayoutOptions(
      width: min(measure, columns - margin), words: .of(entry.language), additions: additions)
  }

  /// The column at which lines start.
  func leftMargin(columns: Int) -> Int { max(0, (columns - layout.options.width) / 2) }

  /// Lays the text out for another size; the first line keeps its text.
  mutating func resize(columns: Int, height: Int) {
    self.height = max(1, height)
    let options = ReadingScreen.options(entry, columns, additions)
    if options != layout.options {
      layOut(options, section: alone)
      link = nil
    }
    showAnchor()
  }

  /// Lays the text out anew; places of the old layout mean nothing after it.
  private mutating func layOut(_ options: LayoutOptions, section: Int?) {
    let terms = expandsAcronyms ? terms : nil
    let report = report
    let insertions = terms.map { terms in { (part: Int) in terms.expansions(part, in: report) } }
    layout = DocumentLayout(report, options: options, section: section, insertions: insertions)
  }

  /// Takes the terms of the glossary, and whether acronyms are written out.
  mutating func take(_ terms: TermMarks?, expandsAcronyms: Bool) {
    let isOther =
      expandsAcronyms != self.expandsAcronyms || (expandsAcronyms && terms !== self.terms)
    self.terms = terms
    self.expandsAcronyms = expandsAcronyms
    guard isOther else { return }
    layOut(layout.options, section: alone)
    link = nil
    showAnchor()
  }

  /// Shows the place that the reader is at.
  private mutating func showAnchor() {
    top = fullScreen(from: layout.place(ofText: anchor))
    // The title has no bytes of its own: they all stand before the text.
    if anchor < report.bodyStart, alone == nil { top = layout.start }
    forgetHiddenLink()
  }

  /// A link that has left the screen is chosen no more.
  private mutating func forgetHiddenLink() {
    guard let place = link?.place else { return }
    if place < top || place > layout.move(top, by: height - 1) { link = nil }
  }

  /// Goes back to a place, in the window as it is now.
  mutating func go(backTo mark: Mark) {
    anchor = mark.anchor
    guard mark.width == layout.options.width else { return showAnchor() }
    top = fullScreen(from: mark.top)
    forgetHiddenLink()
  }

  /// A place, or the last one below which the screen is still full.
  private func fullScreen(from place: DocumentLayout.Place) -> DocumentLayout.Place {
    if place >= layout.start, layout.hasLines(height, after: place) { return place }
    return max(layout.start, min(place, layout.lastTop(height: height)))
  }

  /// Goes to a place, as far down as the last full screen.
  mutating func go(to place: DocumentLayout.Place) {
    definition = nil
    top = fullScreen(from: place)
    // An empty line stands between two texts: the reader is at the second.
    let first = layout.line(at: top).isBlank ? layout.move(top, by: 1) : top
    anchor = layout.offset(of: first)
    if top == layout.start, alone == nil { anchor = 0 }
    forgetHiddenLink()
  }

  /// Goes to the line of a byte; the reader is at this byte, even where the last screen starts
  /// above it.
  mutating func go(toByte offset: Int) {
    go(to: layout.place(ofText: offset))
    if top != layout.start || alone != nil { anchor = offset }
  }

  /// Goes down, or up where negative.
  mutating func scroll(_ lines: Int) {
    link = nil
    let before = mark
    go(to: layout.move(top, by: lines))
    // At an end nothing moves, neither does the place.
    if top == before.top { anchor = before.anchor }
  }

  /// Goes to a byte of the report; a little above it, so that what leads up to it shows.
  mutating func go(toOffset offset: Int, context: Int = 0) {
    leaveSection(unlessItHolds: offset)
    let place = visiblePlace(of: offset)
    go(to: layout.move(place, by: -context))
  }

  /// Goes to the heading of a section.
  mutating func go(toSection index: Int) {
    leaveSection(unlessItHolds: report.sections[index].range.lowerBound)
    go(to: layout.place(ofSection: index))
    // The place in the text is the heading, even where the last screen starts above it.
    anchor = report.sections[index].range.lowerBound
  }

  private mutating func leaveSection(unlessItHolds offset: Int) {
    guard let alone, !report.wholeRange(ofSection: alone).contains(offset) else { return }
    show(section: nil)
  }

  /// Shows one section alone, or the whole report.
  mutating func show(section: Int?) {
    guard section != alone else { return }
    let offset = anchor
    alone = section
    link = nil
    layOut(layout.options, section: section)
    go(toByte: offset)
  }

  /// The index of the section at the first line with text.
  public var section: Int? {
    report.section(at: anchor) ?? layout.section(at: top)
  }

  /// The section that the first line on the screen is in; nil above the first heading.
  var sectionInSight: Int? {
    guard let section else { return nil }
    guard alone == nil, report.sections.first?.range.lowerBound ?? 0 >= anchor else {
      return section
    }
    return layout.place(ofSection: section) <= top ? section : nil
  }

  /// The name of what stands behind the text where it takes most of the screen: related entries,
  /// what the document draws on, how to cite it.
  var closingInSight: String? {
    guard let middle = closing(at: layout.move(top, by: height / 2)) else { return nil }
    let first = layout.line(at: top).isBlank ? layout.move(top, by: 1) : top
    let key = closing(at: first) ?? additions.closing.first?.key ?? middle
    return additions.closing.first { $0.key == key }?.name
  }

  /// The key of the row behind the text that a place is in.
  private func closing(at place: DocumentLayout.Place) -> String? {
    guard let parts = layout.path(at: place)?.split(separator: "/"), parts.first == "closing"
    else { return nil }
    return parts.dropFirst().first.map(String.init)
  }

  /// The place of the next section's heading, or the one before.
  func section(after step: Int) -> Int? {
    guard !report.sections.isEmpty else { return nil }
    guard let here = section else { return 0 }
    let atHeading = layout.place(ofSection: here) >= top
    let target = step > 0 ? here + 1 : atHeading ? here - 1 : here
    return report.sections.indices.contains(target) ? target : nil
  }

  /// How far the last line on the screen is, from 0 to 100.
  public var percent: Int {
    guard layout.hasLines(height, after: top) else { return 100 }
    let last = layout.move(top, by: height)
    // Empty lines at the end are nothing to read.
    return !layout.hasLines(8, after: last) && last >= layout.end ? 100 : layout.percent(of: last)
  }

  /// Minutes of reading left below the first line, at 200 words a minute.
  public var minutesLeft: Int {
    guard !layout.isEmpty else { return 0 }
    let end = report.parts[layout.parts.upperBound - 1].range.upperBound
    if percent == 100, top == layout.start { return (end - report.bodyStart) / 1300 }
    return max(0, end - layout.offset(of: top)) / 1300
  }

  /// The lines on the screen with their places.
  func visible() -> [(place: DocumentLayout.Place, line: Line)] {
    guard !layout.isEmpty else { return [] }
    var lines: [(DocumentLayout.Place, Line)] = []
    var place = top
    while lines.count < height {
      lines.append((place, layout.line(at: place)))
      let next = layout.move(place, by: 1)
      if next == place { break }
      place = next
    }
    return lines
  }
}
