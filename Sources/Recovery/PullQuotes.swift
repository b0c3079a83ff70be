/// Lifts pull quotes out of the text: short passages set apart that say again, word for word or
/// reworded, what stands near them, and quotations with their author's name.
extension Draft {
  /// Before the headings are weighed: a quote without a full stop looks like one.
  mutating func findPullQuotes() {
    for index in units.indices where units[index].isParagraph {
      guard isQuotable(index) else { continue }
      if let repeated = quoteRepeated(index) {
        decide(.duplicate, at: index, 0.95, [.repeats(line: repeated)])
        remove(index, .duplicate(of: repeated))
      } else if let lines = attribution(index) {
        attribute(index, lines)
      } else {
        compare(index)
      }
    }
  }

  // MARK: candidates

  /// Short enough and set apart: by wide gaps, by quotation marks, or inside a sentence.
  private func isQuotable(_ index: Int) -> Bool {
    let unit = units[index]
    let length = unit.length
    guard length >= Weights.Quote.shortest, length <= Weights.Quote.longest,
      !unit.traits.startsLower, unit.traits.end != .hyphen
    else { return false }
    if interrupts(index) { return true }
    let apart =
      unit.blanksBefore >= Weights.Limit.edgeBlanks
      || unit.blanksAfter >= Weights.Limit.edgeBlanks
    return !isWrapped && (apart || isQuoted(unit.text))
  }

  /// The text before is unfinished and the text after goes on with it.
  private func interrupts(_ index: Int) -> Bool {
    guard let before = previous(before: index), let after = next(after: index),
      units[before].isParagraph, units[before].traits.isOpen, units[before].isProse
    else { return false }
    return units[after].isParagraph && units[after].traits.startsLower
  }

  /// Between quotation marks from end to end.
  private func isQuoted(_ text: [UInt8]) -> Bool {
    let first = decode(text, 0).value
    let last = decodeBefore(text, text.count).value
    return (first == 0xAB && last == 0xBB) || (first == 0x201C && last == 0x201D)
  }

  /// The line of a pull quote just before with the same words.
  private func quoteRepeated(_ index: Int) -> Int? {
    let key = Folding.key(units[index].text)
    var seen = 0
    var before = index - 1
    while before >= 0, seen < Weights.Quote.neighbours {
      if case .pullQuote = units[before].role {
        if Folding.key(units[before].text) == key { return line(of: before) }
        seen += 1
      }
      if !units[before].isGone { seen += 1 }
      before -= 1
    }
    return nil
  }

  // MARK: quotations

  /// The units that name the author: a name in capitals or after a dash, and one line about them.
  private func attribution(_ index: Int) -> [Int]? {
    guard let name = next(after: index), units[name].isParagraph || units[name].isItem,
      units[name].length <= 60, units[name].traits.isOpen, isName(units[name])
    else { return nil }
    guard let role = next(after: name), units[role].isParagraph, units[role].blanksBefore == 0,
      units[role].length <= Weights.Limit.moderateHeading, units[role].traits.isOpen
    else { return [name] }
    return [name, role]
  }

  /// Two to five words in capitals, or anything after a dash.
  private func isName(_ unit: Unit) -> Bool {
    let dash = decode(unit.prefix, 0).value
    if dash == 0x2014 || dash == 0x2013 || decode(unit.text, 0).value == 0x2014 { return true }
    var scanner = WordScanner(unit.text)
    var count = 0
    while scanner.next() != nil, count < 6 { count += 1 }
    return unit.isParagraph && unit.traits.isCapitals && (2...5).contains(count)
  }

  /// Makes a quotation of the unit; name and function become one line.
  private mutating func attribute(_ index: Int, _ lines: [Int]) {
    let text = lines.map { withoutDash(units[$0].text) }
    for line in lines { absorb(line, into: index) }
    units[index].role = .pullQuote(attribution: Array(text.joined(separator: [0x2C, 0x20])))
    decide(.pullQuote, at: index, 0.9, [.attributed, isolation(index)])
  }

