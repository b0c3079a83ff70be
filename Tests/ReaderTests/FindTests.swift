import Canvas
import Content
import Layout
import Phrases
import Reader
import Testing

/// Finding in the text on the screen.
struct FindTests {
  @Test func hitsAreMarkedWhileOneTypes() {
    var desk = Desk(text: "# T\n\nOne *deux* deux.\n\nDEUX déux\n")
    desk.type("/deu")
    #expect(desk.cells(.mark) + desk.cells(.currentMark) == ["deu", "DEU", "déu", "deu"])
    #expect(desk.bottom.contains("Find: deu"))
    #expect(desk.frame.cursor?.row == 23)
    desk.press(.backspace, .backspace, .backspace)
    #expect(desk.cells(.mark).isEmpty)
  }

  @Test func cancellingGoesBackToWhereOneWas() throws {
    var desk = Desk.bundled(rows: 20)
    desk.open("localising-sdgs")
    for _ in 0..<7 { desk.press(.pageDown) }
    let before = desk.rows
    desk.type("/metropolis")
    #expect(desk.rows != before)
    desk.press(.escape)
    #expect(desk.rows == before)
  }

  @Test func cancellingAfterAResizeKeepsThePlace() throws {
    var desk = Desk.bundled(rows: 20)
    desk.open("localising-sdgs")
    for _ in 0..<9 { desk.press(.pageDown) }
    let section = desk.section
    let anchor = try #require(desk.reading?.anchor)
    desk.type("/zzz")
    desk.resize(34, 11)
    desk.press(.escape)
    #expect(desk.section == section)
    desk.resize(80, 20)
    #expect(desk.reading?.anchor == anchor)
  }

  @Test func everyMatchIsReachedAndMarked() throws {
    let texts = [("localising-sdgs", "local"), ("cnm-cuf-2007", "an"), ("learning-agenda", "é")]
    for (id, word) in texts {
      var desk = Desk.bundled(columns: 40, rows: 12, language: .french)
      desk.open(id)
      desk.type("/" + word)
      desk.press(.enter)
      let numbers = desk.bottom.split(separator: " ").compactMap { Int($0) }
      let total = try #require(numbers.dropFirst().first)
      for number in 1...min(total, 400) {
        #expect(desk.bottom.contains("occurrence \(number) sur \(total)"), "\(desk.bottom)")
        #expect(desk.cells(.currentMark).count >= 1, "\(id): \(number)")
        desk.type("n")
      }
      if total <= 400 { #expect(desk.bottom.contains("reprise")) }
    }
  }

  @Test func backwardsIsTheSameWay() throws {
    var desk = Desk(text: FindTests.notes)
    desk.type("/note")
    desk.press(.enter)
    var forwards: [String] = []
    for _ in 0..<6 {
      forwards.append(desk.bottom)
      desk.type("n")
    }
    #expect(desk.bottom.contains("match 1 of 6"))
    var backwards: [String] = []
    for _ in 0..<6 {
      desk.type("N")
      backwards.append(desk.bottom)
    }
    let numbers = { (rows: [String]) in rows.map { $0.prefix(13) } }
    #expect(numbers(backwards) == numbers(forwards.reversed()))
  }

  private static let notes = """
    # Note 1

    Called[^a] in note 2, and again[^a].

    # Other

    text

    # Last

    Called[^b]: note 5, called[^a].

    [^a]: This is note 3 and 4.
    [^b]: The last note.
    """

  @Test func footnotesAreFoundWhereTheyShow() throws {
    var desk = Desk(text: FindTests.notes + String(repeating: "\n\nmore\n", count: 50), rows: 10)
    desk.type("/this is")
    #expect(desk.cells(.currentMark) == ["This is"])
    #expect(desk.reading?.top.part == 0)
  }

  @Test func figuresRecordsAndCodeAreMarked() {
    let text = """
      # T

      > [!figure 1]
      > Needle in a caption.
      >
      > source: Needle

      | Extraordinarily | Incomprehensible | Decentralisation | Internationally |
      |---|---|---|---|
      | a | b | c | needle |

      ```
      a needle in a line of code that is too wide and has another needle at its end
      \tneedle
      ```
      """
    var desk = Desk(text: text, columns: 40, rows: 40)
    desk.type("/needle")
    let found = desk.cells(.mark) + desk.cells(.currentMark)
    #expect(found.count == 6 && found.allSatisfy { $0.lowercased() == "needle" }, "\(found)")
    desk.press(.escape)
    desk.type("/intern")
    #expect(desk.cells(.currentMark) == ["Intern"])
  }

  @Test func aLongTextToFindShowsItsEnd() {
    var desk = Desk(text: "# T\n\ntext\n", columns: 30, rows: 8)
    desk.type("/a text that is longer than the line")
    #expect(desk.bottom.hasSuffix("than the line"))
    #expect(desk.frame.cursor == .init(column: 29, row: 7))
  }

  @Test func whatIsNotThereIsSaid() {
    var desk = Desk(text: "# T\n\ntext\n")
    desk.type("n")
    #expect(desk.bottom.contains("/"))
    desk.type("/nowhere")
    desk.press(.enter)
    #expect(desk.bottom.contains("“nowhere”"))
    desk.type("/")
    desk.press(.enter)
    #expect(desk.reading?.prompt == nil)
    desk.type("/")
    desk.press(.backspace)
    #expect(desk.reading?.prompt == nil)
  }
}
