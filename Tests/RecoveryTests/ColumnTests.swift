import Recovery
import Testing

/// Columns that stand side by side on the lines of a text.
struct ColumnTests {
  private let left = [
    "The garden is watered by a canal",
    "that was dug more than a century",
    "ago, and which still carries so",
    "much water in the dry months that",
    "the lower beds are kept alive. It",
    "is cleaned once a year by all who",
    "use it, on a day that the keeper",
    "of the canal announces a month",
  ]
  private let right = [
    "before it begins.",
    "",
    "Tools are kept in a shed beside",
    "the gate. Each of them has its",
    "number painted on the handle, and",
    "whoever borrows one writes it in",
    "the book that hangs on the door,",
    "so that nobody has to look for it.",
  ]

  /// Two columns with a gutter at a place.
  private func page(_ left: [String], _ right: [String], at place: Int = 40) -> String {
    (0..<max(left.count, right.count)).map { index in
      let first = index < left.count ? left[index] : ""
      let second = index < right.count ? right[index] : ""
      if second.isEmpty { return first }
      return first + String(repeating: " ", count: place - first.count) + second
    }.joined(separator: "\n")
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let text = recover(page(left, right))
    #expect(text.paragraphs.count == 2)
    #expect(text.markdown.contains("the canal announces a month before it begins."))
    #expect(text.markdown.contains("Tools are kept in a shed beside the gate."))
    #expect(text.decisions { $0 == .columns(count: 2) }.map(\.reasons) == [[.gutter]])
  }

  @Test func eachPageHasItsOwnGutter() {
    let text = recover(page(left, right) + "\n\u{0C}" + page(left, right, at: 46))
    #expect(text.decisions { $0 == .columns(count: 2) }.count == 2)
    #expect(text.markdown.components("before it begins.") == 2)
  }

  /// An extractor moves the right column where a line on the left is too long.
  @Test func gutterMovesInsideAPage() {
    func others(_ lines: [String]) -> [String] {
      lines.map { $0.replacing("canal", with: "brook").replacing("number", with: "letter") }
    }
    let upper = page(left, Array(right.dropFirst(2)) + others(Array(right.prefix(1))), at: 40)
    let lower = page(others(left), others(Array(right.dropFirst(2))) + ["It rains."], at: 58)
    let text = recover(upper + "\n" + lower)
    #expect(text.decisions { $0 == .columns(count: 2) }.count == 1)
    #expect(
      text.markdown.contains("of the canal announces a month The garden is watered by a brook"))
    #expect(text.markdown.contains("Each of them has its letter painted on the handle"))
  }

  @Test func singleBlankBetweenTheColumns() {
    var long = left
    long[6] = "use it, on a fine day that their keeper"
    let text = recover(
      page(
        long, Array(right.dropFirst(2)) + ["It rains in the month of March.", "Then it stops."],
        at: 40))
    #expect(text.decisions { $0 == .columns(count: 2) }.count == 1)
    #expect(text.markdown.contains("on a fine day that their keeper of the canal"))
  }

  /// The lines of large letters are further apart than those of the text: a blank line goes between.
  @Test func headingInLargeLettersOfTwoLines() {
    let heading = ["", "", "The Keepers of the canal", "", "and their gates", ""]
    let text = recover(
      page(
        left + heading + left.map { $0.replacing("canal", with: "brook") }, right + right, at: 40))
    #expect(text.headings == ["## The Keepers of the canal and their gates"])
  }

  @Test func threeColumns() {
    let third = right.map { $0.replacing("Tools", with: "Seeds") }
    let rows = page(left, right).split(separator: "\n", omittingEmptySubsequences: false)
    let text = recover(page(rows.map(String.init), third, at: 80))
    #expect(text.decisions { $0 == .columns(count: 3) }.count == 1)
    #expect(text.markdown.contains("Seeds are kept in a shed beside the gate."))
  }

  @Test func titleAndFootGoAcross() {
    let text = recover(
      String(repeating: " ", count: 22) + "Handbook of the common garden\n\n" + page(left, right)
        + "\n\n" + String(repeating: " ", count: 38) + "1\n\u{0C}" + page(left, right)
        + "\n\n" + String(repeating: " ", count: 38) + "2\n")
    #expect(text.title == "Handbook of the common garden")
    #expect(text.removed.filter { $0.reason == .furniture }.map(\.text) == ["1", "2"])
    #expect(text.markdown.contains("announces a month before it begins."))
  }

  @Test func linesAtDifferentHeightsStayTogether() {
    var low = left
    low.insert("", at: 3)
    var high = right
    high.insert("", at: 6)
    let text = recover(page(low, high))
    #expect(text.markdown.contains("still carries so much water"))
    #expect(text.markdown.contains("writes it in the book"))
  }

  @Test func termsBesideTheirMeaningsAreNoColumns() {
    let terms = ["canal", "", "shed", "", "book", "", "gate", ""]
    let source = page(terms, left)
    let text = recover(source)
    #expect(text.decisions { $0 == .columns(count: 2) }.isEmpty)
    #expect(lostWords(Array(source.utf8), text).isEmpty)
  }

  @Test func wordsApartInOneColumnAreNoGutter() {
    let text = recover(left.map { $0.replacing(", ", with: ",  ") }.joined(separator: "\n"))
    #expect(text.decisions { $0 == .columns(count: 2) }.isEmpty)
  }

  @Test(arguments: 0..<30)
  func noWordIsLost(seed: Int) {
    var generator = Generator(state: UInt64(seed) &+ 3000)
    var bytes = Array((page(left, right) + "\n\u{0C}" + page(right, left, at: 44)).utf8)
    for _ in 0..<seed {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.insert(contentsOf: Array("  word  ".utf8), at: place)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(9, at: place)
      default: bytes.insert(0x0A, at: place)
      }
    }
    let text = RawText.recover(bytes, vocabulary: vocabulary)
    let lost = lostWords(bytes, text)
    #expect(lost.isEmpty, "\(lost.keys.sorted().prefix(5))")
  }
}

extension String {
  /// How often a part stands in the text.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
