/// A section as the comparison of translations needs it.
struct CheckedSection {
  let id: String
  let line: Int
  /// Whether the author gave the id, rather than the title.
  let isWritten: Bool
}

/// A link into another document, with its place.
struct CheckedLink {
  let written: String
  let document: String
  let section: String
  let line: Int
  let column: Int
}

/// Checks one report: its front matter, links, footnotes, figures and the words it marks things with.
struct ReportCheck {
  /// The sections in reading order.
  private(set) var sections: [CheckedSection] = []

  let report: Report
  let entry: Entry
  let vocabulary: Vocabulary
  private let resolver: LinkResolver
  private let ids: Set<String>
  private var marks = ReportMarks()
  // Places stay offsets until all are known: lines are then counted in one pass, not once for each.
  var found: [(offset: Int, kind: Diagnostic.Kind)] = []
  private var foreign: [(offset: Int, written: String, document: String, section: String)] = []

  init(_ report: Report, _ entry: Entry, _ vocabulary: Vocabulary, _ resolver: LinkResolver) {
    self.report = report
    self.entry = entry
    self.vocabulary = vocabulary
    self.resolver = resolver
    ids = Set(report.sections.map(\.id))
  }

  /// Collects everything; nothing is told before.
  ///
  /// - Parameter tellsGaps: whether it tells as well what entries do not give.
  mutating func run(tellsGaps: Bool = false) {
    checkFrontMatter()
    if entry.isStructured { checkFacts(tellsGaps: tellsGaps) }
    for section in report.sections { check(section) }
    for part in report.parts.indices { marks.collect(report.blocks(inPart: part)) }
    checkLinks()
    checkFootnotes()
    checkFigures()
  }

  /// The findings with lines and columns, in the order of their places.
  func placed() -> [Diagnostic] {
    var places = PlaceCounter(report.source.bytes)
    return found.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map { finding in
        let place = places.place(of: finding.element.offset)
        return Diagnostic(finding.element.kind, line: place.line, column: place.column)
      }
  }

  /// The links to sections of other documents, for when those have been read.
  func foreignLinks() -> [CheckedLink] {
    var places = PlaceCounter(report.source.bytes)
    return foreign.sorted { $0.offset < $1.offset }.map { link in
      let place = places.place(of: link.offset)
      return CheckedLink(
        written: link.written, document: link.document, section: link.section, line: place.line,
        column: place.column)
    }
  }
}

extension ReportCheck {
  private static let required = ["title", "language", "kind"]

  /// An id is not required: the file's name is a good one.
  private mutating func checkFrontMatter() {
    let matter = report.frontMatter
    // Front matter that is missing altogether is a finding of its own already.
    guard matter.isPresent else { return }
    for (field, value) in zip(Self.required, [matter.title, matter.language, matter.kind])
    where value == nil {
      found.append((0, .missingField(field)))
    }
    if let language = matter.language, !LanguageCodes.contains(language) {
      found.append((offset(of: language, inField: "language"), .unknownLanguage(language)))
    }
    if let kind = matter.kind, !vocabulary.kinds.contains(where: { $0.id == kind }) {
      found.append((offset(of: kind, inField: "kind"), .unknownKind(kind)))
    }
    for region in matter.regions where vocabulary.region(vocabulary.regionID(region)) == nil {
      let field = matter.lines["regions"] == nil ? "region" : "regions"
      found.append((offset(of: region, inField: field), .unknownRegion(region)))
    }
  }

  /// Where a value of the front matter is written, or the line of its field.
  ///
  /// The YAML reader keeps lines only; a value in quotes or with escapes may not be found.
  private func offset(of value: String, inField field: String) -> Int {
    offset(of: value, onLine: report.frontMatter.lines[field] ?? 1)
  }

  /// Where a value of the front matter is written on or after a line, or the start of the line.
  func offset(of value: String, onLine wanted: Int) -> Int {
    let bytes = report.source.bytes
    var line = 1
    var start = 0
    while line < wanted, start < report.bodyStart {
      if bytes[start] == 0x0A { line += 1 }
      start += 1
    }
    let range = start..<max(start, report.bodyStart)
    return ByteSearch.word(value, afterBrace: false, in: bytes, range) ?? start
  }

  /// Checks the attributes of a heading.
  ///
  /// Sections do not say whether their id was written, so the heading's line is asked.
  private mutating func check(_ section: Section) {
    let bytes = report.source.bytes
    let heading = ByteSearch.headingRange(bytes, section)
    let isWritten =
      !section.isLead
      && ByteSearch.word("#" + section.id, afterBrace: true, in: bytes, heading) != nil
    sections.append(CheckedSection(id: section.id, line: section.line, isWritten: isWritten))
    for region in section.regions where vocabulary.region(vocabulary.regionID(region)) == nil {
      let offset = ByteSearch.word(region, afterBrace: true, in: bytes, heading)
      found.append((offset ?? section.range.lowerBound, .unknownRegion(region)))
    }
    if let aspect = section.aspect, !vocabulary.aspects.contains(where: { $0.id == aspect }) {
      let offset = ByteSearch.word(aspect, afterBrace: true, in: bytes, heading)
      found.append((offset ?? section.range.lowerBound, .unknownAspect(aspect)))
    }
  }

  /// Links into the report are settled here; those into others wait until all have been read.
  private mutating func checkLinks() {
    for link in marks.links {
      check(link.target, at: ByteSearch.linkStart(report.source.bytes, link.offset))
    }
  }

  mutating func check(_ target: String, at offset: Int) {
    switch resolver.resolve(target, from: entry) {
    case .address, .facet: break
    case .section(let id):
      if !Report.has(section: id, among: ids) {
        found.append((offset, .brokenSectionLink(target)))
      }
    case .document(let id, let section):
      if let section { foreign.append((offset, target, id, section)) }
    case .broken:
      if !resolver.leadsToFile(target, from: entry) { found.append((offset, .brokenLink(target))) }
    }
  }

  /// Of two texts for one footnote the reader shows the first, so the second is the odd one; and a
  /// footnote that is never called is told once, however many texts it has.
  private mutating func checkFootnotes() {
    var defined: Set<String> = []
    for note in marks.definitions where !defined.insert(note.label).inserted {
      found.append((note.offset, .duplicateFootnote(note.label)))
    }
    var called: Set<String> = []
    for call in marks.calls {
      called.insert(call.label)
      if !defined.contains(call.label) {
        found.append((call.offset, .undefinedFootnote(call.label)))
      }
    }
    for note in marks.definitions where called.insert(note.label).inserted {
      found.append((note.offset, .unusedFootnote(note.label)))
    }
  }

  /// Figures without a number are fine as long as nothing refers to them by it.
  private mutating func checkFigures() {
    var numbers: Set<String> = []
    for (offset, figure) in marks.figures {
      if figure.caption.isEmpty { found.append((offset, .figureWithoutCaption(figure.number))) }
      if figure.source.isEmpty { found.append((offset, .figureWithoutSource(figure.number))) }
      if !figure.number.isEmpty, !numbers.insert(figure.number).inserted {
        found.append((offset, .duplicateFigure(figure.number)))
      }
    }
  }
}
