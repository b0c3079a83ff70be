import Recovery
import Testing

/// Names and words that stand alone again and again.
struct SeriesTests {
  private func reference(_ names: [String], over text: (String) -> String) -> Recovered {
    recover(
      ([GardenText.first] + names.flatMap { [$0, text($0)] }).joined(separator: "\n\n"))
  }

  @Test(arguments: [
    ["open_gate", "close_gate", "read_book", "write_book", "count_tools"],
    ["4.1", "4.0", "3.2", "3.1", "3.0"],
    ["GATES", "TOOLS_BOOK", "WATER", "CANAL_DEPTH", "SHED"],
  ])
  func namesOverTextsAreHeadings(names: [String]) {
    let found = reference(names) { _ in GardenText.second }
    #expect(found.headings.map { String($0.drop { $0 == "#" || $0 == " " }) } == names)
    #expect(found.decisions.filter { $0.reasons.contains(.ofSeries(count: 5)) }.count == 5)
  }

  @Test func commandsBelowColonsAreNone() {
    let names = ["open_gate", "close_gate", "read_book", "write_book", "count_tools"]
    let found = recover(
      names.flatMap { ["\(GardenText.first)\nThis is how it is called:", $0, GardenText.second] }
        .joined(separator: "\n\n"))
    #expect(found.headings.isEmpty)
  }

  @Test func twoNamesAreNoSeries() {
    #expect(reference(["open_gate", "close_gate"]) { _ in GardenText.second }.headings.isEmpty)
  }

  @Test func wordsThatStandAloneAgainAndAgain() {
    func weight(_ count: Int) -> Bool {
      let found = recover(
        (0..<count).flatMap { _ in [GardenText.first, "Notes, old", GardenText.second] }
          .joined(separator: "\n\n"))
      return found.decisions.contains { $0.reasons.contains(.repeated(count: count)) }
    }
    #expect(!weight(2) && weight(3) && weight(5))
  }
}
