/// What of a query only asks, and what it asks about.
struct Question {
  /// For each term of the query whether it only asks; a query of nothing but such words looks for
  /// them.
  private(set) var asks: [Bool]
  /// Whether it asks what something is or means.
  private(set) var isForMeaning = false
  /// Whether any term says what is looked for.
  let isTelling: Bool

  /// - Parameter words: the terms with their folded words.
  init(_ words: [(term: SearchQuery.Term, tokens: [[UInt8]])]) {
    asks = words.map { !$0.term.isExcluded && Question.isSilent($0.term, $0.tokens) }
    let plain = words.map { $0.term.isExcluded || $0.term.isPhrase ? [] : $0.tokens }
    var frame = asks
    var isForMeaning = Question.mark(plain, asks, &frame)
    let backwards = Array(plain.reversed())
    var mirrored = Array(frame.reversed())
    isForMeaning =
      Question.mark(
        backwards, Array(asks.reversed()), &mirrored, isReversed: true) || isForMeaning
    frame = mirrored.reversed()
    let isLeft = zip(words, frame).contains { !$0.term.isExcluded && !$1 }
    if isLeft, isForMeaning { (asks, self.isForMeaning) = (frame, true) }
    isTelling = zip(words, asks).contains { !$0.term.isExcluded && !$0.tokens.isEmpty && !$1 }
  }

  /// Marks what asks for a meaning at the beginning, up to the first word that does not ask; whether
  /// there is any.
  private static func mark(
    _ words: [[[UInt8]]], _ asks: [Bool], _ frame: inout [Bool], isReversed: Bool = false
  ) -> Bool {
    var (index, isFound) = (0, false)
    while index < words.count {
      let place = index
      let length = QuestionWords.definitions.compactMap {
        terms(that: isReversed ? $0.reversed() : $0, beginAt: place, words)
      }.first
      if let length {
        for place in index..<(index + length) { frame[place] = true }
        (index, isFound) = (index + length, true)
      } else if asks[index] {
        index += 1
      } else {
        break
      }
    }
    return isFound
  }

  /// How many terms from `index` on have just these words; nil where they have others.
  private static func terms(that phrase: [[UInt8]], beginAt index: Int, _ words: [[[UInt8]]])
    -> Int?
  {
    var (left, place) = (phrase[...], index)
    while !left.isEmpty {
      guard words.indices.contains(place), !words[place].isEmpty,
        left.starts(with: words[place])
      else { return nil }
      left = left.dropFirst(words[place].count)
      place += 1
    }
    return place - index
  }

  /// Whether a word, or all words that hyphens join, are of those that say nothing.
  static func isSilent(_ term: SearchQuery.Term, _ tokens: [[UInt8]]) -> Bool {
    guard !term.isPhrase, !tokens.isEmpty else { return false }
    // Typed in capitals it is an acronym: UN, AS.
    if term.text.utf8.count > 1, term.text.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
      return false
    }
    return tokens.allSatisfy(QuestionWords.contains)
  }
}
