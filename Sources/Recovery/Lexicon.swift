/// The words of the document itself, counted: the evidence for hyphens, joins and quotes.
///
/// Words are counted under the hash of their folded form. A part of a word that a line end cuts
/// off is not counted, or each printer's hyphen would prove itself.
final class Lexicon {
  private var words: [UInt64: Uses] = [:]

  /// How a word is used.
  private struct Uses {
    var all: Int32 = 0
    var small: Int32 = 0
    /// With a capital after a lower-case word.
    var capital: Int32 = 0
    /// With a capital at the start of a sentence.
    var start: Int32 = 0

    /// One entry of the table is looked up once.
    mutating func add(whole: Bool, small: Bool, capital: Bool, start: Bool) {
      all &+= whole ? 1 : 0
      self.small &+= small ? 1 : 0
      self.capital &+= capital ? 1 : 0
      self.start &+= start ? 1 : 0
    }
  }

  /// Hyphened words ("sud-sud"), whole.
  private(set) var compounds: [UInt64: Int32] = [:]
  private(set) var compoundHeads: Set<UInt64> = []
  private(set) var compoundTails: Set<UInt64> = []
  /// Word stems (first six bytes of words of four letters or more).
  private(set) var stems: [UInt64: Int32] = [:]
  private(set) var total = 0

  /// Counts the words of all lines that are text.
  init(_ source: SourceText, kept: [Bool]) {
    words.reserveCapacity(4096)
    for index in source.lines.indices where kept[index] {
      add(source.bytes, source.lines[index].range)
    }
  }

  static let hyphen: UInt8 = 0x2D

  /// Counts the words of one line.
  private func add(_ bytes: [UInt8], _ range: Range<Int>) {
    var scanner = WordScanner(bytes, range)
    var previous: WordScanner.Word?
    var head: UInt64?
    while let word = scanner.next() {
      let joined = previous.map { $0.hyphenFollows && $0.end + 1 == word.start } ?? false
      let isWhole =
        !word.hyphenFollows
        || !isCutOff(bytes, min(word.end + 1, range.upperBound)..<range.upperBound)
      count(word, after: previous, isWhole)
      if joined, let head { countCompound(head, word) }
      // The hash of "a-" continues into the hash of "a-b" and "a-b-c".
      let chain = joined ? head.map { fnv(word.folded, seed: $0) } ?? word.hash : word.hash
      head = word.hyphenFollows ? fnv([Lexicon.hyphen], seed: chain) : nil
      if head != nil { compoundHeads.insert(word.hash) }
      previous = word
    }
  }

  /// Nothing but emphasis marks follow up to the line's end.
  private func isCutOff(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    rest.count <= 3 && bytes[rest].allSatisfy { $0 == 0x2A }
  }

  /// Stems are counted for words of some length: short ones say nothing about a topic.
  private func count(_ word: WordScanner.Word, after previous: WordScanner.Word?, _ isWhole: Bool) {
    if isWhole {
      total += 1
      if word.folded.count >= 4 { stems[Lexicon.stem(word.folded), default: 0] += 1 }
    }
    let starts = word.startsUpper && previous?.stopFollows == true
    let capital = word.startsUpper && previous.map { !$0.startsUpper && !$0.stopFollows } == true
    words[word.hash, default: Uses()].add(
      whole: isWhole, small: !word.startsUpper, capital: capital, start: starts)
  }

  /// Counts "a-b" whole, and remembers that b may end a compound.
  private func countCompound(_ head: UInt64, _ tail: WordScanner.Word) {
    compounds[fnv(tail.folded, seed: head), default: 0] += 1
    compoundTails.insert(tail.hash)
  }

  /// Six bytes tell most words apart and leave endings out, in all four languages.
  static func stem(_ folded: [UInt8]) -> UInt64 { fnv(folded.prefix(stemLength)) }

  static let stemLength = 6

  /// How often a folded word stands in the text.
  func count(_ folded: [UInt8]) -> Int { Int(words[fnv(folded)]?.all ?? 0) }

  /// Seen with a capital after a lower-case word: a name, whatever starts the sentence.
  func isName(_ word: WordScanner.Word) -> Bool { (words[word.hash]?.capital ?? 0) > 0 }

  /// The text writes the word in small letters nearly everywhere: a capital on it begins a sentence.
  func isWrittenSmall(_ word: WordScanner.Word) -> Bool {
    guard let count = words[word.hash] else { return false }
    let plain = count.small + count.start
    return plain >= 2 && plain >= count.capital * 4
  }

  /// A word in small letters all over the text, and hardly ever with a capital inside a sentence.
  func isCommon(_ word: WordScanner.Word) -> Bool {
    guard let count = words[word.hash] else { return false }
    return count.small >= 8 && count.small >= count.capital * 20
  }

  /// How often the two parts stand hyphened.
  func count(head: [UInt8], tail: [UInt8]) -> Int {
    Int(compounds[fnv(head + [Lexicon.hyphen] + tail)] ?? 0)
  }
}

/// Cuts a range of bytes into words: runs of letters and digits.
struct WordScanner {
  /// A word with its place, and what stands directly behind it.
  struct Word {
    var start: Int
    var end: Int
    var folded: [UInt8]
    var hash: UInt64
    var startsUpper: Bool
    /// A hyphen follows at once.
    var hyphenFollows: Bool
    /// A full stop, colon or other sentence end follows.
    var stopFollows: Bool
  }

  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// The next word; nothing at the end of the range.
  mutating func next() -> Word? {
    while index < end {
      let scalar = decode(bytes, index)
      if Scalars.isWord(scalar.value) { return word(scalar) }
      index += scalar.length
    }
    return nil
  }

  /// Reads and folds in one pass: each word is looked at once.
  private mutating func word(_ first: Decoded) -> Word {
    let start = index
    var folded: [UInt8] = []
    folded.reserveCapacity(16)
    var scalar = first
    while index < end, Scalars.isWord(scalar.value) {
      Folding.append(scalar.value, to: &folded)
      index += scalar.length
      scalar = index < end ? decode(bytes, index) : Decoded(value: 0, length: 1)
    }
    return Word(
      start: start, end: index, folded: folded, hash: fnv(folded),
      startsUpper: Scalars.isUpper(first.value), hyphenFollows: scalar.value == 0x2D,
      stopFollows: scalar.value == 0x2E || scalar.value == 0x3A || scalar.value == 0x21
        || scalar.value == 0x3F)
  }
}
