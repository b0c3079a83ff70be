/// A section that tells about one aspect of one region.
public struct AspectPlace: Sendable {
  /// The document.
  public let entry: Entry
  /// The index of the section.
  public let index: Int
  /// The section.
  public let section: Section
  /// The words of the section with all that is part of it.
  public let words: Int
  /// How its text begins.
  public let beginning: String
}

/// Which region says something about which aspect.
public struct AspectTable: Sendable {
  /// The language that was preferred.
  public let language: String
  /// The ids of the regions, in the order of the menu.
  public let regions: [String]
  /// The ids of the aspects, in the order of the vocabulary.
  public let aspects: [String]
  private var places: [String: [String: [AspectPlace]]] = [:]

  init(_ vocabulary: Vocabulary, language: String) {
    self.language = language
    regions = vocabulary.regions.map(\.id)
    aspects = vocabulary.aspects.map(\.id)
  }

  /// Whether no section is marked with an aspect of a region.
  public var isEmpty: Bool { places.isEmpty }

  /// What a region says about an aspect, in the order of the documents.
  public func places(_ region: String, _ aspect: String) -> [AspectPlace] {
    places[region]?[aspect] ?? []
  }

  /// The words that a region has about an aspect.
  public func words(_ region: String, _ aspect: String) -> Int {
    places(region, aspect).reduce(0) { $0 + $1.words }
  }

  mutating func add(_ place: AspectPlace, _ region: String, _ aspect: String) {
    guard regions.contains(region), aspects.contains(aspect) else { return }
    places[region, default: [:]][aspect, default: []].append(place)
  }
}

extension Library {
  /// So many documents are looked through at most; those about most regions come first.
  private static let mostDocuments = 120

  /// Looks the documents through for sections that are marked with an aspect: below a section of a
  /// region, or anywhere in a document about one region alone.
  public func aspects(preferring language: String) -> AspectTable {
    var table = AspectTable(vocabulary, language: language)
    // Structured entries have parts of their own, which are no aspects.
    let documents = documents(preferring: language).enumerated()
      .filter { !$0.element.regions.isEmpty && !$0.element.isStructured }
      .sorted { ($1.element.regions.count, $0.offset) < ($0.element.regions.count, $1.offset) }
    for (_, entry) in documents.prefix(Library.mostDocuments) {
      guard let report = try? report(entry) else { continue }
      for (index, section) in report.sections.enumerated() {
        guard let aspect = section.aspect else { continue }
        let regions = report.regions(ofSection: index, entry)
        guard !regions.isEmpty else { continue }
        let place = AspectPlace(
          entry: entry, index: index, section: section, words: report.words(inSection: index),
          beginning: report.beginning(ofSection: index))
        for region in regions { table.add(place, region, aspect) }
      }
    }
    return table
  }
}

extension Report {
  /// The regions of a section: its own, or those of what it is part of, or the document's only one.
  fileprivate func regions(ofSection index: Int, _ entry: Entry) -> [String] {
    var next: Int? = index
    while let at = next {
      if !sections[at].regions.isEmpty { return sections[at].regions }
      next = sections[at].parent
    }
    return entry.regions.count == 1 ? entry.regions : []
  }

  /// The first words of a section below its heading, as far as a few lines show them: of a
  /// paragraph, of a list, or of a heading inside it with what follows.
  fileprivate func beginning(ofSection index: Int) -> String {
    let range = wholeRange(ofSection: index)
    let end = min(range.upperBound, range.lowerBound + 1500)
    var headings: [String] = []
    for (place, block) in blocks(in: range.lowerBound..<end).enumerated() {
      if case .heading(_, let runs) = block.content {
        if place > 0 { headings.append(Report.headingRuns(runs).plainText) }
        continue
      }
      let text = Report.words(of: block)
      if text.isEmpty { continue }
      return Report.cut((headings + [text]).joined(separator: " — "))
    }
    return Report.cut(headings.joined(separator: " — "))
  }

  /// A text as far as a few lines show it, cut between words.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > 240, let cut = text.prefix(200).lastIndex(of: " ") else {
      return String(text.prefix(240))
    }
    return text[..<cut] + " …"
  }

  /// The words of a block that is read like a paragraph; none of a figure, a table or a remark.
  private static func words(of block: Block) -> String {
    switch block.content {
    case .paragraph(let runs): runs.plainText
    case .list(let list):
      list.items.map { words(of: $0.blocks) }.filter { !$0.isEmpty }.joined(separator: " · ")
    case .quote(let blocks): words(of: blocks)
    case .heading, .pullQuote, .figure, .code, .table, .rule, .html, .footnote: ""
    }
  }

  private static func words(of blocks: [Block]) -> String {
    blocks.map { words(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
