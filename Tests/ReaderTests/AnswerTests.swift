import Canvas
import Content
import Phrases
import Reader
import TestKit
import Testing

/// Answers of the search as they are shown.
struct AnswerTests {
  private let text = """
    # Harbours

    ## A part with a title that takes most of a line

    ### Another one below it that is not shorter at all

    #### Quay walls

    The wanted text.

    """

  @Test(arguments: [40, 60, 80, 120]) func theSectionsOwnTitleShows(_ columns: Int) {
    var desk = Desk(text: text, columns: columns)
    desk.type("swanted")
    let line = desk.rows.first { $0.contains("Quay walls") }
    #expect(line?.contains("› Quay walls") == true, "\(desk.rows)")
    #expect(desk.cells(.mark).contains("wanted"))
  }

  @Test(arguments: [(80, 24), (40, 12)]) func allAnswersAreReached(_ size: (Int, Int)) {
    let lines = (1...130).map { "## Part \($0)\n\nThe wanted text.\n" }.joined(separator: "\n")
    var desk = Desk(text: "# Harbours\n\n" + lines, columns: size.0, rows: size.1)
    desk.type("swanted")
    var seen: Set<String> = []
    for number in 1...130 {
      #expect(desk.bottom.hasSuffix("\(number)/130"), "\(desk.bottom)")
      #expect(desk.chosen.count == 1)
      seen.formUnion(desk.chosen)
      desk.press(.down)
    }
    #expect(seen.count == 130)
    #expect(desk.bottom.hasSuffix("130/130"))
    for _ in 0..<130 { desk.press(.pageUp) }
    #expect(desk.bottom.hasSuffix(" 1/130"))
    #expect(!desk.shows("  …"))
  }

  @Test func whatTheWindowBringsIntoSightIsOpened() {
    let lines = (1...30).map { "## Part \($0)\n\nThe wanted text.\n" }.joined(separator: "\n")
    var desk = Desk(text: "# Harbours\n\n" + lines, rows: 9)
    desk.type("swanted")
    desk.resize(80, 60)
    #expect(desk.rows.count { $0.contains("The wanted text") } > 20)
    desk.press(.f1)
    desk.resize(80, 70)
    desk.press(.escape)
    #expect(desk.rows.count { $0.contains("The wanted text") } == 30)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func thatNothingIsFoundIsSaidWhole(_ language: InterfaceLanguage) {
    var desk = Desk(columns: 40, rows: 12, language: language)
    desk.type("szzqqkxx")
    let words = desk.rows.joined(separator: " ").split(separator: " ")
    let said = ReaderPhrases.of(language).noAnswers("zzqqkxx").split(separator: " ")
    #expect(said.allSatisfy(words.contains), "\(desk.rows)")
  }

  @Test func aWordThatNobodyKnowsLeadsOn() {
    for (word, row) in [("ICLEI", 1), ("zzzzxqwk", 2), ("zzqk zzqk wq", 3)] {
      var desk = Desk.bundled()
      desk.type("/" + word)
      #expect(desk.bottom.hasSuffix("1/3"), "\(desk.rows)")
      for _ in 1..<row { desk.press(.down) }
      desk.press(.enter)
      let title = ["Glossary", "Cases and programmes", "All documents"][row - 1]
      #expect(desk.rows[0].contains(title), "\(desk.rows)")
      desk.press(.escape)
      #expect(desk.shows("Search: " + word))
    }
  }

  @Test func aFilterThatNamesNothingOffersWhatThereIs() {
    var desk = Desk.bundled()
    desk.type("/water theme:wastte")
    #expect(desk.shows("What it has there:"))
    #expect(desk.shows("Theme: Waste") && desk.shows("Without theme:wastte: "))
    desk.press(.enter)
    #expect(desk.shows("theme:waste"))
    #expect(desk.rows.contains { $0.contains("passages") })
    desk = Desk.bundled(language: .french)
    desk.type("/region:atlantis")
    #expect(desk.shows("Région\u{A0}: Afrique") && desk.shows("Région\u{A0}: Metropolis"))
    #expect(!desk.shows("Sans region:atlantis"))
    desk = Desk.bundled()
    desk.type("/water year:1066")
    #expect(desk.rows.contains { $0.contains("Year: ") })
  }

  @Test func whatIsOfferedHasAsManyPassagesAsItSays() throws {
    for query in ["cooperation region:atlantis", "water country:senegall", "kind:cases", "sdg:99"] {
      var desk = Desk.bundled()
      desk.type("/" + query)
      let count = desk.rows.filter { $0.hasSuffix("passages") || $0.hasSuffix("passage") }.count
      for number in 0..<min(3, count) {
        for _ in 0..<number { desk.press(.down) }
        let row = try #require(desk.chosen.first)
        let said = try #require(row.split(separator: " ").compactMap { Int($0) }.last)
        desk.press(.enter)
        #expect(
          desk.rows.contains {
            $0.hasPrefix("     \(said) passage") || $0.contains(" \(said) passage")
          })
        desk = Desk.bundled()
        desk.type("/" + query)
      }
    }
  }

  @Test func wordsAreMarkedInTitlesToo() {
    var desk = Desk(text: text + "\n## Walls of another kind\n\nNo more.\n")
    desk.type("swalls")
    #expect(desk.cells(.mark).contains("Walls") || desk.cells(.mark).contains("walls"))
  }
}
