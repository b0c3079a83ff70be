import Glyphs
import Testing

/// What stands for characters that a terminal does not have.
struct SubstituteTests {
  @Test(arguments: [
    ("██▋░░", "###.."), ("▏", "|"), ("───█", "---#"), ("•●◆", "*@@"),
    ("Côte d’Ivoire", "Cote d'Ivoire"),
    ("e\u{301}", "e"), ("漢", "??"), ("37\u{A0}%", "37 %"), ("⠀", " "), ("⣿", "#"),
  ])
  func lines(_ text: String, _ plain: String) { #expect(Substitute.line(text) == plain) }

  @Test func strokesFollowTheDots() {
    let strokes: [([(Int, Int)], Unicode.Scalar)] = [
      ([(0, 0), (1, 0)], "'"), ([(0, 3), (1, 3)], "_"), ([(0, 3)], "."),
      ([(0, 1), (1, 1)], "-"), ([(0, 2), (1, 1)], "-"),
      ([(0, 0), (0, 1), (0, 2), (0, 3)], "|"), ([(1, 1), (1, 3)], "|"),
      ([(0, 3), (0, 2), (1, 1), (1, 0)], "/"), ([(0, 0), (0, 1), (1, 2), (1, 3)], "\\"),
    ]
    for (places, stroke) in strokes {
      var dots = Dots()
      for (column, row) in places { dots.set(column: column, row: row) }
      #expect(dots.stroke == stroke, "\(dots.scalar)")
    }
  }

  @Test func everyPatternHasAStroke() {
    for bits in UInt8.min...UInt8.max {
      let dots = Dots(bits)
      #expect(dots.scalar.value == 0x2800 + UInt32(bits))
      #expect(dots.stroke.isASCII && (dots.stroke == " ") == (bits == 0))
    }
    var dots = Dots()
    dots.set(column: 2, row: 0)
    dots.set(column: 0, row: -1)
    #expect(dots.bits == 0)
  }
}
