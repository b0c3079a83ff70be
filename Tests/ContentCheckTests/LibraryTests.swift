import Content
import TestKit
import Testing

/// What shows only when several files, or their bytes, are looked at.
@Suite struct LibraryTests {
  private func report(_ id: String, _ language: String, _ body: String) -> String {
    "---\nid: \(id)\ntitle: T\nlanguage: \(language)\nkind: report\n---\n\n\(body)"
  }

  @Test func aTranslationThatLacksASection() {
    let findings = CheckedFolder.findings([
      "en/a.md": report("a", "en", "## A {#a}\n\n## B {#b}\n\n## C {#c}\n\n## Free\n"),
      "fr/a.md": report("a", "fr", "## A {#a}\n\n## C {#c}\n\n## Libre\n"),
    ])
    // The place is that of the heading it should follow.
    #expect(
      findings == [
        "fr/a.md:8:1: error: translationLacksSection(section: \"b\", language: \"en\")"
      ])
  }

  @Test func aTranslationWithASectionOfItsOwn() {
    let findings = CheckedFolder.findings([
      "en/a.md": report("a", "en", "## A {#a}\n\n## B {#b}\n"),
      "fr/a.md": report("a", "fr", "## A {#a}\n\n## C {#c}\n"),
    ])
    #expect(
      findings == [
        "en/a.md:8:1: error: translationLacksSection(section: \"c\", language: \"fr\")",
        "fr/a.md:8:1: error: translationLacksSection(section: \"b\", language: \"en\")",
      ])
  }

  @Test func sectionsWithoutWrittenIdsAreNotCompared() {
    let findings = CheckedFolder.findings([
      "en/a.md": report("a", "en", "## One\n\n## Two\n"),
      "fr/a.md": report("a", "fr", "## Un\n"),
    ])
    #expect(findings == [])
  }

  @Test func aLinkIsFollowedInItsOwnLanguage() {
    let findings = CheckedFolder.findings([
      "en/a.md": report("a", "en", "## One\n"),
      "fr/a.md": report("a", "fr", "## Un\n"),
      "en/b.md": report("b", "en", "## B\n\n[x](a#one) [y](a#un)\n"),
      "fr/b.md": report("b", "fr", "## B\n\n[x](../fr/a.md#un) [y](a#one)\n"),
    ])
    #expect(
      findings == [
        "en/b.md:10:12: error: brokenSectionLink(\"a#un\")",
        "fr/b.md:10:20: error: brokenSectionLink(\"a#one\")",
      ])
  }

  @Test func twoDocumentsOfOneId() {
    let findings = CheckedFolder.findings([
      "a.md": report("x", "en", "# A\n"), "b.md": report("x", "en", "# B\n"),
    ])
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("b.md:1:1: error: duplicateDocument(id: \"x\"") == true)
  }

  @Test func aFileThatHasGone() {
    let findings = CheckedFolder.findings(["a.md": report("a", "en", "# A\n")], remove: "a.md")
    #expect(findings == ["a.md:1:1: error: unreadableFile(Content.FileError.Reason.missing)"])
  }

  @Test func findingsComeByPathAndPlace() {
    let findings = CheckedFolder.findings([
      "b.md": report("b", "en", "# B\n\n[x](no) [y](nope)\n"),
      "a.md": report("a", "en", "# A\n\n[^1]: Note.\n\n[x](b#no)\n"),
    ])
    #expect(
      findings == [
        "a.md:10:1: warning: unusedFootnote(\"1\")",
        "a.md:12:1: error: brokenSectionLink(\"b#no\")",
        "b.md:10:1: error: brokenLink(\"no\")",
        "b.md:10:9: error: brokenLink(\"nope\")",
      ])
  }

  @Test func oddBytes() throws {
    let front = Array(CheckedFolder.front.utf8)
    let text = front + Array("# One\n\nA\0b\0 caf".utf8) + [0xE9, 0x0A]
    let kinds = ["unknownKind(\"report\")", "nulBytes(count: 2)", "notUTF8(count: 1)"]
    let places = ["4:7", "8:2", "8:9"]
    let expected = zip(places, kinds).map { "a.md:\($0): warning: \($1)" }
    let odd = try CheckedFolder.findings(alone: text)
    #expect(odd == expected)
    let marked = try CheckedFolder.findings(alone: [0xEF, 0xBB, 0xBF] + front + Array("# x".utf8))
    #expect(marked.contains("a.md:1:1: warning: byteOrderMark"))
    let wide = try CheckedFolder.findings(alone: [0xFF, 0xFE, 0x41, 0x00])
    #expect(wide.contains("a.md:1:1: warning: utf16"))
  }
}
