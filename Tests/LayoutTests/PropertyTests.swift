import Content
import Glyphs
import TestKit
import Testing

@testable import Layout

/// What holds for every text at every width.
struct PropertyTests {
  static let samples = [
    "headings": Samples.headings, "lists": Samples.lists, "quotes": Samples.quotes,
    "figures": Samples.figures, "charts": Samples.charts, "notes": Samples.notes,
    "tables": Samples.tables,
    "code": Samples.code, "inline": Samples.inline, "scripts": Samples.scripts,
  ]

  @Test(arguments: samples.keys.sorted()) func samplesAtEveryWidth(_ name: String) {
    let report = Report(SourceText(Array((PropertyTests.samples[name] ?? "").utf8)))
    for width in 8...120 { expectSound(report, width, name) }
  }

  @Test(arguments: bundledReports.keys.sorted()) func contentAtManyWidths(_ path: String) throws {
    let report = try #require(bundledReports[path])
    for width in [8, 12, 20, 31, 40, 70, 120] { expectSound(report, width, path) }
  }

  @Test(arguments: 0..<60) func generatedText(_ seed: Int) {
    var generator = MarkdownGenerator(seed: UInt64(seed))
    let text = generator.report()
    let report = Report(SourceText(Array(text.utf8)))
    for width in [8, 9, 13, 20, 40, 72, 120] { expectSound(report, width, "seed \(seed)") }
  }

  /// No line is too wide, offsets never fall, every letter of the text is on some line.
  private func expectSound(_ report: Report, _ width: Int, _ name: String) {
    let sheet = Sheet(report, width: width)
    var last = 0
    for (place, line) in sheet.lines {
      #expect(line.width <= width, "\(name) at \(width): \(line.text)")
      #expect(line.offset >= last, "\(name) at \(width), \(place): \(line.offset) after \(last)")
      last = line.offset
    }
    let shown = sheet.shownBytes
    for part in report.parts.indices {
      for run in report.shownRuns(inPart: part) {
        let lost = run.visibleBytes.filter { !shown.contains($0) }
        #expect(lost.isEmpty, "\(name) at \(width): \(run.text) lost \(lost.count) bytes")
      }
    }
  }
}

extension Report {
  /// The runs of a part that have to be on the screen.
  fileprivate func shownRuns(inPart part: Int) -> [Run] {
    blocks(inPart: part).flatMap(\.leaves).flatMap { $0 }.filter { run in
      if case .footnote = run.role { false } else { run.role != .lineBreak }
    }
  }
}

extension Run {
  /// The bytes of what the run shows, spaces left out.
  fileprivate var visibleBytes: [Int] {
    var at = offset
    var bytes: [Int] = []
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if scalar.value > 0x20, SafeText.shown(scalar) != nil { bytes += at..<(at + size) }
      at += size
    }
    return bytes
  }
}

/// Footnotes that call each other without end.
struct NoteTests {
  @Test func longChainsOfNotesAreShown() {
    let notes = (0..<3000).map { "[^\($0)]: note \($0), see[^\($0 + 1)].\n\n" }.joined()
    let sheet = Sheet("See[^0].\n\n" + notes, width: 40)
    let text = sheet.text
    #expect(text.contains("note 0, see[1]"))
    #expect(text.contains("note 7, see[8]"))
    #expect(text.contains("note 2999"))
  }
}
