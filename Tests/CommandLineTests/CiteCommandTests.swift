import TestKit
import Testing

/// `perspectives cite`: what a document says of itself, and no more.
@Suite struct CiteCommandTests {
  private func cite(_ arguments: String...) -> Execution {
    Execution.run(Places.program, ["cite"] + arguments)
  }

  @Test func inTheLanguageOfTheDocument() {
    #expect(
      cite("localising-sdgs").text
        == "Sogen Moodley, María del Huerto, Joan Cortes, and Learning focal points of the Regional "
        + "Sections (2022, October). Localising the SDGs: regional perspectives on decentralised "
        + "cooperation. Results of the roll-out of Learning Module 4: localising the SDGs through "
        + "decentralised cooperation. Regional perspectives on decentralised cooperation. "
        + "Based on: La localisation des ODD\u{A0}: les perspectives régionales de la coopération "
        + "décentralisée (October\u{A0}2022, original in French).\n")
    let french = cite("learning-agenda", "--language", "fr").text
    #expect(french.contains("(s.\u{A0}d.)") && french.contains("D’après\u{A0}: Création conjointe"))
    let spanish = cite("cnm-cuf-2007", "--language", "es", "--style", "chicago").text
    #expect(spanish.contains("marzo\u{A0}de\u{A0}2007") && spanish.hasPrefix("«CNM y CUF"))
  }

  @Test func aSectionIsCitedInItsDocument() {
    let text = cite("localising-sdgs#africa-context", "--style", "chicago").text
    #expect(text.contains("“Context.”") || text.contains("“Context”"))
    #expect(text.contains("In Localising the SDGs"))
    let entry = cite("localising-sdgs#africa-context", "--style", "bibtex").text
    #expect(entry.hasPrefix("@incollection{localising-sdgs:africa-context,\n"))
    #expect(entry.contains("  year = {2022},\n  month = {10},\n"))
    #expect(entry.contains("author = {{Sogen Moodley} and {María del Huerto}"))
  }

  @Test(arguments: ["apa", "chicago", "bibtex"]) func theSourceIsGivenWithThePlaceInIt(
    _ style: String
  ) {
    let text = cite("avantia", "--style", style).text
    #expect(text.contains("original in French), overviews (from p. 23), Metropolis: "))
  }

  @Test func whatIsImpliedIsShownAsSuch() {
    let shown = Execution.run(Places.program, ["show", "ilo-academy-turin", "--width", "200"]).text
    #expect(shown.contains("2015 (implied: the text announces a forum of October\u{A0}2015)"))
    #expect(shown.contains("): opening part: paragraphs 1 and 2; part on city-to-city cooperation"))
    let found = Execution.run(Places.program, ["search", "turin academy year:2015"]).text
    #expect(found.contains("ilo-academy-turin"))
  }

  @Test(arguments: ["apa", "chicago", "bibtex"]) func nothingIsInvented(_ style: String) {
    let text = cite("surabaya-kitakyushu", "--style", style).text
    for word in ["author", "publisher", "UCLG"] { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("La localisation des ODD"))
  }

  @Test func bracesAndCommandsDoNotLeaveTheirField() {
    let folder = TemporaryFolder()
    folder.write(
      "---\ntitle: 'a} & {b \\x 5% #1_2'\nauthors: ['}, x']\ndate: '2020-13'\n---\n", to: "a b.md")
    let text = cite(folder.path + "/a b.md", "--style", "bibtex").text
    #expect(text.contains("title = {a \\& b \\textbackslash x 5\\% \\#1\\_2}"))
    #expect(text.contains("author = {{, x}}"))
    #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
  }

  @Test func whatSaysNothingOfItselfIsNotCited() {
    let folder = TemporaryFolder()
    folder.write("# A\n", to: "a.md")
    #expect(cite(folder.path + "/a.md").status == 1)
    #expect(cite("nowhere").status == 66)
    #expect(cite("localising-sdgs", "--style", "mla").status == 64)
  }

  @Test func theReaderAndShowTellIt() {
    let text = Execution.run(Places.program, ["show", "learning-agenda", "--width", "200"]).text
    #expect(text.contains("How to cite\nShaping UCLG’s new Learning Agenda together (n.d.)."))
    #expect(text.contains("(original in French, date not given, publisher not given)"))
  }
}
