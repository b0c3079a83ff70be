import Content
import TestKit
import Testing

/// Twice the input is about twice the work; the bound leaves room for a busy machine, and none for
/// work that grows with the square of the input.
@Suite(.serialized) struct GrowthTests {
  /// A name and what makes an input of a given size.
  typealias Case = (name: String, make: @Sendable (Int) -> String)

  private static let cases: [Case] = [
    ("paragraphs", { String(repeating: "Some *words* here.\n\n", count: $0) }),
    ("one line", { String(repeating: "words *here* ", count: $0) }),
    ("headings", { String(repeating: "## Same heading\n\n", count: $0) }),
    ("chosen ids", { count in (0..<count).map { "# A {#id\($0)}\n" }.joined() }),
    ("quotes", { String(repeating: "> ", count: $0) + "deep" }),
    ("lists", { String(repeating: "- ", count: $0) + "deep" }),
    ("items", { String(repeating: "- an item\n", count: $0) }),
    ("table rows", { "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: $0) }),
    ("stars", { String(repeating: "*a **b ", count: $0) }),
    ("brackets", { String(repeating: "[a](b [c", count: $0) }),
    ("open brackets", { String(repeating: "[", count: $0) }),
    ("code", { String(repeating: "`a``b", count: $0) }),
    ("entities", { String(repeating: "&amp;&#1;&", count: $0) }),
    ("addresses", { String(repeating: "https://a.b ", count: $0) }),
    ("angles", { String(repeating: "<a <!--", count: $0) }),
    ("calls of notes", { String(repeating: "a[^1] ", count: $0) + "\n\n[^1]: text\n" }),
    ("notes", { count in (0..<count).map { "[^\($0)]: text\n" }.joined() }),
    ("notes in text", { String(repeating: "[^1]: a\nb [^2]: c\n", count: $0) }),
    ("references", { String(repeating: "[a] ", count: $0) + "\n\n[a]: b\n" }),
    ("definitions", { count in (0..<count).map { "[r\($0)]: t\n" }.joined() }),
    ("soft breaks in a quote", { String(repeating: "> line\n", count: $0) }),
    ("figures", { String(repeating: "> [!figure 1]\n> a\n>\n> source: b\n\n", count: $0) }),
    ("attributes", { String(repeating: "# A {#a b=c} {d=e}\n", count: $0) }),
    ("code lines", { "```\n" + String(repeating: "line\n", count: $0) }),
    ("not UTF-8 as it was", { String(repeating: "é\u{0}\u{1A}^", count: $0) }),
  ]

  static let names = cases.map(\.name)

  @Test(arguments: names) func workGrowsInProportion(_ name: String) throws {
    let make = try #require(GrowthTests.cases.first { $0.name == name }).make
    let small = work(make(1000))
    let large = work(make(8000))
    // Eight times the input; work that grows with the square would be 64 times as much.
    #expect(large < 30 * max(small, 0.0005), "\(small) s and \(large) s")
  }

  /// The least work of three readings, in seconds of this thread.
  private func work(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    return (0..<3).map { _ in
      let start = Clock.work
      let report = Report(SourceText(bytes))
      for index in report.parts.indices { _ = report.blocks(inPart: index) }
      for label in report.footnoteLabels.prefix(10) { _ = report.footnote(label) }
      return Clock.work - start
    }.min() ?? 0
  }
}
