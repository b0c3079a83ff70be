import Testing

@testable import Recovery

/// Printed text, as the two views of it are written: places of words, faces of runs.
private struct Sheet {
  var words = ""
  var faces = ""

  /// A line of words; six points a letter of ten points.
  @discardableResult
  mutating func line(
    _ text: String, x: Double = 72, y: Double, size: Double = 10, font: Int = 0
  ) -> Double {
    var left = x
    for word in text.split(separator: " ") {
      let right = left + Double(word.count) * size * 0.5
      words +=
        "<word xMin=\"\(left)\" yMin=\"\(y - size)\" xMax=\"\(right)\" yMax=\"\(y)\">\(word)</word>"
      left = right + size * 0.25
    }
    faces +=
      "<text top=\"\(y - size)\" left=\"\(x)\" width=\"\(left - x)\" height=\"\(size)\" "
      + "font=\"\(font)\">x</text>"
    return left - size * 0.25
  }

  mutating func page() {
    if !words.isEmpty { words += "</page>" }
    words += "<page width=\"595\" height=\"842\">"
    faces += "<page number=\"1\" height=\"842\" width=\"595\">"
  }

  var recovered: Recovered {
    let fonts = """
      <fontspec id="0" size="10" family="AAAAAA+Serif-Roman" color="#000000"/>
      <fontspec id="1" size="16" family="AAAAAA+Sans-Bold" color="#000000"/>
      <fontspec id="2" size="13" family="AAAAAA+Sans-Bold" color="#000000"/>
      <fontspec id="3" size="10" family="AAAAAA+CMBX10" color="#000000"/>
      <fontspec id="5" size="5" family="AAAAAA+Serif-Roman" color="#000000"/>
      <fontspec id="4" size="7" family="AAAAAA+Serif-Roman" color="#000000"/>
      <fontspec id="6" size="10" family="AAAAAA+Serif-Italic" color="#000000"/>
      """
    return RawText.recover(
      words: Array(words.utf8), faces: Array((fonts + faces).utf8), scale: 1,
      vocabulary: vocabulary
    ).recovered
  }
}

private let sentence = [
  "The partners of the plain share what they have learned in years",
  "of work on the water of the towns and they know what it costs a",
  "family to live without it when the dry season comes to the land.",
]

