internal import Glyphs

/// Finds in a text what is to be marked: the words an answer matched by, or a text as it stands.
public struct TermMatcher: Sendable {
  private enum Mode: Sendable {
    /// Words and phrases, whole.
    case words
    /// A folded text anywhere, inside words too.
    case text([UInt8])
  }

  private let mode: Mode
  private var singles: [[UInt8]: Mark] = [:]
  private var prefixes: [(prefix: [UInt8], mark: Mark)] = []
  private var phrases: [[UInt8]: [(phrase: [[UInt8]], isPrefix: Bool, mark: Mark)]] = [:]

  /// What a match stands for: groups of the plan, and its weight.
  struct Mark: Sendable {
    var groups: UInt32
    var weight: Double
  }

  /// Finds a text anywhere, as a reader types it to find it in a page; case and accents do not
  /// matter.
  public init(finding text: String) {
    mode = .text(Folding.shared.bytes(of: text))
  }

  /// Finds the words and phrases of a plan.
  init(_ plan: Plan) {
    mode = .words
    let required = plan.required
    for alternative in plan.alternatives where alternative.groups & required != 0 {
      let mark = Mark(groups: alternative.groups & required, weight: alternative.weight)
      guard let first = alternative.phrase.first else { continue }
      if alternative.phrase.count > 1 {
        phrases[first, default: []].append((alternative.phrase, alternative.isPrefix, mark))
      } else if alternative.isPrefix {
        prefixes.append((first, mark))
      } else {
        let known = singles[first]
        let groups = mark.groups | (known?.groups ?? 0)
        singles[first] = Mark(groups: groups, weight: max(mark.weight, known?.weight ?? 0))
      }
    }
  }

  /// Whether there is nothing to be found.
  public var isEmpty: Bool {
    switch mode {
    case .text(let text): text.isEmpty
    case .words: singles.isEmpty && prefixes.isEmpty && phrases.isEmpty
    }
  }

  /// The ranges to mark, in bytes of the text's UTF-8, rising and apart from each other.
  public func ranges(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { ranges(in: $0) }
  }

  /// The ranges to mark in UTF-8 bytes, rising and apart from each other.
  public func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    switch mode {
    case .text(let text): return FoldedFind.ranges(of: text, in: bytes)
    case .words:
      var ranges: [Range<Int>] = []
      for (range, _) in marks(in: bytes) {
        if let last = ranges.last, range.lowerBound < last.upperBound {
          ranges[ranges.count - 1] =
            last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          ranges.append(range)
        }
      }
      return ranges
    }
  }

  /// Where words and phrases stand, in rising order; a phrase may lie over words of its own.
  func marks(in bytes: UnsafeBufferPointer<UInt8>, most: Int = .max) -> [(
    range: Range<Int>, mark: Mark
  )] {
    var found: [(range: Range<Int>, mark: Mark)] = []
    var tokens = Tokenizer(bytes)
    while found.count < most, tokens.next() {
      if let mark = mark(of: tokens.term) { found.append((tokens.range, mark)) }
      for candidate in phrases[tokens.term] ?? [] {
        var ahead = tokens
        guard let end = TermMatcher.end(of: candidate.phrase, candidate.isPrefix, &ahead) else {
          continue
        }
        found.append((tokens.range.lowerBound..<end, candidate.mark))
      }
    }
    return found
  }

  /// What a single word stands for.
  private func mark(of term: [UInt8]) -> Mark? {
    if let mark = singles[term] { return mark }
    for candidate in prefixes where term.starts(with: candidate.prefix) { return candidate.mark }
    return nil
  }

  /// Where a phrase ends whose first word has just been read, or nil where it does not go on.
  private static func end(of phrase: [[UInt8]], _ isPrefix: Bool, _ tokens: inout Tokenizer)
    -> Int?
  {
    for (index, word) in phrase.enumerated().dropFirst() {
      guard tokens.next() else { return nil }
      let mayGoOn = isPrefix && index == phrase.count - 1
      guard tokens.term == word || (mayGoOn && tokens.term.starts(with: word)) else { return nil }
    }
    return tokens.range.upperBound
  }
}

/// Finds a folded text in bytes.
private enum FoldedFind {
  static func ranges(of wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard !wanted.isEmpty else { return [] }
    let folded = FoldedText(bytes)
    var ranges: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= folded.bytes.count {
      guard folded.bytes[index] == wanted[0],
        folded.bytes[index..<(index + wanted.count)].elementsEqual(wanted)
      else {
        index += 1
        continue
      }
      let end = index + wanted.count
      ranges.append(Int(folded.starts[index])..<Int(folded.ends[end - 1]))
      index = end
    }
    return ranges
  }
}

/// A text folded for comparison, with where each folded byte comes from.
private struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  init(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count)
    starts.reserveCapacity(source.count)
    ends.reserveCapacity(source.count)
    var decoder = UTF8()
    var iterator = source.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let length = UTF8.width(scalar)
      let isSpace = scalar.value <= 0x20
      if isSpace { bytes.append(0x20) } else { Folding.shared.append(scalar, to: &bytes) }
      let (start, end) = (
        Int32(truncatingIfNeeded: offset), Int32(truncatingIfNeeded: offset + length)
      )
      while starts.count < bytes.count {
        starts.append(start)
        ends.append(end)
      }
      // A mark that folds to nothing belongs to the letter before it.
      if length > 0, starts.last != start, !ends.isEmpty { ends[ends.count - 1] = end }
      offset += length
    }
  }
}
