/// Headings that stand directly over their text or under another: what their lines tell.
///
/// A typesetter breaks a line because the next word does not fit. Where it would have fitted, and the
/// line below is text that fills the measure, the line was ended on purpose.
extension Wrapping {
  private typealias Limit = Weights.Wrap

  /// The lines that begin with a number of several parts of a heading, where there are three or
  /// more; true for those whose number is the next.
  static func numberedLines(_ source: SourceText, _ kept: [Bool]) -> [Int: Bool] {
    var found: [Int: Bool] = [:]
    var numbering = Numbering()
    for index in source.lines.indices where kept[index] {
      guard let number = numbered(source, index) else { continue }
      found[index] = numbering.accepts(number)
      if found[index] == true { numbering.take(number) }
    }
    return found.count >= 3 ? found : [:]
  }

  /// "2.1 Context": the number at the start of a line, with a capital behind it, or alone over a gap
  /// and one more line: extractors part a number from its heading where the space between is wide.
  private static func numbered(_ source: SourceText, _ index: Int) -> HeadingNumber? {
    let line = source.lines[index]
    guard let first = line.range.first, Scalars.isDigit(UInt32(source.bytes[first])),
      let number = HeadingNumber.read(
        source.bytes, line.start..<min(line.end, line.start + 24)),
      number.depth > 1
    else { return nil }
    guard line.start + number.length < line.end else {
      return standsOverOneLine(source, index) ? number : nil
    }
    let rest = TextTraits(source.bytes, line.start + number.length..<line.end)
    return rest.startsUpper ? number : nil
  }

  /// A blank line, one short line with words, and again a blank line stand below.
  private static func standsOverOneLine(_ source: SourceText, _ index: Int) -> Bool {
    let lines = source.lines
    guard index + 2 < lines.count, lines[index + 1].isBlank, !lines[index + 2].isBlank,
      lines[index + 2].width <= Weights.Limit.moderateHeading
    else { return false }
    return index + 3 >= lines.count || lines[index + 3].isBlank
  }

  /// Hardly any line inside a paragraph (it starts in lower case, and so does the one below) leaves room
  /// for the first word of the next: lines are those of the page, not pieces of them.
  static func linesAreFull(_ source: SourceText, _ kept: [Bool], _ measures: Measures) -> Bool {
    var inside = 0
    var short = 0
    var goes = false
    for index in source.lines.indices.dropLast() {
      let upper = TextTraits(source.bytes, source.lines[index].range)
      let lower = TextTraits(source.bytes, source.lines[index + 1].range)
      let before = goes
      goes = kept[index] && kept[index + 1] && upper.isOpen && lower.startsLower
      guard before, goes else { continue }
      guard
        Double(source.lines[index + 1].width)
          > Double(measures.measure(at: index)) * Weights.Wrap.narrow
      else { continue }
      inside += 1
      if Double(source.lines[index].width)
        <= Double(measures.measure(at: index)) * Weights.Wrap.early,
        measures.room(at: index, source, before: lower) > Weights.Wrap.slackFirst,
        max(upper.codeShare, lower.codeShare) < Weights.codeShare
      {
        short += 1
      }
    }
    return short < Weights.Wrap.fewestShort
      || Double(short) <= Double(inside) * Weights.Wrap.shortShare
  }

  /// A numbered heading begins, where the line above can have ended.
  func startsNumbered(
    _ below: Int, _ lower: TextTraits, _ above: Int, _ upper: TextTraits
  ) -> Bool {
    guard let isNext = numberedLines[below] else { return false }
    return isNext || !upper.isOpen || !isFull(above)
  }

  /// The unit so far and the line below belong to a question set in larger type.
  func isQuestion(_ unit: Unit, _ below: Int) -> Bool {
    unit.marker == nil && unit.traits.startsUpper && unit.isNarrow
      && unit.lines.count < Weights.Limit.headingLines && endsInQuestion(from: unit.lines[0], below)
  }

  /// A question of a few lines that a gap parts from the text above ends with its line, where that
  /// leaves room or is put together from two.
  func endsQuestion(
    _ unit: Unit, _ above: Int, _ upper: TextTraits, _ lower: TextTraits
  ) -> Bool {
    guard upper.end == .question, unit.marker == nil,
      unit.lines.count <= Weights.Limit.headingLines, unit.traits.startsUpper,
      lower.startsUpper, startsBlock(unit.lines[0]) || isTitle(unit.lines[0] - 1)
    else { return false }
    return measures.holdsSeveral(above, source)
      || measures.printedRoom(at: above, source, before: lower) > 0
  }

  /// A short line after a gap, with a capital and without an end.
  private func isTitle(_ index: Int) -> Bool {
    guard startsBlock(index), isNarrow(index, Limit.early) else { return false }
    let traits = TextTraits(source.bytes, source.lines[index].range)
    return traits.end == .open && traits.startsUpper
  }

  /// A question in larger type begins under the end of a paragraph.
  func startsQuestion(_ below: Int, _ upper: TextTraits, _ lower: TextTraits) -> Bool {
    guard upper.end == .stop, lower.startsUpper, lower.end == .open, below + 1 < kept.count,
      kept[below + 1], isNarrow(below, Limit.narrow), !isNarrow(below, Limit.titleLine)
    else { return false }
    return endsInQuestion(from: below, below + 1)
  }

