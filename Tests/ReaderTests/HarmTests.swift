import Canvas
import Content
import Glyphs
import Phrases
import TestKit
import Testing

@testable import Reader

/// Any keys at any size, on the real reports: frames stay whole.
struct HarmTests {
  private static let keys: [Key] =
    [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .backspace]
    + [.delete, .tab, .backTab, .control("l"), .control("p"), .control("n"), .control("w")]
    + "jkhlgGfb nNozsLIHdxvVDtt23?/[]<>aeé中\u{301}".unicodeScalars.map { .character($0) }

  @Test(arguments: 0..<5) func anyKeysAtAnySize(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var desk = Desk.bundled(language: InterfaceLanguage.allCases[seed % 3])
    for step in 0..<160 {
      switch Int.random(in: 0..<14, using: &random) {
      case 0:
        desk.resize(
          Int.random(in: 1...300, using: &random), Int.random(in: 1...100, using: &random))
      case 1: desk.send(.wheel(Int.random(in: -9...9, using: &random)))
      case 2:
        let row = Int.random(in: -1...100, using: &random)
        desk.send(.click(column: Int.random(in: -1...300, using: &random), row: row))
      case 3: desk.resize(Int.random(in: 20...90, using: &random), 20)
      default: desk.press(HarmTests.keys.randomElement(using: &random) ?? .up)
      }
      expectWhole(desk.frame, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: [(20, 5), (40, 12), (130, 30)])
  func oddTextsAreDrawnWhole(_ size: (Int, Int)) {
    for (name, bytes) in HostileInputs.harmless + HostileInputs.kept where bytes.count < 3000 {
      let library = LibraryLoader.text(
        SourceText(bytes), path: "odd.md", fallback: LibraryLoader.vocabulary([]))
      var desk = Desk(library, columns: size.0, rows: size.1)
      expectWhole(desk.frame, name)
      desk.open(library.entries.first?.id ?? "")
      for key in "  o\u{7}?zL[]/ee".unicodeScalars {
        desk.press(.character(key))
        expectWhole(desk.frame, name)
      }
      desk.press(.enter, .end)
      expectWhole(desk.frame, name)
    }
  }

  /// The cursor is inside, wide characters have both halves, nothing unsafe gets in.
  private func expectWhole(_ frame: Frame, _ name: String) {
    if let cursor = frame.cursor {
      #expect(cursor.column >= 0 && cursor.column < frame.width, "\(name)")
      #expect(cursor.row >= 0 && cursor.row < frame.height, "\(name)")
    }
    for row in 0..<frame.height {
      for column in 0..<frame.width {
        let text = frame[column, row].text
        guard let first = text.unicodeScalars.first else {
          let left = frame[column - 1, row].text.unicodeScalars.first
          #expect(left.map { CharacterWidth.of($0) } == 2, "\(name): \(column), \(row)")
          continue
        }
        #expect(SafeText.shown(first) == first)
        guard CharacterWidth.of(first) == 2 else { continue }
        #expect(column + 1 < frame.width && frame[column + 1, row].text.isEmpty, "\(name)")
      }
    }
  }
}
