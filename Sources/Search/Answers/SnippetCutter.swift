/// Cuts out of a plain text the stretch that shows best why it matched.
struct SnippetCutter {
  /// A stretch of text with what to mark in it.
  struct Snippet {
    var text: String
    /// What to mark, in bytes of the text.
    var matches: [Range<Int>]
    /// The index in the plain text of the first match, or of the stretch's start.
    var start: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int

  /// - Parameters:
  ///   - bytes: the plain text, UTF-8.
  ///   - width: about how many bytes the stretch has.
  init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = width
  }

  /// The stretch in which most of what is looked for stands.
  func cut(_ matcher: TermMatcher) -> Snippet {
    let marks = matcher.marks(in: bytes, most: 2000)
    let best = densest(marks)
    guard let best else { return snippet(around: 0..<0, []) }
    var ranges: [Range<Int>] = []
    for (range, _) in marks {
      guard let last = ranges.last, range.lowerBound < last.upperBound else {
        ranges.append(range)
        continue
      }
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
    return snippet(around: best, ranges)
  }

  /// The stretch of at most `width` bytes that holds most groups, those of greater weight first.
  private func densest(_ marks: [(range: Range<Int>, mark: TermMatcher.Mark)]) -> Range<Int>? {
    var best: Range<Int>?
    var most = 0.0
    for (index, first) in marks.enumerated() {
      var (groups, value, end) = (UInt32(0), 0.0, first.range.upperBound)
      for other in marks[index...].prefix(24) {
        if other.range.upperBound - first.range.lowerBound > width * 3 / 4 { break }
        let added = (other.mark.groups & ~groups).nonzeroBitCount
        value += other.mark.weight * (added > 0 ? Double(added) : 0.05)
        groups |= other.mark.groups
        end = max(end, other.range.upperBound)
      }
      if value > most + 0.001 {
        most = value
        best = first.range.lowerBound..<end
      }
    }
    return best
  }

  /// Widens what must be seen to a stretch that begins and ends between words.
  private func snippet(around wanted: Range<Int>, _ ranges: [Range<Int>]) -> Snippet {
    var start = max(0, wanted.lowerBound - max(0, width - wanted.count) / 3)
    start = sentenceStart(before: wanted.lowerBound, notBefore: start) ?? wordStart(at: start)
    var end = min(bytes.count, max(start + width, wanted.upperBound))
    if end < bytes.count {
      while end > wanted.upperBound, end > start, !isSpace(end) { end -= 1 }
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return assemble(start..<max(start, end), ranges, first: wanted.lowerBound)
  }

  /// The text of a stretch with runs of spaces and line ends as one space.
  private func assemble(_ range: Range<Int>, _ ranges: [Range<Int>], first: Int) -> Snippet {
    var text: [UInt8] = range.lowerBound > 0 ? Array("… ".utf8) : []
    var matches: [Range<Int>] = []
    var next = ranges.firstIndex { $0.lowerBound >= range.lowerBound } ?? ranges.count
    var open: Int?
    for index in range {
      if next < ranges.count, ranges[next].lowerBound == index { open = text.count }
      if bytes[index] > 0x20 {
        text.append(bytes[index])
      } else if let last = text.last, last != 0x20 {
        text.append(0x20)
      }
      if let start = open, ranges[next].upperBound == index + 1 {
        matches.append(start..<text.count)
        open = nil
        next += 1
      }
    }
    if range.upperBound < bytes.count {
      if text.last == 0x20 { text.removeLast() }
      text += Array(" …".utf8)
    }
    return Snippet(text: String(decoding: text, as: UTF8.self), matches: matches, start: first)
  }

  private func isSpace(_ index: Int) -> Bool { bytes[index] <= 0x20 }

  /// The start of the sentence or block that a match stands in, where it is near enough.
  private func sentenceStart(before index: Int, notBefore limit: Int) -> Int? {
    var start = index
    while start > limit {
      if bytes[start - 1] == 0x0A { return start }
      if isSpace(start - 1), start >= 2, bytes[start - 2] == 0x2E || bytes[start - 2] == 0x3F {
        return start
      }
      start -= 1
    }
    return start == 0 ? 0 : nil
  }

  /// The start of the word at an index; never inside a character.
  private func wordStart(at index: Int) -> Int {
    var start = index
    while start > 0, start < bytes.count, !isSpace(start - 1), index - start < 40 { start -= 1 }
    while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }
}
