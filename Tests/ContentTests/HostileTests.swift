import Content
import TestKit
import Testing

/// Any bytes give a report: nothing traps, and no word is lost.
struct HostileTests {
  @Test(arguments: HostileInputs.kept.map(\.name)) func noWordIsLost(_ name: String) throws {
    let input = try #require(HostileInputs.kept.first { $0.name == name })
    let report = read(input.bytes)
    let source = report.source.text(report.bodyStart..<report.source.bytes.count)
    let marks = report.sections.map { "\($0.title) \($0.id) \($0.regions)" }.joined(separator: " ")
    let shown = BlockText(report).whole + " " + marks
    let missing = Words.missing(from: decoded(shown), in: decoded(source))
    #expect(missing.isEmpty, "\(missing.prefix(5))")
  }

  @Test(arguments: HostileInputs.harmless.map(\.name)) func noHarmIsDone(_ name: String) throws {
    let input = try #require(HostileInputs.harmless.first { $0.name == name })
    let text = BlockText(read(input.bytes + Array("\n\n\nthe end\n".utf8)))
    #expect(text.pieces.last?.contains("the end") == true)
  }

  /// Asks for all that a report can tell.
  private func read(_ bytes: [UInt8]) -> Report {
    let report = Report(SourceText(bytes), name: "hostile")
    let end = report.source.bytes.count
    #expect(!report.title.isEmpty)
    #expect(report.words >= 0)
    var covered = report.bodyStart
    for part in report.parts {
      #expect(part.range.lowerBound == covered)
      covered = part.range.upperBound
    }
    #expect(covered == end || report.parts.isEmpty)
    #expect(BlockText(report).offsets.allSatisfy { (0...end).contains($0) })
    for label in report.footnoteLabels.prefix(50) { _ = report.footnote(label) }
    return report
  }

  /// Without what is written in one way and shown in another: entities, NUL.
  private func decoded(_ text: String) -> String {
    text.replacing("&#27;", with: "").replacing("&#x1b;", with: "").replacing("&#7;", with: "")
      .replacing("&#155;", with: "").replacing("\u{9B}", with: "").replacing("\u{FFFD}", with: " ")
      .replacing("&#xD800;", with: " ")
  }

  @Test func oddBytesAreReported() {
    func kinds(_ bytes: [UInt8]) -> [Diagnostic.Kind] {
      Report(SourceText(bytes)).diagnostics.map(\.kind)
    }
    #expect(kinds([]).contains(.emptyFile))
    #expect(kinds([0xEF, 0xBB, 0xBF, 0x61]).contains(.byteOrderMark))
    #expect(kinds([0xFF, 0xFE, 0x61, 0x00]).contains(.utf16))
    #expect(kinds([0x61, 0xE9, 0x62]).contains(.notUTF8(count: 1)))
    #expect(kinds([0x61, 0x00, 0x00]).contains(.nulBytes(count: 2)))
    #expect(kinds(Array("text".utf8)) == [.missingFrontMatter, .noHeadings])
  }

  @Test func oddBytesAreReportedWhereTheyAre() throws {
    let report = Report(SourceText(Array("é\nab".utf8) + [0xE9, 0x0A]))
    let found = try #require(report.diagnostics.first)
    #expect(found == Diagnostic(.notUTF8(count: 1), line: 2, column: 3))
  }
}
