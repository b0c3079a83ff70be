/// Puts two halves of a text together: with a space, with a hyphen, or with neither.
struct Seam {
  let words: Words
  let lexicon: Lexicon
  let isWrapped: Bool

  /// A hyphen at a seam: where the text before it ends, and the parts of the word.
  private struct Cut {
    var core: Int
    var hyphen: Decoded
    var left: WordScanner.Word
    var right: WordScanner.Word
    var printed: (left: String, right: String)
  }

  /// Appends `tail` to `head`; tells what became of a hyphen at the seam.
  func append(_ tail: [UInt8], to head: inout [UInt8]) -> Decision.Reason? {
    guard let cut = cut(head, tail) else {
      if !head.isEmpty, !tail.isEmpty { head.append(0x20) }
      head += tail
      return nil
    }
    // Emphasis that ends at the hyphen ends after the whole word.
    let closing = Array(head[cut.core...])
    let outcome = resolve(cut.left, cut.right, soft: cut.hyphen.value == 0xAD)
    head.removeSubrange((outcome.keeps ? cut.core : cut.core - cut.hyphen.length)...)
    if outcome.suspended { head.append(0x20) }
    head += tail[..<cut.right.end]
    head += closing
    head += tail[cut.right.end...]
    let (left, right) = cut.printed
    return outcome.keeps
      ? .hyphenKept(left: left, right: right, elsewhere: outcome.count)
      : .hyphenDropped(left: left, right: right, elsewhere: outcome.count)
  }

  /// Gives values only: no view of `head` outlives the call, so appending need not copy it.
  private func cut(_ head: [UInt8], _ tail: [UInt8]) -> Cut? {
    let traits = TextTraits(head)
    guard traits.end == .hyphen, let right = TextTraits(tail).firstWord, right.start == 0,
      let left = traits.lastWord
    else { return nil }
    let core = traits.coreEnd
    return Cut(
      core: core, hyphen: decodeBefore(head, core), left: left, right: right,
      printed: (text(head, left), text(tail, right)))
  }

  /// A word as printed.
  private func text(_ bytes: [UInt8], _ word: WordScanner.Word) -> String {
    String(decoding: bytes[word.start..<word.end], as: UTF8.self)
  }

  /// What becomes of a hyphen.
  struct Outcome {
    var keeps: Bool
    /// "Nord- et Sud-Sud": the hyphen stays and so does the space.
    var suspended = false
    /// How often the form chosen stands elsewhere in the text.
    var count = 0
  }

  /// Whose hyphen it was: the form that the document uses elsewhere decides, then the shape of
  /// the parts, then the kind of text.
  func resolve(_ left: WordScanner.Word, _ right: WordScanner.Word, soft: Bool) -> Outcome {
    if soft { return Outcome(keeps: false) }
    let joined = lexicon.count(left.folded + right.folded)
    let hyphened = lexicon.count(head: left.folded, tail: right.folded)
    if right.startsUpper { return Outcome(keeps: true, count: hyphened) }
    if joined > hyphened { return Outcome(keeps: false, count: joined) }
    if hyphened > 0 { return Outcome(keeps: true, count: hyphened) }
    if words.conjunctions.contains(right.folded), lexicon.count(left.folded) > 0 {
      return Outcome(keeps: true, suspended: true)
    }
    return Outcome(keeps: isCompound(left, right))
  }

  /// Evidence from the tables, from digits, and from the document's other compounds.
  private func isCompound(_ left: WordScanner.Word, _ right: WordScanner.Word) -> Bool {
    if (left.folded + right.folded).contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { return true }
    // The second half was counted where it stands: once is no evidence.
    let rightKnown = lexicon.count(right.folded) > 1
    let leftKnown = lexicon.count(left.folded) > 0 || words.compoundHeads.contains(left.folded)
    if words.compoundHeads.contains(left.folded) && rightKnown { return true }
    if words.compoundTails.contains(right.folded) {
      // No syllable ends between such a consonant and a vowel: "rend-elle", "built-in".
      if leftKnown || endsInDental(left) && startsWithVowel(right) { return true }
    }
    let known = lexicon.count(left.folded) > 0 && rightKnown
    if known,
      lexicon.compoundHeads.contains(left.hash) || lexicon.compoundTails.contains(right.hash)
    {
      return true
    }
    // A wrapped text breaks words at most line ends; elsewhere a hyphen is the author's.
    return known && !isWrapped
  }

  private func endsInDental(_ word: WordScanner.Word) -> Bool {
    word.folded.last == 0x64 || word.folded.last == 0x74
  }

  private func startsWithVowel(_ word: WordScanner.Word) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(word.folded.first ?? 0)
  }
}
