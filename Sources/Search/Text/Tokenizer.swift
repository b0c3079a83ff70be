/// Cuts text into the folded words that are indexed and looked for.
///
/// Case and accents do not matter. `l'Afrique` is `afrique`, `UCLG's` is `uclg`, `Sud-Sud` is two
/// words, `O.D.D.` is `odd`, `9 200` is `9200`, `élu·e·s` is `elu`.
struct Tokenizer {
  /// The folded word.
  private(set) var term: [UInt8] = []
  /// Where it stands in the bytes, elided articles left out.
  private(set) var range = 0..<0
  /// Words are cut at this many bytes, so that no text can make the index grow by one word.
  static let longest = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private let letters = Letters.shared

  /// - Parameter bytes: any bytes; what is not UTF-8 separates words.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    term.reserveCapacity(128)
  }

  /// The folded words of a text.
  static func terms(of text: String) -> [[UInt8]] {
    var text = text
    return text.withUTF8 { buffer in
      var tokens = Tokenizer(buffer)
      var terms: [[UInt8]] = []
      while tokens.next() { terms.append(tokens.term) }
      return terms
    }
  }

  /// Goes to the next word; false at the end of the text.
  mutating func next() -> Bool {
    while index < bytes.count {
      let (scalar, length) = scalar(at: index)
      switch letters.of(scalar) {
      case .letter, .digit:
        if readWord() { return true }
      case .ideograph:
        term.removeAll(keepingCapacity: true)
        letters.fold(scalar, into: &term)
        range = index..<(index + length)
        index += length
        return true
      case .other, .apostrophe, .ignorable, .space, .point, .middleDot:
        index += length
      }
    }
    return false
  }

  /// Reads the word that starts at `index`; false where it turned out to be an elided article only.
  private mutating func readWord() -> Bool {
    term.removeAll(keepingCapacity: true)
    var start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        term.append(byte | 0x20)
        index += 1
        continue
      }
      let (scalar, length) = scalar(at: index)
      let letter = letters.of(scalar)
      switch letter {
      case .letter, .digit: letters.fold(scalar, into: &term)
      case .ignorable: break
      case .other, .ideograph: return finish(start)
      case .apostrophe:
        guard isElided(start), startsWord(index + length) else {
          return finishAtApostrophe(start, length)
        }
        term.removeAll(keepingCapacity: true)
        start = index + length
      case .space, .point:
        // Rarely is there anything to join; most words end here.
        let mayJoin = isDigit(index - 1) ? joinsThousands(start, length) : letter == .point
        guard mayJoin, isDigit(index - 1) || joinsAcronym(length) else { return finish(start) }
      case .middleDot:
        let word = finish(start)
        skipInclusiveEndings()
        return word
      }
      index += length
    }
    return finish(start)
  }

  /// Ends the word at `index`; false where nothing of it is left.
  private mutating func finish(_ start: Int) -> Bool {
    range = start..<index
    if term.count > Tokenizer.longest {
      var end = Tokenizer.longest
      while end > 0, term[end] & 0xC0 == 0x80 { end -= 1 }
      term.removeSubrange(end...)
    }
    return !term.isEmpty
  }
}

extension Tokenizer {
  /// The scalar at an index and its length; U+0000 for what is not UTF-8.
  @inline(__always)
  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + length <= bytes.count else { return ("\0", 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return ("\0", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\0", 1) }
    return (scalar, length)
  }

  private func startsWord(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let letter = letters.of(scalar(at: index).0)
    return letter == .letter || letter == .digit
  }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  /// Whether the word so far is an article or a conjunction that loses its vowel: l', d', qu'.
  private func isElided(_ start: Int) -> Bool {
    switch term.count {
    case 1: return Elision.letters.contains(term[0])
    case 2...9: return Elision.words.contains(term)
    default: return false
    }
  }

  /// `'s` at the end of an English word is not part of it.
  private mutating func finishAtApostrophe(_ start: Int, _ length: Int) -> Bool {
    let word = finish(start)
    index += length
    if index < bytes.count, bytes[index] | 0x20 == 0x73, !startsWord(index + 1) { index += 1 }
    return word
  }

  /// Whether the separator at `index` stands between one to three digits and exactly three.
  private func joinsThousands(_ start: Int, _ length: Int) -> Bool {
    let digits = index - start
    guard digits > 0, term.count <= 12, isDigit(index - 1) else { return false }
    var run = 0
    while run < 4, index - run - 1 >= start, isDigit(index - run - 1) { run += 1 }
    guard run <= 3, run == digits || run == 3, term.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      term[0] != 0x30
    else { return false }
    let next = index + length
    return isDigit(next) && isDigit(next + 1) && isDigit(next + 2) && !isDigit(next + 3)
  }

  /// Whether the point at `index` stands between single capitals: `O.D.D.`.
  private func joinsAcronym(_ length: Int) -> Bool {
    func isCapital(_ index: Int) -> Bool {
      index >= 0 && index < bytes.count && bytes[index] >= 0x41 && bytes[index] <= 0x5A
    }
    func isPoint(_ index: Int) -> Bool {
      index < 0 || (index < bytes.count && bytes[index] == 0x2E)
    }
    guard isCapital(index - 1), isCapital(index + 1), !startsWord(index + 2) else { return false }
    return index < 2 || isPoint(index - 2) || !startsWord(index - 2)
  }

  /// Passes over `·e·s`: the word before it is the one that is looked for.
  private mutating func skipInclusiveEndings() {
    while index + 2 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xB7 {
      var end = index + 2
      while end < bytes.count, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
      let length = end - index - 2
      index += 2
      guard length <= 4 else { return }
      index = end
    }
  }
}

/// Words that lose their vowel before another word.
private enum Elision {
  static let letters = Set("ldjmtsncLDJMTSNC".utf8)
  static let words = Set(
    ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"].map { Array($0.utf8) })
}
