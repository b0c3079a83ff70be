import Canvas
import Content
import Layout
import Testing

@testable import Reader

/// Links: chosen, followed, and the way back.
struct LinkTests {
  private static let text = """
    # T

    - An item with [a link that is so long that it takes three lines of the narrow screen](#end)
      and more.

    | A | B |
    |---|---|
    | [one](#end) | [two](#start) |

    > [!figure 1]
    > A caption with [a link](#end).
    >
    > source: [elsewhere](https://example.org)

    # Start {#start}

    ## End {#end}

    text
    """

  @Test func everyLinkIsChosenWhole() {
    var desk = Desk(text: LinkTests.text, columns: 30, rows: 40)
    var chosen: [String] = []
    for _ in 0..<5 {
      desk.press(.tab)
      chosen.append(desk.cells(.selection).joined(separator: " "))
    }
    let long = "a link that is so long that it takes three lines of the narrow screen"
    #expect(chosen == [long, "one", "two", "a link", "elsewhere"])
    desk.press(.backTab)
    #expect(desk.cells(.selection).joined(separator: " ") == "a link")
  }

  @Test func followedAndBack() {
    var desk = Desk(text: LinkTests.text + String(repeating: "\n\nmore", count: 40), rows: 12)
    desk.press(.tab, .enter)
    #expect(desk.section == "End")
    desk.press(.escape)
    #expect(desk.section == "T")
    #expect(!desk.cells(.selection).isEmpty)
  }

  @Test func aLinkOutOfSightIsNotFollowed() {
    var desk = Desk(text: LinkTests.text + String(repeating: "\n\nmore", count: 40), rows: 8)
    desk.press(.tab)
    desk.type("]]")
    let rows = desk.rows
    desk.press(.enter)
    #expect(desk.rows == rows)
  }

  @Test func aClickFollowsALink() throws {
    var desk = Desk(text: LinkTests.text, columns: 60, rows: 40)
    let row = try #require(desk.rows.firstIndex { $0.contains("two") })
    let column = try #require(
      (0..<60).first { desk.frame[$0, row].text == "t" && desk.frame[$0, row].style.ink == .link })
    desk.send(.click(column: column + 1, row: row))
    #expect(desk.section == "Start")
    desk.send(.click(column: 3, row: 0))
    #expect(desk.section == "T")
  }

  @Test func theChosenRowStaysWhenTheLanguageChanges() {
    var desk = Desk.bundled()
    desk.press(.enter, .down, .down)
    let choice = desk.list?.selected
    desk.press(.enter)
    while desk.reading?.entry.language != "fr" { desk.type("L") }
    desk.press(.escape)
    #expect(desk.list?.selected == choice)
    #expect(desk.list?.choice?.title == "Défis")
    desk.type("H")
    desk.press(.end, .up, .up)
    let document = desk.list?.selected
    desk.type("L")
    #expect(desk.list?.selected == document)
  }
}
