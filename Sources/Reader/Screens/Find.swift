internal import Content
internal import Glyphs
internal import Layout

/// What is searched for in an open text.
public struct FindState: @unchecked Sendable {
  /// What was typed; empty where words of a library search are marked.
  public let text: String
  let matcher: TextMatcher
  /// The match that the reader is at, as a range of the report's bytes.
  public var current: Range<Int>?
  private let cache = MatchCache()

  /// Finds a text.
  init(text: String) {
    self.text = text
    matcher = TextMatcher(needles: [text], wordStarts: false)
  }

  /// Marks the words of a library search.
  init(words: [String]) {
    text = ""
    matcher = TextMatcher(needles: words, wordStarts: true)
  }

  /// The matches in a part of a report, in reading order.
  func matches(in layout: DocumentLayout, part: Int) -> [Range<Int>] {
    cache.matches(part, of: layout.report) { matcher.matches(in: layout.report.shownBlocks(inPart: part)) }
  }

  /// The next match from a place on, or before it; goes round at the ends.
  ///
  /// - Returns: the match, its part, and whether the search went round; nil where there is none.
  func next(from offset: Int, part: Int, step: Int, in layout: DocumentLayout)
    -> (match: Range<Int>, part: Int, wrapped: Bool)?
  {
    let here = matches(in: layout, part: part)
    let candidate = step > 0
      ? here.first { $0.lowerBound > offset } : here.last { $0.lowerBound < offset }
    if let candidate { return (candidate, part, false) }
    var at = part
    var wrapped = false
    for _ in layout.parts {
      at += step
      if at >= layout.parts.upperBound || at < layout.parts.lowerBound {
        wrapped = true
        at = step > 0 ? layout.parts.lowerBound : layout.parts.upperBound - 1
      }
      let found = matches(in: layout, part: at)
      if let match = step > 0 ? found.first : found.last { return (match, at, wrapped) }
    }
    return nil
  }

  /// The number of a match and how many there are; nil in a text too long to count through.
  func count(of match: Range<Int>, in layout: DocumentLayout) -> (number: Int, total: Int)? {
    guard layout.report.source.bytes.count < 2 << 20 else { return nil }
    var number = 0
    var total = 0
    for part in layout.parts {
      for other in matches(in: layout, part: part) {
        total += 1
        if other == match { number = total }
      }
    }
    return number > 0 ? (number, total) : nil
  }
}

private final class MatchCache {
  private var matches: [Int: [Range<Int>]] = [:]

  func matches(_ part: Int, of report: Report, _ make: () -> [Range<Int>]) -> [Range<Int>] {
    if let known = matches[part] { return known }
    let made = make()
    if matches.count > 2000 { matches.removeAll() }
    matches[part] = made
    return made
  }
}

extension Report {
  /// The blocks of a part as they are shown: footnotes where they are called.
  func shownBlocks(inPart part: Int) -> [Block] {
    blocks(inPart: part).flatMap { block -> [Block] in
      if case .footnote(let label, _) = block.content, calls(footnote: label) { return [] }
      let labels = block.leaves.flatMap { $0 }.compactMap { run -> String? in
        if case .footnote(let label) = run.role { label } else { nil }
      }
      return [block] + labels.flatMap { footnote($0) ?? [] }
    }
  }
}

/// Finds folded texts in running text.
struct TextMatcher {
  private let needles: [[UInt8]]
  /// Whether a match must start a word.
  private let wordStarts: Bool

  init(needles: [String], wordStarts: Bool) {
    self.needles = needles.map { Folding.shared.bytes(of: $0) }.filter { !$0.isEmpty }
    self.wordStarts = wordStarts
  }

  /// The matches in blocks as ranges of the report's bytes.
  func matches(in blocks: [Block]) -> [Range<Int>] {
    guard !needles.isEmpty else { return [] }
    return blocks.flatMap { $0.leaves.flatMap { matches(in: $0) } }
  }

  /// The matches in one stretch of text.
  func matches(in runs: [Run]) -> [Range<Int>] {
    var folded: [UInt8] = []
    var offsets: [Int] = []
    for run in runs {
      if case .footnote = run.role { continue }
      var at = run.offset
      for scalar in run.text.unicodeScalars {
        let before = folded.count
        Folding.shared.append(scalar, to: &folded)
        for _ in before..<folded.count { offsets.append(at) }
        at += UTF8.width(scalar)
      }
    }
    return ranges(folded, offsets)
  }

  private func ranges(_ folded: [UInt8], _ offsets: [Int]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for needle in needles {
      var index = 0
      while let hit = find(needle, folded, from: index) {
        index = hit + needle.count
        let last = offsets[index - 1]
        let end = index < offsets.count && offsets[index] > last ? offsets[index] : last + 1
        found.append(offsets[hit]..<max(end, offsets[hit] + 1))
      }
    }
    return needles.count > 1 ? found.sorted { $0.lowerBound < $1.lowerBound } : found
  }

  private func find(_ needle: [UInt8], _ text: [UInt8], from start: Int) -> Int? {
    guard text.count >= needle.count else { return nil }
    var index = start
    while index + needle.count <= text.count {
      if text[index] == needle[0], !wordStarts || startsWord(text, index),
        text[index..<(index + needle.count)].elementsEqual(needle)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private func startsWord(_ text: [UInt8], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let byte = text[index - 1]
    return !((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80)
  }
}
