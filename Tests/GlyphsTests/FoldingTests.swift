import Glyphs
import Testing

/// What is the same when people search: case, accents and typography do not matter.
struct FoldingTests {
  @Test(arguments: [
    ("Décentralisées", "decentralisees"), ("À l’œuvre", "a l'oeuvre"), ("ÇA, où ?", "ca, ou ?"),
    ("Noël, aïeul, crû, Ÿ", "noel, aieul, cru, y"), ("« L’État »", "\" l'etat \""),
    ("COOPÉRATION", "cooperation"), ("9\u{A0}200", "9 200"), ("9\u{202F}200", "9 200"),
  ]) func french(written: String, folded: String) {
    #expect(Folding.shared.string(of: written) == folded)
  }

  @Test(arguments: [
    ("Cooperación descentralizada", "cooperacion descentralizada"), ("¿Qué?", "¿que?"),
    ("AÑO, PINGÜINO", "ano, pinguino"),
    ("América Latina y el Caribe", "america latina y el caribe"),
  ]) func spanish(written: String, folded: String) {
    #expect(Folding.shared.string(of: written) == folded)
  }

  @Test(arguments: [
    ("Cooperação", "cooperacao"), ("MUNICÍPIOS", "municipios"), ("avô, avó", "avo, avo"),
    ("Nações Unidas", "nacoes unidas"), ("Às vezes", "as vezes"),
  ]) func portuguese(written: String, folded: String) {
    #expect(Folding.shared.string(of: written) == folded)
  }

  @Test(arguments: [
    ("The “Local” People’s", "the \"local\" people's"), ("naïve—café", "naive-cafe"),
    ("ﬁve ﬂoors", "five floors"), ("Ａｆｒｉｃａ", "africa"), ("x²", "x2"), ("Straße", "strasse"),
    ("co\u{AD}operation", "cooperation"), ("e\u{301}te\u{301}", "ete"), ("…", "..."),
  ]) func englishAndTypography(written: String, folded: String) {
    #expect(Folding.shared.string(of: written) == folded)
  }

  @Test(arguments: [
    ("Ελλάδα", "ελλαδα"), ("РОССИЯ", "россия"), ("中文", "中文"), ("ΣΟΦΟΣ", "σοφοσ"),
  ]) func otherScripts(written: String, folded: String) {
    #expect(Folding.shared.string(of: written) == folded)
  }

  @Test func foldingTwiceChangesNothing() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.shared.string(of: String(scalar))
      #expect(Folding.shared.string(of: once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test func everyScalarFoldsToText() {
    for value in stride(from: UInt32(0), to: 0x110000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var bytes: [UInt8] = []
      Folding.shared.append(scalar, to: &bytes)
      #expect(String(validating: bytes, as: UTF8.self) != nil, "U+\(String(value, radix: 16))")
    }
  }
}
