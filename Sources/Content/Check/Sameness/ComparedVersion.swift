/// What one version of a document says that the versions in other languages have to say as well.
///
/// Parts of the text go by the ids that authors write; text under a heading whose id is made from
/// its title belongs to the part before it.
struct ComparedVersion {
  /// A part of a version.
  struct Part {
    let key: Diagnostic.Part
    let line: Int
    var text: ComparedText
    var shape = SectionShape()
    /// The language that it is in instead of the version's.
    var foreign: String?
    /// Whether a heading belongs to it.
    var aspect: String?
    var regions: [String] = []
  }

  /// A figure of a version.
  struct Figure {
    /// Words of its source that begin with a capital, such as the name of an author.
    let names: Set<String>
    let part: Diagnostic.Part
    let line: Int
  }

  private(set) var fields: [Part] = []
  private(set) var parts: [Part] = []
  private(set) var figures: [String: Figure] = [:]
  /// The numbers of the figures in reading order.
  private(set) var figureNumbers: [String] = []
  /// The names in its text.
  let names: ProperNames
  /// What the version says of itself.
  let front: FrontMatter
  private let terms: NamedTerms
  private let language: String

  init(_ report: Report, _ sections: [CheckedSection], _ terms: NamedTerms) {
    front = report.frontMatter
    names = ProperNames(report)
    language = report.frontMatter.language ?? ""
    self.terms = terms
    readFields()
    let lines = LineTable(report.source.bytes)
    var starts: [Int] = []
    for (index, section) in report.sections.enumerated() {
      if sections[index].isWritten || parts.isEmpty { open(section, sections[index].isWritten) }
      starts.append(parts.count - 1)
      read(report, section, into: parts.count - 1, lines)
    }
    for (index, part) in report.parts.enumerated() where starts.indices.contains(part.section) {
      parts[starts[part.section]].shape.add(report.blocks(inPart: index))
    }
    collectFigures(lines)
  }

  private mutating func open(_ section: Section, _ isWritten: Bool) {
    var part = Part(
      key: isWritten ? .section(section.id) : .start, line: section.line,
      text: ComparedText(language: language))
    if isWritten { (part.aspect, part.regions) = (section.aspect, section.regions) }
    parts.append(part)
  }

  private mutating func read(
    _ report: Report, _ section: Section, into place: Int, _ lines: LineTable
  ) {
    if !section.isLead {
      let title = Array(section.title.utf8)
      parts[place].text.add(title, TextWord.all(title), in: language, terms) { _ in section.line }
    }
    let text = report.plainText(in: section.range, labels: false)
    let words = TextWord.all(text.bytes)
    parts[place].text.add(text.bytes, words, in: language, terms) {
      lines.line(of: text.sourceOffset(of: $0))
    }
    if parts[place].foreign == nil {
      parts[place].foreign = BodyLanguage.other(than: language, words)
    }
  }

  private mutating func collectFigures(_ lines: LineTable) {
    for part in parts {
      for figure in part.shape.figures where figures[figure.number] == nil {
        let bytes = Array(figure.source.utf8)
        let names = TextWord.all(bytes).filter { $0.capitals == 1 && $0.isCapital }
          .map { String(decoding: bytes[$0.range], as: UTF8.self) }
        figures[figure.number] = Figure(
          names: Set(names), part: part.key, line: lines.line(of: figure.offset))
        figureNumbers.append(figure.number)
      }
    }
  }
}

extension ComparedVersion {
  /// The fields that are text.
  ///
  /// What stands in others is compared as values.
  private mutating func readFields() {
    let facts = front.facts
    let texts: [(String, [(String, Int?)])] = [
      ("title", [(front.title ?? "", nil)]), ("subtitle", [(front.subtitle ?? "", nil)]),
      ("summary", [(front.summary ?? "", nil)]), ("period", [(facts.period, nil)]),
      ("countries", Self.words(facts.countries)), ("cities", Self.words(facts.cities)),
      ("partners", Self.words(facts.partners)), ("sdgs", Self.words(facts.goals)),
      ("modality", Self.words(facts.modalities)), ("years", Self.words(facts.years)),
      ("funders", Self.words(facts.funders)), ("themes", Self.words(facts.themes)),
      ("source", [(front.source?.place ?? "", nil)]),
    ]
    for (field, texts) in texts {
      let line = front.lines[field] ?? 1
      var part = Part(key: .field(field), line: line, text: ComparedText(language: language))
      for (text, ownLine) in texts where !text.isEmpty {
        let bytes = Array(text.utf8)
        part.text.add(bytes, TextWord.all(bytes), in: language, terms) { _ in ownLine ?? line }
      }
      fields.append(part)
    }
  }

  /// What is said of values in words: roles, notes, reasons, and groups without a name.
  private static func words(_ facts: [Fact]) -> [(String, Int?)] {
    facts.map { fact in
      let name = fact.isDescription ? fact.value : ""
      return (
        [name, fact.note, fact.why].filter { !$0.isEmpty }.joined(separator: "\n"), fact.line
      )
    }
  }
}

/// Where the lines of a text begin, for offsets in any order.
struct LineTable {
  private var ends: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in bytes.indices where bytes[index] == 0x0A { ends.append(index) }
  }

  /// The line of an offset, from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
