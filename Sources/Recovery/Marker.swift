/// What stands before the words of a line: a bullet, a number, or both.
struct Marker: Equatable {
  /// A bullet, a number, or a letter.
  enum Kind: Equatable {
    case bullet
    /// "3." or "3)"; "- 3." counts as this.
    case number(Int)
    /// "(a)", "b)", "(iv)".
    case letter
  }

  var kind: Kind
  /// Bytes up to the first word, spaces included.
  var length: Int
  /// Nothing follows the marker on its line.
  var isAlone: Bool

  /// Reads the marker at the start of a range; nothing when there is none.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Marker? {
    if let bullet = bulletLength(bytes, range) {
      let rest = (range.lowerBound + bullet)..<range.upperBound
      // "- 1." is one marker.
      if let number = number(bytes, rest), !number.isAlone {
        return Marker(kind: number.kind, length: bullet + number.length, isAlone: false)
      }
      return Marker(kind: .bullet, length: bullet, isAlone: rest.isEmpty)
    }
    return number(bytes, range) ?? letter(bytes, range)
  }

  /// Signs that are only ever bullets need no space behind; dashes and stars do.
  private static func bulletLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    let scalar = decode(bytes, range.lowerBound)
    switch scalar.value {
    case 0x2022, 0x25AA, 0x25E6, 0x2023, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0xF0B7, 0xF0A7, 0x2043,
      0x25B6, 0x25BA, 0x2713, 0x2714, 0x27A2, 0x2756, 0xB7:
      return spaces(bytes, range, after: scalar.length, atLeast: scalar.value == 0xB7 ? 1 : 0)
    case 0x2D, 0x2013, 0x2014, 0x2A, 0x2217, 0x2212, 0x2B:
      return spaces(bytes, range, after: scalar.length, atLeast: 1)
    default: return nil
    }
  }

  /// The marker's length with the spaces behind it, when there are enough of them.
  private static func spaces(
    _ bytes: [UInt8], _ range: Range<Int>, after length: Int, atLeast least: Int
  ) -> Int? {
    var index = range.lowerBound + length
    var count = 0
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      guard Scalars.isSpace(scalar.value) else { break }
      count += 1
      index += scalar.length
    }
    if index == range.upperBound { return index - range.lowerBound }
    return count >= least ? index - range.lowerBound : nil
  }

  /// Up to three digits: years begin sentences.
  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Marker? {
    var index = range.lowerBound
    var value = 0
    while index < range.upperBound, index - range.lowerBound < 3,
      Scalars.isDigit(UInt32(bytes[index]))
    {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > range.lowerBound, index < range.upperBound,
      bytes[index] == 0x2E || bytes[index] == 0x29
    else { return nil }
    let length = index + 1 - range.lowerBound
    guard let all = spaces(bytes, range, after: length, atLeast: 1) else { return nil }
    return Marker(
      kind: .number(value), length: all, isAlone: range.lowerBound + all == range.upperBound)
  }

  /// One letter before a bracket, or a small Roman numeral in brackets.
  private static func letter(_ bytes: [UInt8], _ range: Range<Int>) -> Marker? {
    var index = range.lowerBound
    guard index < range.upperBound else { return nil }
    let opened = bytes[index] == 0x28
    if opened { index += 1 }
    let start = index
    while index < range.upperBound, bytes[index] >= 0x61, bytes[index] <= 0x7A { index += 1 }
    let count = index - start
    let roman = bytes[start..<index].allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
    guard count == 1 || (opened && roman && count > 0 && count < 5), index < range.upperBound,
      bytes[index] == 0x29
    else { return nil }
    let length = index + 1 - range.lowerBound
    guard let all = spaces(bytes, range, after: length, atLeast: 1) else { return nil }
    return Marker(kind: .letter, length: all, isAlone: range.lowerBound + all == range.upperBound)
  }
}

/// The printed number of a heading: "2", "2.1.", "01", "A.3".
struct HeadingNumber: Equatable {
  var parts: [Int]
  /// Bytes up to the first word of the heading, spaces included.
  var length: Int
  /// A leading zero: numbers that are counted apart from the chapters ("01").
  var padded: Bool
  /// A full stop or bracket after the last part.
  var dotted: Bool
  var depth: Int { parts.count }

  /// Reads the number at the start of a range; a space or the end must follow it.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> HeadingNumber? {
    var index = range.lowerBound
    var parts: [Int] = []
    var dotted = false
    var padded = false
    if index + 1 < range.upperBound, bytes[index] >= 0x41, bytes[index] <= 0x5A,
      bytes[index + 1] == 0x2E
    {
      // Appendix letters count on from 1000: "A.3".
      parts.append(1000 + Int(bytes[index]))
      index += 2
      dotted = true
    }
    while index < range.upperBound, parts.count < 6, Scalars.isDigit(UInt32(bytes[index])) {
      guard let part = digits(bytes, &index, range.upperBound) else { return nil }
      padded = padded || part.padded
      parts.append(part.value)
      dotted = index < range.upperBound && bytes[index] == 0x2E
      if dotted { index += 1 } else { break }
    }
    guard !parts.isEmpty, parts[0] < 1000 || parts.count > 1 else { return nil }
    // "127.0.0.1" is an address: no document has a hundred chapters with parts of their own.
    guard parts.count == 1 || parts[0] < 100 || parts[0] >= 1000 else { return nil }
    let after = index < range.upperBound ? decode(bytes, index).value : 0x20
    guard Scalars.isSpace(after) else { return nil }
    while index < range.upperBound, Scalars.isSpace(decode(bytes, index).value) {
      index += decode(bytes, index).length
    }
    return HeadingNumber(
      parts: parts, length: index - range.lowerBound, padded: padded, dotted: dotted)
  }

  /// One part of a number, of up to three digits.
  private static func digits(
    _ bytes: [UInt8], _ index: inout Int, _ end: Int
  ) -> (value: Int, padded: Bool)? {
    let start = index
    var value = 0
    while index < end, Scalars.isDigit(UInt32(bytes[index])) {
      guard index - start < 3 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return (value, bytes[start] == 0x30 && index - start > 1)
  }
}
