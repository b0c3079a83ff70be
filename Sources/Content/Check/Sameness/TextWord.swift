internal import Glyphs

/// A word of a text: a row of letters.
struct TextWord {
  /// The word without capitals and accents.
  var folded: [UInt8] = []
  /// How many capitals it has.
  var capitals = 0
  /// Whether its first letter is one.
  var isCapital = false
  /// Whether a space stands before it.
  var isAfterSpace = false
  /// Where it stands in the text.
  var range = 0..<0

  /// The words of a text of UTF-8.
  static func all(_ bytes: [UInt8]) -> [TextWord] {
    var all: [TextWord] = []
    var word = TextWord()
    var offset = 0
    var previous: Unicode.Scalar = "\n"
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      defer {
        offset += width
        previous = scalar
      }
      if isLetter(scalar) {
        if word.folded.isEmpty { word.range = offset..<offset }
        let isCapital = isUpper(scalar)
        if word.folded.isEmpty {
          (word.isCapital, word.isAfterSpace) = (isCapital, previous == " ")
        }
        word.capitals += isCapital ? 1 : 0
        Folding.shared.append(scalar, to: &word.folded)
        word.range = word.range.lowerBound..<(offset + width)
      } else if !word.folded.isEmpty {
        all.append(word)
        word = TextWord()
      }
    }
    if !word.folded.isEmpty { all.append(word) }
    return all
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return scalar.properties.isAlphabetic
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
  }
}
