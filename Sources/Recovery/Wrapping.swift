/// Puts lines together into units: paragraphs whose lines a measure has broken, items, labels.
///
/// The question at each line end is the typesetter's own: would the first word of the next line
/// have fitted on this one? Then the line was ended on purpose. What the seam looks like (an
/// unfinished sentence, a lower-case start) shifts how much room must be left.
struct Wrapping {
  let source: SourceText
  let words: Words
  let lexicon: Lexicon
  let kept: [Bool]
  let printing: Printing?
  let underlines: Underlines?
  let listedLines: ListedLines
  let measures: Measures
  let numberedLines: [Int: Bool]
  let linesAreFull: Bool
  /// How wide headings grow before they are broken, where enough lines tell; else 0.
  let headWidth: Int
  let habit: SentenceHabit
  private(set) var decisions: [Decision] = []
  var isWrapped: Bool { measures.isWrapped || printing != nil }

  init(_ evidence: Evidence) {
    source = evidence.source
    words = evidence.words
    lexicon = evidence.lexicon
    kept = evidence.kept
    printing = evidence.printing
    underlines = evidence.underlines
    listedLines = evidence.listedLines
    measures = Measures(source, kept)
    numberedLines = Wrapping.numberedLines(source, kept)
    habit = SentenceHabit(source, kept, measures)
    headWidth = measures.isWrapped ? Wrapping.headWidth(source, kept) : 0
    linesAreFull = measures.isWrapped && Wrapping.linesAreFull(source, kept, measures)
  }

  /// Goes through the lines once.
  mutating func units() -> [Unit] {
    var units: [Unit] = []
    var blanks = 0
    var previous: Int?
    for index in source.lines.indices {
      guard kept[index] else {
        if source.lines[index].isBlank { blanks += 1 }
        continue
      }
      if let previous, blanks == 0, previous + 1 == index,
        joins(previous, index, units[units.count - 1])
      {
        append(index, to: &units[units.count - 1])
      } else {
        start(index, blanks, previous, &units)
      }
      previous = index
      blanks = 0
    }
    if !units.isEmpty { units[units.count - 1].blanksAfter = blanks + 1 }
    return units
  }

  /// Begins a unit and takes its marker off.
  private func start(_ index: Int, _ blanks: Int, _ previous: Int?, _ units: inout [Unit]) {
    let line = source.lines[index]
    var unit = Unit(text: [], lines: [index])
    unit.blanksBefore = previous == nil ? blanks + 1 : blanks
    unit.opensPage = previous.map { opensPage(index, after: $0) } ?? true
    unit.underline = underlines?.styles[index]
    unit.marker = unit.underline == nil ? Marker.read(source.bytes, line.range) : nil
    unit.isNarrow = isNarrow(index, Weights.Wrap.narrow)
    unit.endsEarly = isNarrow(index, Weights.Wrap.early)
    unit.isFull = unit.isFull || (isWrapped && !isNarrow(index, Weights.Wrap.full))
    let from = min(line.end, line.start + (unit.marker?.length ?? 0))
    unit.prefix = Array(source.bytes[line.start..<from])
    unit.text = Array(source.bytes[from..<line.end])
    if let marker = unit.marker { unit.role = .item(marker.kind) }
    if !units.isEmpty {
      units[units.count - 1].blanksAfter = blanks
      if blanks == 0, !unit.opensPage, isWrapped, printing == nil {
        units[units.count - 1].leavesRoom = leavesRoom(
          index - 1, TextTraits(source.bytes, line.range))
      }
    }
    units.append(unit)
  }

  /// Adds a line to the unit; a hyphen at the seam is decided at once.
  private mutating func append(_ index: Int, to unit: inout Unit) {
    unit.lines.append(index)
    unit.isNarrow = unit.isNarrow && isNarrow(index, Weights.Wrap.narrow)
    unit.endsEarly = isNarrow(index, Weights.Wrap.early)
    unit.isFull = unit.isFull || (isWrapped && !isNarrow(index, Weights.Wrap.full))
    let seam = Seam(words: words, lexicon: lexicon, isWrapped: isWrapped)
    if let reason = seam.append(source.text(index), to: &unit.text) {
      let number = source.lines[index - 1].number
      decisions.append(Decision(line: number, kind: .hyphen, confidence: 0.9, reasons: [reason]))
    }
  }

  /// A new page, or in print a new column.
  private func opensPage(_ index: Int, after previous: Int) -> Bool {
    if let upper = printing?.line(previous), let lower = printing?.line(index) {
      return upper.region != lower.region
    }
    return source.lines[previous].page != source.lines[index].page
  }

  /// The line reaches no more than a part of the measure.
  func isNarrow(_ index: Int, _ part: Double) -> Bool {
    if let printing { return printing.reach(index) <= part }
    return isWrapped
      && Double(source.lines[index].width)
        <= Double(measures.measure(at: index)) * part
  }

  // MARK: the seam between two lines

