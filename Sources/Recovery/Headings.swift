/// Weighs each short unit for a heading: the sum of its signals against a threshold.
enum Headings {
  /// A folded text without the words of its leading number.
  static func withoutNumber(_ key: [UInt8], _ number: HeadingNumber?) -> [UInt8] {
    guard let number else { return key }
    var rest = key[...]
    for _ in number.parts {
      guard let space = rest.firstIndex(of: 0x20) else { return [] }
      rest = rest[(space + 1)...]
    }
    return Array(rest)
  }
}

extension Draft {
  /// From top to bottom: numbers and contents entries are read on from the last heading found.
  mutating func findHeadings() {
    headsStandOnText = findOwnForm()
    headsAreCapitals = findCapitals()
    repeats = findRepeats()
    areUnderlined = units.count { $0.underline != nil && $0.isParagraph } >= 3
    var looks: [FirstLook] = []
    var scheme = Numbering(self)
    var listed = ContentsMatcher(contents)
    for index in units.indices where isCandidate(index) {
      var number = headingNumber(index)
      let isTorn = isTornNumber(index, scheme)
      let own = isTorn ? units[index].text : Array(units[index].prefix) + units[index].text
      if isTorn { number = nil }
      let key = Headings.withoutNumber(Folding.key(own), number)
      let verdict = weigh(index, number, listed.match(key), scheme)
      units[index].score = verdict.score
      units[index].reasons = verdict.reasons
      looks.append(
        FirstLook(
          index: index, role: units[index].role, text: units[index].text,
          isNumbered: verdict.isNumbered, isSure: verdict.isSure))
      guard verdict.score >= Weights.Heading.threshold else { continue }
      if let number { scheme.take(number) }
      listed.take()
      if isTorn {
        remove(lines: [units[index].lines[0]], text: units[index].prefix, .label)
      }
      units[index].text = isTorn ? own : marked(index)
      units[index].role = .heading(level: 0)
    }
    lookAgain(looks)
    demoteDanglingHeadings()
    demoteTerms()
  }

  /// A unit's text behind its marker; one that stood on a line of its own gets a blank.
  func marked(_ index: Int) -> [UInt8] {
    let prefix = units[index].prefix
    let isGlued = prefix.last.map { $0 != 0x20 && units[index].marker?.isAlone == true } ?? false
    return prefix + (isGlued ? [0x20] : []) + units[index].text
  }

  /// A list's number that stood on a line of its own, before words that are no item: between columns
  /// that were read across each other it may belong to others.
  private func isTornNumber(_ index: Int, _ scheme: Numbering) -> Bool {
    guard printing == nil, isWrapped, units[index].marker?.isAlone == true,
      case .item(.number(let value)) = units[index].role
    else { return false }
    return !scheme.accepts(HeadingNumber(parts: [value], length: 0, padded: false, dotted: true))
  }

  /// Four headings or more in a row with a line or two under each: terms and their definitions.
  private mutating func demoteTerms() {
    guard printing == nil, isWrapped else { return }
    var run: [Int] = []
    for index in units.indices where units[index].isHeading {
      guard isOverOneShortUnit(index) else {
        settle(&run)
        continue
      }
      if let last = run.last, let text = next(after: last), next(after: text) != index {
        settle(&run)
      }
      run.append(index)
    }
    settle(&run)
  }

  private mutating func settle(_ run: inout [Int]) {
    if run.count >= Weights.Limit.crowdRun {
      for index in run { units[index].role = .paragraph }
    }
    run = []
  }

  /// One word without a number, directly over a unit of two lines at most.
  private func isOverOneShortUnit(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.blanksAfter == 0, unit.underline == nil, headingNumber(index) == nil,
      !unit.text.contains(0x20), !unit.reasons.contains(.listedInContents(exact: true)),
      let below = next(after: index)
    else { return false }
    return units[below].isParagraph && units[below].lines.count <= 2
  }

  /// In a function of its own, so that the weighing's copy of the draft is gone before a unit
  /// changes: otherwise each change would copy all units.
  private func weigh(
    _ index: Int, _ number: HeadingNumber?, _ listed: ContentsMatcher.Match, _ scheme: Numbering
  ) -> (score: Double, reasons: [Decision.Reason], isNumbered: Bool, isSure: Bool) {
    var weighing = HeadingWeighing(
      draft: self, index: index, number: number, listed: listed,
      inSequence: number.map { scheme.accepts($0) } ?? false, scheme: scheme)
    weighing.weigh()
    return (weighing.score, weighing.reasons, weighing.isNumbered, weighing.isSure)
  }

  /// The printed number of a unit, its list marker included.
  func headingNumber(_ index: Int) -> HeadingNumber? {
    let text = units[index].prefix + units[index].text
    guard let number = headingNumber(ofText: text) else { return nil }
    // A version and its date, or the first two cells of a table.
    let next = text.prefix(40).dropFirst(number.length).prefix { $0 != 0x20 }
    let isFigure = next.first.map { Scalars.isDigit(UInt32($0)) } ?? false
    return number.depth > 1 && isFigure && !next.contains { Scalars.isLetter(UInt32($0)) }
      ? nil : number
  }

  /// Excludes what is long, or already something else, before anything is weighed.
  private func isCandidate(_ index: Int) -> Bool {
    let unit = units[index]
    if unit.underline != nil { return unit.isParagraph }
    let isDistinct = rank(index)?.isDistinct ?? false
    guard !unit.isOfCover, unit.lines.count <= Weights.Limit.headingLines * (isDistinct ? 2 : 1),
      unit.text.count < 800
    else { return false }
    switch unit.role {
    case .paragraph: break
    case .item(.number(let number)):
      if !isDistinct, hasNeighbour(index, number) { return false }
      // A list sets its numbers in a column of their own.
      if unit.marker?.isAlone == true, standsOnText(index) { return false }
    case .item, .heading, .figure, .pullQuote, .footnote, .verbatim, .gone: return false
    }
    let longest =
      isDistinct ? Weights.Limit.longestHeading * 2 : Weights.Limit.longestHeading
    return unit.length <= longest && unit.length > 1
      && FigureLabel.read(unit.text, 0..<unit.text.count, labels: words.captions) == nil
  }

