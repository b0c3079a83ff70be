/// Repairs words that were cut inside a line: "as — sociations", "Küta-hya".
///
/// Only with evidence from the document itself; any other hyphen is left alone.
extension Draft {
  /// In a short text "stands nowhere else" proves nothing: then no word is repaired.
  mutating func repairHyphens() {
    guard lexicon.total >= Weights.Hyphen.fewestWords else { return }
    for index in units.indices {
      switch units[index].role {
      case .paragraph, .item, .footnote: repair(index)
      case .heading, .figure, .pullQuote, .verbatim, .gone: break
      }
    }
  }

  /// Finds all cuts of a unit first, then closes them from the end.
  private mutating func repair(_ index: Int) {
    let text = units[index].text
    var scanner = WordScanner(text)
    var cuts: [(from: Int, to: Int, reason: Decision.Reason)] = []
    var previous: WordScanner.Word?
    while let word = scanner.next() {
      if let left = previous, let reason = cutWord(text, left, word) {
        cuts.append((left.end, word.start, reason))
      }
      previous = word
    }
    guard !cuts.isEmpty else { return }
    for cut in cuts.reversed() { units[index].text.removeSubrange(cut.from..<cut.to) }
    for cut in cuts { decide(.hyphen, at: index, 0.7, [cut.reason]) }
  }

  /// Two words that are one word cut in two.
  private func cutWord(
    _ text: [UInt8], _ left: WordScanner.Word, _ right: WordScanner.Word
  ) -> Decision.Reason? {
    guard right.start - left.end <= 5, right.start > left.end, !right.startsUpper else {
      return nil
    }
    let joined = lexicon.count(left.folded + right.folded)
    let between = Array(text[left.end..<right.start])
    let found: Bool
    if between == [0x2D] {
      found = isCutName(left, right)
    } else if between == [0x20, 0xE2, 0x80, 0x94, 0x20]
      || between == [0x20, 0xE2, 0x80, 0x93, 0x20]
      || between == [0xC2, 0xAD]
    {
      // A dash between two halves, of which the second is no word and the whole is.
      found = joined > 0 && lexicon.count(right.folded) <= 1
    } else {
      found = false
    }
    guard found else { return nil }
    return .hyphenDropped(
      left: String(decoding: text[left.start..<left.end], as: UTF8.self),
      right: String(decoding: text[right.start..<right.end], as: UTF8.self), elsewhere: joined)
  }

  /// A name cut before a short ending: neither part stands anywhere else in the document.
  private func isCutName(_ left: WordScanner.Word, _ right: WordScanner.Word) -> Bool {
    let lengths = Weights.Hyphen.self
    guard left.startsUpper, lexicon.isName(left),
      left.folded.count >= lengths.shortestPart,
      right.folded.count >= lengths.shortestPart, right.folded.count <= lengths.longestTail,
      !right.hyphenFollows, !words.compoundTails.contains(right.folded),
      !words.linkWords.contains(right.folded)
    else { return false }
    let whole = lexicon.count(head: left.folded, tail: right.folded)
    return lexicon.count(left.folded) <= whole && lexicon.count(right.folded) <= whole
  }
}
