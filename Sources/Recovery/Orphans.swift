/// Puts together halves that the text of another column has parted: an extractor that reads a page
/// in blocks gives the end of one column, some of the other, and then the first one's continuation.
extension Draft {
  /// Only where this happens again and again: one such half may be anything.
  mutating func joinOrphans() {
    guard isWrapped, printing == nil else { return }
    var trial = self
    if trial.joinEachOrphan() >= Weights.Limit.fewestOrphans { self = trial }
  }

  /// Joins each second half that nothing above it takes to the one unfinished paragraph near by.
  ///
  /// - Returns: their number.
  private mutating func joinEachOrphan() -> Int {
    var heads: [Int] = []
    var count = 0
    for index in units.indices where !units[index].isGone {
      heads.removeAll { index - $0 > Weights.Limit.joinReach }
      if isOrphan(index), heads.count == 1 {
        joinOrphan(index, to: heads[0])
        count += 1
        if !isUnfinished(heads[0]) { heads = [] }
      } else if isUnfinished(index) {
        heads.append(index)
      }
    }
    return count
  }

  /// Begins in lower case, and the text above has ended.
  private func isOrphan(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.isParagraph, unit.marker == nil, unit.traits.startsLower, unit.isProse,
      let above = previous(before: index)
    else { return false }
    return !units[above].traits.isOpen || units[above].isHeading
  }

  /// Its last line fills the measure and does not end the sentence, and nothing below goes on with it.
  private func isUnfinished(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.isParagraph || unit.isItem, unit.isFull, !unit.endsEarly, unit.traits.isOpen else {
      return false
    }
    guard let below = next(after: index) else { return true }
    return !units[below].traits.startsLower
  }

  private mutating func joinOrphan(_ tail: Int, to head: Int) {
    let seam = Seam(words: words, lexicon: lexicon, isWrapped: isWrapped)
    decide(.join, at: tail, 0.6, [.unfinished, .lowerCase, .interrupted(line: line(of: tail))])
    let ends = (units[tail].endsEarly, units[tail].isFull)
    if let hyphen = seam.append(units[tail].text, to: &units[head].text) {
      decide(.hyphen, at: head, 0.6, [hyphen])
    }
    (units[head].endsEarly, units[head].isFull) = ends
    absorb(tail, into: head)
  }
}
