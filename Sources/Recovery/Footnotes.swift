/// Footnotes: units that begin with a superscript number which the text calls.
extension Draft {
  /// Two passes: a unit that begins with a number is a note only when the text calls that number.
  mutating func findFootnotes() {
    var called: Set<Int> = []
    for unit in units where !unit.isGone {
      for mark in FootnoteMark.all(unit.text) where mark.start > 0 { called.insert(mark.number) }
    }
    guard !called.isEmpty else { return }
    var defined: Set<Int> = []
    for index in units.indices where units[index].isParagraph {
      guard let mark = FootnoteMark.first(units[index].text), called.contains(mark.number),
        defined.insert(mark.number).inserted
      else { continue }
      units[index].role = .footnote(mark.number)
      units[index].text = Array(units[index].text[mark.end...].drop { $0 == 0x20 })
      footnotes[mark.number] = index
      decide(.footnote, at: index, 0.95, [.marker])
    }
  }
}

/// A number in superscript digits.
struct FootnoteMark {
  var start: Int
  var end: Int
  var number: Int

  /// The mark at the very start of a text.
  static func first(_ text: [UInt8]) -> FootnoteMark? { read(text, 0) }

  /// The mark at a place in a text.
  static func at(_ text: [UInt8], _ index: Int) -> FootnoteMark? { read(text, index) }

  /// All marks of a text, in order.
  static func all(_ text: [UInt8]) -> [FootnoteMark] {
    var marks: [FootnoteMark] = []
    var index = 0
    while index < text.count {
      // All superscript digits begin with one of these two bytes.
      if text[index] == 0xC2 || text[index] == 0xE2, let mark = read(text, index) {
        marks.append(mark)
        index = mark.end
      } else {
        index += 1
      }
    }
    return marks
  }

  /// Reads a number of superscript digits; its size is bounded, whatever the text holds.
  private static func read(_ text: [UInt8], _ start: Int) -> FootnoteMark? {
    // The rest of a longer number is no mark of its own.
    guard Scalars.superscript(decodeBefore(text, start).value) == nil else { return nil }
    var index = start
    var number = 0
    while index < text.count, index - start < 24 {
      let scalar = decode(text, index)
      guard let digit = Scalars.superscript(scalar.value) else { break }
      number = min(number, 100_000) * 10 + digit
      index += scalar.length
    }
    // "m²" and "10⁶" are measures: a mark is 1, 2, 3 … after a word of some length.
    guard index > start, number > 0, !isMeasure(text, start) else { return nil }
    return FootnoteMark(start: start, end: index, number: number)
  }

  /// Squares and cubes: after a digit, or after a unit of length.
  private static func isMeasure(_ text: [UInt8], _ start: Int) -> Bool {
    let last = decodeBefore(text, start)
    if Scalars.isDigit(last.value) { return true }
    guard Scalars.isLetter(last.value) else { return false }
    let before = decodeBefore(text, start - last.length)
    if before.length == 0 || Scalars.isSpace(before.value) { return true }
    let unit = before.value == 0x6B || before.value == 0x63 || before.value == 0x6D
    let further = decodeBefore(text, start - last.length - before.length)
    return last.value == 0x6D && unit && !Scalars.isLetter(further.value)
  }
}
