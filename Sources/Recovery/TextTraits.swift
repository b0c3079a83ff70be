/// How a piece of text begins and ends: the questions that seams and headings ask.
struct TextTraits {
  let bytes: [UInt8]
  let range: Range<Int>

  /// The whole text when no range is given.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    self.range = range ?? 0..<bytes.count
  }

  // MARK: the end

  /// `question` is a question or exclamation mark.
  enum End { case open, hyphen, comma, semicolon, colon, stop, question, none }

  /// The end without closing marks (emphasis, quotation marks, a footnote mark).
  var coreEnd: Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let scalar = decodeBefore(bytes, end, from: range.lowerBound)
      guard scalar.length > 0, isClosing(scalar.value) else { break }
      // A star that nothing opened is a pattern's ("*.cron.*").
      if scalar.value == 0x2A, bytes[range].count(where: { $0 == 0x2A }) % 2 == 1 { break }
      end -= scalar.length
    }
    return end
  }

  /// The sentence has ended before the number of a note that stands behind its full stop.
  private var endsBeforeNote: Bool {
    var end = range.upperBound
    let digits = bytes[range].reversed().prefix { Scalars.isDigit(UInt32($0)) }.count
    guard (1...3).contains(digits) else { return false }
    end -= digits
    guard end - 2 > range.lowerBound, bytes[end - 1] == 0x20, bytes[end - 2] == 0x2E else {
      return false
    }
    return wordLength(before: end - 2) > 3
  }

  /// What may stand behind the last character of a sentence.
  private func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0x5F, 0x22, 0x27, 0xBB, 0x201D, 0x2019, 0x20, 0xA0, 0x202F: true
    default: Scalars.superscript(value) != nil
    }
  }

  var end: End {
    let scalar = decodeBefore(bytes, coreEnd, from: range.lowerBound)
    switch scalar.value {
    case 0: return .none
    case 0x2E, 0x2026: return .stop
    case 0x3F, 0x21: return .question
    case 0x3A: return .colon
    case 0x2C: return .comma
    case 0x3B: return .semicolon
    case 0x2D, 0x2010, 0xAD:
      let before = decodeBefore(bytes, coreEnd - scalar.length, from: range.lowerBound)
      return Scalars.isLetter(before.value) ? .hyphen : .open
    case 0x29:
      let before = decodeBefore(bytes, coreEnd - 1, from: range.lowerBound)
      return before.value == 0x2E ? .stop : .open
    default: return endsBeforeNote ? .stop : .open
    }
  }

  /// Ends in "…" or "...".
  var isElliptic: Bool {
    let text = bytes[range]
    return text.suffix(3).elementsEqual([0x2E, 0x2E, 0x2E])
      || text.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
  }

  /// The sentence goes on after this text, as far as its last character tells.
  var isOpen: Bool {
    switch end {
    case .open, .hyphen, .comma, .semicolon: true
    case .colon, .stop, .question, .none: false
    }
  }

  // MARK: the start

  /// The first scalar that is not an opening mark.
  var first: UInt32 {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      guard isOpening(scalar.value) || isSuffixDot(index) else { return scalar.value }
      index += scalar.length
    }
    return 0
  }

  /// The stop of a file's suffix: ".changes files" begins in lower case.
  private func isSuffixDot(_ index: Int) -> Bool {
    bytes[index] == 0x2E && index + 1 < range.upperBound
      && Scalars.isLetter(decode(bytes, index + 1).value)
  }

  /// What may stand before the first letter of a sentence.
  private func isOpening(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0x5F, 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x201C, 0x2018, 0x20, 0xA0, 0x202F, 0xBF, 0xA1,
      0x60:
      true
    default: false
    }
  }

  var startsLower: Bool { Scalars.isLower(first) }
  var startsUpper: Bool { Scalars.isUpper(first) }

  var firstWord: WordScanner.Word? {
    var scanner = WordScanner(bytes, range)
    return scanner.next()
  }

  /// The last word, looking at no more than the last 80 bytes.
  var lastWord: WordScanner.Word? {
    var from = max(range.lowerBound, range.upperBound - 80)
    while from < range.upperBound, bytes[from] & 0xC0 == 0x80 { from += 1 }
    var scanner = WordScanner(bytes, from..<range.upperBound)
    var last: WordScanner.Word?
    while let word = scanner.next() { last = word }
    return last
  }

  // MARK: the whole

  /// Length in scalars.
  var length: Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Scalars up to the first space: what a line would have needed to take the word in.
  var firstTokenLength: Int {
    firstToken.reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The bytes up to the first space.
  var firstToken: Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      if Scalars.isSpace(scalar.value) { break }
      index += scalar.length
    }
    return range.lowerBound..<min(index, range.upperBound)
  }

  /// A sentence ends inside: a stop, a space, a capital.
  var hasInnerStop: Bool { innerStop(from: range.lowerBound) != nil }

  /// How many sentences end inside.
  var innerStops: Int {
    var count = 0
    var from = range.lowerBound
    while let stop = innerStop(from: from) {
      count += 1
      from = stop + 1
    }
    return count
  }

  /// The place of the next stop of a sentence inside the text.
  private func innerStop(from start: Int) -> Int? {
    var index = start
    while index + 2 < range.upperBound {
      let byte = bytes[index]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F, bytes[index + 1] == 0x20,
        Scalars.isUpper(decode(bytes, index + 2).value), wordLength(before: index) > 2
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Letters directly before a stop: initials and short abbreviations end no sentence.
  private func wordLength(before index: Int) -> Int {
    var count = 0
    var end = index
    while end > range.lowerBound, count < 4 {
      let scalar = decodeBefore(bytes, end, from: range.lowerBound)
      guard Scalars.isLetter(scalar.value) else { break }
      count += 1
      end -= scalar.length
    }
    return count
  }

  /// Letters, and capitals among them.
  var letters: (all: Int, upper: Int) {
    var all = 0
    var upper = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      if Scalars.isLetter(scalar.value) {
        all += 1
        if Scalars.isUpper(scalar.value) { upper += 1 }
      }
      index += scalar.length
    }
    return (all, upper)
  }

  /// Letters, all of them capitals.
  var isAllCapitals: Bool {
    let count = letters
    return count.all > 0 && count.upper == count.all
  }

  /// Three letters or more, all capitals.
  var isCapitals: Bool {
    let count = letters
    return count.all >= 3 && count.upper == count.all
  }

  /// Round brackets or quotation marks that do not match.
  var leavesBracketOpen: Bool {
    if (count(of: [0xC2, 0xAB]) + count(of: [0xC2, 0xBB])) % 2 == 1 { return true }
    // „…“, “…” and ”…” are pairs alike.
    let curly = [0x9C, 0x9D, 0x9E].reduce(0) { $0 + count(of: [0xE2, 0x80, $1]) }
    if curly % 2 == 1 { return true }
    var depth = 0
    for index in range {
      if bytes[index] == 0x28 { depth += 1 }
      if bytes[index] == 0x29 { depth -= 1 }
    }
    // "a)" begins an item.
    return depth != 0 && !(depth == -1 && bytes[range].prefix(3).contains(0x29))
  }

  /// How often a sign of two or three bytes stands in the text.
  private func count(of sign: [UInt8]) -> Int {
    range.count { bytes[$0] == sign[0] && bytes[$0..<range.upperBound].starts(with: sign) }
  }

  /// Round brackets around the whole.
  var isBracketed: Bool { bytes[range].first == 0x28 && bytes[range].last == 0x29 }

  var hasDigit: Bool { range.contains { Scalars.isDigit(UInt32(bytes[$0])) } }

  /// A comma and a space: words in a row, or a clause.
  var hasInnerComma: Bool {
    range.dropLast().contains { bytes[$0] == 0x2C && bytes[$0 + 1] == 0x20 }
  }

  /// One word, a colon, a space: a field of a record.
  var isField: Bool {
    guard let word = firstWord, word.start - range.lowerBound <= 1,
      word.end + 2 < range.upperBound
    else { return false }
    return bytes[word.end] == 0x3A && bytes[word.end + 1] == 0x20
  }

  /// Most of the longer words start with a capital: a heading's second line does so as well.
  var isTitleCase: Bool {
    var scanner = WordScanner(bytes, range)
    var long = 0
    var upper = 0
    while let word = scanner.next() {
      guard word.end - word.start > 3 else { continue }
      long += 1
      if word.startsUpper { upper += 1 }
    }
    return long > 1 && upper * 3 >= long * 2
  }

  /// Two words or more with capitals, between them none longer than "de", "van" or "and", and no
  /// digit: names.
  var isNames: Bool {
    guard !hasDigit else { return false }
    var scanner = WordScanner(bytes, range)
    var names = 0
    while let word = scanner.next() {
      if word.startsUpper { names += 1 } else if word.folded.count > 3 { return false }
    }
    return names >= 2
  }

  /// Emphasis opened by `**` and not closed.
  var leavesBoldOpen: Bool {
    var count = 0
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == 0x2A, bytes[index + 1] == 0x2A {
        count += 1
        index += 1
      }
      index += 1
    }
    return count % 2 == 1
  }
}
