internal import Content
internal import Layout
internal import Search

/// What is searched for in an open text.
public struct FindState: @unchecked Sendable {
  /// What was typed; empty where words of a library search are marked.
  public let text: String
  let matcher: TermMatcher
  /// The match that the reader is at, as a range of the report's bytes.
  public var current: Range<Int>?
  private let cache = MatchCache()

  /// Finds a text.
  init(text: String) {
    self.text = text
    matcher = TermMatcher(finding: text)
  }

  /// Marks the words of a library search.
  init(marking matcher: TermMatcher) {
    text = ""
    self.matcher = matcher
  }

  /// The matches in a part of a report, in reading order.
  func matches(in layout: DocumentLayout, part: Int) -> [Range<Int>] {
    cache.matches(part, of: layout.report) {
      matcher.matches(in: layout.report.shownBlocks(inPart: part))
    }
  }

  /// The next match from a place on, or before it; goes round at the ends.
  ///
  /// - Returns: the match, its part, and whether the search went round; nil where there is none.
  func next(from offset: Int, part: Int, step: Int, in layout: DocumentLayout)
    -> (match: Range<Int>, part: Int, wrapped: Bool)?
  {
    let here = matches(in: layout, part: part)
    let candidate =
      step > 0
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

extension TermMatcher {
  /// The matches in blocks as ranges of the report's bytes.
  func matches(in blocks: [Block]) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    return blocks.flatMap { $0.leaves.flatMap { matches(in: $0) } }
  }

  /// The matches in one stretch of text; they may cross its links and emphasis.
  private func matches(in runs: [Run]) -> [Range<Int>] {
    var text = ""
    var starts: [(byte: Int, offset: Int)] = []
    for run in runs {
      if case .footnote = run.role { continue }
      starts.append((text.utf8.count, run.offset))
      text += run.text
    }
    return ranges(in: text).map { range in
      let first = TermMatcher.offset(of: range.lowerBound, starts)
      return first..<max(first + 1, TermMatcher.offset(of: range.upperBound - 1, starts) + 1)
    }
  }

  private static func offset(of byte: Int, _ starts: [(byte: Int, offset: Int)]) -> Int {
    guard let run = starts.last(where: { $0.byte <= byte }) else { return 0 }
    return run.offset + byte - run.byte
  }
}
