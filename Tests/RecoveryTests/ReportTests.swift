import Recovery
import Testing

/// The sample report from end to end.
struct ReportTests {
  let report = recover(sampleReport)

  @Test func coverBecomesMetadata() {
    #expect(report.title == "Les vergers partagés : retours de six ans de plantations communes")
    #expect(
      report.subtitle
        == "Synthèse des ateliers de taille et de greffe : apprendre les gestes des anciens")
    #expect(report.date == "Mars, 2021")
    #expect(report.supportedBy == ["European Union", "Sweden"])
  }

  @Test func headingsHaveTheirLevels() {
    #expect(
      report.headings == [
        "## Introduction", "### Méthode et sources",
        "## Les vergers de la région Asie Pacifique {region=aspac}",
        "## Les vergers de la région Europe et de ses îles {region=europe}",
        "## Remerciements", "### Coordination", "### Auteurs",
      ])
  }

  @Test func regionsAreListed() { #expect(report.regions == ["aspac", "europe"]) }

  @Test func contentsListIsNotText() {
    #expect(!report.markdown.contains("Page 3"))
    #expect(report.removed.contains { $0.reason == .contents && $0.text.contains("Page 9") })
  }

  @Test func parapraphsAreJoined() {
    #expect(report.markdown.contains("aux familles** Nord-Ouest et aux écoles"))
    #expect(report.markdown.contains("afin de garder une trace fidèle"))
    #expect(report.markdown.contains("Le gardien du verger lui-même enseigne"))
    #expect(report.markdown.contains("Les associations supervisent les chantiers"))
    #expect(report.decisions { $0 == .join }.count == 4)
  }

  @Test func cutWordInsideALineIsRepaired() {
    #expect(
      recover(longEnough("Les as — sociations tiennent un registre.")).markdown
        .contains("Les associations tiennent"))
  }

  @Test func quotesAreLifted() {
    #expect(
      report.markdown.contains(
        """
        > [!pull]
        > Un arbre planté aujourd'hui nourrit nos petits-enfants.
        >
        > — INÈS DURAND, Présidente de la fédération
        """))
    #expect(
      report.markdown.contains("> [!pull]\n> Le gardien du verger est le lien entre les anciens"))
  }

  @Test func figuresKeepNumberCaptionAndSource() {
    #expect(
      report.markdown.contains(
        """
        > [!figure 1]
        > Arbres plantés par saison
        >
        > source: Mairie, 2020
        """))
    #expect(report.markdown.contains("> [!figure 2]\n> Une parcelle en hiver"))
  }

  @Test func footnoteStandsAtTheEndOfItsSection() {
    #expect(report.markdown.contains("rizières[^1] et partagent"))
    let lines = report.markdownLines
    let note = lines.firstIndex { $0.hasPrefix("[^1]: Voir le carnet") }
    let next = lines.firstIndex { $0.hasPrefix("## Les vergers de la région Europe") }
    #expect(note != nil && next != nil)
    if let note, let next { #expect(note + 2 == next) }
  }

  @Test func paragraphPrintedTwiceIsShownOnce() {
    let copies = report.markdownLines.filter { $0.hasPrefix("Les récoltes sont pesées") }
    #expect(copies.count == 1)
    #expect(report.decisions { $0 == .duplicate }.count >= 3)
  }

  @Test func noWordIsLost() {
    #expect(lostWords(Array(sampleReport.utf8), report).isEmpty)
  }

  @Test func eachMarkdownLineKnowsItsSource() {
    #expect(report.lines.count == report.markdownLines.dropLast().count)
    let source = sampleReport.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, text) in zip(report.lines, report.markdownLines) where text.hasPrefix("##") {
      let words = text.drop { $0 == "#" || $0 == " " }.prefix(12)
      #expect(source[line - 1].contains(words))
    }
  }

  @Test func recoveringTwiceChangesNothing() {
    #expect(!RawText.isRaw(Array(report.markdown.utf8)))
  }

  /// The repair inside a line asks for a document of some length.
  private func longEnough(_ text: String) -> String {
    let filler = "Les associations plantent des arbres et tiennent le registre des plants. "
    return (0..<12).map { _ in String(repeating: filler, count: 8) }
      .enumerated().map { "Année \($0.offset). \($0.element)" }
      .joined(separator: "\n\n") + "\n\n" + text
  }
}
