internal import Glyphs

/// Something in a text that its translations have as well.
struct TextMark {
  /// What it is in whichever language.
  let key: String
  /// How it is told.
  let shown: String
  /// The line that it stands on, from 1.
  let line: Int
}

/// What is the same in every language of a stretch of text: numbers, months, names.
struct ComparedText {
  private(set) var numbers: [TextMark] = []
  /// Nil where the names of months are not known in the language.
  private(set) var months: [TextMark]?
  /// Places and partners of the vocabulary.
  private(set) var names: [String: TextMark] = [:]
  /// Countries of which the text has the adjective.
  private(set) var adjectives: Set<String> = []
  /// Words with two capitals or more.
  private(set) var acronyms: [String: TextMark] = [:]

  init(language: String) { months = MonthNames.names(in: language) == nil ? nil : [] }

  /// Adds a text whose bytes stand on the lines that `line` tells.
  mutating func add(
    _ text: [UInt8], _ words: [TextWord], in language: String, _ terms: NamedTerms,
    line: (Int) -> Int
  ) {
    let found = text.withUnsafeBufferPointer { SectionNumbers.numbers(in: $0) }
    numbers += found.map { TextMark(key: $0.value, shown: $0.value, line: line($0.index)) }
    if months != nil { addMonths(text, words, language, line) }
    let named = terms.of(words)
    adjectives.formUnion(named.adjectives)
    for (id, word) in named.names where names[id] == nil {
      names[id] = TextMark(key: id, shown: id, line: line(word.range.lowerBound))
    }
    for word in words where word.capitals > 1 && word.folded.count > 1 {
      let written = Self.acronym(String(decoding: text[word.range], as: UTF8.self))
      guard acronyms[written] == nil, !Self.isNumeral(written) else { continue }
      acronyms[written] = TextMark(
        key: written, shown: written, line: line(word.range.lowerBound))
    }
  }

  private mutating func addMonths(
    _ text: [UInt8], _ words: [TextWord], _ language: String, _ line: (Int) -> Int
  ) {
    for word in words {
      guard let month = MonthNames.month(word.folded, in: language) else { continue }
      // “May” and “March” are months, and “may” and “march” are none.
      if language == "en", !word.isCapital || Self.mayBeVerb(text, word) { continue }
      let shown = String(decoding: text[word.range], as: UTF8.self)
      months?.append(
        TextMark(key: String(month), shown: shown, line: line(word.range.lowerBound)))
    }
  }

  /// Whether a word that is also a verb has its capital for where it stands, and no number behind it
  /// tells a date.
  private static func mayBeVerb(_ text: [UInt8], _ word: TextWord) -> Bool {
    guard word.folded == Array("may".utf8) || word.folded == Array("march".utf8) else {
      return false
    }
    let end = word.range.upperBound + 1
    if text.indices.contains(end), text[end] >= 0x30, text[end] <= 0x39 { return false }
    guard let before = text[..<word.range.lowerBound].last(where: { $0 != 0x20 }) else {
      return true
    }
    let isInSentence = before == 0x2C || before >= 0x30 && before <= 0x39 || before >= 0x61
    return !isInSentence || before >= 0x80
  }

  /// An acronym without the ending of its plural: LGAs is LGA.
  private static func acronym(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard scalars.count > 2, scalars.last == "s",
      scalars.dropLast().allSatisfy({ $0.properties.isUppercase })
    else { return word }
    return String(word.dropLast())
  }

  private static func isNumeral(_ word: String) -> Bool {
    word.utf8.allSatisfy { [0x49, 0x56, 0x58, 0x65].contains($0) }
  }

  /// What this text names and another does not.
  ///
  /// A country that the other tells by its adjective
  /// is told: “a Canadian fund” is a fund of Canada.
  func names(without other: ComparedText) -> [String] {
    names.keys.filter { other.names[$0] == nil && !other.adjectives.contains($0) }.sorted()
  }
}
