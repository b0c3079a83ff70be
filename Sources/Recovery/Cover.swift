/// Reads the first units: title, subtitle, date and supporters, each once.
extension Draft {
  /// Takes the cover apart, unit by unit.
  ///
  /// What it cannot place stays in the text.
  mutating func readCover() {
    guard let first = printing == nil ? next(after: -1) : printedTitle(), isTitle(first) else {
      return
    }
    let end = coverEnd(first)
    take(first, .title, 0.9, [.first, .short(length: units[first].length)])
    let titleKey = Folding.key(units[first].text)
    var supporters: Supporters?
    for index in first + 1..<end where !units[index].isGone {
      let key = Folding.key(units[index].text)
      let isInBlock = standsInTitleBlock(index, end)
      if key == titleKey || isPrintedBefore(key, index) {
        dropCopy(index, key)
      } else if words.supportedBy.contains(key), units[index].traits.end == .colon {
        supporters = Supporters()
        remove(index, .label)
      } else if var list = supporters, isSupporter(index, key, list, end) {
        readSupporter(index, key, &list)
        supporters = list
      } else if isAuthor(key) {
        take(index, .author, 0.9, [.label])
      } else if (isInBlock || isSigned(index)) && isOfNames(index) {
        take(index, .author, 0.7, [.short(length: units[index].length)])
      } else if isDate(key) {
        take(index, .date, 0.9, [.label])
      } else if isSubtitle(index, after: first, end) {
        take(index, .subtitle, 0.8, [.isolated(blankLines: units[index].blanksBefore)])
      } else if isInBlock {
        units[index].isOfCover = true
      } else {
        supporters = nil
      }
    }
  }

  // MARK: parts

  /// The file names its author in these words.
  private func isAuthor(_ key: [UInt8]) -> Bool {
    guard let author = printing?.text.properties.author else { return false }
    return !key.isEmpty && Folding.key(author) == key
  }

  /// In italics directly below a printed title.
  private func isSigned(_ index: Int) -> Bool {
    guard let printing, !printing.text.body.isItalic, previous(before: index) == nil else {
      return false
    }
    return units[index].look?.face.isItalic ?? false && !(rank(index)?.isDistinct ?? false)
  }

  /// Short, and of words that the text does not write small.
  private func isOfNames(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.length <= Weights.Limit.longestHeading / 2, unit.traits.end == .open,
      region(of: unit.text) == nil, unit.traits.isNames
    else { return false }
    var scanner = WordScanner(unit.text)
    while let word = scanner.next() {
      if word.startsUpper, lexicon.isWrittenSmall(word) { return false }
    }
    return true
  }

  /// Set around the middle, between a title that is set so and another such line: who wrote it, where
  /// and when.
  ///
  /// The last line of the block may be the first heading.
  private func standsInTitleBlock(_ index: Int, _ end: Int) -> Bool {
    guard let printing, let below = next(after: index), below <= end, below < units.count else {
      return false
    }
    let block = (0...below).flatMap { units[$0].lines.compactMap(printing.place) }
    return printing.text.standAroundOneMiddle(block)
  }

  /// What the file itself calls its title, or else the largest of the first units, in a look that
  /// the text below does not have.
  private func printedTitle() -> Int? {
    let first = units.indices.prefix(Weights.Limit.coverUnits).filter { units[$0].isParagraph }
    if let key = printing?.text.properties.title.map({ Folding.key($0) }), !key.isEmpty,
      let named = first.first(where: { Folding.key(units[$0].text) == key })
    {
      return named
    }
    let distinct = first.filter { rank($0)?.isDistinct ?? false }
    let sizes = distinct.compactMap { units[$0].look?.face.halfPoints }
    guard
      let title = distinct.first(where: { units[$0].look?.face.halfPoints == sizes.max() })
    else { return nil }
    if hasOwnLook(title) { return title }
    // Chapters may be larger than the title of a title page.
    if let opening = distinct.first, hasOwnLook(opening) { return opening }
    // Without a look of its own it stands over another heading.
    guard let below = next(after: title) else { return nil }
    return rank(below)?.isDistinct ?? false ? title : nil
  }

  /// No unit further down looks the same.
  private func hasOwnLook(_ index: Int) -> Bool {
    !units.indices.dropFirst(index + 1).contains { units[$0].look == units[index].look }
  }

  /// The first unit, unless it reads like a paragraph or belongs to the numbered headings.
  private func isTitle(_ index: Int) -> Bool {
    let unit = units[index]
    let traits = unit.traits
    guard unit.isParagraph, unit.length <= Weights.Limit.longestTitle, !traits.startsLower,
      !traits.hasInnerStop, traits.end != .colon, traits.end != .comma,
      next(after: index) != nil, unit.blanksAfter > 0 || isWrapped
    else { return false }
    let key = Folding.key(unit.text)
    // A first line that the contents list or a number makes a heading is no title.
    if contents.entries.contains(where: { $0.key == key }) { return false }
    return HeadingNumber.read(unit.text, 0..<unit.text.count) == nil
  }

