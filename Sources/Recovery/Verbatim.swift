/// Lines of programs and commands, which are not to be joined and are no headings.
extension Draft {
  /// Runs of command lines become one block, so that their lines stay apart.
  mutating func findVerbatim() {
    var index = 0
    while index < units.count {
      guard isCode(index) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < units.count, units[last + 1].blanksBefore == 0, !units[last + 1].opensPage,
        isCode(last + 1)
      {
        last += 1
      }
      merge(index...last)
      index = last + 1
    }
  }

  /// A prompt, or many signs that prose seldom has; a full stop speaks for prose.
  private func isCode(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.isParagraph, unit.underline == nil, !unit.isOfSeries,
      unit.length <= Weights.Limit.longestTitle
    else { return false }
    if let rank = rank(index) { return rank == .program && !(unit.look?.face.isBold ?? false) }
    if startsWithPrompt(unit.text) { return true }
    let traits = unit.traits
    guard traits.end != .stop, traits.end != .question else { return false }
    return traits.codeShare >= Weights.codeShare && Double(unit.text.count) * traits.codeShare > 1.5
  }

  /// The prompts of common shells.
  private func startsWithPrompt(_ text: [UInt8]) -> Bool {
    guard text.count > 2, text[1] == 0x20 else { return false }
    return text[0] == 0x24 || text[0] == 0x25 || text[0] == 0x3E || text[0] == 0x23
  }

  /// The first unit takes the lines of all.
  private mutating func merge(_ range: ClosedRange<Int>) {
    let first = range.lowerBound
    units[first].role = .verbatim
    units[first].blanksAfter = units[range.upperBound].blanksAfter
    for index in range.dropFirst() { absorb(index, into: first) }
    decide(.verbatim, at: first, 0.7, [.aligned])
  }
}

/// Paragraphs that are printed twice in a row.
extension Draft {
  /// Only neighbours are compared: a sentence repeated pages later is the author's.
  mutating func dropDuplicates() {
    var last: Int?
    for index in units.indices where units[index].isParagraph {
      if let last, units[index].text.count >= Weights.Limit.shortestDuplicate,
        units[index].text == units[last].text
      {
        let line = line(of: last)
        decide(.duplicate, at: index, 0.98, [.repeats(line: line)])
        remove(index, .duplicate(of: line))
      } else {
        last = index
      }
    }
  }
}
