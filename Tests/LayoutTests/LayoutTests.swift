import Content
import Glyphs
import Layout
import TestKit
import Testing

/// Reports as lines: nothing is lost, nothing is wider than it may be, every line knows its place.
struct LayoutTests {
  private static let widths = [20, 41, 80, 200]
  private static let library = Disk.files(below: Places.content).filter { $0.hasSuffix(".md") }

  @Test(arguments: library, widths) func noWordOfTheLibraryIsLost(
    _ path: String, _ width: Int
  ) throws {
    let report = Report(try SourceText(path: Places.content + "/" + path))
    let lines = LayoutTests.lines(report, width)
    expectInOrder(lines, width)
    // Where words have to be broken only their letters can be compared.
    guard width >= 41 else { return }
    let source = report.source.text(report.bodyStart..<report.source.bytes.count)
    let shown = LayoutTests.words(lines, report)
    let missing = Words.missing(from: shown, in: LayoutTests.withoutMarks(source))
    #expect(missing.isEmpty, "\(missing.prefix(10))")
  }

  @Test(arguments: HostileInputs.kept.map(\.name)) func noWordOfAHostileInputIsLost(
    _ name: String
  ) throws {
    let input = try #require(HostileInputs.kept.first { $0.name == name })
    let report = Report(SourceText(input.bytes), name: "hostile")
    for width in input.bytes.count > 20_000 ? [80] : [20, 41, 200] {
      let lines = LayoutTests.lines(report, width)
      expectInOrder(lines, width)
      guard input.bytes.count < 1 << 20 else { continue }
      let source = report.source.text(report.bodyStart..<report.source.bytes.count)
      let shown = LayoutTests.words(lines, report) + " " + report.title
      // What fills a line is broken; what follows a fence and what is no character is not shown.
      let missing = Words.missing(
        from: LayoutTests.ascii(shown), in: LayoutTests.ascii(LayoutTests.withoutMarks(source))
      ).filter { $0.utf8.count < 40 && !["swift", "xD800"].contains($0) }
      #expect(missing.isEmpty, "\(missing.prefix(10))")
    }
  }

  @Test(arguments: HostileInputs.harmless.map(\.name)) func noHarmIsDone(_ name: String) throws {
    let input = try #require(HostileInputs.harmless.first { $0.name == name })
    let report = Report(SourceText(input.bytes), name: "hostile")
    expectInOrder(LayoutTests.lines(report, 80), 80)
  }

  @Test(arguments: 0..<4) func damagedReportsAreLaidOut(_ seed: UInt64) {
    var random = SeededRandom(seed: 1000 + seed)
    for _ in 0..<150 {
      let report = Report(SourceText(Damage.report(&random)), name: "damaged")
      let width = Int.random(in: 41...120, using: &random)
      expectInOrder(LayoutTests.lines(report, width), width)
    }
  }

  private func expectInOrder(
    _ lines: [Line], _ width: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let widest = lines.map { CharacterWidth.of($0.text) }.max() ?? 0
    #expect(widest <= width, sourceLocation: sourceLocation)
    let offsets = lines.map(\.offset)
    #expect(offsets == offsets.sorted(), sourceLocation: sourceLocation)
    let isSafe = lines.allSatisfy { line in
      line.spans.allSatisfy { SafeText.shown($0.text) == $0.text }
    }
    #expect(isSafe, sourceLocation: sourceLocation)
  }

  private static func lines(_ report: Report, _ width: Int) -> [Line] {
    let options = LayoutOptions(width: width, showsAddresses: true)
    var lines: [Line] = []
    DocumentLayout(report, options: options).forEachLine { lines.append($0) }
    return lines
  }

  /// The text with a space for whatever is not ASCII, such as the pictures of controls.
  private static func ascii(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self)
  }

  /// What the lines show, and what they lead to.
  private static func words(_ lines: [Line], _ report: Report) -> String {
    let links = lines.flatMap(\.spans).compactMap { span -> String? in
      if case .target(let target) = span.link { target } else { nil }
    }
    return (lines.map(\.text) + links).joined(separator: " ")
  }

  /// The source without attributes of headings and the keywords of the format.
  private static func withoutMarks(_ source: String) -> String {
    source.split(separator: "\n").map { line in
      var line = String(line)
      if line.hasPrefix("#"), let open = line.lastIndex(of: "{") { line = String(line[..<open]) }
      for mark in ["[!figure", "[!numbers]", "[!pull]", "source:"] {
        line = line.replacing(mark, with: "")
      }
      return line
    }.joined(separator: "\n")
  }
}
