import Charts
import Content
import TestKit
import Testing

@testable import Layout

/// The figures of the bundled synthesis: drawn where their data are given, else said to be missing.
struct FigureTests {
  private static let paths = ["en", "fr", "es"].map { "\($0)/localising-sdgs.md" }

  private func figures(_ path: String, _ kind: Figure.Kind) throws -> [Figure] {
    let report = try #require(bundledReports[path])
    return report.parts.indices.flatMap { report.blocks(inPart: $0) }.compactMap { block in
      if case .figure(let figure) = block.content, figure.kind == kind { figure } else { nil }
    }
  }

  private func cells(_ figure: Figure) -> [[String]] {
    figure.data.flatMap { table in table.rows.map { row in row.map(\.plainText) } }
  }

  @Test(arguments: paths) func theDataDecideHowAFigureIsDrawn(_ path: String) throws {
    let figures = try figures(path, .picture)
    #expect(figures.map(\.number) == ["1", "2", "3", "4", "5", "6", "7", "8"])
    for figure in figures {
      let chart = Chart(rows: cells(figure))
      switch (figure.number, chart) {
      case ("1", .bars?), ("2", .timeline?): break
      case ("1", _), ("2", _): Issue.record("figure \(figure.number) is not drawn in \(path)")
      case (_, nil): #expect(figure.data.isEmpty && !figure.notes.isEmpty)
      case (_, _?): Issue.record("nothing is known of figure \(figure.number)")
      }
    }
  }

  @Test func numbersAreTheSameInAllLanguages() throws {
    func digits(_ texts: [String]) -> [[Character]] {
      texts.map { text in text.filter { $0.isASCII && $0.isNumber } }.map(Array.init)
    }
    let pictures = try Self.paths.map { try figures($0, .picture).flatMap(cells).map(digits) }
    let panels = try Self.paths.map { try figures($0, .numbers).flatMap(cells).map(digits) }
    #expect(panels[0].count == 14)
    #expect(pictures.allSatisfy { $0 == pictures[0] })
    #expect(panels.allSatisfy { $0 == panels[0] })
  }

  @Test(arguments: paths) func tracksAreTheSameInAllLanguages(_ path: String) throws {
    let figure = try #require(try figures(path, .picture).first { $0.number == "2" })
    let chart = try #require(Chart(rows: cells(figure)))
    #expect(chart.head(width: 24) == "06/2021          11/2021")
    #expect(chart.row(0, width: 24) == "████████────████────────")
    #expect(chart.row(1, width: 24) == "────────────────────████")
    #expect(chart.row(2, width: 24).isEmpty)
  }

  /// Below each other, records are read by the same scale, and their names end as the language has it.
  @Test(arguments: paths, [20, 36, 60]) func aNarrowTrackKeepsItsScale(
    _ path: String, _ width: Int
  ) throws {
    let report = try #require(bundledReports[path])
    let language = String(path.prefix(2))
    let layout = DocumentLayout(
      report, options: LayoutOptions(width: width, words: .of(language)))
    var lines: [String] = []
    layout.forEachLine { lines.append($0.text) }
    let figure = try #require(
      lines.firstIndex { $0.contains(language == "es" ? "Figura 2" : "Figure 2") })
    let rows = lines[figure...].prefix { $0.hasPrefix("▌") }
    let tracks = rows.indices.filter { rows[$0].contains("█") }
    #expect(tracks.count == 2)
    let scale = try #require(rows.first { $0.contains("06/2021") })
    let start = try #require(rows[tracks[0]].firstIndex { "█─".contains($0) })
    #expect(
      scale.distance(from: scale.startIndex, to: scale.firstIndex(of: "0") ?? scale.endIndex)
        == rows[tracks[0]].distance(from: rows[tracks[0]].startIndex, to: start))
    if width < 60 {
      #expect(tracks.allSatisfy { rows[$0 - 1] == scale && scale.hasSuffix("11/2021") })
    }
    if width == 36 {
      let name = ["en": "Region: ", "fr": "Région\u{A0}: ", "es": "Región: "][language] ?? "?"
      #expect(rows.count { $0.hasPrefix("▌ " + name) } == 7)
    }
  }

  /// A table of thousands of rows and cells of any length stay a table, at once.
  @Test func hostileDataStayATable() {
    let rows = (0..<5000).map { "> | row \($0) | \($0) % |\n" }.joined()
    let long = String(repeating: "9 ", count: 50_000)
    for data in [rows, "> | a | \(long) |\n> | b | 1 |\n"] {
      let sheet = Sheet("> [!figure 1]\n> Caption\n>\n> | a | b |\n> |---|---|\n" + data, width: 40)
      #expect(!sheet.text.contains("█"))
      #expect(sheet.lines.allSatisfy { $0.line.width <= 40 })
    }
  }
}
