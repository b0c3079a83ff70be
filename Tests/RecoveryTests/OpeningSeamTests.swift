import Recovery
import Testing

/// A heading directly over its text, on a line that fills the measure.
struct OpeningSeamTests {
  /// Nothing of the text below is on the line.
  private func standsAlone(_ line: String, over text: String) -> Bool {
    recover(
      [GardenText.first, line + "\n" + text, GardenText.second, GardenText.first]
        .joined(separator: "\n\n")
    ).markdownLines.contains { $0.hasSuffix(line) }
  }

  /// The first line of a block, and the rest of it.
  private func headings(_ line: String, over text: String) -> [String] {
    let found = recover(
      [GardenText.first, line + "\n" + text, GardenText.second, GardenText.first]
        .joined(separator: "\n\n"))
    return found.headings
  }

  private let full = "Tools of the shed and of the gate beside the canal of the garden"

  @Test(arguments: ["You", "When", "Vous", "Lorsque", "Cuando", "Você"])
  func aWordThatBeginsSentences(word: String) {
    #expect(headings(full, over: "\(word) " + GardenText.second.dropFirst(10)) == ["## \(full)"])
  }

  @Test func aNameMayStandAcrossTheLineEnd() {
    #expect(headings(full, over: "Vasteras " + GardenText.second.dropFirst(10)).isEmpty)
  }

  @Test func theTextTakesUpAWord() {
    let line = "Watering the beds beside the shed and behind the gate of the canal road"
    #expect(standsAlone(line, over: "Watering a " + GardenText.second.dropFirst(10)))
    #expect(!standsAlone(line, over: "Vasteras a " + GardenText.second.dropFirst(10)))
  }

  @Test func aCaptionIsNoPartOfTheHeading() {
    #expect(standsAlone(full, over: "Figure 3. The shed of the garden"))
  }
}
