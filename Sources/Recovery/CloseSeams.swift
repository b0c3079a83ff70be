/// Line ends between a text and the terms, commands and programs that stand close to it.
extension Wrapping {
  /// A small letter behind the full stop of a longer word: a term or a name, no sentence goes on.
  func beginsTerm(_ upper: TextTraits, _ lower: TextTraits) -> Bool {
    guard upper.end == .stop, !upper.isElliptic, lower.startsLower, let last = upper.lastWord
    else { return false }
    return last.end - last.start > Weights.Wrap.longestAbbreviation
  }

  /// The line ends like a program's, and the next begins a sentence: its first word is written small
  /// elsewhere.
  func endsCommand(_ upper: TextTraits, _ lower: TextTraits) -> Bool {
    guard upper.end == .open, upper.endsInCode, lower.startsUpper, let word = lower.firstWord,
      !(upper.lastWord?.startsUpper ?? true)
    else { return false }
    return lexicon.isWrittenSmall(word)
  }

  /// A command under a colon, or text under a command.
  func partsCode(_ above: Int, _ upper: TextTraits, _ lower: TextTraits) -> Bool {
    let below = lower.codeShare >= Weights.codeShare
    if upper.end == .colon { return below || isCommand(above + 1, lower) }
    return !below && lower.startsUpper && !isFull(above) && upper.codeShare >= Weights.codeShare
  }

  /// A short line in small letters and without an end: what a colon announces.
  private func isCommand(_ index: Int, _ traits: TextTraits) -> Bool {
    (traits.startsLower && traits.isOpen || traits.hasOperator)
      && isNarrow(index, Weights.Wrap.early)
  }
}
