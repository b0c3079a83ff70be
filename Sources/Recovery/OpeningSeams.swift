/// Line ends between a heading that is set directly over its text and the first words of that text.
extension Wrapping {
  /// The few words so far have no end, and the line below begins a text: a sentence, one that takes
  /// up the words of its heading, or a caption.
  func endsHeading(
    _ unit: Unit, _ above: Int, _ upper: TextTraits, _ lower: TextTraits
  ) -> Bool {
    guard upper.end == .open, unit.marker == nil, lower.startsUpper,
      unit.lines.count <= Weights.Limit.headingLines,
      unit.text.count <= Weights.Limit.longestHeading, unit.traits.startsUpper,
      let last = upper.lastWord, !words.linkWords.contains(last.folded)
    else { return false }
    return isOverCaption(unit, lower)
      || !unit.traits.hasInnerStop
        && (beginsSentence(unit, above, last, lower) || takesUp(unit, last, lower))
  }

  /// The line below has a capital on a word that the text writes in small letters, or on one that
  /// begins sentences and no names.
  ///
  /// Where the line is full, a name may have been broken: only words that are everywhere count.
  private func beginsSentence(
    _ unit: Unit, _ above: Int, _ last: WordScanner.Word, _ lower: TextTraits
  ) -> Bool {
    guard let word = lower.firstWord else { return false }
    let isLink = words.linkWords.contains(word.folded)
    let opens = words.openers.contains(word.folded) || words.resumptions.contains(word.folded)
    let room = measures.measure(at: above) - source.lines[above].width - 1
    let hasRoom = room >= lower.firstTokenLength || startsBlock(unit.lines[0])
    guard isLink || opens || lexicon.isCommon(word) || hasRoom && lexicon.isWrittenSmall(word)
    else { return false }
    // A name of several words may stand across the line end.
    if isLink || opens && !last.startsUpper { return true }
    return (opens || !last.startsUpper) && !unit.traits.isTitleCase
  }

  /// The line below begins with a longer word of the one line above it: a text takes up the words of
  /// its heading.
  private func takesUp(_ unit: Unit, _ last: WordScanner.Word, _ lower: TextTraits) -> Bool {
    guard unit.lines.count == 1, startsBlock(unit.lines[0]), !last.startsUpper,
      let word = lower.firstWord, word.folded.count >= Lexicon.stemLength,
      !lexicon.isName(word)
    else { return false }
    let stem = Lexicon.stem(word.folded)
    var scanner = WordScanner(unit.text)
    while let own = scanner.next() {
      if Lexicon.stem(own.folded) == stem { return true }
    }
    return false
  }

  /// The label of a figure or table, and what parts it from its caption, below one line.
  private func isOverCaption(_ unit: Unit, _ lower: TextTraits) -> Bool {
    guard unit.lines.count == 1 else { return false }
    return FigureLabel.read(lower.bytes, lower.range, labels: words.labels)?.parted ?? false
  }
}
