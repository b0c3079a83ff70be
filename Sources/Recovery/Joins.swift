/// Puts together the halves of paragraphs that a page, a column or a float has parted.
extension Draft {
  /// Keeps the last unfinished unit open over floats; anything else that is no continuation
  /// closes it.
  mutating func joinHalves() {
    var open: Int?
    var between = false
    for index in units.indices where !units[index].isGone {
      let unit = units[index]
      if unit.isFloat {
        between = true
      } else if unit.isParagraph, let head = open, let reasons = goesOn(head, index, between) {
        join(index, to: head, reasons)
        open = units[head].traits.isOpen || printing != nil ? head : nil
        between = false
      } else {
        let takes = unit.isParagraph || unit.isItem
        open = takes && (unit.traits.isOpen || printing != nil) ? index : nil
        between = false
      }
    }
  }

  /// The grounds on which a unit continues an unfinished one; nothing when it does not.
  private func goesOn(_ head: Int, _ tail: Int, _ between: Bool) -> [Decision.Reason]? {
    let upper = units[head].traits
    let lower = units[tail].traits
    let apart = between || units[tail].opensPage
    if let printing {
      guard apart, units[tail].marker == nil, units[head].isProse || upper.isOpen,
        PrintedSeams(printing: printing).continues(units[head].lines, units[tail].lines)
      else { return nil }
      return [.interrupted(line: line(of: tail))]
    }
    var reasons: [Decision.Reason] = [.unfinished]
    if apart { reasons.append(.interrupted(line: line(of: tail))) }
    if lower.startsLower, units[tail].marker == nil {
      guard upper.end == .hyphen || units[head].text.count > Weights.Limit.shortProse else {
        return nil
      }
      return reasons + [.lowerCase]
    }
    guard let word = lower.firstWord, units[head].isProse else { return nil }
    if upper.end == .hyphen, let last = upper.lastWord {
      let compound = lexicon.count(head: last.folded, tail: word.folded)
      return compound > 0 || lexicon.isName(word) ? reasons + [.nameElsewhere] : nil
    }
    if words.endsInLink(upper) || upper.end == .comma { return units[tail].isProse ? reasons : nil }
    guard apart, units[tail].isProse, lexicon.isName(word),
      !words.linkWords.contains(word.folded)
    else { return nil }
    return reasons + [.nameElsewhere]
  }

  /// Moves the words over and keeps both units' lines.
  private mutating func join(_ tail: Int, to head: Int, _ reasons: [Decision.Reason]) {
    let lower = units[tail].traits.startsLower
    let seam = Seam(words: words, lexicon: lexicon, isWrapped: isWrapped)
    decide(.join, at: tail, lower ? 0.95 : 0.75, reasons)
    if let hyphen = seam.append(units[tail].text, to: &units[head].text) {
      decide(.hyphen, at: head, 0.85, [hyphen])
    }
    units[head].blanksAfter = units[tail].blanksAfter
    absorb(tail, into: head)
  }
}
