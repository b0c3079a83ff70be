/// How long the lines of a wrapped text are, page by page.
///
/// The measure is taken from lines that surely go on in the next one (no end of sentence, a
/// lower-case start below), in chunks of the file, since columns may begin or end anywhere.
struct Measures {
  let isWrapped: Bool
  private let chunks: [Int]
  /// Paragraphs are set apart by blank lines: where there is none, a sentence ends and no more.
  let partsByBlanks: Bool

  /// One pass over the lines, then one over the chunks.
  init(_ source: SourceText, _ kept: [Bool]) {
    var widths: [[Int]] = Array(
      repeating: [], count: source.lines.count / Weights.Wrap.chunk + 1)
    var all: [Int] = []
    var lines = 0
    for index in source.lines.indices where kept[index] {
      lines += 1
      guard let width = Measures.continuation(source, kept, index) else { continue }
      widths[index / Weights.Wrap.chunk].append(width)
      all.append(width)
    }
    isWrapped =
      all.count >= Weights.Wrap.fewestContinuations
      && Double(all.count) >= Double(lines) * Weights.Wrap.continuationShare
    let whole = Measures.upper(all) ?? 0
    chunks = Measures.smooth(widths, whole)
    partsByBlanks = Measures.partsByBlanks(source, kept, chunks)
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

  /// The width of a line that plainly goes on in the next.
  private static func continuation(_ source: SourceText, _ kept: [Bool], _ index: Int) -> Int? {
    let line = source.lines[index]
    guard index + 1 < source.lines.count, kept[index + 1], line.width >= 20,
      line.width <= Weights.Wrap.widestLine
    else { return nil }
    guard TextTraits(source.bytes, source.lines[index + 1].range).startsLower,
      TextTraits(source.bytes, line.range).isOpen
    else { return nil }
    return line.width
  }

  /// The width that three of four lines do not reach; lines put together from two (an extractor
  /// may take a hyphen and the line end away) are left out.
  private static func upper(_ widths: [Int]) -> Int? {
    guard !widths.isEmpty else { return nil }
    let sorted = widths.sorted()
    let median = sorted[sorted.count / 3]
    let single = sorted.prefix { $0 * 10 <= median * 14 }
    guard !single.isEmpty else { return median }
    return single[min(single.count - 1, single.count * 3 / 4)]
  }

  /// The width of the last printed line of a line that may hold several.
  func lastWidth(of index: Int, _ source: SourceText) -> Int {
    let width = source.lines[index].width
    let measure = measure(at: index)
    guard measure > 0, width * 100 > measure * 115 else { return width }
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
