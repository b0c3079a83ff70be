/// Adds up what speaks for and against one unit being a heading.
struct HeadingWeighing {
  let draft: Draft
  let index: Int
  let number: HeadingNumber?
  let listed: ContentsMatcher.Match
  let inSequence: Bool
  let scheme: Numbering
  private(set) var score = 0.0
  /// A number counts as one of the document's.
  private(set) var isNumbered = false
  private(set) var reasons: [Decision.Reason] = []

  private let unit: Unit
  private typealias Weight = Weights.Heading
  private var isListed: Bool { listed != .none || isNamed }
  /// A list inside the text has it as an item.
  private var isNamed: Bool {
    unit.lines.count == 1 && draft.listedLines.isNamed(unit.lines[0])
  }
  /// The document itself says so: in its contents list, by a number, or in larger letters.
  var isSure: Bool {
    isListed || isLarge || (number.map(isOfScheme) ?? false)
  }
  private var rank: Look.Rank?
  /// Set in larger letters than the running text.
  private var isLarge: Bool { rank == .muchLarger || rank == .larger }

  init(
    draft: Draft, index: Int, number: HeadingNumber?, listed: ContentsMatcher.Match,
    inSequence: Bool, scheme: Numbering
  ) {
    self.draft = draft
    unit = draft.units[index]
    self.index = index
    self.number = number
    self.listed = listed
    self.inSequence = inSequence
    self.scheme = scheme
    rank = draft.rank(index)
  }

  /// Adds all signals; the order plays no part.
  mutating func weigh() {
    weighEvidence()
    weighLook()
    weighShape(unit.traits)
    weighIsolation()
    weighNeighbours()
    weighWords()
    weighBareText()
  }

  // MARK: contents list and numbers

  /// What the document itself says about its headings.
  private mutating func weighEvidence() {
    if unit.underline != nil {
      add(Weight.underlined, .underlined)
    } else if draft.areUnderlined {
      score += Weight.notUnderlined
    }
    switch listed {
    case .exact:
      add(Weight.listedExactly, .listedInContents(exact: true))
    case .alike:
      add(Weight.listedAlike, .listedInContents(exact: false))
    case .none:
      if draft.contents.isOfWhole { score += Weight.unlistedUnderContents }
    }
    if isNamed { add(Weight.named, .namedInText) }
    if unit.isOfSeries { reasons.append(.ofSeries(count: unit.series)) }
    if let number, number.length < unit.prefix.count + unit.text.count, !countsThings(number) {
      if number.padded || isOfScheme(number) {
        add(Weight.numbered, .numbered(depth: number.depth))
        isNumbered = true
      }
    } else if scheme.isUsed, !scheme.isTorn {
      score += Weight.unnumberedAmongNumbered
    }
  }

  /// It continues the document's numbering, or has several parts and is not far from the others.
  private func isOfScheme(_ number: HeadingNumber) -> Bool {
    inSequence || number.depth > 1 && scheme.isNear(number)
  }

  /// "12 houses": a number before a small letter counts what follows.
  private func countsThings(_ number: HeadingNumber) -> Bool {
    guard number.depth == 1, !number.dotted, !number.padded, unit.marker == nil,
      number.length < unit.text.count
    else { return false }
    return TextTraits(unit.text, number.length..<unit.text.count).startsLower
  }

  /// The print: the weight of a look is the same wherever the unit stands.
  private mutating func weighLook() {
    guard let rank else { return }
    switch rank {
    case .muchLarger: add(Weights.Print.muchLargerWeight, .larger)
    case .larger: add(Weights.Print.largerWeight, .larger)
    case .bold:
      add(Weights.Print.boldWeight, .bold)
      if draft.isBoldOfBody(index) { score += Weights.Print.labelWeight }
      if draft.standsOverIndent(index) { score += Weights.Print.termWeight }
    case .other: score += Weights.Print.otherWeight
    case .body: score += Weights.Print.bodyWeight
    case .smaller: score += Weights.Print.smallerWeight
    case .program: score += Weights.Print.programWeight
    }
  }

  // MARK: the unit itself

