import Canvas
import Phrases
import Reader
import TestKit
import Testing

/// The screens as they look: the text, then how each cell is set.
struct SnapshotTests {
  private static let sizes = [(80, 24), (40, 12), (200, 60)]

  @Test(arguments: sizes, [InterfaceLanguage.english, .french])
  func home(_ size: (Int, Int), _ language: InterfaceLanguage) {
    let desk = Desk(columns: size.0, rows: size.1, language: language)
    expectSnapshot(picture(desk.frame), part: name(size, language))
  }

  @Test(arguments: sizes, [InterfaceLanguage.english, .french])
  func reading(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = Desk(columns: size.0, rows: size.1, language: language)
    desk.open("harbours")
    var pictures = [picture(desk.frame)]
    for _ in 0..<(size.1 < 60 ? 3 : 0) {
      desk.press(.pageDown)
      pictures.append(picture(desk.frame))
    }
    expectSnapshot(pictures.joined(separator: "\n"), part: name(size, language))
  }

  @Test(arguments: [InterfaceLanguage.english, .french])
  func menuOfARegion(_ language: InterfaceLanguage) {
    var desk = Desk(language: language)
    desk.press(.enter)
    expectSnapshot(picture(desk.frame), part: name((80, 24), language))
  }

  @Test(arguments: [InterfaceLanguage.english, .french])
  func outlineOfADocument(_ language: InterfaceLanguage) {
    var desk = Desk(language: language)
    desk.open("harbours", at: .section("north-figures"))
    desk.type("o")
    expectSnapshot(picture(desk.frame), part: name((80, 24), language))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func helpOnReading(_ language: InterfaceLanguage) {
    var desk = Desk(rows: 40, language: language)
    desk.open("harbours")
    desk.type("?")
    expectSnapshot(picture(desk.frame), part: name((80, 40), language))
  }

  @Test func findInThePage() {
    var desk = Desk()
    desk.open("harbours")
    desk.type("/harbour")
    desk.press(.enter)
    expectSnapshot(picture(desk.frame))
  }

  @Test func searchOfTheLibrary() {
    var desk = Desk()
    desk.type("/berths")
    expectSnapshot(picture(desk.frame))
  }

  @Test func theSmallestScreen() {
    var desk = Desk(columns: 20, rows: 5)
    let home = picture(desk.frame)
    desk.open("harbours")
    expectSnapshot(home + "\n" + picture(desk.frame))
  }

  private func name(_ size: (Int, Int), _ language: InterfaceLanguage) -> String {
    "\(size.0)x\(size.1)-\(language.rawValue)"
  }
}