  /// The lines are well short of the measure, each as full as its own type allows, and the last one,
  /// with room left, has the mark.
  private func endsInQuestion(from first: Int, _ below: Int) -> Bool {
    let end = min(kept.count, first + Weights.Limit.headingLines)
    var index = below
    while index < end, kept[index], isNarrow(index, Limit.narrow) {
      let traits = TextTraits(source.bytes, source.lines[index].range)
      let above = TextTraits(source.bytes, source.lines[index - 1].range)
      if above.end == .stop && !above.isElliptic && !startsBlock(first)
        || isNarrow(index - 1, Limit.titleLine)
      {
        return false
      }
      if traits.startsUpper, ownRoom(index, traits) { return false }
      if traits.end == .question {
        guard index + 1 < kept.count, kept[index + 1] else { return true }
        let next = TextTraits(source.bytes, source.lines[index + 1].range)
        let room = measures.room(at: index, source, before: next)
        if next.startsUpper, room > Limit.slackFirst { return true }
      }
      index += 1
    }
    return false
  }

  /// Of two lines of larger type the upper one would have had room for the first word of the lower.
  private func ownRoom(_ below: Int, _ lower: TextTraits) -> Bool {
    let own = max(source.lines[below - 1].width, source.lines[below].width)
    let needed = source.lines[below - 1].width + 1 + lower.firstTokenLength
    return Double(own - needed) > Double(own) * Limit.slackNeutral
  }

  /// The few words so far end in a word that ends no heading ("of"), or the line below stands in
  /// brackets, and that line is short: a heading goes on.
  func titleGoesOn(_ unit: Unit, _ below: Int, _ upper: TextTraits) -> Bool {
    guard upper.end == .open, unit.marker == nil, unit.isNarrow || unit.lines.count == 1,
      unit.lines.count < Weights.Limit.headingLines, unit.traits.startsUpper,
      unit.text.count <= Weights.Limit.longestHeading, isNarrow(below, Limit.early),
      let last = upper.lastWord
    else { return false }
    return words.linkWords.contains(last.folded) || isBracketed(below)
  }

  /// A line set apart above whose own type left no room for the next word, over a much shorter line
  /// that begins with a capital (a name): the end of a heading, if text or a gap follows.
  func titleEndsBelow(
    _ unit: Unit, _ above: Int, _ below: Int, _ upper: TextTraits, _ lower: TextTraits
  ) -> Bool {
    guard headWidth > 0, unit.marker == nil, unit.lines.count == 1, startsBlock(above),
      upper.startsUpper, upper.end == .open, lower.startsUpper, lower.end == .open
    else { return false }
    let width = source.lines[above].width
    guard source.lines[below].width * 100 <= width * Limit.lastOfTitle,
      (width + 1 + lower.firstTokenLength) * 100 >= headWidth * Limit.brokenTitle
    else { return false }
    guard below + 1 < kept.count, kept[below + 1] else { return true }
    let next = TextTraits(source.bytes, source.lines[below + 1].range)
    return next.startsUpper && !isNarrow(below + 1, Limit.narrow)
  }

  /// The width that four in five of the short lines set apart on both sides do not pass.
  static func headWidth(_ source: SourceText, _ kept: [Bool]) -> Int {
    var widths: [Int] = []
    for index in source.lines.indices.dropLast() where kept[index] {
      let line = source.lines[index]
      guard index == 0 || !kept[index - 1], !kept[index + 1],
        line.width <= Weights.Limit.briefHeading
      else { continue }
      let traits = TextTraits(source.bytes, line.range)
      if traits.startsUpper, traits.end == .open, traits.letters.all > 3 {
        widths.append(line.width)
      }
    }
    widths.sort()
    return widths.count < Limit.fewestTitles ? 0 : widths[widths.count * 4 / 5]
  }

  /// Round brackets around the line.
  func isBracketed(_ index: Int) -> Bool {
    TextTraits(source.bytes, source.lines[index].range).isBracketed
  }

  /// The few words so far have no end and leave room for the first word of the line below, which
  /// fills the measure: text, whatever it begins with.
  func endsTitle(
    _ unit: Unit, _ above: Int, _ below: Int, _ upper: TextTraits, _ lower: TextTraits
  ) -> Bool {
    guard upper.end == .open || upper.end == .question, unit.marker == nil,
      unit.lines.count <= Weights.Limit.headingLines,
      unit.text.count <= Weights.Limit.longestHeading,
      let last = upper.lastWord, !words.linkWords.contains(last.folded)
    else { return false }
    let isNumbered = numberedLines[unit.lines[0]] != nil
    guard unit.traits.startsUpper || isNumbered else { return false }
    // Single words on lines of their own are one stretched line.
    if unit.lines.dropLast().contains(where: { isNarrow($0, Limit.titleLine) }) { return false }
    if isNumbered, lower.startsUpper, !isNarrow(below, Limit.narrow) { return true }
    return !unit.traits.hasInnerStop && leavesRoom(above, lower)
  }

  /// The first word of the line below would have had room on the line, and more; and the line below
  /// fills the measure.
  func leavesRoom(_ above: Int, _ lower: TextTraits) -> Bool {
    guard linesAreFull, isText(above + 1, lower) else { return false }
    if lower.startsLower {
      let least = numberedLines[above] == nil ? Limit.slackFirst : Limit.slackNumbered
      return measures.room(at: above, source, before: lower) > least
    }
    return lower.startsUpper
      && measures.printedRoom(at: above, source, before: lower) > Limit.slackTitle
  }

  /// The line fills the measure, or ends a sentence that fills half of it.
  private func isText(_ index: Int, _ traits: TextTraits) -> Bool {
    !isNarrow(index, Limit.narrow)
      || traits.end == .stop && !isNarrow(index, Limit.early)
        && traits.length >= Weights.Limit.shortProse
  }
}
