import Canvas
import Content
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

  @Test func wordsAreMarkedInTitlesToo() {
    var desk = Desk(text: text + "\n## Walls of another kind\n\nNo more.\n")
    desk.type("swalls")
    #expect(desk.cells(.mark).contains("Walls") || desk.cells(.mark).contains("walls"))
  }
}
