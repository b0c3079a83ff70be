import Recovery
import Testing

/// Printed tables of contents as extractors give them.
struct ContentsListTests {
  private let first = GardenText.first
  private let second = GardenText.second

  /// A word processor's list, as wide as the page and without a heading.
  @Test func leadersWithoutLabelAreContents() {
    let names = ["Water", "Canal", "Gates", "Tools", "Seeds", "Roads"]
    let list = names.enumerated()
      .map { "\($0 + 1) \($1)" + String(repeating: ".", count: 90) + "\($0 + 1)" }
    let found = recover(
      "The garden\n" + list.joined(separator: "\n") + "\n\n"
        + names.enumerated().map { "\($0 + 1) \($1)\n\n\(first)\n\n" }.joined())
    #expect(found.headings.count == names.count)
    #expect(!found.markdown.contains(".."))
  }

  /// Chapters without leaders stand right over their sections.
  @Test func aShortLineOverLeadersIsAnEntryOfItsOwn() {
    let found = recover(contents(step: 3) + body)
    #expect(found.headings.contains("## The water") && found.headings.contains("## The tools"))
  }

  @Test(arguments: [3, 5])
  func whereTheDotsEndTellsTheLevels(step: Int) {
    let found = recover(contents(step: step) + body)
    #expect(found.headings.contains("### Canals and all that belongs to them"))
    #expect(found.headings.contains("#### Gates"))
    #expect(found.headings.contains("### Where the tools are kept"))
    #expect(found.headings.contains("#### Spades and forks"))
  }

  /// Sections and parts of sections; the latter have fewer dots than their words leave room for.
  private let entries: [(name: String, depth: Int)] = [
    ("The water", 0), ("Canals and all that belongs to them", 1), ("Gates", 2), ("Locks", 2),
    ("Wells", 1), ("Ropes and buckets", 2), ("The tools", 0), ("Where the tools are kept", 1),
    ("Spades and forks", 2), ("Rakes", 2), ("The book", 1), ("Numbers", 2),
  ]

  /// A list whose lines are equally long on paper, in letters that are all as wide.
  private func contents(step: Int) -> String {
    var lines = ["Contents", ""]
    for (place, (name, depth)) in entries.enumerated() {
      guard depth > 0 else {
        lines += [name]
        continue
      }
      // A letter of these names is about eleven tenths wide, a dot with its blank sixteen.
      let width = name.reduce(0) { $0 + (" ilfrtj".contains($1) ? 7 : 11) }
      let dots = (760 - width) / 16 - (depth - 1) * step
      lines.append(name + " " + String(repeating: ". ", count: dots) + "\(place + 1)")
    }
    return lines.joined(separator: "\n") + "\n\n\n"
  }

  private var body: String {
    entries.map { "\($0.name)\n\n\(first)\n\n\(second)\n\n" }.joined()
  }

  @Test func aColumnOfPageNumbersBelowTheFirstHeading() {
    let list = """
      Contents

      Water of the canal . . . . . . . . . . . . . . . . . . . . . 2
      Tools and sheds . . . . . . . . . . . . . . . . . . . . . . .
      Seeds and roots . . . . . . . . . . . . . . . . . . . . . . .

      Water of the canal

      1.1

      A note on the gates

      What the keeper has to do

      Where the users can meet

      2
      3
      3
      5

      """
    let found = recover(
      list + "\n\(first)\n\nTools and sheds\n\n\(second)\n\nSeeds and roots\n\n\(first)")
    #expect(found.markdown.contains("What the keeper has to do"))
    #expect(!found.paragraphs.contains("3") && !found.paragraphs.contains("5"))
  }

  @Test func numbersBelowTheListDoNotEndIt() {
    let list = """
      Contents

      1 Water . . . . . . . . . . . . . . . . . . . . . . . . . . .
      1.1 Cleaning the canal . . . . . . . . . . . . . . . . . . . .
      1.2 All that the keeper of the canal has to do in a year. .
      1.3 What the users of the canal have to do in the same year
      1.4 What is done together by the keeper and by the users .
      1.5 What is done by nobody, since nobody has the time for it
      1.6 What was done once and has not been done for many years

      1
      1

      1.7 The day of the cleaning . . . . . . . . . . . . . . . . .
      2 Tools . . . . . . . . . . . . . . . . . . . . . . . . . . .
      3 Seeds . . . . . . . . . . . . . . . . . . . . . . . . . . . 4


      """
    let found = recover(list + "1 Water\n\n\(first)\n\n\(second)\n\n2 Tools\n\n\(second)")
    #expect(found.headings == ["## 1 Water", "## 2 Tools"])
    #expect(found.removed.contains { $0.reason == .contents && $0.text.contains("3 Seeds") })
  }
}