  /// Length, case, punctuation and width.
  private mutating func weighShape(_ traits: TextTraits) {
    let length = unit.length
    if length <= Weights.Limit.briefHeading {
      add(Weight.brief, .short(length: length))
    } else if length <= Weights.Limit.moderateHeading {
      add(Weight.moderate, .short(length: length))
    }
    if traits.startsUpper { score += Weight.upperStart }
    let counts = number.map { countsThings($0) } ?? false
    if traits.startsLower || counts, !isSure && !unit.isOfSeries || counts {
      score += Weight.lowerStart
    }
    switch traits.end {
    case .stop: score += isLabelOfText() ? Weight.labelStop : Weight.fullStop
    case .comma, .semicolon, .hyphen: score += Weight.comma
    case .colon: score += Weight.colon
    case .question: score += Weight.question
    case .open, .none: break
    }
    let code = unit.isOfSeries ? 0 : codeShare()
    if code >= Weights.codeShare {
      score += code >= Weights.codeShare * 2 ? Weight.muchCode : Weight.code
    } else if traits.hasOperator, rank == nil, !isSure, traits.end != .question {
      score += Weight.code
    }
    if traits.startsWithSign { score += Weight.sign }
    if traits.leavesBracketOpen { score += Weight.bracket }
    if isField() { score += Weight.field }
    weighLines()
    if traits.letters.all < 3, !unit.isOfSeries { score += Weight.fewLetters }
    let asks = traits.end == .question && unit.blanksBefore > 0
    if unit.isFull, !isSure, !asks {
      let apart = unit.blanksBefore > 0 && unit.blanksAfter > 0 && unit.lines.count == 1
      score +=
        apart && unit.length <= Weights.Limit.briefHeading
        ? Weight.fullLineApart : Weight.fullLine
    }
    if unit.isNarrow, unit.lines.count > 1 { score += Weight.narrowLines }
    if traits.hasInnerStop, traits.end != .question { score += Weight.sentence }
  }

  /// The gaps above and below.
  private mutating func weighIsolation() {
    let before = unit.hasGapAbove
    let after = unit.hasGapBelow
    if before && after {
      add(Weight.isolated, .isolated(blankLines: max(unit.blanksBefore, 1)))
    } else if before || after {
      add(Weight.halfIsolated, .isolated(blankLines: unit.blanksBefore))
    }
    if unit.endsEarly, !before || !after { score += Weight.endsEarly }
    if draft.standsOnText(index) { add(Weight.standsOnText, .standsOnText) }
    if unit.opensPage {
      add(Weight.setApart, .opensPage)
    } else if unit.blanksBefore >= Weights.Limit.edgeBlanks {
      score += Weight.setApart
    }
  }

  /// A short line with a full stop, set as this document sets its headings: a gap above, none below.
  private func isLabelOfText() -> Bool {
    draft.headsStandOnText && draft.isSetOnText(index)
      && unit.length <= Weights.Limit.briefHeading
  }

  /// A line inside that ends with a colon: text, and the command or list that it announces.
  private mutating func weighLines() {
    guard unit.lines.count > 1, rank == nil else { return }
    for line in unit.lines.dropLast() {
      if TextTraits(draft.source.bytes, draft.source.lines[line].range).end == .colon {
        score += Weight.colon
        return
      }
    }
  }

  /// The share of the line that looks most like a program's.
  private func codeShare() -> Double {
    guard unit.lines.count > 1, rank == nil else { return unit.traits.codeShare }
    return unit.lines.map {
      TextTraits(draft.source.bytes, draft.source.lines[$0].range).codeShare
    }.max() ?? 0
  }

  /// "Author: a name" beside another of its kind, with no blank line between: a record, no heading.
  private func isField() -> Bool {
    guard unit.traits.isField else { return false }
    if unit.blanksBefore == 0, let above = draft.previous(before: index),
      draft.units[above].traits.isField
    {
      return true
    }
    guard unit.blanksAfter == 0, let below = draft.next(after: index) else { return false }
    return draft.units[below].traits.isField
  }

  // MARK: what stands around

  /// Rows of short units are tables or lists, and headings seldom stand inside a sentence.
  private mutating func weighNeighbours() {
    weighFollowing()
    if crowd() > Weights.Limit.crowdRun, !isSure, unit.traits.end != .question {
      score += Weight.crowd
    }
    guard let before = draft.previous(before: index) else { return }
    let earlier = draft.units[before]
    if earlier.role == .verbatim, unit.blanksBefore == 0, !isSure { score += Weight.amongCode }
    if earlier.isParagraph, earlier.isProse, earlier.traits.isOpen, !isSure {
      score += Weight.afterOpenText
    }
  }

