/// Makes recovered text safe as Markdown: what was plain stays plain, what was Markdown (bold,
/// italic, links) stays Markdown.
enum Escape {
  /// One paragraph's text.
  ///
  /// `isNote` tells which superscript numbers are footnotes.
  static func inline(_ text: [UInt8], isNote: (Int) -> Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 16)
    let stars = Emphasis.paired(text)
    let ticks = text.contains(0x60)
    var index = blockStart(text, &out)
    while index < text.count {
      let byte = text[index]
      if byte == 0xC2 || byte == 0xE2, let mark = note(text, index, isNote) {
        out += Array("[^\(mark.number)]".utf8)
        index = mark.end
        continue
      }
      if needsBackslash(text, index, stars, ticks) { out.append(0x5C) }
      out.append(byte == 0x0A ? 0x20 : byte)
      index += 1
    }
    return out
  }

  /// A superscript number that calls a footnote; at the start of a text it would define one.
  private static func note(
    _ text: [UInt8], _ index: Int, _ isNote: (Int) -> Bool
  ) -> FootnoteMark? {
    guard index > 0, let mark = FootnoteMark.at(text, index), isNote(mark.number) else {
      return nil
    }
    return mark
  }

  /// A closing brace at the end of a heading would be read as attributes.
  static func heading(_ text: [UInt8]) -> [UInt8] {
    guard text.last == 0x7D || text.last == 0x23 else { return text }
    if text.last == 0x23 { return text.dropLast() + [0x5C, 0x23] }
    guard let open = text.lastIndex(of: 0x7B) else { return text }
    return text[..<open] + [0x5C] + text[open...]
  }

  /// The marks at the start of a text that would make a block of it, made plain, and how many
  /// bytes of the text they are.
  static func blockStart(_ text: [UInt8]) -> (bytes: [UInt8], length: Int) {
    var out: [UInt8] = []
    let length = blockStart(text, &out)
    return (out, length)
  }

  /// Marks at the start of a line that would make a block of it.
  private static func blockStart(_ text: [UInt8], _ out: inout [UInt8]) -> Int {
    guard let first = text.first else { return 0 }
    switch first {
    case 0x23, 0x3E, 0x7E, 0x60, 0x3D, 0x7C, 0x3A:
      out += [0x5C, first]
      return 1
    case 0x2D, 0x2B:
      // A list or a rule; "-5" is neither, yet the backslash does no harm.
      out += [0x5C, first]
      return 1
    case 0x2A where text.count == 1 || text[1] == 0x20:
      out += [0x5C, first]
      return 1
    case 0x5B where text.count > 1 && text[1] == 0x5E:
      out += [0x5C, first]
      return 1
    default: return orderedStart(text, &out)
    }
  }

  /// "1." at the start would begin a list.
  private static func orderedStart(_ text: [UInt8], _ out: inout [UInt8]) -> Int {
    var index = 0
    while index < text.count, index < 10, Scalars.isDigit(UInt32(text[index])) { index += 1 }
    guard index > 0, index < text.count, text[index] == 0x2E || text[index] == 0x29,
      index + 1 == text.count || text[index + 1] == 0x20
    else { return 0 }
    out += text[..<index]
    out += [0x5C, text[index]]
    return index + 1
  }

  /// The characters that inline Markdown acts on, each only where it would act.
  private static func needsBackslash(
    _ text: [UInt8], _ index: Int, _ stars: Set<Int>, _ ticks: Bool
  ) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : 0x20
    switch text[index] {
    case 0x2A: return !stars.contains(index)
    case 0x60: return ticks
    case 0x3C: return isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
    case 0x26: return next == 0x23 || isLetter(next)
    case 0x5C: return isPunctuation(next)
    case 0x7E: return next == 0x7E || (index > 0 && text[index - 1] == 0x7E)
    case 0x5F: return isEdge(text, index)
    default: return false
    }
  }

  /// An underscore at the edge of a word could open or close emphasis.
  private static func isEdge(_ text: [UInt8], _ index: Int) -> Bool {
    let before = index > 0 && Scalars.isWord(decodeBefore(text, index).value)
    let after = index + 1 < text.count && Scalars.isWord(decode(text, index + 1).value)
    return !(before && after)
  }

  /// ASCII letters: tags and entities have no others.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// A backslash before one of these would vanish.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isLetter(byte) && !Scalars.isDigit(UInt32(byte))
  }

  /// The fence around verbatim lines must be longer than any run inside.
  static func longestBackticks(_ text: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

/// Finds the stars that open and close emphasis.
enum Emphasis {
  /// A text without its emphasis marks; a star inside a word stays, or two words became one.
  static func stripped(_ text: [UInt8]) -> [UInt8] {
    let marks = paired(text)
    var out: [UInt8] = []
    for (index, byte) in text.enumerated() {
      let inWord =
        Scalars.isWord(decodeBefore(text, index).value)
        && Scalars.isWord(decode(text, index + 1).value)
      if !marks.contains(index) || inWord { out.append(byte) }
    }
    return out
  }

  /// Positions of stars that belong to a pair of equal runs, the first opening, the second closing.
  static func paired(_ text: [UInt8]) -> Set<Int> {
    guard text.contains(0x2A) else { return [] }
    var pairs: Set<Int> = []
    var open: [Int: Int] = [:]
    var index = 0
    while index < text.count {
      guard text[index] == 0x2A else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == 0x2A { index += 1 }
      let length = index - start
      if length > 3 { continue }
      let opens = index < text.count && !Scalars.isSpace(decode(text, index).value)
      let closes = start > 0 && !Scalars.isSpace(decodeBefore(text, start).value)
      if closes, let from = open[length] {
        pairs.formUnion(from..<from + length)
        pairs.formUnion(start..<index)
        open[length] = nil
      } else if opens {
        open[length] = start
      }
    }
    return pairs
  }
}
