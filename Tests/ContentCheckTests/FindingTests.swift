import Content
import TestKit
import Testing

/// One file with what is to be found in it.
struct Example: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let findings: [String]

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ findings: [String]) {
    self.name = name
    self.text = text
    self.findings = findings
  }

  /// A text below front matter of five lines.
  init(_ name: String, body: String, _ findings: [String]) {
    self.init(name, CheckedFolder.front + body, findings)
  }
}

/// Every kind of finding in one report, at its exact place.
@Suite struct FindingTests {
  @Test(arguments: frontMatter + headings + links + footnotes + figures)
  func oneReport(_ example: Example) {
    #expect(CheckedFolder.findings(["a.md": example.text]) == example.findings)
  }

  @Test func aFileOfAnotherFormatIsNotRead() {
    let report = CheckedFolder.front + "\n## A section\n\nIts text.\n"
    let files = ["a.md": report, "b.pdf": "%PDF-1.4", "c/d.DOCX": "PK", "a.odt": "PK", "x.png": ""]
    // What has been imported stands beside its report.
    let found = CheckedFolder.findings(files).filter { !$0.hasPrefix("a.md") }
    #expect(found == ["b.pdf:1:1: note: notImported", "c/d.DOCX:1:1: note: notImported"])
  }

  @Test func aCleanReportHasNoFindings() {
    let text = CheckedFolder.front + "## One {#one}\n\nSee [here](#one).[^1]\n\n[^1]: Note.\n"
    #expect(CheckedFolder.findings(["a.md": text]) == [])
  }

  static let frontMatter = [
    Example(
      "an empty file", "",
      [
        "a.md:1:1: warning: emptyFile", "a.md:1:1: error: missingFrontMatter",
        "a.md:1:1: warning: noHeadings",
      ]),
    Example("no front matter", "# One\n", ["a.md:1:1: error: missingFrontMatter"]),
    Example(
      "front matter without an end", "---\ntitle: x\n",
      [
        "a.md:1:1: error: unterminatedFrontMatter", "a.md:1:1: warning: noHeadings",
      ]),
    Example(
      "no YAML", "---\ntitle: \"x\nkind: [\n---\n\n# One\n",
      [
        "a.md:4:1: error: frontMatterSyntax(\"found unexpected end of stream\")"
      ]),
    Example(
      "fields that are missing", "---\nid: a\n---\n\n# One\n",
      [
        "a.md:1:1: error: missingField(\"title\")", "a.md:1:1: error: missingField(\"language\")",
        "a.md:1:1: error: missingField(\"kind\")",
      ]),
    Example(
      "an unknown language", "---\ntitle: T\nlanguage: klingon\nkind: report\n---\n# One\n",
      [
        "a.md:3:11: warning: unknownLanguage(\"klingon\")"
      ]),
    Example(
      "an unknown kind", "---\ntitle: T\nlanguage: en\nkind: \"saga\"\n---\n# One\n",
      [
        "a.md:4:8: warning: unknownKind(\"saga\")"
      ]),
    Example(
      "unknown regions",
      "---\ntitle: T\nlanguage: en\nkind: report\nregions: [africa, mars]\n---\n# One\n",
      ["a.md:5:19: error: unknownRegion(\"mars\")"]),
    Example(
      "unknown regions line by line",
      "---\ntitle: T\nlanguage: en\nkind: report\nregions:\n  - africa\n  - mars\n---\n# One\n",
      ["a.md:7:5: error: unknownRegion(\"mars\")"]),
  ]

  static let headings = [
    Example("no headings", body: "Text.\n", ["a.md:1:1: warning: noHeadings"]),
    Example(
      "an unknown region", body: "## É {#e region=mars}\n",
      [
        "a.md:6:17: error: unknownRegion(\"mars\")"
      ]),
    Example(
      "an unknown aspect", body: "## One {#one aspect=weather}\n",
      [
        "a.md:6:21: warning: unknownAspect(\"weather\")"
      ]),
    Example(
      "an id that is taken", body: "## One {#x}\n\n## Two {#x}\n",
      [
        "a.md:8:1: error: duplicateSection(\"x\")"
      ]),
  ]

  static let links = [
    Example(
      "a link to nothing", body: "# One\n\nÉté [*no*](nothing).\n",
      [
        "a.md:8:5: error: brokenLink(\"nothing\")"
      ]),
    Example(
      "a link to no section", body: "# One\n\n- see [x](#two)\n",
      [
        "a.md:8:7: error: brokenSectionLink(\"#two\")"
      ]),
    Example(
      "a link to no section of a document", body: "# One\n\n[x](a#two) [y](a.md#one)\n",
      [
        "a.md:8:1: error: brokenSectionLink(\"a#two\")"
      ]),
    Example(
      "links that lead somewhere",
      body: """
        # One

        [a](https://example.org) [b](a) [c](./a.md) [d](library.yaml) [e](#One) [f](a%2Emd#one)

        """, []),
  ]

  static let footnotes = [
    Example(
      "a footnote without a text", body: "# One\n\nText[^1] and[^x].\n\n[^1]: Note.\n",
      [
        "a.md:8:13: error: undefinedFootnote(\"x\")"
      ]),
    Example(
      "a footnote that is not called", body: "# One\n\n[^1]: Note.\n",
      [
        "a.md:8:1: warning: unusedFootnote(\"1\")"
      ]),
    Example(
      "two texts for one footnote", body: "# One\n\nText[^1].\n\n[^1]: A.\n\n[^1]: B.\n",
      [
        "a.md:12:1: warning: duplicateFootnote(\"1\")"
      ]),
  ]

  static let figures = [
    Example(
      "a figure without a source", body: "# One\n\n> [!figure 1]\n> Caption.\n",
      [
        "a.md:8:3: error: figureWithoutSource(\"1\")"
      ]),
    Example(
      "a figure without a caption", body: "# One\n\n> [!figure 1]\n>\n> source: me\n",
      [
        "a.md:8:3: warning: figureWithoutCaption(\"1\")"
      ]),
    Example(
      "two figures of one number",
      body: """
        # One

        > [!figure 1]
        > A.
        >
        > source: me

        > [!figure 1]
        > B.
        >
        > source: me

        """, ["a.md:13:3: warning: duplicateFigure(\"1\")"]),
  ]
}
