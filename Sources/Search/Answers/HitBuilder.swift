internal import Content

/// Makes answers that can be shown out of rows: opens the reports and cuts the passages.
struct HitBuilder {
  private let library: Library
  private let matcher: TermMatcher
  private let plan: Plan
  private let width: Int
  private var reports: [Int: Report] = [:]

  init(_ library: Library, _ plan: Plan, _ matcher: TermMatcher, width: Int) {
    self.library = library
    self.plan = plan
    self.width = width
    self.matcher = matcher
  }

  /// The answer of a row; nil where its report has gone or has changed since it was indexed.
  mutating func hit(_ ranked: RankedRow) -> SearchHit? {
    let number = Int(ranked.row.entry)
    guard library.entries.indices.contains(number), let report = report(number) else { return nil }
    let entry = library.entries[number]
    var hit = SearchHit(
      documentID: entry.id, language: entry.language, documentTitle: entry.title, sectionID: nil,
      sectionTitle: entry.title, sectionPath: [], line: 1, offset: report.bodyStart, snippet: "",
      matches: [], titleMatches: [], score: ranked.score, matchedTerms: [], missingTerms: [],
      kind: ranked.kind, entry: number)
    for (index, group) in plan.groups.enumerated() where !group.isOptional && !group.isFilter {
      if ranked.groups & 1 << UInt32(index) != 0 {
        hit.matchedTerms.append(group.text)
      } else {
        hit.missingTerms.append(group.text)
      }
    }
    if ranked.row.isDocument {
      describeDocument(report, &hit)
    } else {
      guard describePart(report, Int(ranked.row.part), &hit) else { return nil }
    }
    hit.titleMatches = matcher.ranges(in: hit.sectionTitle)
    return hit
  }

  /// Several answers often come from one report, which is opened once.
  private mutating func report(_ number: Int) -> Report? {
    if let report = reports[number] { return report }
    guard let report = try? library.report(library.entries[number]) else { return nil }
    reports[number] = report
    return report
  }

  /// The report as an answer: its summary, and the place where its text begins.
  private func describeDocument(_ report: Report, _ hit: inout SearchHit) {
    var summary = RowTexts.summary(
      of: report.frontMatter, library.vocabulary, library.entries[hit.entry].language)
    let snippet = summary.withUTF8 { SnippetCutter($0, width: width).cut(matcher) }
    hit.snippet = snippet.text
    hit.matches = snippet.matches
    if let first = report.sections.first {
      hit.line = first.line
      hit.offset = first.range.lowerBound
    }
    if hit.snippet.isEmpty, !report.parts.isEmpty { cut(report, 0, &hit) }
  }

  /// A section as an answer; false where the report has no such part any more.
  private func describePart(_ report: Report, _ part: Int, _ hit: inout SearchHit) -> Bool {
    guard report.parts.indices.contains(part) else { return false }
    let index = report.parts[part].section
    let section = report.sections[index]
    hit.sectionID = section.id
    hit.sectionTitle = section.title
    var parent = section.parent
    while let above = parent {
      hit.sectionPath.insert(report.sections[above].title, at: 0)
      parent = report.sections[above].parent
    }
    hit.line = section.line
    hit.offset = section.range.lowerBound
    cut(report, part, &hit)
    return true
  }

  private func cut(_ text: PlainText) -> SnippetCutter.Snippet {
    text.bytes.withUnsafeBufferPointer { SnippetCutter($0, width: width).cut(matcher) }
  }

  /// Cuts the passage out of a part; a heading without text shows what follows it.
  private func cut(_ report: Report, _ part: Int, _ hit: inout SearchHit) {
    var part = part
    let last = min(report.parts.count, part + 4)
    var text = report.plainText(in: report.parts[part].range, labels: false)
    while text.bytes.isEmpty, part + 1 < last {
      part += 1
      text = report.plainText(in: report.parts[part].range, labels: false)
    }
    var snippet = cut(text)
    if snippet.matches.isEmpty {
      // Who looks for figure 1 finds it by its label.
      let labelled = report.plainText(in: report.parts[part].range)
      let found = cut(labelled)
      if !found.matches.isEmpty { (text, snippet) = (labelled, found) }
    }
    hit.snippet = snippet.text
    hit.matches = snippet.matches
    guard !snippet.matches.isEmpty else { return }
    hit.offset = text.sourceOffset(of: snippet.start)
    hit.line = report.place(of: hit.offset).line
  }
}
