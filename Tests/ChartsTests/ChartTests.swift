import Testing

@testable import Charts

/// What numbers and dates in words are taken for.
struct ReadingTests {
  @Test(arguments: [
    ("37%", 37.0, "%"), ("37\u{A0}%", 37, "%"), ("9\u{202F}200", 9200, ""), ("9,200", 9200, ""),
    ("1,5", 1.5, ""), ("-3", -3, ""), ("−3,25 %", -3.25, "%"), ("1.234.567", 1_234_567, ""),
    ("1,234.5 km", 1234.5, "km"), ("1.234,5", 1234.5, ""), ("€ 12", 12, "€"), ("> 27", 27, ""),
    ("0,375", 0.375, ""), ("250 millions", 250, "millions"), ("12’000", 12000, ""),
  ])
  func numbers(_ text: String, _ value: Double, _ unit: String) throws {
    var fraction: UInt8?
    if case .fraction(let sign)? = Quantity.separator(in: text) { fraction = sign }
    let quantity = try #require(Quantity(text, fraction: fraction))
    #expect(quantity.value == value)
    #expect(quantity.unit == unit)
  }

  @Test(arguments: ["", "–", "not given", "2021-2027", "3 of 7", "1/2", "about 71", "12 5", "a1"])
  func whatIsNoNumber(_ text: String) { #expect(Quantity.separator(in: text) == nil) }

  @Test(arguments: [
    ("2021", [2021 * 12...2021 * 12 + 11]), ("2021–2027", [2021 * 12...2027 * 12 + 11]),
    (
      "June/July and September 2021",
      [2021 * 12 + 5...2021 * 12 + 6, 2021 * 12 + 8...2021 * 12 + 8]
    ),
    (
      "juin/juillet et septembre 2021",
      [2021 * 12 + 5...2021 * 12 + 6, 2021 * 12 + 8...2021 * 12 + 8]
    ),
    ("noviembre de 2021", [2021 * 12 + 10...2021 * 12 + 10]),
    ("April 2022 to March 2025", [2022 * 12 + 3...2025 * 12 + 2]),
    ("d’avril 2022 à mars 2025", []),
    ("de abril de 2022 a marzo de 2025", [2022 * 12 + 3...2025 * 12 + 2]),
    ("2021-09", [2021 * 12 + 8...2021 * 12 + 8]), ("2021-09-14", [2021 * 12 + 8...2021 * 12 + 8]),
    ("09/2021", [2021 * 12 + 8...2021 * 12 + 8]),
    ("12 to 14 March 2007", [2007 * 12 + 2...2007 * 12 + 2]),
    ("11 et 12 mai 2013", [2013 * 12 + 4...2013 * 12 + 4]), ("August 2021 to May 2021", []),
    ("14/09/2021", []), ("June", []), ("in three years", []), ("99999999999999999999", []),
    ("", []),
  ])
  func dates(_ text: String, _ months: [ClosedRange<Int>]) {
    #expect(Period(text)?.stretches ?? [] == months)
  }
}

/// Which tables are drawn, and how.
struct ChartTests {
  private func drawing(_ rows: [[String]], _ width: Int) -> [String]? {
    Chart(rows: rows).map { chart in rows.indices.map { chart.row($0, width: width) } }
  }

  @Test func sharesEndAtTheWhole() {
    let rows = [["Social aid", "37 %"], ["Humanitarian aid", "17 %"]]
    #expect(drawing(rows, 10) == ["███▊░░░░░░", "█▊░░░░░░░░"])
  }

  @Test func otherNumbersEndAtTheHighest() {
    #expect(drawing([["a", "9 200"], ["b", "4 600"], ["c", "1"]], 4) == ["████", "██", "▏"])
  }

  @Test func totalsAndGapsHaveNoBar() {
    let rows = [["a", "30"], ["b", "–"], ["c", "10"], ["Total", "40"]]
    #expect(drawing(rows, 6) == ["██████", "", "██", ""])
  }

  @Test func negativeNumbersStandLeftOfZero() {
    #expect(drawing([["a", "-2"], ["b", "4"]], 7) == ["██│", "  │████"])
  }

  @Test func zeroIsNoBar() {
    #expect(drawing([["a", "0"], ["b", "4"]], 4) == ["", "████"])
  }

  @Test func datesAreTracks() {
    let rows = [
      ["Africa", "June/July and September 2021"], ["ASPAC", "November 2021"],
      ["MEWA", "not given"],
    ]
    #expect(drawing(rows, 12) == ["████──██────", "──────────██", ""])
    #expect(Chart(rows: rows)?.head(width: 20) == "06/2021      11/2021")
    #expect(Chart(rows: [["a", "2021"], ["b", "2023–2024"]])?.head(width: 9) == "2021 2024")
  }

  @Test(arguments: [
    [["only", "words"], ["and", "more"]], [["a", "1", "2"], ["b", "3", "4"]],
    [["a", "1 km"], ["b", "2 %"]], [["a", "1"], ["b", "2 to 3"]], [["a"], ["b"]], [[]], [],
    [["a", "1"]], [["a", "0"], ["b", "0"]], [["a", "2019"], ["b", "no 7"]],
    [["a", String(repeating: "9", count: 400)], ["b", "1"]],
    [["a", "1"], ["b", ""], ["c", ""], ["d", ""]],
    [[String]](repeating: ["a", "1"], count: 61),
  ])
  func otherTablesStayTables(_ rows: [[String]]) { #expect(Chart(rows: rows) == nil) }

  /// Any cells at any width: never a trap, never wider than asked for.
  @Test func drawingsFit() {
    let cells = [
      "", "0", "-1", "1e9", "100 %", "3", "999999999999999999999999", "−0,5", "2021", "May 1000",
      "2999", "12", "Total", "\u{202E}7", "٣", "½", "1,1,1",
    ]
    for first in cells {
      for second in cells {
        for third in cells {
          let rows = [["a", first], ["Total", second], ["c", third]]
          guard let chart = Chart(rows: rows) else { continue }
          for width in [0, 1, 2, 3, 8, 40] {
            for row in -1...3 {
              #expect(chart.row(row, width: width).unicodeScalars.count <= width)
            }
            #expect(chart.head(width: width).utf8.count <= width)
          }
        }
      }
    }
  }
}
