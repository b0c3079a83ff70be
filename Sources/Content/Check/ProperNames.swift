/// The names of people, organisations and works in a text: words with a capital in a row.
///
/// Names are what a translation does not translate, so one that two languages spell alike is
/// expected in the third. What is spelled differently everywhere says nothing.
struct ProperNames: Sendable {
  /// Names of two words and more that stand in the text, without those that begin a sentence, where
  /// the first word has its capital for another reason.
  private(set) var sure: Set<String> = []
  /// Every row of such words, be it one word.
  private(set) var all: Set<String> = []
  /// The longest name in words; longer rows are lists and titles.
  private static let longest = 6

  /// The names in the text of a report and in what it says of itself.
  init(_ report: Report) {
    let front = report.frontMatter
    let text = report.plainText(in: report.bodyStart..<report.source.bytes.count)
    for part in front.authors + [front.summary ?? "", String(decoding: text.bytes, as: UTF8.self)] {
      take(part)
    }
  }

  private mutating func take(_ text: String) {
    var row: [String] = []
    var startsSentence = true
    var word = ""
    var isBroken = true
    func ends(_ scalar: Unicode.Scalar) -> Bool { ".!?:;…".unicodeScalars.contains(scalar) }
    var rowStartsSentence = true
    for scalar in text.unicodeScalars {
      if Self.isInWord(scalar) {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty {
        if Self.isName(word) {
          if row.isEmpty { rowStartsSentence = startsSentence || isBroken }
          row.append(word)
        } else {
          add(row, rowStartsSentence)
          row = []
        }
        startsSentence = false
        isBroken = false
        word = ""
      }
      guard scalar != " ", scalar != "\u{A0}" else { continue }
      add(row, rowStartsSentence)
      row = []
      // A line of its own, a bullet or a quotation begins with a capital as well.
      if ends(scalar) { startsSentence = true } else { isBroken = scalar != "," && scalar != ")" }
    }
    if Self.isName(word) { row.append(word) }
    add(row, rowStartsSentence)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "'" || scalar == "’" || scalar == "-"
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// A capital, and small letters behind it: acronyms are the glossary's.
  private static func isName(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase == true
      && word.unicodeScalars.contains { $0.properties.isLowercase }
  }

  private mutating func add(_ row: [String], _ startsSentence: Bool) {
    for start in row.indices {
      for end in start..<min(row.count, start + Self.longest) {
        let name = row[start...end].joined(separator: " ")
        all.insert(name)
        if end > start, start > 0 || !startsSentence { sure.insert(name) }
      }
    }
  }
}
