/// Reads printed tables of contents: evidence for headings, and not text.
///
/// A list starts at a heading of the vocabulary, or where several lines in a row end in leaders and
/// a page number. It ends where no page number follows any more, or, in a list without page
/// numbers, where its first entry is printed again.
struct Contents {
  /// One line of the list, page number and leaders taken off.
  struct Entry {
    var key: [UInt8]
    var line: Int
    /// Depth by the entry's own number, or by its leaders; nothing when neither tells.
    var depth: Int?
    /// The entry has a number of its own.
    var isNumbered = false
  }

  private(set) var entries: [Entry] = []
  /// Line indices that belong to a list.
  private(set) var ranges: [ClosedRange<Int>] = []

  /// The list is that of the whole document: long enough, and near its beginning.
  var isOfWhole: Bool {
    guard entries.count > 3 else { return false }
    // Bookmarks have no place.
    guard let first = ranges.first?.lowerBound else { return true }
    return first < 60 || first * 5 < source.lines.count
  }

  private var printings: Printings?
  private let source: SourceText
  private let words: Words
  private let furniture: Furniture

  /// Reads all lists of a text; their number is bounded, so hostile text costs no more than long
  /// text.
  init(
    _ source: SourceText, _ words: Words, _ furniture: Furniture, bookmarks: [Entry] = []
  ) {
    self.source = source
    self.words = words
    self.furniture = furniture
    var index = 0
    while index < source.lines.count, ranges.count < Weights.Limit.contentsLists {
      if let first = firstEntry(at: index) {
        index = read(from: first, heading: index)
      } else {
        index += 1
      }
    }
    // Bookmarks say the same as the printed list, and say it in order.
    if bookmarks.count > 3 { entries = bookmarks }
  }

  /// The first entry of a list that a line opens: itself, or the one below its heading.
  private mutating func firstEntry(at index: Int) -> Int? {
    let line = source.lines[index]
    guard !line.isBlank, furniture.found[index] == nil else { return nil }
    let isShort = line.width < 60
    let isLabel = isShort && isLabel(index)
    let hasLeaders = ContentsReader.hasLeaders(source, index) && (isLabel || leadersFollow(index))
    if hasLeaders || isShort && startsUnlabelled(index) { return index }
    return isLabel ? index + 1 : nil
  }

  /// The words for a contents list, by themselves or at the end of a line that holds more.
  private func isLabel(_ index: Int) -> Bool {
    let key = source.key(index)
    if words.contents.contains(key) { return true }
    let tail = Array(key.split(separator: 0x20).suffix(3).joined(separator: [0x20]))
    return tail.count < key.count && words.contents.contains(tail)
  }

  /// Near the start, several lines in a row that are all printed again, in the same order: a list
  /// that has lost its heading, or never had one.
  private mutating func startsUnlabelled(_ index: Int) -> Bool {
    guard ranges.count < 2, index < Weights.Limit.contentsLookahead,
      index == 0 || source.lines[index - 1].isBlank || ranges.last?.upperBound == index - 1
        || source.lines[index].indent != source.lines[index - 1].indent
    else { return false }
    let run = source.lines.indices.dropFirst(index).prefix(Weights.Limit.fewestUnlabelled)
    guard run.count == Weights.Limit.fewestUnlabelled, run.allSatisfy(isLikeEntry) else {
      return false
    }
    let known = printings ?? Printings(source)
    printings = known
    var last = run.upperBound
    for line in run {
      guard let again = known.last(source.keyWithoutNumber(line)), again > last else {
        return false
      }
      last = again
    }
    return true
  }

  /// Short, with a capital or a number at its start and no end of a sentence.
  private func isLikeEntry(_ index: Int) -> Bool {
    let line = source.lines[index]
    guard !line.isBlank, line.width < 60, furniture.found[index] == nil else { return false }
    let traits = TextTraits(source.bytes, line.range)
    return traits.end == .open && !traits.startsLower
  }

  /// One line of dots may stand in any form to fill in; four in six lines are a list.
  private func leadersFollow(_ index: Int) -> Bool {
    var count = 0
    for next in index..<min(index + 6, source.lines.count)
    where ContentsReader.hasLeaders(source, next) { count += 1 }
    return count >= 4
  }

  // MARK: one list

  /// Reads the list under a heading, or without one, and gives the line to go on from.
  private mutating func read(from first: Int, heading index: Int) -> Int {
    var reader = ContentsReader(source: source, furniture: furniture, words: words)
    let last: Int?
    if reader.isPaged(first) {
      last = reader.readPaged(first)
    } else {
      // Built at the first list that needs it: most texts never do.
      let known = printings ?? Printings(source)
      printings = known
      last = reader.readUnpaged(first, known)
    }
    guard let last, reader.entries.count > 1 else { return index + 1 }
    entries += reader.indented()
    ranges.append(index...last)
    guard let numbers = numbersBelow(last) else { return last + 1 }
    ranges.append(numbers)
    return numbers.upperBound + 1
  }

  /// A column of page numbers that an extractor put behind the first lines of the text: numbers
  /// alone that never fall, one below the other.
  private func numbersBelow(_ last: Int) -> ClosedRange<Int>? {
    var run: [Int] = []
    var highest = 0
    var others = 0
    for index in source.lines.indices.dropFirst(last + 1) where !source.lines[index].isBlank {
      if let number = Furniture.decimal(Array(source.bytes[source.lines[index].range])),
        number >= highest
      {
        highest = number
        run.append(index)
      } else {
        if run.count >= Weights.Limit.fewestNumbers { break }
        others += 1
        if others > Weights.Limit.numbersNear { return nil }
        run = []
        highest = 0
      }
    }
    guard run.count >= Weights.Limit.fewestNumbers, let first = run.first, let end = run.last
    else { return nil }
    return first...end
  }
}
