import Glyphs
import Testing

/// The cells that characters take, as curses counts them.
struct CharacterWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("œ—“”’…", 6), ("9\u{A0}200", 5),
    ("中文", 4), ("한국어", 6), ("ｆｕｌｌ", 8), ("العربية", 7), ("עברית", 5), ("ไทย", 3),
    ("😀", 2), ("🇫🇷", 2), ("👨‍👩‍👧", 6), ("👍🏽", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("│─┌", 3), ("█▌", 2), ("•", 1), ("\u{2003}", 1), ("\u{3000}", 2),
  ]) func width(text: String, cells: Int) {
    #expect(CharacterWidth.of(text) == cells)
  }

  @Test func whatIsNotSeenTakesNoCell() {
    let unseen: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
    ]
    for value in unseen.joined() {
      let width = Unicode.Scalar(value).map { CharacterWidth.of($0) }
      #expect(width == 0, "U+\(String(value, radix: 16))")
    }
  }

  @Test func everyScalarTakesUpToTwoCells() {
    for value in stride(from: UInt32(0), to: 0x110000, by: 3) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0...2).contains(CharacterWidth.of(scalar)), "U+\(String(value, radix: 16))")
    }
  }
}
