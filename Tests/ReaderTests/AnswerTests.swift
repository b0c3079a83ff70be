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

  @Test(arguments: [(80, 24), (40, 12)]) func aListThatIsCutSaysSo(_ size: (Int, Int)) {
    let lines = (1...60).map { "## Part \($0)\n\nThe wanted text.\n" }.joined(separator: "\n")
    var desk = Desk(text: "# Harbours\n\n" + lines, columns: size.0, rows: size.1)
    desk.type("swanted")
    #expect(!desk.shows("These are the best"))
    for _ in 0..<60 { desk.press(.down) }
    #expect(desk.bottom.contains("50/50") && desk.shows("These are the best 50"))
    #expect(desk.chosen.count == 1)
    desk.type(" 59")
    for _ in 0..<60 { desk.press(.down) }
    #expect(!desk.shows("These are the best"))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func thatNothingIsFoundIsSaidWhole(_ language: InterfaceLanguage) {
    var desk = Desk(columns: 40, rows: 12, language: language)
    desk.type("szzqqkxx")
    let words = desk.rows.joined(separator: " ").split(separator: " ")
    let said = ReaderPhrases.of(language).noAnswers("zzqqkxx").split(separator: " ")
    #expect(said.allSatisfy(words.contains), "\(desk.rows)")
  }

  @Test func wordsAreMarkedInTitlesToo() {
    var desk = Desk(text: text + "\n## Walls of another kind\n\nNo more.\n")
    desk.type("swalls")
    #expect(desk.cells(.mark).contains("Walls") || desk.cells(.mark).contains("walls"))
  }
}