  /// A heading is over something: text, a list, a figure or further headings.
  private mutating func weighFollowing() {
    if let float = draft.next(after: index), case .figure = draft.units[float].role {
      score += Weight.beforeHeading
      return
    }
    guard let next = followingUnit(index) else {
      score += Weight.beforeNothing
      return
    }
    let below = draft.units[next]
    switch below.role {
    case .paragraph:
      if below.traits.startsLower, !isSure, unit.traits.end != .question,
        below.isProse || draft.isWrapped
      {
        // A line that is set apart and ends early did not run on into the next one.
        let apart = unit.endsEarly && (unit.blanksBefore > 0 || unit.blanksAfter > 0)
        if unit.leavesRoom {
          add(Weight.beforeText, .followedByText)
        } else {
          score += apart ? Weight.beforeHeading : Weight.beforeLower
        }
      } else if below.isProse {
        add(Weight.beforeText, .followedByText)
      } else if leadsToText(next) {
        score += Weight.beforeHeading
      }
    case .item, .verbatim: score += Weight.beforeList
    case .heading, .figure, .pullQuote, .footnote, .gone: break
    }
  }

  /// The next unit that belongs to the running text.
  private func followingUnit(_ index: Int) -> Int? {
    var next = draft.next(after: index)
    while let unit = next, draft.units[unit].isFloat { next = draft.next(after: unit) }
    return next
  }

  /// Within a few short units running text begins.
  private func leadsToText(_ first: Int) -> Bool {
    var next: Int? = first
    for _ in 0..<3 {
      guard let unit = next else { return false }
      if draft.units[unit].isProse || draft.units[unit].isItem { return true }
      next = followingUnit(unit)
    }
    return false
  }

  /// How many short units without an end stand in a row here.
  private func crowd() -> Int {
    var count = 1
    for step in [-1, 1] {
      var other = index + step
      while draft.units.indices.contains(other), count <= Weights.Limit.crowdRun {
        let unit = draft.units[other]
        guard unit.isParagraph || unit.isHeading, !unit.isProse, unit.traits.isOpen else { break }
        count += 1
        other += step
      }
    }
    return count
  }

  // MARK: words

  /// The few words that speak for headings, all from the vocabulary.
  private mutating func weighWords() {
    if let region = draft.region(of: unit.text) {
      add(Weight.namesRegion, .namesRegion(region))
    }
    if !isListed, unit.traits.end != .question, draft.words.endsInLink(unit.traits) {
      score += Weight.linkWord
    }
    let first = unit.traits.firstWord
    if let first, draft.words.credits.contains(first.folded), unit.length <= 40 {
      add(Weight.creditLabel, .label)
    }
    if draft.words.acknowledgements.contains(Folding.key(unit.text)) {
      add(Weight.creditLabel, .label)
    }
    if let before = draft.previous(before: index), draft.isCreditLabel(before) {
      // The value under a label of the credits, not a heading of its own.
      if !(first.map { draft.words.credits.contains($0.folded) } ?? false) { score -= 3 }
    }
  }

  // MARK: bare text

  /// Marks of terms, tables and programs, where no print tells headings from them.
  private mutating func weighBareText() {
    guard draft.printing == nil, !isSure, unit.underline == nil, !unit.isOfSeries else { return }
    let traits = unit.traits
    weighRepeats(traits)
    if traits.hasDigit { score += Weight.digit }
    if traits.hasInnerComma { score += Weight.enumeration }
    if traits.hasCodeSign { score += Weight.codeSign }
    if unit.lines.count > 1 { score += Weight.severalLines }
    if unit.length > Weights.Limit.usualHeading { score += Weight.notBrief }
    if unit.length < Weights.Limit.tinyHeading { score += Weight.tiny }
    if !draft.headsAreCapitals, traits.isCapitals, !unit.text.contains(0x20) {
      score += Weight.acronym
    }
    if let before = draft.previous(before: index), !draft.units[before].isHeading,
      draft.units[before].traits.end == .colon
    {
      score += Weight.afterColon
    }
  }

  /// The same few words, without an end, stand alone again and again: "Notes" under each chapter.
  private mutating func weighRepeats(_ traits: TextTraits) {
    guard traits.startsUpper, traits.end == .open, traits.codeShare == 0,
      let count = draft.repeats[fnv(unit.text)], count >= Weights.Limit.repeated
    else { return }
    let isOften = count >= Weights.Limit.oftenRepeated
    add(isOften ? Weight.oftenRepeated : Weight.repeated, .repeated(count: count))
  }

  /// Adds a weight and keeps the reason when it speaks for a heading.
  private mutating func add(_ weight: Double, _ reason: Decision.Reason) {
    score += weight
    if weight > 0 { reasons.append(reason) }
  }
}