  /// From sure signs to likely ones: labels and markers, commands, headings, room on the line.
  private func joins(_ above: Int, _ below: Int, _ unit: Unit) -> Bool {
    let inItem = unit.marker != nil
    let first = source.lines[above]
    let second = source.lines[below]
    if first.page != second.page || underlines?.styles[below] != nil { return false }
    let upper = TextTraits(source.bytes, first.range)
    let lower = TextTraits(source.bytes, second.range)
    if isLabel(above) || isLabel(below) { return false }
    if listedLines.goesOn(above) { return true }
    if listedLines.standsAlone(above) || listedLines.standsAlone(below) { return false }
    if let marker = Marker.read(source.bytes, second.range),
      startsItem(marker, above, upper)
    {
      return false
    }
    if let printing {
      return PrintedSeams(printing: printing).joins(
        unit.lines, below, isItem: inItem, isOpen: upper.isOpen, goesOn: lower.startsLower)
    }
    guard isWrapped else { return continues(first, upper, lower) }
    if isStretched(above, below) { return true }
    if partsCode(above, upper, lower) { return false }
    if !habit.blanksPart, beginsTerm(upper, lower) { return false }
    if endsCommand(upper, lower) { return false }
    if endsHeading(unit, above, upper, lower) { return false }
    if startsNumbered(below, lower, above, upper) { return false }
    if isQuestion(unit, below) { return true }
    if endsQuestion(unit, above, upper, lower) { return false }
    if startsQuestion(below, upper, lower) { return false }
    if titleGoesOn(unit, below, upper) { return true }
    if titleEndsBelow(unit, above, below, upper, lower) { return true }
    if endsTitle(unit, above, below, upper, lower) { return false }
    if let block = isolatedBlock(above), fitsOwnMeasure(block, above, upper, lower) { return true }
    if !upper.isOpen || mayEnd(above, inItem, upper), isTitleLike(below, lower) { return false }
    return fits(above, upper, lower)
  }

  /// In text that is not wrapped a line is a paragraph, unless it plainly goes on.
  private func continues(
    _ line: SourceText.Line, _ upper: TextTraits, _ lower: TextTraits
  ) -> Bool {
    guard line.width <= Weights.Limit.moderateHeading else { return false }
    return upper.leavesBoldOpen || (upper.isOpen && lower.startsLower)
  }

  /// Room left on the line above after the first word of the line below, against the room that
  /// such a seam may leave.
  func fits(_ above: Int, _ upper: TextTraits, _ lower: TextTraits) -> Bool {
    if upper.end == .hyphen, lower.startsLower || isCutCapitals(upper, lower) { return true }
    let slack = measures.room(at: above, source, before: lower)
    // Lines may be pieces of those of the page: only blank lines tell.
    if habit.blanksPart, !linesAreFull, !startsBlock(above) { return true }
    if upper.isOpen, lower.startsLower || upper.end == .comma {
      // A first line that ends early may be a heading whatever follows.
      if startsBlock(above), upper.startsUpper, upper.end == .open {
        return slack <= (isTail(above + 1) ? Weights.Wrap.slackTail : Weights.Wrap.slackFirst)
      }
      // Inside a block a small letter goes on with what stands above it.
      return lower.startsLower && !startsBlock(above) || slack <= Weights.Wrap.slackOpen
    }
    if upper.isOpen { return slack <= Weights.Wrap.slackNeutral }
    if lower.startsLower { return slack <= Weights.Wrap.slackNeutral }
    if measures.partsByBlanks || habit.blanksPart { return slack <= Weights.Wrap.slackApart }
    return measures.isFilled(above, source, by: lower, room: slack)
      && goesOnWithSentence(above, lower)
  }

  /// A word in capitals goes on behind its hyphen.
  private func isCutCapitals(_ upper: TextTraits, _ lower: TextTraits) -> Bool {
    guard let left = upper.lastWord, let right = lower.firstWord else { return false }
    return TextTraits(upper.bytes, left.start..<left.end).letters.all > 1
      && TextTraits(upper.bytes, left.start..<left.end).isAllCapitals
      && TextTraits(lower.bytes, right.start..<right.end).isCapitals
  }

  /// A short line with no full stop, and a blank line or a new sentence below it: the second line of
  /// a heading.
  private func isTail(_ index: Int) -> Bool {
    let traits = TextTraits(source.bytes, source.lines[index].range)
    guard traits.end == .open || traits.end == .question,
      Double(source.lines[index].width) < Double(measures.measure(at: index)) * Weights.Wrap.early
    else { return false }
    guard index + 1 < kept.count, kept[index + 1] else { return true }
    return TextTraits(source.bytes, source.lines[index + 1].range).startsUpper
  }

