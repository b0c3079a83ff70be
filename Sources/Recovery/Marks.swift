/// Bullets and numbers that stand on a line of their own, and labels with lists below.
extension Draft {
  /// Puts a lone bullet or a lone heading number before the text it belongs to.
  mutating func mergeLoneMarks() {
    var scheme = Numbering()
    for index in units.indices where !units[index].isGone {
      if let number = HeadingNumber.read(units[index].text, 0..<units[index].text.count),
        units[index].marker == nil
      {
        let isAlone = number.length == units[index].text.count
        if isAlone ? mergeNumber(index, number, scheme) : units[index].length <= 80 {
          scheme.take(number)
        }
      } else if units[index].marker?.isAlone == true, units[index].text.isEmpty {
        mergeBullet(index)
      }
    }
  }

  /// Extractors put a bullet set in another font on a line of its own.
  private mutating func mergeBullet(_ index: Int) {
    guard let next = next(after: index), units[next].isParagraph, units[next].marker == nil else {
      // A marker without words stays as text.
      units[index].text = units[index].prefix
      units[index].role = .paragraph
      units[index].marker = nil
      return
    }
    // Between columns that were read across each other a bullet may stand before a heading.
    if units[index].marker?.kind == .bullet, standsOnText(next) || standsOverHeading(next) {
      return remove(lines: units[index].lines, mark: index)
    }
    units[index].text = units[next].text
    units[index].blanksAfter = units[next].blanksAfter
    absorb(next, into: index)
  }

  /// Several lines of large letters without an end, and set apart below them others: a heading over
  /// another.
  private func standsOverHeading(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.isNarrow, unit.lines.count > 1, unit.blanksAfter > 0, unit.traits.end == .open,
      unit.traits.startsUpper, let below = next(after: index), units[below].isParagraph,
      units[below].marker == nil, units[below].isNarrow, !units[below].isProse
    else { return false }
    return units[below].traits.end == .open && units[below].traits.startsUpper
  }

  /// The mark's words, if it has any, are kept among what was taken out.
  private mutating func remove(lines: [Int], mark index: Int) {
    remove(lines: lines, text: units[index].prefix, .label)
    units[index].role = .gone
  }

  /// A line with no end, directly over the capital of a sentence.
  func standsOnText(_ index: Int) -> Bool {
    let unit = units[index]
    guard isWrapped, printing == nil, unit.blanksAfter == 0, unit.lines.count <= 2,
      unit.traits.end == .open, unit.traits.startsUpper, let next = next(after: index),
      units[next].isParagraph, units[next].isProse, units[next].traits.startsUpper,
      let word = units[next].traits.firstWord
    else { return false }
    if unit.leavesRoom { return true }
    if words.linkWords.contains(word.folded) { return true }
    return lexicon.isWrittenSmall(word) && !(unit.traits.lastWord?.startsUpper ?? false)
  }

  /// A gap above and none below, a line or two well short of the measure, and then a sentence of text:
  /// the form that many documents set their headings in.
  func isSetOnText(_ index: Int) -> Bool {
    let unit = units[index]
    guard isWrapped, printing == nil, unit.isParagraph, unit.blanksBefore > 0,
      unit.blanksAfter == 0,
      unit.lines.count <= 2, unit.isNarrow, unit.traits.startsUpper, !unit.traits.hasInnerStop,
      let next = next(after: index)
    else { return false }
    return units[next].isParagraph && units[next].isProse && !units[next].traits.startsLower
  }

  /// Several short lines without an end stand in that form: the document's headings do.
  func findOwnForm() -> Bool {
    var count = 0
    for index in units.indices where isSetOnText(index) {
      let unit = units[index]
      if unit.length <= Weights.Limit.briefHeading, unit.traits.end == .open { count += 1 }
      if count >= Weights.Limit.fewestOfForm { return true }
    }
    return false
  }

