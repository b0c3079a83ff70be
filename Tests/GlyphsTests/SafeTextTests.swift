import Glyphs
import Testing

/// Nothing in a report can act on the terminal.
struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("\u{1B}]0;owned\u{7}", "␛]0;owned␇"), ("a\u{0}b", "a␀b"),
    ("\u{9B}2J", "\u{FFFD}2J"), ("\u{9D}0;x\u{9C}", "\u{FFFD}0;x\u{FFFD}"), ("\u{7F}", "␡"),
    ("a\r\nb", "a  b"), ("a\tb", "a b"), ("\u{8}\u{8}x", "␈␈x"), ("\u{E}x\u{F}", "␎x␏"),
  ]) func controlsBecomeVisible(written: String, shown: String) {
    #expect(Array(SafeText.shown(written).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    "\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}",
    "\u{AD}", "\u{200B}", "\u{E0041}", "\u{FFF9}",
  ]) func whatReordersOrHidesIsLeftOut(scalar: String) {
    #expect(SafeText.shown("admin\(scalar)nimda") == "adminnimda")
  }

  @Test(arguments: [
    "Décentralisées — « L’État »", "中文 العربية עברית ไทย", "👍🏽 🇫🇷", "a\u{A0}b", "e\u{301}",
  ]) func textStaysAsItIs(text: String) {
    #expect(SafeText.shown(text) == text)
  }

  @Test func noScalarLeavesAControl() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), let shown = SafeText.shown(scalar) else { continue }
      let isControl = shown.value < 0x20 || (0x7F...0x9F).contains(shown.value)
      #expect(!isControl, "U+\(String(value, radix: 16))")
    }
  }

  @Test func whatIsShownIsStable() {
    for value in stride(from: UInt32(0), to: 0x110000, by: 5) {
      guard let scalar = Unicode.Scalar(value), let shown = SafeText.shown(scalar) else { continue }
      #expect(SafeText.shown(shown) == shown, "U+\(String(value, radix: 16))")
    }
  }
}
