/// Gives each heading its level: by its number, by the contents list, or by how far it is set
/// apart compared with the headings whose level is known. The highest level is 2.
extension Draft {
  /// No level is skipped on the way down, so the outline has no holes.
  mutating func setLevels() {
    let headings = units.indices.filter { units[$0].isHeading }
    guard !headings.isEmpty else { return }
    let scheme = LevelScheme(self, headings)
    let looks = LookLevels(self, headings)
    var above = 1
    var parent = 2
    for index in headings {
      var level =
        looks?.level(of: index, in: self, parent: parent)
        ?? scheme.level(of: index, in: self, parent: parent)
      level = max(2, min(level, above + 1, 6))
      units[index].role = .heading(level: level)
      if !isLocallyNumbered(index) { parent = level }
      above = level
      let confidence = min(0.99, 0.5 + (units[index].score - Weights.Heading.threshold) / 8)
      decide(.heading(level: level), at: index, confidence, units[index].reasons)
    }
  }

  /// Numbered with a leading zero: counted below the heading they stand under.
  func isLocallyNumbered(_ index: Int) -> Bool {
    headingNumber(ofText: units[index].text)?.padded ?? false
  }

  /// The number at the start of a heading's text; looking at its first bytes is enough.
  func headingNumber(ofText text: [UInt8]) -> HeadingNumber? {
    HeadingNumber.read(text, 0..<min(text.count, 40))
  }
}

/// What a document's headings have in common, level by level.
struct LevelScheme {
  /// Headings carry numbers of several parts: the number gives the level.
  private let numbered: Bool
  private let depths: [[UInt8]: Int]
  private let listed: Bool
  /// Blank lines before the headings that the contents list names, at the least.
  private let apart: Int
  private let mixedIsolation: Bool
  private let mixedCapitals: Bool
  /// Headings that stand over others without a text of their own, or further apart than most.
  private let upper: Set<Int>
  private let first: Int
  /// Styles of underlining in the order in which they come first.
  private let styles: [Int: Int]

  /// Looks at all headings once, to know which signals tell levels apart in this document.
  init(_ draft: Draft, _ headings: [Int]) {
    let deep = headings.filter {
      (draft.headingNumber(ofText: draft.units[$0].text)?.depth ?? 0) > 1
    }
    numbered = deep.count >= 2
    var depths: [[UInt8]: Int] = [:]
    for entry in draft.contents.entries where depths[entry.key] == nil {
      depths[entry.key] = entry.depth ?? 1
    }
    self.depths = depths
    let matched = headings.filter { LevelScheme.isListed(draft.units[$0]) }
    listed = matched.count > 1
    let gaps = matched.map { LevelScheme.gap(draft.units[$0]) }.sorted()
    apart = gaps.isEmpty ? 0 : gaps[gaps.count / 4]
    let wide = headings.filter { LevelScheme.gap(draft.units[$0]) >= Weights.Limit.edgeBlanks }
    mixedIsolation = !draft.isWrapped && !wide.isEmpty && wide.count < headings.count
    let capitals = headings.filter { draft.units[$0].traits.isCapitals }
    // A few acronyms among the headings are no level.
    mixedCapitals =
      capitals.count > 1 && capitals.count * 10 >= headings.count
      && capitals.count < headings.count
    first = headings[0]
    var styles: [Int: Int] = [:]
    for style in headings.compactMap({ draft.units[$0].underline }) where styles[style] == nil {
      styles[style] = styles.count
    }
    self.styles = styles
    upper = draft.isWrapped ? LevelScheme.upper(draft, headings) : []
  }

  // MARK: chains and gaps

  /// A heading directly over another is above it; a gap that few have is that of the highest.
  private static func upper(_ draft: Draft, _ headings: [Int]) -> Set<Int> {
    var upper = chainHeads(draft, headings)
    let gaps = headings.dropFirst().filter { index in
      guard !draft.units[index].opensPage, let above = draft.previous(before: index) else {
        return false
      }
      return !draft.units[above].isHeading
    }
    let sorted = gaps.map { draft.units[$0].blanksBefore }.sorted()
    guard !sorted.isEmpty else { return upper }
    let usual = sorted[sorted.count / 2]
    let wide = gaps.filter { draft.units[$0].blanksBefore > usual }
    if wide.count > 1, wide.count * 4 <= gaps.count { upper.formUnion(wide) }
    return upper
  }

  /// The first of two or three headings in a row; more are no chain but a list.
  private static func chainHeads(_ draft: Draft, _ headings: [Int]) -> Set<Int> {
    var heads: Set<Int> = []
    var run: [Int] = []
    for index in headings {
      if let last = run.last, draft.next(after: last) == index {
        run.append(index)
      } else {
        if run.count == 2 || run.count == 3 { heads.insert(run[0]) }
        run = [index]
      }
    }
    return heads
  }

  /// The contents list named it.
  private static func isListed(_ unit: Unit) -> Bool {
    unit.reasons.contains(.listedInContents(exact: true))
      || unit.reasons.contains(.listedInContents(exact: false))
  }

  /// The words as the contents list has them.
  private static func key(_ unit: Unit, _ draft: Draft) -> [UInt8] {
    Headings.withoutNumber(Folding.key(unit.text), draft.headingNumber(ofText: unit.text))
  }

  /// Blank lines before a heading; a page's edge counts as many.
  private static func gap(_ unit: Unit) -> Int {
    unit.opensPage ? max(unit.blanksBefore, Weights.Limit.edgeBlanks) : unit.blanksBefore
  }

  /// The first signal that the document uses decides.
  func level(of index: Int, in draft: Draft, parent: Int) -> Int {
    let unit = draft.units[index]
    if let style = unit.underline.flatMap({ styles[$0] }) { return style + 2 }
    if let number = draft.headingNumber(ofText: unit.text) {
      if number.padded { return parent + 1 }
      if numbered { return number.depth + 1 }
    }
    if listed { return listedLevel(unit, draft) }
    if mixedIsolation { return LevelScheme.gap(unit) >= Weights.Limit.edgeBlanks ? 2 : 3 }
    if mixedCapitals { return unit.traits.isCapitals ? 2 : 3 }
    if !upper.isEmpty { return upper.contains(index) || index == first ? 2 : 3 }
    return draft.isCreditLabel(index) && parent == 2 ? 3 : 2
  }

  /// A heading that the list leaves out stands with the listed ones when it is set apart as they.
  private func listedLevel(_ unit: Unit, _ draft: Draft) -> Int {
    if LevelScheme.isListed(unit) {
      return (depths[LevelScheme.key(unit, draft)] ?? 1) + 1
    }
    if draft.isWrapped { return numbered ? 3 : 2 }
    return apart > 1 && LevelScheme.gap(unit) >= apart ? 2 : 3
  }
}
