/// How long the lines of a wrapped text are, page by page.
///
/// The measure is taken from lines that surely go on in the next one (no end of sentence, a
/// lower-case start below), in chunks of the file, since columns may begin or end anywhere.
struct Measures {
  let isWrapped: Bool
  private let chunks: [Int]
  /// The same in the widths of a proportional type; nothing where the lines agree better in
  /// characters.
  private let printed: [Int]?
  /// Paragraphs are set apart by blank lines: where there is none, a sentence ends and no more.
  let partsByBlanks: Bool

  /// One pass over the lines, then one over the chunks.
  init(_ source: SourceText, _ kept: [Bool]) {
    var open: [Int] = []
    var lines = 0
    for index in source.lines.indices where kept[index] {
      lines += 1
      if Measures.goesOn(source, kept, index) { open.append(index) }
    }
    isWrapped =
      open.count >= Weights.Wrap.fewestContinuations
      && Double(open.count) >= Double(lines) * Weights.Wrap.continuationShare
    let counts = open.map { source.lines[$0].width }
    chunks = Measures.chunks(source, open, counts)
    let widths =
      isWrapped ? open.map { TypeWidths.width(source.bytes, source.lines[$0].range) } : []
    let isPrinted = isWrapped && Measures.spread(widths) < Measures.spread(counts)
    printed = isPrinted ? Measures.chunks(source, open, widths) : nil
    partsByBlanks = Measures.partsByBlanks(source, kept, chunks)
  }

  /// The measure of each chunk, from the lines in it that go on.
  private static func chunks(_ source: SourceText, _ open: [Int], _ widths: [Int]) -> [Int] {
    var parts: [[Int]] = Array(
      repeating: [], count: source.lines.count / Weights.Wrap.chunk + 1)
    for (index, width) in zip(open, widths) { parts[index / Weights.Wrap.chunk].append(width) }
    return smooth(parts, upper(widths) ?? 0)
  }

  /// How far the middle eight of ten lie apart, as a part of the longest of them.
  private static func spread(_ widths: [Int]) -> Double {
    let sorted = single(widths)
    guard let first = sorted.first, first > 0 else { return 0 }
    let high = sorted[sorted.count * 9 / 10]
    return Double(high - sorted[sorted.count / 10]) / Double(high)
  }

  /// Of the last lines of paragraphs (an end of sentence with much room behind it, and a capital on
  /// the next line) nearly all have a blank line below.
  private static func partsByBlanks(
    _ source: SourceText, _ kept: [Bool], _ chunks: [Int]
  ) -> Bool {
    var apart = 0
    var close = 0
    for index in source.lines.indices where kept[index] && index + 1 < kept.count {
      let line = source.lines[index]
      guard index > 0, kept[index - 1],
        Double(line.width) < Double(chunks[index / Weights.Wrap.chunk]) * Weights.Wrap.early,
        TextTraits(source.bytes, line.range).end == .stop
      else { continue }
      if source.lines[index + 1].isBlank {
        apart += 1
      } else if kept[index + 1],
        TextTraits(source.bytes, source.lines[index + 1].range).startsUpper
      {
        close += 1
      }
    }
    return apart >= 6 && Double(apart) >= Double(apart + close) * Weights.Wrap.apartShare
  }

  /// The measure around a line, in scalars; 0 when the text is not wrapped.
  func measure(at line: Int) -> Int {
    let chunk = line / Weights.Wrap.chunk
    return chunk < chunks.count ? chunks[chunk] : 0
  }

  /// The line plainly goes on in the next.
  private static func goesOn(_ source: SourceText, _ kept: [Bool], _ index: Int) -> Bool {
    let line = source.lines[index]
    guard index + 1 < source.lines.count, kept[index + 1], line.width >= 20,
      line.width <= Weights.Wrap.widestLine
    else { return false }
    return TextTraits(source.bytes, source.lines[index + 1].range).startsLower
      && TextTraits(source.bytes, line.range).isOpen
  }

  /// The width that three of four lines do not reach; lines put together from two (an extractor
  /// may take a hyphen and the line end away) are left out.
  private static func upper(_ widths: [Int]) -> Int? {
    let single = single(widths)
    guard !single.isEmpty else { return nil }
    return single[min(single.count - 1, single.count * 3 / 4)]
  }

  /// The widths of lines of one printed line, in order.
  private static func single(_ widths: [Int]) -> [Int] {
    guard !widths.isEmpty else { return [] }
    let sorted = widths.sorted()
    let median = sorted[sorted.count / 3]
    return Array(sorted.prefix { $0 * 10 <= median * 14 })
  }

  /// The width of the last printed line of a line that may hold several.
  func lastWidth(of index: Int, _ source: SourceText) -> Int {
    Measures.rest(of: source.lines[index].width, measure(at: index))
  }

  /// Room that the first word of the next line would have left, as a part of the measure.
  func room(at index: Int, _ source: SourceText, before next: TextTraits) -> Double {
    let measure = measure(at: index)
    let needed = lastWidth(of: index, source) + 1 + min(next.firstTokenLength, measure)
    return Double(measure - needed) / Double(max(1, measure))
  }

  /// The line leaves no room for the first word of the next one, where a sentence ends and another
  /// begins.
  ///
  /// Last lines of paragraphs are of any length, so the room has to be known well: in widths, where
  /// the type is proportional. `room` is what the characters say.
  func isFilled(_ index: Int, _ source: SourceText, by below: TextTraits, room: Double) -> Bool {
    guard printed != nil else { return room <= Weights.Wrap.slackClosed }
    return printedRoom(at: index, source, before: below) <= Weights.Wrap.slackPrinted
  }

  /// The same room in the widths of a proportional type, where those are known.
  func printedRoom(at index: Int, _ source: SourceText, before next: TextTraits) -> Double {
    guard let printed else { return room(at: index, source, before: next) }
    let measure = printed[index / Weights.Wrap.chunk]
    let width = TypeWidths.width(source.bytes, source.lines[index].range)
    let word = min(TypeWidths.width(source.bytes, next.firstToken), measure)
    let left = measure - Measures.rest(of: width, measure) - TypeWidths.space - word
    return Double(left) / Double(max(1, measure))
  }

  /// The line is put together from several.
  func holdsSeveral(_ index: Int, _ source: SourceText) -> Bool {
    Measures.isLonger(source.lines[index].width, than: measure(at: index))
  }

  private static func isLonger(_ width: Int, than measure: Int) -> Bool {
    measure > 0 && width * 100 > measure * 115
  }

  private static func rest(of width: Int, _ measure: Int) -> Int {
    guard isLonger(width, than: measure) else { return width }
    let rest = width % measure
    // A small rest is more likely the sum of small differences.
    return rest * 10 < measure ? measure : rest
  }

  /// A chunk with few lines of its own takes its neighbours' too, or the whole text's measure.
  private static func smooth(_ widths: [[Int]], _ whole: Int) -> [Int] {
    widths.indices.map { chunk in
      if widths[chunk].count >= 6 { return upper(widths[chunk]) ?? whole }
      let near = max(0, chunk - 1)...min(widths.count - 1, chunk + 1)
      let shared = near.flatMap { widths[$0] }
      return shared.count >= 6 ? upper(shared) ?? whole : whole
    }
  }
}