  /// The cover ends at the contents list or at the first running text.
  private func coverEnd(_ first: Int) -> Int {
    let limit = min(units.count, first + Weights.Limit.coverUnits)
    let list = contents.ranges.first?.lowerBound ?? Int.max
    for index in first + 1..<max(first + 1, limit) {
      let unit = units[index]
      if (unit.lines.first ?? 0) > list { return index }
      if unit.underline != nil { return index }
      if !unit.isParagraph || unit.length > Weights.Limit.longestTitle { return index }
      if unit.isProse, unit.traits.end == .stop { return index }
    }
    return max(first + 1, limit)
  }

  /// Only with evidence: bold type, a second copy, or a place between title and contents list.
  private func isSubtitle(_ index: Int, after title: Int, _ end: Int) -> Bool {
    guard previous(before: index) == nil, result.subtitle == nil else { return false }
    let unit = units[index]
    if unit.text.starts(with: [0x2A, 0x2A]), unit.text.suffix(2) == [0x2A, 0x2A] { return true }
    let key = Folding.key(unit.text)
    for other in index + 1..<max(index + 1, end) where Folding.key(units[other].text) == key {
      return true
    }
    // On a page of its own before the contents list, the second line is the subtitle.
    guard end < units.count, let list = contents.ranges.first?.lowerBound else { return false }
    let last = units[end - 1].lines.last ?? 0
    return last < list && list < 40 && unit.traits.isOpen && index + 1 < end
  }

  /// Title and subtitle come twice where a cover and a title page were pulled out together.
  private func isPrintedBefore(_ key: [UInt8], _ index: Int) -> Bool {
    !key.isEmpty && result.metadata.contains { $0.kind != .date && Folding.key($0.text) == key }
  }

  /// A month and a year, or numbers only; any other word makes it a sentence.
  private func isDate(_ key: [UInt8]) -> Bool {
    let parts = key.split(separator: 0x20).map { Array($0) }
    guard !parts.isEmpty, parts.count <= 5 else { return false }
    var month = false
    var year = false
    for part in parts {
      if words.months.contains(part) {
        month = true
      } else if part.allSatisfy({ Scalars.isDigit(UInt32($0)) }), part.count <= 4 {
        year = year || part.count == 4
      } else if !words.linkWords.contains(part) {
        return false
      }
    }
    return year && (month || parts.count == 3 || parts.count == 1)
  }

  /// The supporters read so far.
  private struct Supporters {
    /// The groups of names they belong to, each with the line of its first name.
    var groups: [Int: Int] = [:]
    /// The blank lines between the label and the first of them.
    var gap: Int?
  }

  /// The first after the label is one; another unless it could be the first heading of the text.
  private func isSupporter(_ index: Int, _ key: [UInt8], _ list: Supporters, _ end: Int) -> Bool {
    guard let gap = list.gap, words.aliases[key] == nil else { return true }
    let opensText = index == end - 1 && end < units.count && units[end].isProse
    return units[index].blanksBefore <= gap && !opensText && region(of: units[index].text) == nil
  }

  /// One supporter in two languages counts once.
  private mutating func readSupporter(_ index: Int, _ key: [UInt8], _ list: inout Supporters) {
    if list.gap == nil { list.gap = units[index].blanksBefore }
    if let group = words.aliases[key] {
      if let first = list.groups[group] { return dropCopy(index, of: first) }
      list.groups[group] = line(of: index)
    }
    take(index, .supportedBy, 0.8, [.label])
  }

  // MARK: records

  /// Moves a unit to the metadata, without its emphasis marks.
  private mutating func take(
    _ index: Int, _ kind: Recovered.Metadatum.Kind, _ confidence: Double,
    _ reasons: [Decision.Reason]
  ) {
    let text = Emphasis.stripped(units[index].text)
    result.metadata.append(
      Recovered.Metadatum(
        kind: kind, text: String(decoding: text, as: UTF8.self), line: line(of: index),
        confidence: confidence))
    decide(kind == .title ? .title : .cover, at: index, confidence, reasons)
    units[index].role = .gone
  }

  /// Removes a second printing and says where the first stands.
  private mutating func dropCopy(_ index: Int, _ key: [UInt8]) {
    dropCopy(
      index, of: result.metadata.first { Folding.key($0.text) == key }?.line ?? line(of: index))
  }

  /// The same where the line is known.
  private mutating func dropCopy(_ index: Int, of original: Int) {
    decide(.duplicate, at: index, 0.95, [.repeats(line: original)])
    remove(index, .duplicate(of: original))
  }
}
