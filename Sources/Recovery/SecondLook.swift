/// What the first look at a unit left for the second.
struct FirstLook {
  let index: Int
  /// Role and text before the unit became a heading.
  let role: Unit.Role
  let text: [UInt8]
  /// A number of the document's numbering stands before it.
  let isNumbered: Bool
  /// A number in sequence or the contents list says what it is.
  let isSure: Bool
}

/// A second look at the doubtful headings of a bare text.
///
/// Do they look as its sure ones do, and does the text below take up their words?
struct SecondLook {
  /// The gaps around a unit.
  private struct Form: Hashable {
    var hasGapAbove: Bool
    var hasGapBelow: Bool
  }

  private typealias Weight = Weights.SecondLook

  private let draft: Draft
  private var sure: [Form: Int] = [:]
  private var short: [Form: Int] = [:]
  private var sureCount = 0
  private var overIndent = 0
  private var areNumbered = false

  /// Counts what the first look found.
  init(_ draft: Draft, _ looks: [FirstLook]) {
    self.draft = draft
    var headings = 0
    var numbered = 0
    for look in looks {
      let unit = draft.units[look.index]
      if unit.isHeading {
        headings += 1
        if look.isNumbered { numbered += 1 }
      }
      guard isShort(look) else { continue }
      short[form(look.index), default: 0] += 1
      if unit.score >= Weight.sure {
        sure[form(look.index), default: 0] += 1
        sureCount += 1
        if draft.isOverIndent(look.index) { overIndent += 1 }
      }
    }
    areNumbered = Double(numbered) > Double(headings) * Weight.numberedShare
  }

  /// What the second look adds to the score.
  func weight(_ look: FirstLook) -> (score: Double, reasons: [Decision.Reason]) {
    var (score, reasons) = gaps(look)
    let words = wordsBelow(look.index)
    score += Weight.wordsBelow * words
    if words >= Weight.tellingShare { reasons.append(.wordsBelow) }
    if draft.isOverIndent(look.index), overIndent * 2 <= sureCount { score += Weight.term }
    if areNumbered, !look.isNumbered { score += Weight.unnumbered }
    return (score, reasons)
  }

  /// Whether sure headings have the gaps of this unit, and whether most short lines with them are
  /// such; the unit itself does not count.
  private func gaps(_ look: FirstLook) -> (score: Double, reasons: [Decision.Reason]) {
    let isShort = isShort(look)
    let own = isShort && draft.units[look.index].score >= Weight.sure ? 1 : 0
    let form = form(look.index)
    let alike = (sure[form] ?? 0) - own
    // Half a heading for and one against each answer: a few headings tell little.
    let share = (Double(alike) + 0.5) / (Double(sureCount - own) + 1.5)
    let all = Double((short[form] ?? 0) - (isShort ? 1 : 0)) + 1.5
    let score =
      Weight.ownForm * (share - 0.5)
      + Weight.formOfHeadings * ((Double(alike) + 0.5) / all - 0.5)
    return (score, share > Weight.tellingShare ? [.gapsAlike(count: alike)] : [])
  }

  private func form(_ index: Int) -> Form {
    let unit = draft.units[index]
    return Form(hasGapAbove: unit.hasGapAbove, hasGapBelow: unit.hasGapBelow)
  }

  /// Of a heading's length, with its start and without an end.
  private func isShort(_ look: FirstLook) -> Bool {
    let traits = TextTraits(look.text)
    return look.text.count <= Weights.Limit.moderateHeading
      && (traits.end == .open || traits.end == .question)
      && (look.isNumbered || traits.startsUpper)
  }

  /// The share of the longer words that come again a little below.
  private func wordsBelow(_ index: Int) -> Double {
    let unit = draft.units[index]
    // A long full line may be half a sentence, and the text below the other half.
    if unit.isFull, unit.length > Weights.Limit.briefHeading { return 0 }
    let own = SecondLook.stems(unit.text)
    guard !own.isEmpty else { return 0 }
    var found = Set<UInt64>()
    for unit in draft.units[(index + 1)...].prefix(Weight.unitsBelow) where !unit.isGone {
      found.formUnion(
        SecondLook.stems(Array(unit.text.prefix(Weight.bytesBelow))).intersection(own))
    }
    return Double(found.count) / Double(own.count)
  }

  /// The first letters of the words of four letters and more.
  private static func stems(_ text: [UInt8]) -> Set<UInt64> {
    var scanner = WordScanner(text)
    var stems = Set<UInt64>()
    while let word = scanner.next() {
      if word.folded.count >= Weight.longWord { stems.insert(Lexicon.stem(word.folded)) }
    }
    return stems
  }
}

extension Draft {
  /// All lines of the text below are set in against the unit.
  func isOverIndent(_ index: Int) -> Bool {
    guard let next = next(after: index), units[next].isParagraph, units[next].lines.count > 1,
      let own = units[index].lines.last
    else { return false }
    let edge = source.lines[own].indent + Weights.SecondLook.indent
    return units[next].lines.allSatisfy { source.lines[$0].indent >= edge }
  }

  /// How often the words of each short unit stand alone.
  func findRepeats() -> [UInt64: Int] {
    guard printing == nil else { return [:] }
    var counts: [UInt64: Int] = [:]
    for unit in units where unit.isParagraph && unit.text.count <= Weights.Limit.briefHeading {
      counts[fnv(unit.text), default: 0] += 1
    }
    return counts
  }

  /// Several lines of more than one word are set in capitals.
  func findCapitals() -> Bool {
    var count = 0
    for unit in units where unit.isParagraph && unit.lines.count == 1 {
      guard unit.text.count <= Weights.Limit.briefHeading, unit.text.contains(0x20),
        unit.traits.isCapitals
      else { continue }
      count += 1
      if count >= Weights.Limit.fewestCapitals { return true }
    }
    return false
  }

  /// Weighs the doubtful ones anew, once all have been weighed.
  mutating func lookAgain(_ looks: [FirstLook]) {
    guard printing == nil, !areUnderlined else { return }
    let second = SecondLook(self, looks)
    var verdicts: [(FirstLook, Double, [Decision.Reason])] = []
    for look in looks where !look.isSure && units[look.index].underline == nil {
      let distance = units[look.index].score - Weights.Heading.threshold
      guard distance > -Weights.SecondLook.reachBelow, distance < Weights.SecondLook.reachAbove
      else { continue }
      let (weight, reasons) = second.weight(look)
      verdicts.append((look, units[look.index].score + weight, reasons))
    }
    for (look, score, reasons) in verdicts { settle(look, score, reasons) }
  }

  private mutating func settle(_ look: FirstLook, _ score: Double, _ reasons: [Decision.Reason]) {
    units[look.index].score = score
    let isHeading = score >= Weights.Heading.threshold
    if isHeading { units[look.index].reasons += reasons }
    switch (units[look.index].isHeading, isHeading) {
    case (true, false):
      units[look.index].role = look.role
      units[look.index].text = look.text
    case (false, true):
      guard units[look.index].isParagraph else { return }
      units[look.index].text = marked(look.index)
      units[look.index].role = .heading(level: 0)
    case (true, true), (false, false): break
    }
  }
}