  /// A number of two parts belongs to the short line below; a single one only in sequence.
  private mutating func mergeNumber(
    _ index: Int, _ number: HeadingNumber, _ scheme: Numbering
  ) -> Bool {
    let follows = scheme.accepts(number)
    guard number.depth > 1 || (follows && !number.dotted), let next = next(after: index),
      isTitleOfNumber(next, follows: follows && number.depth > 1)
    else { return false }
    units[index].text += [0x20] + units[next].text
    units[index].blanksAfter = units[next].blanksAfter
    absorb(next, into: index)
    return true
  }

  /// A short line without an end and a number of its own; under a number that goes on with the
  /// numbering it may be longer, a question, or begin with a name that is written small.
  private func isTitleOfNumber(_ index: Int, follows: Bool) -> Bool {
    let unit = units[index]
    let longest = follows ? Weights.Limit.longestHeading : Weights.Limit.moderateHeading
    guard unit.isParagraph, unit.length <= longest,
      unit.traits.isOpen || (follows && unit.traits.end == .question),
      unit.traits.startsUpper || (follows && unit.blanksBefore > 0 && unit.lines.count == 1)
    else { return false }
    return HeadingNumber.read(unit.text, 0..<unit.text.count) == nil
  }

  /// A short line that ends in a word that ends nothing goes on in the short line set apart below:
  /// an extractor may part the lines of a large heading.
  mutating func mergeOpenTitles() {
    guard isWrapped, printing == nil else { return }
    for index in units.indices where units[index].isParagraph {
      guard units[index].traits.startsUpper, units[index].traits.end == .open,
        units[index].blanksBefore > 0, units[index].blanksAfter > 0,
        let next = next(after: index), units[next].isParagraph, !units[next].isProse,
        units[next].traits.end == .open, isOpenTitle(index, next) || isSpacedTitle(index, next)
      else { continue }
      units[index].text += [0x20] + units[next].text
      units[index].blanksAfter = units[next].blanksAfter
      absorb(next, into: index)
    }
  }

  private func isOpenTitle(_ index: Int, _ next: Int) -> Bool {
    units[index].length <= Weights.Limit.briefHeading && units[index].blanksAfter == 1
      && units[next].lines.count == 1 && words.endsInLink(units[index].traits)
  }

  /// Where an extractor keeps places, wide lines of large letters have blank lines between them: the
  /// next one begins in lower case or stands in brackets, or this one ends in a link word.
  private func isSpacedTitle(_ index: Int, _ next: Int) -> Bool {
    guard !source.columnPages.isEmpty, units[index].isNarrow, units[next].isNarrow,
      units[index].blanksAfter <= 2, units[next].lines.count <= 2,
      units[index].text.count <= Weights.Limit.moderateHeading
    else { return false }
    let upper = units[index].traits
    let lower = units[next].traits
    if words.endsInLink(upper) || lower.isBracketed { return true }
    return lower.startsLower && units[next].text.contains(0x20) && !lower.hasCodeSign
      && !upper.hasCodeSign
  }

  /// Finds lists that have no bullets: short lines, each on its own, under a line that ends with a
  /// colon.
  mutating func findAlignedLists() {
    guard !isWrapped else { return }
    for index in units.indices
    where units[index].isParagraph && units[index].traits.end == .colon {
      alignedList(index)
    }
  }

  /// Marks lists for the record.
  mutating func findLists() {
    var inList = false
    for index in units.indices where !units[index].isGone {
      if units[index].isItem {
        if !inList { decide(.list, at: index, 0.95, [.marker]) }
        inList = true
      } else {
        inList = false
      }
    }
  }

  /// The lines must follow each other without a gap, or they are paragraphs.
  private mutating func alignedList(_ label: Int) {
    var items: [Int] = []
    var index = label + 1
    while index < units.count, units[index].isParagraph,
      units[index].length <= Weights.Limit.moderateHeading, units[index].traits.startsUpper,
      units[index].traits.isOpen, items.isEmpty || units[index].blanksBefore == 0
    {
      items.append(index)
      index += 1
    }
    guard items.count > 1 else { return }
    for item in items { units[item].role = .item(.bullet) }
    decide(.list, at: items[0], 0.7, [.aligned])
  }
}
