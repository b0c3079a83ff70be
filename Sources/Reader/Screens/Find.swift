internal import Content
internal import Layout
internal import Search

/// What is searched for in an open text.
public struct FindState: @unchecked Sendable {
  /// What was typed; empty where words of a library search are marked.
  public let text: String
  let matcher: TermMatcher
  /// The match that the reader is at.
  public var current: Match?
  private let cache = MatchCache()

  /// A match as it shows: a footnote's text may show in several parts.
  public struct Match: Equatable, Sendable {
    /// Its bytes in the report.
    public var bytes: Range<Int>
    /// The part of the report that it shows in.
    public var part: Int
  }

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
    // What stands beside a part goes by what else is shown.
    cache.matches(part * 2 + (layout.parts.lowerBound == 0 ? 0 : 1)) {
      let beside = layout.beside(part: part)
      return matches(in: beside.before)
        + matcher.matches(in: layout.report.shownBlocks(inPart: part)) + matches(in: beside.after)
    }
  }

  /// The matches in the text beside a report.
  private func matches(in stretches: [BesideText.Stretch]) -> [Range<Int>] {
    guard !matcher.isEmpty else { return [] }
    return stretches.flatMap { stretch in
      // No library search has found an answer by the name of a field, which all entries have.
      stretch.isLabel && text.isEmpty ? [] : matcher.matches(in: stretch.runs)
    }
  }

  /// The first match in what stands before the text of a report.
  func firstInTitle(of layout: DocumentLayout) -> Match? {
    guard layout.parts.lowerBound == 0 else { return nil }
    return matches(in: layout.beside(part: 0).before).first.map { Match(bytes: $0, part: 0) }
  }

  /// The next match after the current one, or before it; without a current one from a place on.
  ///
  /// Goes round at the ends.
  ///
  /// - Returns: the match, and whether the search went round; nil where there is none.
  func next(from place: DocumentLayout.Place, step: Int, in layout: DocumentLayout)
    -> (match: Match, wrapped: Bool)?
  {
    var part = current?.part ?? place.part
    let here = matches(in: layout, part: part)
    if let index = neighbour(from: place, step, here, in: layout) {
      return (Match(bytes: here[index], part: part), false)
    }
    var wrapped = false
    for _ in layout.parts {
      part += step
      if !layout.parts.contains(part) {
        wrapped = true
        part = step > 0 ? layout.parts.lowerBound : layout.parts.upperBound - 1
      }
      let found = matches(in: layout, part: part)
      if let bytes = step > 0 ? found.first : found.last {
        return (Match(bytes: bytes, part: part), wrapped)
      }
    }
    return nil
  }

  /// The index of the next match in the part where the search starts.
  private func neighbour(
    from place: DocumentLayout.Place, _ step: Int, _ here: [Range<Int>], in layout: DocumentLayout
  ) -> Int? {
    if let current, let index = here.firstIndex(of: current.bytes) {
      return here.indices.contains(index + step) ? index + step : nil
    }
    let isAfter = { (match: Range<Int>) in layout.shows(match.lowerBound, from: place) }
    return step > 0 ? here.firstIndex(where: isAfter) : here.lastIndex { !isAfter($0) }
  }

  /// The number of a match and how many there are; nil in a text too long to count through.
  func count(of match: Match, in layout: DocumentLayout) -> (number: Int, total: Int)? {
    guard layout.report.source.bytes.count < 2 << 20 else { return nil }
    var number = 0
    var total = 0
    for part in layout.parts {
      for other in matches(in: layout, part: part) {
        total += 1
        if part == match.part, other == match.bytes { number = total }
      }
    }
    return number > 0 ? (number, total) : nil
  }
}

private final class MatchCache {
  private var matches: [Int: [Range<Int>]] = [:]

  func matches(_ part: Int, _ make: () -> [Range<Int>]) -> [Range<Int>] {
    if let known = matches[part] { return known }
    let made = make()
    if matches.count > 2000 { matches.removeAll() }
    matches[part] = made
    return made
  }
}

extension Report {
  /// The blocks of a part as they are shown: footnotes once, where they are called first.
  func shownBlocks(inPart part: Int) -> [Block] {
    var shown: Set<String> = []
    return blocks(inPart: part).flatMap { block -> [Block] in
      if case .footnote(let label, _) = block.content, calls(footnote: label) { return [] }
      return [block] + notes(calledIn: [block], &shown)
    }
  }

  /// The texts of the footnotes that blocks call, and of those that these call.
  private func notes(calledIn blocks: [Block], _ shown: inout Set<String>) -> [Block] {
    var notes: [Block] = []
    var calls: [String] = []
    func add(_ blocks: [Block]) {
      for run in blocks.flatMap(\.leaves).joined().reversed() {
        if case .footnote(let label) = run.role { calls.append(label) }
      }
    }
    add(blocks)
    while let label = calls.popLast() {
      guard shown.insert(label).inserted, let text = footnote(label) else { continue }
      notes += text
      add(text)
    }
    return notes
  }
}

extension TermMatcher {
  /// The matches in blocks as ranges of the report's bytes.
  func matches(in blocks: [Block]) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    return blocks.flatMap { $0.leaves.flatMap { matches(in: $0) } }
  }

  /// The matches in one stretch of text; they may cross its links and emphasis.
  func matches(in runs: [Run]) -> [Range<Int>] {
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

extension DocumentLayout {
  /// Whether a byte shows at a place of its part or below; a footnote's does where it is called.
  fileprivate func shows(_ offset: Int, from place: Place) -> Bool {
    if report.parts[place.part].range.contains(offset) { return offset >= self.offset(of: place) }
    return lines(inPart: place.part).dropFirst(place.line).contains { $0.holds(offset) }
  }
}
