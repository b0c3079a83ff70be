import Content
import TestKit
import Testing

/// Real reports with seeded damage: whatever comes out, nothing traps and offsets stay inside.
struct MutationTests {
  @Test(arguments: 0..<8) func damagedReportsAreRead(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<500 {
      let report = Report(SourceText(Damage.report(&random)), name: "damaged")
      let end = report.source.bytes.count
      let text = BlockText(report)
      let isInside = text.offsets.allSatisfy { (0...end).contains($0) }
      #expect(isInside, "seed \(seed) round \(round)")
      let isCovered = report.parts.last.map { $0.range.upperBound == end } ?? true
      #expect(isCovered, "seed \(seed) round \(round)")
      for label in report.footnoteLabels { _ = report.footnote(label) }
    }
  }
}
