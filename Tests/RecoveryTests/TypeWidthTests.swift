import Recovery
import Testing

/// The ends of lines in a proportional type, where characters mislead.
struct TypeWidthTests {
  private let narrow = ["till", "little", "fill", "lift", "still", "it", "tilt", "list"]
  private let wide = ["common", "women", "moment", "window", "swam", "memory", "mown", "wagon"]

  /// A letter takes six, ten or eighteen tenths of an average one.
  private func width(_ text: String) -> Int {
    text.reduce(0) { sum, letter in
      sum + ("ijltf., ".contains(letter) ? 6 : "mwMW".contains(letter) ? 18 : 10)
    }
  }

  /// Words in lines of a measure; in a fixed pitch each character takes ten.
  private func set(_ words: [String], _ measure: Int, isFixed: Bool = false) -> [String] {
    var lines = [""]
    for word in words {
      let line = lines[lines.count - 1]
      let longer = line.isEmpty ? word : line + " " + word
      if (isFixed ? longer.count * 10 : width(longer)) <= measure {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// So many words, some of each list by turns.
  private func words(wide first: Int, narrow second: Int, _ count: Int) -> [String] {
    (0..<count).map { index in
      let turn = index / (first + second)
      let place = index % (first + second)
      return place < first
        ? wide[(turn * first + place) % wide.count]
        : narrow[(turn * second + place - first) % narrow.count]
    }
  }

  /// Text whose lines go on; in some of them the wide words are more, in some the narrow ones.
  private func body(isFixed: Bool = false) -> [String] {
    (0..<4).flatMap { part in
      let text =
        words(wide: 1, narrow: 1, 24 + part) + words(wide: 2, narrow: 1, 14)
        + words(wide: 1, narrow: 2, 20) + words(wide: 4, narrow: 1, 14)
      return set(["The"] + text + ["ended."], 560, isFixed: isFixed) + [""]
    }
  }

  /// A line of words, as long as a measure lets it be, with a full stop.
  private func sentence(_ list: [String], _ measure: Int) -> String {
    "So " + set(list + list + list, measure - 40)[0] + "."
  }

  @Test func fullLineOfWideLettersGoesOn() {
    let full = sentence(wide, 560)
    let text = recover((body() + [full, "They swam."]).joined(separator: "\n"))
    #expect(text.markdown.contains(full + " They swam."))
  }

  @Test func longLineOfNarrowLettersEndsItsParagraph() {
    let short = sentence(narrow, 390)
    let text = recover((body() + [short, "They swam."]).joined(separator: "\n"))
    #expect(text.markdownLines.contains(short))
  }

  @Test func fixedPitchIsCountedInCharacters() {
    let long = sentence(narrow, 390)
    let text = recover((body(isFixed: true) + [long, "They swam."]).joined(separator: "\n"))
    #expect(text.markdown.contains(long + " They swam."))
  }

  @Test(arguments: ["\u{0}", "é", "字", "\u{300}", "🙂", "\u{AD}", "\t", "\u{C}"])
  func anyLettersAreCounted(_ letter: String) {
    let line = String(repeating: "so" + letter, count: 12)
    let text = (0..<24).map { "\(line) \($0 % 3 == 0 ? "end." : "and")\nSo \(line) then" }
      .joined(separator: "\n")
    #expect(wordCounts(recover(text).markdown).count > 1)
  }
}
