internal import Content
internal import Phrases
internal import Recovery

/// What an import that writes nothing tells of the report it would write.
enum DryRun {
  /// Title, language, regions, headings and doubts, each on a line of its own.
  static func lines(_ report: ImportedReport, _ phrases: DryRunPhrases) -> [String] {
    let read = Report(SourceText(report.bytes))
    let matter = read.frontMatter
    let headings = read.sections.filter { !$0.isLead }
    // Recovered texts without a title get none from their first line.
    let title = report.recovered == nil ? read.title : report.recovered?.title
    let regions = matter.regions.joined(separator: ", ")
    let doubts = doubts(report)
    let top = headings.map(\.level).min() ?? 1
    return [
      phrases.title + (title ?? phrases.none), phrases.language + (matter.language ?? phrases.none),
      phrases.regions + (regions.isEmpty ? phrases.none : regions),
      phrases.headings + String(headings.count),
    ]
      + headings.map { String(repeating: "  ", count: $0.level - top + 1) + $0.title }
      + [doubts.isEmpty ? phrases.doubts + phrases.none : phrases.doubts + String(doubts.count)]
      + doubts
  }

  /// The remarks in the front matter that was made for the report.
  private static func doubts(_ report: ImportedReport) -> [String] {
    guard report.recovered != nil else { return [] }
    var doubts: [String] = []
    for line in report.bytes.split(separator: 0x0A).dropFirst() {
      if line.elementsEqual("---".utf8) { break }
      if line.starts(with: Array("# ".utf8)) {
        doubts.append("  " + String(decoding: line.dropFirst(2), as: UTF8.self))
      }
    }
    return doubts
  }
}