  /// The unit next to a numbered one is the item before or after it in a list.
  private func hasNeighbour(_ index: Int, _ number: Int) -> Bool {
    for other in [previous(before: index), next(after: index)] {
      guard let other, case .item(.number(let near)) = units[other].role else { continue }
      if abs(near - number) == 1 { return true }
    }
    return false
  }

  /// A heading with nothing under it is text.
  private mutating func demoteDanglingHeadings() {
    guard let last = previous(before: units.count), units[last].isHeading,
      !units[last].reasons.contains(.listedInContents(exact: true)),
      headingNumber(last) == nil, units[last].underline == nil
    else { return }
    units[last].role = .paragraph
  }
}

/// The numbering of the document's headings as far as it has been read.
struct Numbering {
  private var last: [Int] = []
  /// The document numbers its headings: several numbers of two parts or more.
  let isUsed: Bool

  /// Several numbers stand apart from their headings: an extractor's reading order.
  let isTorn: Bool

  /// The highest first part that is not far from the ones below it.
  private let lastChapter: Int

  /// Nothing read so far.
  init() {
    lastChapter = .max
    isUsed = false
    isTorn = false
  }

  /// Numbers of one part also begin list items, so only deeper ones count here.
  init(_ draft: Draft) {
    var deep = 0
    var torn = 0
    var chapters: Set<Int> = []
    for index in draft.units.indices where draft.units[index].isParagraph {
      guard draft.units[index].lines.count <= 2 else { continue }
      let text = draft.units[index].text
      if let number = draft.headingNumber(ofText: text), number.depth > 1 {
        chapters.formUnion(number.parts.prefix(1))
        if number.length < text.count { deep += 1 } else { torn += 1 }
      }
    }
    isUsed = deep >= 3
    isTorn = torn >= 3
    var last = chapters.min() ?? 0
    for chapter in chapters.sorted() where chapter - last <= Weights.Limit.numberReach {
      last = chapter
    }
    lastChapter = chapters.isEmpty ? .max : last
  }

  /// The number continues the numbering: a part below, the next one, or the next one further up; or
  /// the first of the next chapter, whose own number may stand in a label ("Chapter 2").
  func accepts(_ number: HeadingNumber) -> Bool {
    let parts = number.parts
    guard let own = parts.last else { return false }
    if parts.count > 1, let chapter = last.first, parts[0] == chapter + 1,
      parts.dropFirst().allSatisfy({ $0 <= 1 })
    {
      return true
    }
    if parts.count == last.count + 1, Array(parts.dropLast()) == last { return own <= 1 }
    guard parts.count <= last.count else { return last.isEmpty && own <= 1 }
    let depth = parts.count - 1
    guard Array(parts[..<depth]) == Array(last[..<depth]) else { return false }
    return own > last[depth] && own - last[depth] <= 2
  }

  /// Its first part is one of the document's chapters: a number far from all others counts something
  /// else.
  func isNear(_ number: HeadingNumber) -> Bool {
    number.parts.first.map { $0 <= lastChapter } ?? false
  }

  /// Accepts a number: the next is compared with it.
  mutating func take(_ number: HeadingNumber) { last = number.parts }
}

/// Finds a heading among the entries of the contents list, going on from the last one found.
struct ContentsMatcher {
  /// How a heading was found, and the entry's place.
  enum Match: Equatable {
    case none
    case alike(Int)
    case exact(Int)
  }

  private let entries: [Contents.Entry]
  private let places: [[UInt8]: [Int]]
  private var next = 0
  private var found: Match = .none
  var isEmpty: Bool { entries.isEmpty }

  /// Entries by their words, for exact matches anywhere in the list.
  init(_ contents: Contents) {
    entries = contents.entries
    var places: [[UInt8]: [Int]] = [:]
    for (place, entry) in entries.enumerated() { places[entry.key, default: []].append(place) }
    self.places = places
  }

  /// Exact matches first; alike ones only among the next entries, which keeps the time linear.
  mutating func match(_ key: [UInt8]) -> Match {
    found = .none
    guard !key.isEmpty, !entries.isEmpty else { return .none }
    if let exact = places[key] {
      found = .exact(exact.first { $0 >= next } ?? exact[0])
    } else {
      let window = next..<min(entries.count, next + Weights.Limit.fuzzyWindow)
      if let place = window.first(where: { ContentsMatcher.alike(entries[$0].key, key) }) {
        found = .alike(place)
      }
    }
    return found
  }

  /// Accepts the last match: the list is read on from there.
  mutating func take() {
    switch found {
    case .none: break
    case .alike(let place), .exact(let place): next = max(next, place + 1)
    }
  }

  /// One is the beginning of the other, or they share most of their words in order.
  static func alike(_ entry: [UInt8], _ key: [UInt8]) -> Bool {
    let left = entry.split(separator: 0x20).map { Array($0) }
    let right = key.split(separator: 0x20).map { Array($0) }
    guard left.count < 40, right.count < 40, !left.isEmpty, !right.isEmpty else { return false }
    if left.starts(with: right) { return right.count > 2 || key.count >= 8 }
    if right.starts(with: left) { return left.count > 2 && right.count <= left.count + 3 }
    let shared = Set(left).intersection(right).count
    return shared > 2 && shared * 10 >= max(left.count, right.count) * 8
  }
}
