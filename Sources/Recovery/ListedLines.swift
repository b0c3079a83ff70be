/// Lines of the text that a list names, word for word: headings, whatever stands around them.
///
/// The list is the printed table of contents, or one inside the text ("In this chapter", the menu of
/// a manual's page) whose items come again further down as lines of their own. The latter stays in
/// the text.
struct ListedLines {
  /// Lines that are an item of a list inside the text.
  private var named: Set<Int> = []
  /// Lines that are an entry of the table of contents.
  private var listed: Set<Int> = []
  /// Those that go on in the next line.
  private var broken: Set<Int> = []

  /// No list.
  init() {}

  /// Goes through the lines that can be headings.
  init(_ source: SourceText, _ kept: [Bool], _ contents: Contents) {
    findListed(source, kept, contents)
    findNamed(source, kept)
  }

  /// The line and the one below it are one entry.
  func goesOn(_ line: Int) -> Bool { broken.contains(line) }

  /// A list inside the text names this line.
  func isNamed(_ line: Int) -> Bool { named.contains(line) }

  /// The line belongs to no paragraph around it.
  func standsAlone(_ line: Int) -> Bool { named.contains(line) || listed.contains(line) }

  // MARK: lists inside the text

  /// Looks for the items of each list on later lines without a bullet: most have to be there.
  private mutating func findNamed(_ source: SourceText, _ kept: [Bool]) {
    let runs = ListedLines.runs(source, kept)
    guard !runs.isEmpty else { return }
    var wanted = Set<[UInt8]>()
    for run in runs { wanted.formUnion(run.keys) }
    var lines: [[UInt8]: [Int]] = [:]
    for index in source.lines.indices
    where kept[index] && source.lines[index].width <= Weights.Limit.moderateHeading {
      let key = source.keyWithoutNumber(index)
      guard wanted.contains(key), !ListedLines.isItem(source, index),
        !TextTraits(source.bytes, source.lines[index].range).startsLower
      else { continue }
      lines[key, default: []].append(index)
    }
    for run in runs {
      let found = run.keys.compactMap { lines[$0]?.first { $0 > run.end } }
      guard found.count >= Weights.Limit.fewestNamed, found.count * 3 >= run.keys.count * 2 else {
        continue
      }
      named.formUnion(found)
    }
  }

  // MARK: the table of contents

  /// Lines, and pairs of lines, that are entries of several words.
  private mutating func findListed(
    _ source: SourceText, _ kept: [Bool], _ contents: Contents
  ) {
    let entries = Set(contents.entries.lazy.map(\.key).filter { $0.contains(0x20) })
    guard !entries.isEmpty else { return }
    for index in source.lines.indices
    where kept[index] && source.lines[index].width <= Weights.Limit.moderateHeading {
      guard isHeadingLike(source, index) else { continue }
      let key = source.keyWithoutNumber(index)
      if entries.contains(key) {
        listed.insert(index)
      } else if index + 1 < kept.count, kept[index + 1],
        source.lines[index].width > source.lines[index + 1].width,
        case let below = source.key(index + 1), !entries.contains(below),
        entries.contains(key + [0x20] + below)
      {
        listed.formUnion([index, index + 1])
        broken.insert(index)
      }
    }
  }

  /// A capital or a number first, a word last, and no sentence between.
  private func isHeadingLike(_ source: SourceText, _ index: Int) -> Bool {
    let line = source.lines[index]
    let traits = TextTraits(source.bytes, line.range)
    guard !traits.startsLower, !traits.hasInnerStop, traits.end == .open || traits.end == .question
    else { return false }
    let first = decode(source.bytes, line.start).value
    let last = decodeBefore(source.bytes, line.end, from: line.start).value
    return Scalars.isWord(first) && (Scalars.isWord(last) || last == 0x29 || last == 0x3F)
  }

  /// The items of a list, folded, and its last line.
  private struct Run {
    var keys: [[UInt8]] = []
    var end = 0
  }

  /// Items one below the other, with blank lines at most between them.
  private static func runs(_ source: SourceText, _ kept: [Bool]) -> [Run] {
    var runs: [Run] = []
    var run = Run()
    for index in source.lines.indices where kept[index] {
      if isItem(source, index) {
        run.keys.append(source.keyWithoutNumber(index))
        run.end = index
      } else {
        if run.keys.count >= Weights.Limit.fewestNamed { runs.append(run) }
        run = Run()
      }
    }
    if run.keys.count >= Weights.Limit.fewestNamed { runs.append(run) }
    return runs
  }

  /// A bullet and a few words without an end.
  private static func isItem(_ source: SourceText, _ index: Int) -> Bool {
    let line = source.lines[index]
    guard line.width <= Weights.Limit.moderateHeading,
      let marker = Marker.read(source.bytes, line.range), marker.kind == .bullet, !marker.isAlone
    else { return false }
    let traits = TextTraits(source.bytes, line.start + marker.length..<line.end)
    return traits.end == .open && !traits.startsLower
  }
}
