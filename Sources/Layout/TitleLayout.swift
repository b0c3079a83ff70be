internal import Canvas
internal import Content

extension BlockLayout {
  /// The title of a report and what it says about itself, before its text.
  mutating func title(of report: Report) -> [Line] {
    let matter = report.frontMatter
    guard matter.title != nil else { return [] }
    add(report.title, Style(.heading, [.bold, .underline]))
    if let subtitle = matter.subtitle { add(subtitle, Style(.heading)) }
    let language = options.words.language
    let date = matter.date.map { SpelledDate.of($0, in: language) }
    let facts = [date, matter.publisher].compactMap(\.self) + matter.authors
    if !facts.isEmpty { add(facts.joined(separator: " · "), Style(.muted)) }
    if let source = matter.source, !source.title.isEmpty {
      let date = SpelledDate.of(source.date, in: language)
      let words = [source.title, source.subtitle, source.publisher, date]
      let text = words.filter { !$0.isEmpty }.joined(separator: ", ")
      add("\(options.words.source) \(text)", Style(.muted))
    }
    if let summary = matter.summary {
      blank(report.bodyStart)
      add(summary, Style(.quote, .italic))
    }
    blank(report.bodyStart)
    if !lines.isEmpty { lines[0].begins = "title" }
    addFacts(of: options.additions, at: 0)
    return lines
  }

  private mutating func add(_ text: String, _ style: Style) {
    paragraph(
      beside(SpelledDate.together(text, in: options.words.language)), 0, Indent(), style)
  }
}
