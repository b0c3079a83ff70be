public import Content
internal import Glyphs
internal import Layout
public import Phrases

/// Two to five structured entries beside each other: a row for each field, a column for each entry.
public struct CaseTable: Equatable, Sendable {
  /// How many entries can be compared.
  public static let counts = 2...5

  /// An entry that is compared.
  public struct Column: Equatable, Sendable {
    /// The id of the entry.
    public let id: String
    /// The language it is told in.
    public let language: String
    /// Its title.
    public let title: String
  }

  /// What an entry says in a field.
  public struct Cell: Equatable, Sendable {
    /// Its values or paragraphs; none where the entry does not say.
    public let items: [String]
    /// The id of the section that the cell is the text of; nil for a field of the front matter.
    public let section: String?
  }

  /// One field of all entries.
  public struct Row: Equatable, Sendable {
    /// The key of the field, the same in every language.
    public let key: String
    /// The name of the field.
    public let name: String
    /// One cell for each column.
    public let cells: [Cell]
  }

  /// The entries.
  public let columns: [Column]
  /// The fields.
  public let rows: [Row]
  /// What is shown for a cell without items.
  public let notGiven: String

  /// The text of a cell in one line for each item.
  public func lines(_ cell: Cell) -> [String] { cell.items.isEmpty ? [notGiven] : cell.items }
}

extension CaseTable {
  /// Compares entries of a library.
  ///
  /// - Parameters:
  ///   - ids: those the library does not have, or cannot read, are left out.
  ///   - preferring: the language of the entries where they have it.
  ///   - words: the language of the names of fields.
  public init(
    _ ids: [String], in library: Library, preferring language: String, words: InterfaceLanguage
  ) {
    let cases = ids.compactMap { id -> CaseFields? in
      guard let entry = library.entry(id, preferring: language),
        let report = try? library.report(entry)
      else { return nil }
      return CaseFields(entry, report, library)
    }
    columns = cases.map {
      Column(id: $0.entry.id, language: $0.entry.language, title: SafeText.shown($0.entry.title))
    }
    let names = FieldNames(words.rawValue)
    notGiven = names.notGiven
    rows = CaseFields.keys.map { key in
      Row(key: key, name: names.name(key), cells: cases.map { $0.cell(key) })
    }
  }
}

/// The fields of one entry as cells.
private struct CaseFields {
  let entry: Entry
  private let report: Report
  private let facts: [String: [String]]
  private let source: String?

  /// The rows in their order; those of the text are the ids of its sections.
  static let keys =
    ["kind", "summary", "partners", "modality", "sdgs", "funders", "period"]
    + ["countries", "cities", "regions", "themes", "source"] + sections
  private static let sections = ["results", "lessons", "open"]

  init(_ entry: Entry, _ report: Report, _ library: Library) {
    self.entry = entry
    self.report = report
    let rows = Additions(entry, report, in: library).facts
    facts = Dictionary(
      rows.map { ($0.key, $0.items.map(CaseFields.text)) }, uniquingKeysWith: { first, _ in first })
    source = Citation(entry, report, in: library).source
  }

  private static func text(_ item: Additions.Item) -> String {
    item.note.isEmpty ? item.text : "\(item.text) (\(item.note))"
  }

  func cell(_ key: String) -> CaseTable.Cell {
    if CaseFields.sections.contains(key) {
      guard let index = report.sectionIndex(key) else {
        return CaseTable.Cell(items: [], section: nil)
      }
      let text = report.plainText(in: report.wholeRange(ofSection: index))
      let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
      return CaseTable.Cell(items: lines.map { SafeText.shown(String($0)) }, section: key)
    }
    var items = facts[key] ?? []
    if key == "summary" { items = [report.frontMatter.summary].compactMap(\.self) }
    if key == "period", items.isEmpty { items = years }
    if key == "source" { items = [source].compactMap(\.self) }
    return CaseTable.Cell(items: items.map { SafeText.shown($0) }, section: nil)
  }

  /// The years in a row, those that follow each other as a range.
  private var years: [String] {
    var ranges: [ClosedRange<Int>] = []
    for year in report.frontMatter.facts.yearNumbers {
      if let last = ranges.last, last.upperBound + 1 == year {
        ranges[ranges.count - 1] = last.lowerBound...year
      } else {
        ranges.append(year...year)
      }
    }
    guard !ranges.isEmpty else { return [] }
    let texts = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    return [texts.joined(separator: ", ")]
  }
}