@Suite struct PrintTests {
  @Test func aNameBelowTheTitleIsTheAuthorAndNumbersTellLevels() {
    var sheet = Sheet()
    sheet.page()
    sheet.line("Water for towns", x: 200, y: 90, size: 13, font: 2)
    sheet.line("Jean Akakpo", x: 230, y: 130, font: 6)
    var y = 190.0
    for heading in ["1. Introduction", "2. Towns", "2.1. Lessons", "3. Outlook"] {
      sheet.line(heading, y: y, font: 3)
      for line in sentence {
        y += 14
        sheet.line(line, y: y)
      }
      y += 40
    }
    let recovered = sheet.recovered
    #expect(recovered.title == "Water for towns")
    #expect(recovered.authors == ["Jean Akakpo"])
    #expect(
      recovered.headings == [
        "## 1\\. Introduction", "## 2\\. Towns", "### 2.1. Lessons", "## 3\\. Outlook",
      ])
  }

  @Test func whatStandsAroundTheTitlesMiddleIsNoHeading() {
    var sheet = Sheet()
    sheet.page()
    sheet.line("The towns of the plain and", x: 190, y: 100, size: 16, font: 1)
    sheet.line("their water", x: 246, y: 120, size: 16, font: 1)
    sheet.line("Ana Sousa", x: 260, y: 150, size: 13, font: 2)
    sheet.line("Printed on 20 October 2011", x: 210, y: 170, size: 13, font: 2)
    sheet.line("Summary", x: 265, y: 200, size: 13, font: 2)
    for (place, text) in sentence.enumerated() { sheet.line(text, y: 220 + Double(place) * 12) }
    sheet.line("The wells", y: 300, size: 13, font: 2)
    for (place, text) in sentence.enumerated() { sheet.line(text, y: 320 + Double(place) * 12) }
    let found = sheet.recovered
    #expect(found.title == "The towns of the plain and their water")
    #expect(found.headings == ["## Summary", "## The wells"])
    #expect(found.metadata.contains { $0.kind == .author && $0.text == "Ana Sousa" })
    #expect(found.paragraphs.contains("Printed on 20 October 2011"))
  }

  @Test func sizeAndWeightMakeHeadingsAndLevels() {
    var sheet = Sheet()
    sheet.page()
    sheet.line("Water and towns", y: 100, size: 16, font: 1)
    var y = 130.0
    for name in ["Costs of water", "Lower prices"] {
      sheet.line(name, y: y, size: 16, font: 1)
      y += 24
      for part in ["In the towns", "In the fields"] {
        sheet.line(part, y: y, size: 13, font: 2)
        y += 18
        for text in sentence {
          sheet.line(text, y: y)
          y += 12
        }
        y += 14
      }
    }
    #expect(sheet.recovered.title == "Water and towns")
    #expect(
      sheet.recovered.headings == [
        "## Costs of water", "### In the towns", "### In the fields", "## Lower prices",
        "### In the towns", "### In the fields",
      ])
    #expect(sheet.recovered.paragraphs.allSatisfy { $0 == sentence.joined(separator: " ") })
  }

  @Test func ofFacesWithAsManyLettersTheFirstIsTheMainOne() {
    // A dictionary's order would be another one for nearly every set of names.
    for letter in "abcdefgh" {
      let faces = ["garamond", "palatino", "bembo", "caslon", "sabon", "minion"].map { name in
        Face(size: 10, family: Array("\(letter)\(name)".utf8)[...], color: [])
      }
      #expect(Face.main(faces.map { ($0, 7) }) == faces[0])
      #expect(Face.main(faces.map { ($0, 7) } + [(faces[3], 1)]) == faces[3])
      let larger = Face(size: 12, family: [], color: [])
      #expect(Face.main(faces.map { ($0, 7) } + [(larger, 7)]) == larger)
    }
    #expect(Face.main([]) == nil)
  }

  @Test func columnsAreReadOneAfterTheOther() {
    var sheet = Sheet()
    sheet.page()
    let left = (0..<12).map { "left \($0) of the text that fills the column" }
    let right = (0..<12).map { "right \($0) of the text that fills its side" }
    for (index, text) in left.enumerated() { sheet.line(text, y: 100 + Double(index) * 12) }
    // The other column stands a few points lower, as columns do.
    for (index, text) in right.enumerated() {
      sheet.line(text, x: 300, y: 104 + Double(index) * 12)
    }
    let text = sheet.recovered.markdown.replacing("\n", with: " ")
    // All that stands between one line and the next is a space.
    var rest = text[...]
    for line in left + right {
      guard let start = rest.firstRange(of: line) else {
        Issue.record("\(line) is not where it should be:\n\(text)")
        return
      }
      rest = rest[start.upperBound...]
    }
  }

  @Test func runningHeadsAndPageNumbersGo() {
    var sheet = Sheet()
    for page in 1...5 {
      sheet.page()
      sheet.line("Report on water", y: 40)
      for (index, text) in (sentence + sentence).enumerated() {
        sheet.line(text, y: 100 + Double(index) * 12)
      }
      sheet.line("\(page)", x: 290, y: 800)
    }
    let recovered = sheet.recovered
    #expect(!recovered.markdown.contains("Report on water"))
    #expect(recovered.removed.filter { $0.reason == .furniture }.count >= 9)
    // Lines of decisions are pages.
    #expect(recovered.removed.last?.lines.upperBound == 5)
  }

  @Test func theLeadersOfAContentsListAreNoColumns() {
    var sheet = Sheet()
    sheet.page()
    sheet.line("Water", y: 50, size: 22, font: 1)
    sheet.line("Contents", y: 80, size: 16, font: 1)
    for row in 0..<20 {
      let y = 110 + Double(row) * 12
      sheet.line("Part \(row + 1) of all that there is", x: 72, y: y)
      // Each dot a word, five points apart.
      for dot in 0..<40 { sheet.line(".", x: 280 + Double(dot) * 7, y: y, size: 6) }
      sheet.line("\(row + 2)", x: 565, y: y)
    }
    sheet.page()
    sheet.line("Part 1 of all that there is", y: 80, size: 16, font: 1)
    for (index, text) in sentence.enumerated() { sheet.line(text, y: 110 + Double(index) * 12) }
    let recovered = sheet.recovered
    let list = recovered.removed.first { $0.reason == .contents }
    #expect(list?.text.contains("Part 15") ?? false, "\(recovered.markdown)")
    #expect(recovered.headings.count == 1, "\(recovered.markdown)")
  }

  @Test func aChapterLabelGivesItsNumberToTheHeadingBelow() {
    var sheet = Sheet()
    sheet.page()
    for (number, name) in ["Wells", "Pipes"].enumerated() {
      let y = 80 + Double(number) * 200
      sheet.line("Chapter \(number + 1)", y: y, size: 13, font: 2)
      sheet.line(name, y: y + 40, size: 16, font: 1)
      for (index, text) in sentence.enumerated() {
        sheet.line(text, y: y + 70 + Double(index) * 12)
      }
    }
    #expect(sheet.recovered.headings == ["## 1 Wells", "## 2 Pipes"])
  }

  @Test func raisedNumbersAreNotes() {
    var sheet = Sheet()
    sheet.page()
    var end = 0.0
    for (index, text) in sentence.enumerated() {
      end = sheet.line(text, y: 100 + Double(index) * 12)
    }
    sheet.line("1", x: end, y: 120, size: 7, font: 4)
    sheet.line("1", y: 749, size: 5, font: 5)
    sheet.line("A note on the towns.", x: 76, y: 752, size: 7, font: 4)
    let lines = sheet.recovered.markdownLines
    #expect(lines.contains { $0.hasSuffix("land.[^1]") }, "\(lines)")
    #expect(lines.contains("[^1]: A note on the towns."), "\(lines)")
  }

  @Test func aParagraphGoesOnInTheNextColumn() {
    var sheet = Sheet()
    sheet.page()
    sheet.line("Water", y: 60, size: 16, font: 1)
    for (index, text) in (sentence + sentence).enumerated() {
      sheet.line(text, y: 100 + Double(index) * 12)
    }
    for (index, text) in sentence.prefix(2).enumerated() {
      sheet.line(text, y: 700 + Double(index) * 12)
    }
    sheet.page()
    sheet.line(sentence[2], y: 100)
    #expect(sheet.recovered.paragraphs.suffix(1) == [sentence.joined(separator: " ")])
  }

  @Test func weightIsReadFromNamesOfFonts() {
    for name in ["CMBX12", "Arial-BoldMT", "NimbusSanL-Medi", "SFBX1000", "Foo-Black"] {
      #expect(Face(size: 10, family: Array(name.utf8)[...], color: []).isBold, "\(name)")
    }
    for name in ["CMR10", "Arial", "Palatino-Roman", "MediumRoman"] {
      #expect(!Face(size: 10, family: Array(name.utf8)[...], color: []).isBold, "\(name)")
    }
  }

  @Test(arguments: [
    "", "<", "<page", "<page><word", "<page width=\"x\"><word xMin=\"9e99\" yMin=\"-\">a</word>",
    "<page width=\"1\" height=\"1\"><word xMin=\"5\" xMax=\"1\">a</word><word>b</word>",
    "<word>no page</word>", "<page><word xMin=\"999999\" xMax=\"999999\">&#xD800;&#1;&x;</word>",
    "<outline><item page=\"1\">", "<fontspec id=\"-1\" size=\"99999999999\" family=\"+\">",
  ])
  func anyBytesGiveAText(_ text: String) {
    for bytes in [Array(text.utf8), Array(text.utf8) + [0xFF, 0xC3]] {
      _ = RawText.recover(words: bytes, faces: bytes, scale: 3)
    }
  }

  @Test func noWordIsLost() {
    var sheet = Sheet()
    var random = SeededNumbers(seed: 7)
    for _ in 0..<6 {
      sheet.page()
      for row in 0..<57 {
        sheet.line(
          sentence[random.below(3)], x: Double(random.below(300)), y: Double(20 + row * 14),
          size: 10, font: random.below(5))
      }
    }
    let recovered = sheet.recovered
    let kept =
      recovered.markdown + " " + recovered.metadata.map(\.text).joined(separator: " ") + " "
      + recovered.removed.map(\.text).joined(separator: " ")
    let printed = wordCounts(
      sheet.words.replacing("</word>", with: " ").split(separator: "<")
        .compactMap { $0.split(separator: ">").last }.joined(separator: " "))
    let found = wordCounts(kept)
    for word in ["plain", "season", "learned", "family"] {
      #expect((found[word] ?? 0) >= (printed[word] ?? 0), "\(word)")
    }
  }
}

/// Numbers that are the same in each run.
private struct SeededNumbers {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
