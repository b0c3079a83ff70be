/// Words, for finding out whether any was lost.
public enum Words {
  /// How often each stretch of ASCII letters, digits and bytes above ASCII occurs.
  public static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in split(text) { counts[word, default: 0] += 1 }
    return counts
  }

  /// The stretches of letters and digits; Latin and general punctuation and spaces part them.
  public static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = separator(bytes, index)
      if length > 0, start < index {
        words.append(String(decoding: bytes[start..<index], as: UTF8.self))
      }
      index += max(1, length)
      if length > 0 { start = index }
    }
    if start < index { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
    return words
  }

  /// The length of the separator at an index, or 0 where a word goes on.
  private static func separator(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    if byte < 0x80 { return isLetter || (byte >= 0x30 && byte <= 0x39) ? 0 : 1 }
    // U+0080 to U+00BF; U+2000 to U+203F.
    if byte == 0xC2 { return 2 }
    return byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 ? 3 : 0
  }

  /// Words that occur more often in `source` than in `shown`.
  public static func missing(from shown: String, in source: String) -> [String] {
    let found = counts(shown)
    return counts(source).filter { found[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }
}
