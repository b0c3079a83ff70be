import TestKit
import Testing

/// `perspectives map`: the map and, below it, all of it in words.
struct MapCommandTests {
  private func lines(_ arguments: [String]) -> [String] {
    let run = Execution.run(Places.program, ["map"] + arguments)
    #expect(run.status == 0, "\(run.errorText)")
    return run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [60, 80, 200]) func theMapIsAsWideAsAskedFor(_ columns: Int) {
    let rows = lines(["--columns", "\(columns)"])
    #expect(rows.allSatisfy { $0.unicodeScalars.count <= columns })
    #expect(rows.prefix(columns / 4).contains { $0.contains("⠉") })
    #expect(rows.contains { $0.hasPrefix("5 Europe — ") })
  }

  @Test func asciiIsASCII() {
    let rows = lines(["--columns", "80", "--ascii", "--interface-language", "fr"])
    #expect(rows.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    #expect(rows.contains { $0.hasPrefix("3 Amerique latine - ") })
  }

  @Test func aNarrowMapIsTheList() {
    let rows = lines(["--columns", "40"])
    #expect(rows[0].hasPrefix("1 Africa — "))
    #expect(rows.allSatisfy { $0.unicodeScalars.count <= 40 })
  }

  @Test func columnsAreANumberFromOne() {
    #expect(Execution.run(Places.program, ["map", "--columns", "0"]).status == 64)
    #expect(Execution.run(Places.program, ["map", "--columns", "1"]).status == 0)
    #expect(Execution.run(Places.program, ["map", "--columns", "999999999999"]).status == 0)
  }
}
