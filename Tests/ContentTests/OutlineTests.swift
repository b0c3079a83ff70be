import Content
import TestKit
import Testing

/// Headings as a tree of sections.
struct OutlineTests {
  @Test func theTreeFollowsTheLevels() {
    let report = read("# A\n### B\n## C\n### D\n# E\n")
    #expect(report.sections.map(\.title) == ["A", "B", "C", "D", "E"])
    #expect(report.sections.map(\.level) == [1, 3, 2, 3, 1])
    #expect(report.sections.map(\.parent) == [nil, 0, 0, 2, nil])
    #expect(report.sections.indices.map { report.lastSection(within: $0) } == [3, 1, 3, 3, 4])
  }

  @Test func sectionsOfTheSameTitleDoNotCollide() {
    let report = read("# Same\n# Same\n# same-2\n# SAME\n# Chosen {#same}\n# {#same-3}\n")
    #expect(Set(report.sections.map(\.id)).count == 6)
    #expect(report.sections[4].id == "same")
    #expect(report.sections[5].id == "same-3")
  }

  @Test func anIDChosenTwiceIsAnError() {
    let report = read("# A {#x}\n\n# B {#x}\n")
    #expect(report.sections.map(\.id) == ["x", "x-2"])
    #expect(report.diagnostics.contains(Diagnostic(.duplicateSection("x"), line: 3)))
  }

  @Test func idsDoNotDependOnAccentsOrTypography() {
    let report = read("# L’État & « les Régions »\n# 01 — Coopération\n# 中文\n# !!!\n")
    #expect(report.sections.map(\.id) == ["l-etat-les-regions", "01-cooperation", "中文", "section"])
  }

  @Test func whatIsNotAtTheTopIsNoSection() {
    let report = read("> # A\n\n- # B\n\n```\n# C\n```\n\n    # D\n\n<div>\n# E\n</div>\n\n\\# F\n")
    #expect(report.sections.map(\.isLead) == [true])
    #expect(report.diagnostics.contains { $0.kind == .noHeadings })
  }

  @Test func textBeforeTheFirstHeadingIsASection() {
    let report = read("lead\n\n## First\n")
    #expect(report.sections.map(\.isLead) == [true, false])
    #expect(report.sections.map(\.line) == [1, 3])
    #expect(report.sections[0].parent == nil)
    #expect(report.lastSection(within: 0) == 0)
    #expect(read("\n \n## First\n").sections.map(\.isLead) == [false])
  }

  @Test func attributesOfHeadings() {
    let report = read("# A {#a region=africa,mewa region=europe aspect=context x=y}\n# B { #b }\n")
    #expect(report.sections[0].regions == ["africa", "mewa", "europe"])
    #expect(report.sections[0].aspect == "context")
    #expect(report.sections[1].id == "b")
  }

  @Test(arguments: [
    ("01 Trends", "01"), ("2.3 Trends", "2.3"), ("4) Trends", "4)"), ("2030 Agenda", "2030"),
    ("3rd", ""), ("Trends 2", ""), ("1", ""), (". x", ""), ("", ""),
  ]) func printedNumbers(title: String, number: String) {
    #expect(read("# \(title)\n").sections.first?.number ?? "" == number)
  }

  @Test func linesRangesAndPlaces() {
    let text = "---\r\nid: x\r\n---\r\n\r\n# Été\r\n\r\ntext\r\n\r\nTwo\r\n---\r\nend"
    let report = read(text)
    #expect(report.sections.map(\.line) == [5, 9])
    for section in report.sections {
      #expect(report.place(of: section.range.lowerBound) == (section.line, 1))
    }
    #expect(report.sections.last?.range.upperBound == text.utf8.count)
    #expect(report.place(of: report.sections[0].range.lowerBound + 4) == (5, 4))
    #expect(report.place(of: -5) == (1, 1))
    #expect(report.place(of: 1_000_000).line == 11)
  }

  @Test func everyByteBelongsToASection() {
    let report = read("lead\n# A\ntext\n## B\n# C\n\n\n")
    for offset in 0..<report.source.bytes.count {
      let index = report.section(at: offset)
      #expect(index.map { report.sections[$0].range.contains(offset) } == true)
    }
    #expect(report.sectionIndex("b") == 2)
    #expect(report.sectionIndex("nowhere") == nil)
  }

  @Test func tenThousandHeadings() {
    let report = read((0..<10_000).map { "\(heading($0)) Same\n\ntext \($0)\n\n" }.joined())
    #expect(report.sections.count == 10_000)
    #expect(Set(report.sections.map(\.id)).count == 10_000)
    #expect(report.sections.last?.line == 39_997)
    #expect(report.parts.count == 10_000)
    #expect(report.blocks(inPart: 9_999).count == 2)
  }

  private func heading(_ index: Int) -> String { String(repeating: "#", count: index % 6 + 1) }

  @Test func longTextIsCutInParts() {
    let paragraphs = (0..<20_000).map { "word\($0) and some more\n\n" }.joined()
    let report = read("# One\n\n\(paragraphs)# Two\n")
    #expect(report.sections.count == 2)
    #expect(report.parts.count > 4)
    #expect(report.parts.allSatisfy { $0.range.count < 200_000 })
    #expect(Words.missing(from: BlockText(report).whole, in: paragraphs).isEmpty)
  }

  @Test(arguments: [
    ("one two  three\n", 3), ("l’eau est là\n", 3), ("# A B {#ab}\n\nc *d*e `f`\n", 5), ("", 0),
    ("37\u{A0}% 9\u{A0}200 — …\n", 3), ("中文\n", 1), ("> [!pull]\n> a b\n", 2), ("a[^1] b\n", 2),
  ]) func words(text: String, count: Int) {
    #expect(read(text).words == count)
  }

  @Test func wordsOfSectionsAddUp() {
    let report = read("# A\n\none two\n\n## B\n\nthree\n\n# C\n\nfour five six\n")
    #expect(report.sections.indices.map { report.words(inSection: $0) } == [5, 2, 4])
    #expect(report.words == 9)
  }

  @Test(arguments: [
    ("---\ntitle: T\n---\n# H\n", "T"), ("# H *x*\n", "H x"),
    ("\n\nfirst *line*\nmore", "first line"),
    ("", "file"), ("   \n", "file"), ("- item\n", "item"), ("***\n", "file"),
  ]) func titles(text: String, title: String) {
    #expect(Report(SourceText(text), name: "file").title == title)
  }

  private func read(_ text: String) -> Report { Report(SourceText(text)) }
}
