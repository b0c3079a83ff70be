/// Finds what a printer repeats on every page: running heads, running feet and page numbers.
///
/// With form feeds only the edges of pages are looked at; without them only page numbers that
/// stand alone and rise in order, and the lines that recur beside them.
struct Furniture {
  private let source: SourceText
  private let words: Words
  /// Line index -> why it is furniture.
  private(set) var found: [Int: Decision.Reason] = [:]

  /// Looks at each page's edges; a text on one page has none.
  init(_ source: SourceText, _ words: Words) {
    self.source = source
    self.words = words
    let pages = edges()
    if pages.count > 1 {
      let alone = findNumbers(pages)
      findHeads(pages, alone)
      findRecurring(pages)
    } else {
      findLoneNumbers()
      if let pages = pages.first { findOnlyNumber(pages) }
    }
  }

  /// The indices of the first and last lines with text of each page.
  private struct Edges {
    var head: [Int] = []
    var foot: [Int] = []
    var all: [Int] { head + foot.filter { !head.contains($0) } }
  }

  /// Collects the first and last lines with text of each page.
  private func edges() -> [Edges] {
    var pages: [Edges] = Array(repeating: Edges(), count: source.pageCount)
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      if pages[line.page].head.count < Weights.Furniture.edgeLines {
        pages[line.page].head.append(index)
      }
      pages[line.page].foot.append(index)
      if pages[line.page].foot.count > Weights.Furniture.edgeLines {
        pages[line.page].foot.removeFirst()
      }
    }
    return pages
  }

  // MARK: page numbers

  /// Numbers that keep the same distance from the count of pages; gives how many have each distance.
  private mutating func findNumbers(_ pages: [Edges]) -> [Int: Int] {
    var offsets: [Int: [Int]] = [:]
    for (page, edges) in pages.enumerated() {
      for index in edges.all {
        guard let number = pageNumber(index) else { continue }
        offsets[number - page, default: []].append(index)
      }
    }
    for (_, lines) in offsets where lines.count > 1 {
      for line in lines { found[line] = .pageNumber }
    }
    findRoman(pages)
    return offsets.mapValues(\.count)
  }

  /// Names of chapters beside the numbers of pages.
  private mutating func findHeads(_ pages: [Edges], _ alone: [Int: Int]) {
    let heads = RunningHeads(source: source, words: words)
    let outer = pages.map { [$0.head.first, $0.foot.last].compactMap { $0 } }
    for line in heads.numbered(outer, alone: alone) { found[line] = .pageNumber }
    let beside = pages.compactMap { edges -> Int? in
      guard let place = edges.head.firstIndex(where: { found[$0] == .pageNumber }),
        edges.head.count > 1
      else { return nil }
      return edges.head[place > 0 ? place - 1 : 1]
    }
    let names = heads.besideNumbers(beside)
    for line in names where found[line] == nil { found[line] = .recurs(pages: names.count) }
  }

  /// Front matter is numbered in small Roman numerals, alone at the foot.
  private mutating func findRoman(_ pages: [Edges]) {
    for edges in pages {
      guard let last = edges.foot.last, found[last] == nil, isRoman(last) else { continue }
      found[last] = .pageNumber
    }
  }

  /// The number of a line that is a page number and nothing else: "7", "- 7 -", "Page 7 of 9".
  func pageNumber(_ index: Int) -> Int? {
    let line = source.lines[index]
    guard line.width <= 20, !isOfSeveralParts(index) else { return nil }
    var number: Int?
    var scanner = WordScanner(source.bytes, line.range)
    while let word = scanner.next() {
      if let value = Furniture.decimal(word.folded) {
        number = number ?? value
      } else if !words.pages.contains(word.folded), !words.linkWords.contains(word.folded) {
        return nil
      }
    }
    return number
  }

  /// "3.1": the number of a heading; "p.3" is a page's.
  private func isOfSeveralParts(_ index: Int) -> Bool {
    let text = source.bytes[source.lines[index].range]
    return text.indices.dropFirst().dropLast().contains {
      text[$0] == 0x2E && Scalars.isDigit(UInt32(text[$0 - 1]))
        && Scalars.isDigit(UInt32(text[$0 + 1]))
    }
  }

  /// The value of up to four digits.
  static func decimal(_ digits: [UInt8]) -> Int? {
    guard digits.count <= 4, !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  /// Made of i, v, x and l only.
  private func isRoman(_ index: Int) -> Bool {
    let text = source.bytes[source.lines[index].range]
    return text.count <= 6 && text.allSatisfy { [0x69, 0x76, 0x78, 0x6C].contains($0) }
  }

  // MARK: running heads and feet

  /// Counts edge lines under the hash of their words.
  private mutating func findRecurring(_ pages: [Edges]) {
    var seen: [UInt64: [Int]] = [:]
    for edges in pages {
      for index in edges.all where found[index] == nil {
        guard let hash = shape(index) else { continue }
        seen[hash, default: []].append(index)
      }
    }
    let most = max(
      Weights.Furniture.fewestPages,
      Int((Double(pages.count) * Weights.Furniture.pageShare).rounded(.up)))
    for (_, lines) in seen { mark(lines, whole: lines.count >= most) }
  }

  /// A line on many pages is furniture.
  ///
  /// One on fewer is a running head of a chapter when it stands on pages in a row; its first
  /// printing may be the heading itself and stays.
  private mutating func mark(_ lines: [Int], whole: Bool) {
    guard lines.count >= Weights.Furniture.fewestPages else { return }
    var first = -1
    var last = -1
    for line in lines {
      let page = source.lines[line].page
      let follows = last >= 0 && page - last <= 2 && page != first
      if !follows { first = page }
      last = page
      if whole || follows || isPrintedNear(line) { found[line] = .recurs(pages: lines.count) }
    }
  }

  /// Another line of the page, or one over text on the page before, has the same words: the heading
  /// that the running head repeats.
  private func isPrintedNear(_ line: Int) -> Bool {
    let words = wordsAlone(line)
    guard !words.isEmpty else { return false }
    let page = source.lines[line].page
    var other = line + 1
    while other < source.lines.count, source.lines[other].page == page {
      if found[other] == nil, wordsAlone(other) == words { return true }
      other += 1
    }
    other = line - 1
    while other >= 0, source.lines[other].page >= page - 1 {
      if found[other] == nil, wordsAlone(other) == words,
        source.lines[other].page == page || standsOverText(other)
      {
        return true
      }
      other -= 1
    }
    return false
  }

  /// A line's folded words behind its number; none for blank and for long lines.
  private func wordsAlone(_ index: Int) -> [UInt8] {
    let line = source.lines[index]
    guard !line.isBlank, line.width <= Weights.Furniture.longest else { return [] }
    return source.keyWithoutNumber(index)
  }

  /// The next line with words is longer than a heading or an entry of a contents list.
  private func standsOverText(_ index: Int) -> Bool {
    let below = source.lines[(index + 1)...].first { !$0.isBlank }
    guard let below, below.page == source.lines[index].page else { return false }
    return below.width > Weights.Limit.briefHeading
  }

  /// The hash of a line's words with its numbers left out; nothing for long lines and for lines
  /// without a letter.
  private func shape(_ index: Int) -> UInt64? {
    guard source.lines[index].width <= Weights.Furniture.longest else { return nil }
    var key: [UInt8] = []
    var letters = false
    for byte in source.key(index) {
      let digit = byte >= 0x30 && byte <= 0x39
      if digit, key.last == 0x23 { continue }
      letters = letters || (!digit && byte != 0x20)
      key.append(digit ? 0x23 : byte)
    }
    return letters ? fnv(key) : nil
  }

  // MARK: without form feeds

  /// Numbers alone between blank lines that rise by one, at least three of them.
  private mutating func findLoneNumbers() {
    var run: [Int] = []
    var last = 0
    for index in source.lines.indices where isAlone(index) {
      guard let number = pageNumber(index) else { continue }
      if number == last + 1 {
        run.append(index)
      } else if number != last {
        settle(run)
        run = [index]
      }
      last = number
    }
    settle(run)
  }

  /// A text of one page may end in the number of its page: "1", alone at the foot.
  private mutating func findOnlyNumber(_ page: Edges) {
    guard page.head.count == Weights.Furniture.edgeLines, let last = page.foot.last,
      !page.head.contains(last), isAlone(last), pageNumber(last) == 1
    else { return }
    found[last] = .pageNumber
  }

  /// Accepts a run of rising numbers when there is text between them.
  private mutating func settle(_ run: [Int]) {
    guard run.count >= Weights.Furniture.fewestPages else { return }
    // Items of a numbered list stand close together; pages have text between them.
    let distance = (run[run.count - 1] - run[0]) / max(1, run.count - 1)
    guard distance > 12 else { return }
    for line in run { found[line] = .pageNumber }
  }

  /// Between blank lines, and short.
  private func isAlone(_ index: Int) -> Bool {
    guard !source.lines[index].isBlank, source.lines[index].width <= 12 else { return false }
    let before = index == 0 || source.lines[index - 1].isBlank
    let after = index + 1 >= source.lines.count || source.lines[index + 1].isBlank
    return before && after
  }
}
