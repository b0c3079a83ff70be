/// The numbers in a text, written alike whatever the language does with separators.
enum SectionNumbers {
  /// The numbers of a text in reading order, each with its place: `9,200`, `9 200` and `9.200` are
  /// 9200, `0,7` is 0.7.
  ///
  /// Roman numerals count as well: a century is 21st in one language and XXI in another.
  static func numbers(in text: UnsafeBufferPointer<UInt8>) -> [(value: String, index: Int)] {
    var numbers: [(value: String, index: Int)] = []
    var index = 0
    while index < text.count {
      if isDigit(text[index]) {
        let start = index
        numbers.append((number(text, &index), start))
      } else if isLetter(text[index]) {
        let start = index
        while index < text.count, isLetter(text[index]) { index += 1 }
        if let roman = roman(text[start..<index]) { numbers.append((String(roman), start)) }
      } else {
        index += 1
      }
    }
    return numbers
  }

  /// One number; `index` is at its first digit and then behind its last.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> String {
    var digits: [UInt8] = []
    var groups = 0
    while true {
      let start = index
      while index < text.count, isDigit(text[index]) { index += 1 }
      digits += text[start..<index]
      groups += 1
      let mark = separator(text, at: index)
      guard mark > 0 else { break }
      let next = index + mark
      var end = next
      while end < text.count, isDigit(text[end]) { end += 1 }
      guard end > next else { break }
      let isGroup = end - next == 3 && (groups > 1 ? true : index - start <= 3)
      if isGroup {
        index = next
        continue
      }
      // A space is no decimal point, and what follows one is a number of its own.
      guard mark == 1 else { break }
      digits.append(0x2E)
      digits += text[next..<end]
      index = end
      break
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The bytes of a separator inside a number: comma, point, or a space that does not break.
  private static func separator(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case 0x2C, 0x2E: return 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      return index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The value of a numeral of at least two letters I, V and X; nil for any other word.
  private static func roman(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    // French writes XXIe.
    var letters = Array(word)
    if letters.count > 2, letters.last == 0x65 { letters.removeLast() }
    guard letters.count > 1, letters.count < 8 else { return nil }
    let values = letters.map { $0 == 0x49 ? 1 : $0 == 0x56 ? 5 : $0 == 0x58 ? 10 : 0 }
    guard values.allSatisfy({ $0 > 0 }) else { return nil }
    var sum = 0
    for (index, value) in values.enumerated() {
      let isBefore = index + 1 < values.count && values[index + 1] > value
      sum += isBefore ? -value : value
    }
    return sum > 0 ? sum : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0xC3
  }
}