  /// The block writes the dash itself.
  private func withoutDash(_ text: [UInt8]) -> [UInt8] {
    var start = 0
    while start < text.count {
      let scalar = decode(text, start)
      guard scalar.value == 0x2014 || scalar.value == 0x2013 || Scalars.isSpace(scalar.value) else {
        break
      }
      start += scalar.length
    }
    return Array(text[start...])
  }

  // MARK: echoes

  /// Compares with the paragraphs near by, two sentences at a time.
  private mutating func compare(_ index: Int) {
    guard isSentence(index) else { return }
    let bag = WordBag(units[index].text, lexicon)
    guard bag.count > 4 else { return }
    var best = (share: 0.0, unit: index)
    for near in neighbours(index) {
      let share = bag.bestShare(in: units[near].text)
      if share > best.share { best = (share, near) }
    }
    let least = isWrapped ? Weights.Quote.sureShare : Weights.Quote.share
    guard best.share >= least, !isListed(index) else { return }
    units[index].role = .pullQuote(attribution: [])
    let reason = Decision.Reason.resembles(line: line(of: best.unit), share: best.share)
    decide(.pullQuote, at: index, min(0.99, best.share), [reason, isolation(index)])
  }

  /// Too long for a heading, finished, or between quotation marks.
  private func isSentence(_ index: Int) -> Bool {
    let unit = units[index]
    return unit.length >= Weights.Quote.sentence || unit.traits.end == .stop
      || isQuoted(unit.text)
  }

  /// A heading that the contents list names is no quote, though the text below uses its words.
  private func isListed(_ index: Int) -> Bool {
    let key = Folding.key(units[index].text)
    return contents.entries.prefix(Weights.Limit.contentsLookahead).contains {
      $0.key == key || ContentsMatcher.alike($0.key, key)
    }
  }

  /// Paragraphs near by, on both sides, at least as long: a quote repeats a part of its source.
  private func neighbours(_ index: Int) -> [Int] {
    var near: [Int] = []
    for step in [-1, 1] {
      var other = index + step
      var count = 0
      while units.indices.contains(other), count < Weights.Quote.neighbours {
        if units[other].isParagraph, units[other].length * 10 >= units[index].length * 9 {
          near.append(other)
          count += 1
        }
        other += step
        if abs(other - index) > 40 { break }
      }
    }
    return near
  }

  /// The wider of the two gaps.
  private func isolation(_ index: Int) -> Decision.Reason {
    .isolated(blankLines: max(units[index].blanksBefore, units[index].blanksAfter))
  }
}

/// The stems of a short text, weighted by how rare they are in the document.
struct WordBag {
  private var weights: [UInt64: Double] = [:]
  private var total = 0.0
  var count: Int { weights.count }

  /// Each stem counts once; words the document uses all the time count little.
  init(_ text: [UInt8], _ lexicon: Lexicon) {
    var scanner = WordScanner(text)
    while let word = scanner.next() {
      guard word.folded.count >= 4 else { continue }
      let stem = Lexicon.stem(word.folded)
      guard weights[stem] == nil else { continue }
      let count = Double(lexicon.stems[stem] ?? 1)
      let weight = 1 / (1 + count / 8)
      weights[stem] = weight
      total += weight
    }
  }

  /// The largest share of the bag's weight found in two sentences in a row of a text.
  func bestShare(in text: [UInt8]) -> Double {
    var best = 0.0
    var previous: Set<UInt64> = []
    var current: Set<UInt64> = []
    var scanner = WordScanner(text)
    while let word = scanner.next() {
      let stem = Lexicon.stem(word.folded)
      if word.folded.count >= 4, weights[stem] != nil { current.insert(stem) }
      if word.stopFollows {
        best = max(best, share(previous.union(current)))
        previous = current
        current = []
      }
    }
    return max(best, share(previous.union(current)))
  }

  /// The part of the bag's weight that a set of stems holds.
  private func share(_ stems: Set<UInt64>) -> Double {
    guard total > 0 else { return 0 }
    return stems.reduce(0.0) { $0 + (weights[$1] ?? 0) } / total
  }
}
