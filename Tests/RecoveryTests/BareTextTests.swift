import Recovery
import Testing

/// What speaks against a heading in a text without print: each sign lowers the confidence by its weight.
struct BareTextTests {
  /// A line with text around it, and how sure its heading is.
  private func confidence(_ line: String, after before: String = GardenText.second) -> Double? {
    let found = recover(
      [GardenText.first, before, line, GardenText.second, GardenText.first]
        .joined(separator: "\n\n"))
    guard found.headings.contains("## \(line.replacing("\n", with: " "))") else { return nil }
    return found.decisions { $0 == .heading(level: 2) }.first?.confidence
  }

  /// The confidence grows by an eighth for each point.
  private func difference(_ plain: String, _ marked: String) -> Double? {
    guard let high = confidence(plain), let low = confidence(marked) else { return nil }
    return ((low - high) * 8 * 100).rounded() / 100
  }

  @Test(arguments: [
    ("Windmills of the hill", "Windmills of 1900", -0.75),
    ("Windmills and their millers", "Windmills, watermills", -0.75),
    ("Windmills and their millers", "Windmills/watermills", -0.75),
    ("Windmills of the hills", "windmill.yaml of hills", -4.25),
    (
      "Windmills of the hills and their millers", "Windmills of the hills and all their millers",
      -0.5
    ),
    ("Windmills", "Winds", -0.75),
  ])
  func signs(plain: String, marked: String, weight: Double) throws {
    if weight < -4 {
      #expect(confidence(plain) != nil && confidence(marked) == nil)
    } else {
      #expect(try #require(difference(plain, marked)) == weight)
    }
  }

  @Test func lineBelowAnAnnouncement() throws {
    let line = "Windmills of the hill"
    let below = try #require(confidence(line, after: "The keeper opens the gates in this order:"))
    #expect(try #require(confidence(line)) - below >= 0.75 / 8)
  }

  @Test func acronymWhereHeadingsAreNotInCapitals() {
    #expect(confidence("Windmills") != nil)
    #expect(confidence("WINDMILLS") == nil)
  }

  @Test func capitalsWhereHeadingsAreSetInThem() {
    let headings = ["THE OLD MILLS", "THE NEW MILLS", "THE LAST MILLS", "WINDMILLS"]
    let found = recover(
      headings.flatMap { [GardenText.first, $0, GardenText.second] }.joined(separator: "\n\n"))
    #expect(found.headings == headings.map { "## \($0)" })
  }

  @Test func threeStopsAreNoRowOfMarks() {
    let found = recover(
      [GardenText.first, "The mill\n...", GardenText.second].joined(separator: "\n\n"))
    #expect(
      found.decisions { $0 == .heading(level: 2) }.allSatisfy {
        $0.reasons.allSatisfy { $0 != .underlined }
      })
  }

  @Test func numberFarFromTheOthersIsNone() throws {
    let numbered = ["1.1 The canal", "1.2 The gate", "1.3 The shed"]
    func found(_ line: String) -> Recovered {
      recover(
        (numbered + [line]).flatMap { [$0, GardenText.first, GardenText.second] }
          .joined(separator: "\n\n"))
    }
    #expect(found("1.4 Mills").headings.count == 4)
    #expect(found("16.4 Mills").headings.count == 3)
  }
}

/// The second look: what all headings of a text say of a doubtful one.
struct SecondLookTests {
  private func found(_ blocks: [String]) -> Recovered {
    recover(blocks.joined(separator: "\n\n"))
  }

  private func confidence(_ heading: String, in found: Recovered) -> Double? {
    guard let place = found.headings.firstIndex(where: { $0.hasSuffix(heading) }) else {
      return nil
    }
    let decisions = found.decisions { if case .heading = $0 { true } else { false } }
    return decisions.count == found.headings.count ? decisions[place].confidence : nil
  }

  @Test func textBelowTakesUpItsWords() throws {
    let taken = found([GardenText.first, "Tools of a gate", GardenText.second])
    let other = found([GardenText.first, "Mills of a town", GardenText.second])
    let sure = try #require(confidence("Tools of a gate", in: taken))
    #expect(sure > (confidence("Mills of a town", in: other) ?? 0))
    #expect(
      taken.decisions { $0 == .heading(level: 2) }.first?.reasons.contains(.wordsBelow) == true)
  }

  @Test func sureHeadingsShowTheGaps() throws {
    let heads = ["The first mill", "The second mill", "The third mill", "The fourth mill"]
    let apart = heads.flatMap { [$0, GardenText.first] }
    let closed = heads.map { "\($0)\n\(GardenText.first)" }
    let doubtful = ["Barns, old", GardenText.second]
    let alike = try #require(
      confidence("Barns, old", in: found([GardenText.second] + apart + doubtful)))
    let other = confidence("Barns, old", in: found([GardenText.second] + closed + doubtful)) ?? 0
    #expect(alike > other)
  }

  @Test func lineWithoutANumberAmongNumbers() {
    let numbered = ["1.1 The canal", "1.2 The gate", "1.3 The shed", "1.4 The barn"]
    let text = numbered.flatMap { [$0, GardenText.first] }
    let plain = numbered.flatMap { [String($0.dropFirst(4)), GardenText.first] }
    let doubtful = ["Ploughs, old", GardenText.second]
    #expect(!found(text + doubtful).headings.contains { $0.hasSuffix("Ploughs, old") })
    #expect(found(plain + doubtful).headings.contains { $0.hasSuffix("Ploughs, old") })
  }

  @Test func termOverTextThatIsSetIn() {
    let heads = ["The first mill", "The second mill", "The third mill", "The fourth mill"]
    let text = heads.flatMap { [$0, GardenText.first] }
    let setIn = GardenText.second.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    #expect(!found(text + ["Ploughs\n\(setIn)", GardenText.first]).headings.contains("## Ploughs"))
    #expect(
      found(text + ["Ploughs\n\(GardenText.second)", GardenText.first]).headings.contains(
        "## Ploughs"))
  }

  @Test func headingsOverTextThatIsSetInStay() {
    let setIn = GardenText.first.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let heads = ["The first mill", "The second mill", "The third mill", "The fourth mill"]
    #expect(found(heads.map { "\($0)\n\(setIn)" }).headings.count >= 3)
  }
}
