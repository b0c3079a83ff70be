/// Reads the entries of one table of contents.
struct ContentsReader {
  let source: SourceText
  let furniture: Furniture
  let words: Words
  private(set) var entries: [Contents.Entry] = []
  /// The lines with leaders.
  private var led: [LeaderWidths.Line] = []

  /// A reader for one list; the entries collect while it reads.
  init(source: SourceText, furniture: Furniture, words: Words) {
    self.source = source
    self.furniture = furniture
    self.words = words
  }

  /// Where the leaders of a line begin: three dots or more, spaced or not.
  private static func leaders(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var dots = 0
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      if scalar.value == 0x2E || scalar.value == 0x2026 || scalar.value == 0x2024 {
        if dots == 0 { start = index }
        dots += scalar.value == 0x2026 ? 3 : 1
        if dots > 3 { return start }
      } else if !Scalars.isSpace(scalar.value) {
        dots = 0
      }
      index += scalar.length
    }
    return nil
  }

  /// The line holds the dots that lead to a page number.
  static func hasLeaders(_ source: SourceText, _ index: Int) -> Bool {
    leaders(source.bytes, source.lines[index].range) != nil
  }

  /// A share of the next lines carries page numbers.
  func isPaged(_ first: Int) -> Bool {
    var lines = 0
    var paged = 0
    var index = first
    while index < source.lines.count, lines < 6 {
      if !source.lines[index].isBlank {
        lines += 1
        if furniture.pageNumber(index) != nil || pageStart(index) != nil { paged += 1 }
      }
      index += 1
    }
    return lines > 0 && paged * 4 >= lines
  }

  /// Where the leaders or the page number at the end of a line begin.
  private func pageStart(_ index: Int) -> Int? {
    let range = source.lines[index].range
    if let start = ContentsReader.leaders(source.bytes, range) { return start }
    var start = range.upperBound
    while start > range.lowerBound, Scalars.isDigit(UInt32(source.bytes[start - 1])) { start -= 1 }
    guard start < range.upperBound, range.upperBound - start <= 4, start > range.lowerBound + 1,
      source.bytes[start - 1] == 0x20
    else { return nil }
    return start
  }

  // MARK: with page numbers

  /// Text that waits for its page number, which may stand lines below: extractors put the numbers
  /// of several entries in a block of their own.
  private struct Pending {
    var first = 0
    var last = 0
    var key: [UInt8] = []
    var lines = 0

    /// Lines of the longest entry.
    static let most = 4
  }

  /// Reads until text comes that no page number follows; gives the last line of the list.
  mutating func readPaged(_ first: Int) -> Int? {
    var pending = Pending()
    var last: Int?
    var index = first
    while index < source.lines.count {
      let line = source.lines[index]
      if line.isBlank || furniture.found[index] != nil {
        index += 1
        continue
      }
      if furniture.pageNumber(index) != nil {
        if pending.lines > 0 { finish(&pending, leaders: false) }
        last = index
      } else if let start = pageStart(index) {
        finishLed(index, line.start..<start, &pending)
        last = index
      } else {
        if pending.lines > 0, startsNumbered(pending.first), startsNumbered(index) {
          finish(&pending, leaders: false)
        }
        if stops(pending, before: index) {
          guard (1..<Pending.most).contains(pending.lines), leadersComeAgain(index) else { break }
          finish(&pending, leaders: false)
        }
        add(index, line.range, to: &pending)
      }
      index += 1
    }
    return last
  }

  /// What waits stands on a line well short of the one with leaders: an entry of its own, set without
  /// them.
  private func endsAbove(_ pending: Pending, _ index: Int) -> Bool {
    guard pending.lines > 0 else { return false }
    let above = TypeWidths.width(source.bytes, source.lines[pending.last].range)
    let own = TypeWidths.width(source.bytes, source.lines[index].range)
    return above * 10 < own * Weights.Leaders.shortTenths
  }

  /// The line begins with a number of several parts, as each entry of some lists does.
  private func startsNumbered(_ index: Int) -> Bool {
    let number = HeadingNumber.read(source.bytes, bare(source.lines[index].range))
    return (number?.depth ?? 0) > 1
  }

  /// The list goes on: a few lines below stand leaders again.
  private func leadersComeAgain(_ index: Int) -> Bool {
    var left = Weights.Limit.leadersNear
    var next = index
    while next < source.lines.count, left > 0 {
      if !source.lines[next].isBlank {
        if ContentsReader.hasLeaders(source, next) { return true }
        left -= 1
      }
      next += 1
    }
    return false
  }

  /// The text that waits for its page number has grown too long to be an entry.
  private func stops(_ pending: Pending, before index: Int) -> Bool {
    if source.lines[index].width > Weights.Limit.longestHeading { return true }
    if entries.count > 1, let first = entries.first, source.key(index) == first.key,
      pending.lines == 0, !pageNumberNear(index)
    {
      return true
    }
    return pending.lines >= Pending.most || (pending.lines > 0 && index - pending.first > 8)
  }

  /// The body's first heading repeats the first entry, yet without a page number under it.
  private func pageNumberNear(_ index: Int) -> Bool {
    for next in (index + 1)..<max(index + 2, min(index + 4, source.lines.count)) {
      if furniture.pageNumber(next) != nil { return true }
    }
    return false
  }

  /// Adds a line to the waiting text; entries may take several lines.
  private func add(_ index: Int, _ range: Range<Int>, to pending: inout Pending) {
    let key = Folding.key(source.bytes, bare(range))
    if pending.lines == 0 { pending.first = index }
    pending.last = index
    pending.lines += 1
    if !pending.key.isEmpty, !key.isEmpty { pending.key.append(0x20) }
    pending.key += key
  }

  /// A number came: what waited is an entry.
  ///
  /// Leaders alone speak for the second depth, since the first is commonly set without.
  private mutating func finish(_ pending: inout Pending, leaders: Bool) {
    defer { pending = Pending() }
    guard !pending.key.isEmpty else { return }
    let range = bare(source.lines[pending.first].range)
    let number = HeadingNumber.read(source.bytes, range)
    let key = Headings.withoutNumber(pending.key, number)
    guard !key.isEmpty else { return }
    let depth = number.map(\.depth) ?? (leaders || endsInDot(pending.last) ? 2 : nil)
    entries.append(
      Contents.Entry(key: key, line: pending.first, depth: depth, isNumbered: number != nil))
  }

  // MARK: indents

  /// The entries, with their depths by their indents or their leaders where numbers do not tell.
  func indented() -> [Contents.Entry] {
    guard entries.contains(where: \.isNumbered) else { return stepped() ?? byLeaders() }
    // Chapters alone may have numbers.
    return entries.count(where: \.isNumbered) * 2 < entries.count ? byLeaders() : entries
  }

  /// The depths by where the leaders say that the words begin.
  private func byLeaders() -> [Contents.Entry] {
    let steps = LeaderWidths(led).steps
    guard !steps.isEmpty else { return entries }
    // Where some entries have no leaders, those are the highest.
    let top = led.count == entries.count ? 1 : 2
    return entries.enumerated().map { place, entry in
      var entry = entry
      if !entry.isNumbered, let step = steps[place] { entry.depth = top + step }
      return entry
    }
  }

  /// An entry whose words end in leaders or a page number.
  private mutating func finishLed(_ index: Int, _ words: Range<Int>, _ pending: inout Pending) {
    guard ContentsReader.hasLeaders(source, index) else {
      add(index, words, to: &pending)
      finish(&pending, leaders: false)
      return
    }
    // The dots may stand on a line of their own.
    let isBare = words.isEmpty
    if !isBare {
      if endsAbove(pending, index) { finish(&pending, leaders: false) }
      add(index, words, to: &pending)
    }
    let line = LeaderWidths.Line(
      entry: entries.count,
      width: TypeWidths.width(source.bytes, isBare ? source.lines[pending.last].range : words),
      dots: source.bytes[words.upperBound..<source.lines[index].end].count { $0 == 0x2E },
      goesOn: pending.lines > 1)
    finish(&pending, leaders: true)
    if entries.count > line.entry { led.append(line) }
  }

  /// The depths by the indents; nothing where these do not differ.
  private func stepped() -> [Contents.Entry]? {
    var counts: [Int: Int] = [:]
    for entry in entries { counts[source.lines[entry.line].indent, default: 0] += 1 }
    // An indent that stands once is a slip of the extractor; so is one blank more or less.
    var steps: [Int] = []
    for (indent, count) in counts.sorted(by: { $0.key < $1.key })
    where count > 1 || indent == counts.keys.min() {
      if let last = steps.last, indent - last < 2 { continue }
      steps.append(indent)
    }
    guard (2...5).contains(steps.count) else { return nil }
    return entries.map { entry in
      var entry = entry
      let indent = source.lines[entry.line].indent
      entry.depth = max(1, steps.count { $0 <= indent + 1 })
      return entry
    }
  }

  /// A long entry leaves room for one or two of the leaders' dots.
  private func endsInDot(_ index: Int) -> Bool {
    let range = source.lines[index].range
    return range.count > 2 && source.bytes[range.upperBound - 1] == 0x2E
      && source.bytes[range.upperBound - 2] == 0x20
  }

  /// A line without its bullet.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    guard let marker = Marker.read(source.bytes, range),
      !Scalars.isWord(UInt32(source.bytes[range.lowerBound]))
    else { return range }
    return (range.lowerBound + marker.length)..<range.upperBound
  }

  // MARK: without page numbers

  /// Reads the lines whose words are printed again after the list; gives the last of them.
  mutating func readUnpaged(_ first: Int, _ printings: Printings) -> Int? {
    var index = first
    var last: Int?
    var misses = 0
    while index < source.lines.count, misses < 2, entries.count < Weights.Limit.contentsLookahead {
      let line = source.lines[index]
      if line.width > Weights.Limit.longestHeading { break }
      if !line.isBlank, furniture.found[index] == nil {
        let entry = unpagedEntry(index)
        if entry.key == entries.first?.key { break }
        if printings.isPrinted(entry.key, after: index) {
          entries.append(entry)
          last = index
          misses = 0
        } else {
          // One line may be the rest of an entry that took two.
          misses += 1
        }
      }
      index += 1
    }
    return entries.count > 2 ? last : nil
  }

  /// The entry on a line of a list without page numbers.
  private func unpagedEntry(_ index: Int) -> Contents.Entry {
    let range = bare(source.lines[index].range)
    let number = HeadingNumber.read(source.bytes, range)
    let key = Headings.withoutNumber(Folding.key(source.bytes, range), number)
    return Contents.Entry(
      key: key, line: index, depth: number?.depth, isNumbered: number != nil)
  }
}

/// The last line on which each short line's words are printed, numbers left out.
struct Printings {
  private var last: [[UInt8]: Int] = [:]

  /// Counts lines that can be headings; longer ones are never asked for.
  init(_ source: SourceText) {
    for (index, line) in source.lines.enumerated()
    where !line.isBlank && line.width <= Weights.Limit.moderateHeading {
      last[source.keyWithoutNumber(index)] = index
    }
  }

  /// The last line that has these words; nothing for none.
  func last(_ key: [UInt8]) -> Int? { key.isEmpty ? nil : last[key] }

  /// The words stand on a line further down.
  func isPrinted(_ key: [UInt8], after line: Int) -> Bool {
    !key.isEmpty && (last[key] ?? 0) > line
  }
}