  /// A line that ends early without an end of sentence, and a new start below it: set directly
  /// under a paragraph it is a heading and not the paragraph's last line.
  private func isTitleLike(_ index: Int, _ traits: TextTraits) -> Bool {
    guard traits.isOpen || traits.end == .question, traits.end != .hyphen, traits.end != .comma,
      !traits.startsLower,
      Double(source.lines[index].width) < Double(measures.measure(at: index)) * 0.75
    else { return false }
    guard index + 1 < source.lines.count, kept[index + 1] else { return true }
    let below = TextTraits(source.bytes, source.lines[index + 1].range)
    if isBracketed(index + 1), isNarrow(index + 1, Weights.Wrap.early) { return true }
    return leavesRoom(index, below) || !below.startsLower && !fits(index, traits, below)
  }

  /// Both lines are words of one line of the page: a justified line with few words has gaps so wide
  /// that an extractor breaks it at each of them.
  private func isStretched(_ above: Int, _ below: Int) -> Bool {
    guard isSingleWord(above), isSingleWord(below) else { return false }
    var first = above
    var last = below
    let reach = Weights.Wrap.stretchedWords
    while above - first < reach, first > 0, isSingleWord(first - 1) { first -= 1 }
    while last - below < reach, last + 1 < kept.count, isSingleWord(last + 1) { last += 1 }
    guard last - first + 1 >= Weights.Wrap.fewestStretched, last - first < reach else {
      return false
    }
    let small = (first...last).count {
      TextTraits(source.bytes, source.lines[$0].range).startsLower
    }
    let width = (first...last).reduce(0) { $0 + source.lines[$1].width + 1 }
    // A line of text follows, and the words would have stood on one line.
    return small * 2 > last - first && width <= measures.measure(at: above)
      && last + 1 < kept.count && kept[last + 1]
  }

  private func isSingleWord(_ index: Int) -> Bool {
    let line = source.lines[index]
    return kept[index] && line.width <= 24
      && !source.bytes[line.range].contains(where: { $0 == 0x20 })
      && source.bytes[line.end - 1] != 0x2E && source.bytes[line.end - 1] != 0x3A
  }

  /// Items, captions, addresses and brackets may end without a full stop.
  private func mayEnd(_ index: Int, _ inItem: Bool, _ traits: TextTraits) -> Bool {
    guard traits.end == .open else { return false }
    let last = source.bytes[source.lines[index].end - 1]
    if inItem || last == 0x29 || last == 0x2F { return true }
    return FigureLabel.read(source.bytes, source.lines[index].range, labels: words.captions) != nil
  }

  /// The line is the first after a gap.
  func startsBlock(_ index: Int) -> Bool { index == 0 || !kept[index - 1] }

  // MARK: headings of several lines

  /// The lines from blank to blank around a line, when they are few.
  private func isolatedBlock(_ index: Int) -> ClosedRange<Int>? {
    var first = index
    while first > 0, kept[first - 1], index - first < Weights.Limit.headingLines { first -= 1 }
    var last = index
    while last + 1 < kept.count, kept[last + 1], last - index < Weights.Limit.headingLines {
      last += 1
    }
    guard last > first, last - first < Weights.Limit.headingLines else { return nil }
    return first...last
  }

  /// Lines of a heading are broken by a measure of their own, since its type is larger.
  private func fitsOwnMeasure(
    _ block: ClosedRange<Int>, _ above: Int, _ upper: TextTraits, _ lower: TextTraits
  ) -> Bool {
    guard upper.end == .open || upper.end == .question || upper.end == .comma else { return false }
    let own = block.map { source.lines[$0].width }.max() ?? 0
    let last = TextTraits(source.bytes, source.lines[block.upperBound].range)
    guard Double(own) >= Double(measures.measure(at: above)) * 0.45,
      last.end == .question || last.end == .open
    else { return false }
    if lower.startsUpper {
      guard words.endsInLink(upper) || last.end == .question else { return false }
    }
    let needed = source.lines[above].width + 1 + lower.firstTokenLength
    return Double(own - needed) <= Double(own) * Weights.Wrap.slackNeutral
  }

  /// A bullet always starts an item; a number only where a line before it can have ended.
  private func startsItem(_ marker: Marker, _ above: Int, _ upper: TextTraits) -> Bool {
    switch marker.kind {
    case .bullet:
      // A dash may also stand in a sentence that goes on.
      let lead = source.bytes[source.lines[above + 1].start]
      return lead != 0x2D && lead < 0x80 || lead >= 0x80 || !upper.isOpen || !isFull(above)
    case .number, .letter:
      return !upper.isOpen || !isFull(above)
    }
  }

  /// The line leaves hardly any room.
  func isFull(_ index: Int) -> Bool {
    if let printing { return printing.reach(index) >= 1 - Weights.Wrap.slackNeutral }
    let measure = Double(measures.measure(at: index))
    return Double(measures.lastWidth(of: index, source))
      >= measure * (1 - Weights.Wrap.slackNeutral)
  }

  /// A line that holds the label of a figure and nothing else.
  private func isLabel(_ index: Int) -> Bool {
    source.lines[index].width <= 20
      && FigureLabel.read(source.bytes, source.lines[index].range, words)?.restStart
        == source.lines[index].end
  }
}
