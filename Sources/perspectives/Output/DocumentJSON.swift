internal import Content

/// A document or section as plain data: what the report says about itself, and its sections with
/// their blocks.
enum DocumentJSON {
  /// Writes what was asked for, section by section: a report may be larger than what fits twice.
  ///
  /// Fields that the report does not give are left out; `regions`, `sections` and `blocks` are
  /// always there, so that a script can go through them without asking first.
  static func write(_ document: OpenDocument, to output: Output) {
    let report = document.report
    let head: [JSON.Member] = [
      .init("id", .string(document.entry.id)),
      .init("language", .string(document.entry.language)),
      .init("title", .string(report.title)),
    ]
    output.write("{")
    for member in head + front(report.frontMatter, kind: document.entry.kind) {
      output.write("\n  " + JSON.name(member.name))
      output.write(member.value.encoded(indent: 2))
      output.write(",")
    }
    output.write("\n  " + JSON.name("sections"))
    var sections = JSONArrayWriter(output, indent: 2)
    for index in document.sections { sections.append(section(index, of: report)) }
    sections.end()
    output.line("\n}")
  }

  /// What the report says about itself, under the names that its front matter uses.
  private static func front(_ matter: FrontMatter, kind: String) -> [JSON.Member] {
    var members: [JSON.Member] = []
    func add(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { members.append(.init(name, .string(text))) }
    }
    func add(_ name: String, _ texts: [String]) {
      if !texts.isEmpty { members.append(.init(name, .strings(texts))) }
    }
    add("subtitle", matter.subtitle)
    add("kind", kind)
    members.append(.init("regions", .strings(matter.regions)))
    add("date", matter.date)
    add("authors", matter.authors)
    add("publisher", matter.publisher)
    add("supported-by", matter.supportedBy)
    if let source = matter.source { members.append(.init("source", self.source(source))) }
    add("summary", matter.summary)
    return members
  }

  /// The original that the report draws on.
  private static func source(_ source: FrontMatter.Source) -> JSON {
    let fields = [
      ("title", source.title), ("subtitle", source.subtitle), ("language", source.language),
      ("date", source.date), ("publisher", source.publisher),
    ]
    return .object(fields.filter { !$0.1.isEmpty }.map { .init($0.0, .string($0.1)) })
  }

  /// A section without those that are part of it: they follow it, and `level` tells the tree.
  private static func section(_ index: Int, of report: Report) -> JSON {
    let section = report.sections[index]
    var blocks = report.blocks(in: section.range)
    // The heading is the section's title already.
    if !section.isLead, case .heading = blocks.first?.content { blocks.removeFirst() }
    var members: [JSON.Member] = [
      .init("id", .string(section.id)),
      .init("level", .number(section.level)),
      .init("title", .string(section.title)),
      .init("line", .number(section.line)),
      .init("words", .number(report.words(inSection: index))),
      .init("regions", .strings(section.regions)),
    ]
    if let aspect = section.aspect { members.append(.init("aspect", .string(aspect))) }
    members.append(.init("blocks", BlockJSON.values(of: blocks)))
    return .object(members)
  }
}
