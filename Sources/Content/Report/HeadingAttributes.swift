/// What stands in braces at the end of a heading: `{#id region=africa aspect=context}`.
struct HeadingAttributes: Equatable {
  var id: String?
  var values: [(key: String, value: String)] = []

  static func == (one: Self, other: Self) -> Bool {
    one.id == other.id && one.values.elementsEqual(other.values, by: ==)
  }

  /// The values of a key, which may be given more than once; commas separate several.
  func list(_ key: String) -> [String] {
    var list: [String] = []
    for item in values where item.key == key && !item.value.isEmpty {
      // Mostly there is one value, and nothing to take apart.
      guard item.value.utf8.contains(0x2C) else {
        list.append(item.value)
        continue
      }
      list += item.value.split(separator: ",").map(String.init)
    }
    return list
  }

  /// Splits the plain text of a heading into its title and its attributes.
  ///
  /// Braces that hold anything else are part of the title. Works on bytes: every heading of every
  /// report that is opened comes by here.
  static func split(_ heading: String) -> (title: String, attributes: HeadingAttributes) {
    let bytes = Array(heading.utf8)
    let text = bytes.trimmedSpaces()
    guard text.last == 0x7D, let open = text.lastIndex(of: 0x7B),
      let attributes = parse(text[(open + 1)..<(text.endIndex - 1)])
    else {
      let isWhole = text.count == bytes.count
      return (isWhole ? heading : String(decoding: text, as: UTF8.self), HeadingAttributes())
    }
    return (String(decoding: text[..<open].trimmedSpaces(), as: UTF8.self), attributes)
  }

  private static func parse(_ text: ArraySlice<UInt8>) -> HeadingAttributes? {
    var attributes = HeadingAttributes()
    for word in text.split(separator: 0x20) {
      if word.first == 0x23, word.count > 1 {
        attributes.id = String(decoding: word.dropFirst(), as: UTF8.self)
      } else if let equals = word.firstIndex(of: 0x3D), equals != word.startIndex {
        attributes.values.append(
          (
            String(decoding: word[..<equals], as: UTF8.self),
            String(decoding: word[(equals + 1)...], as: UTF8.self)
          ))
      } else {
        return nil
      }
    }
    return attributes.id == nil && attributes.values.isEmpty ? nil : attributes
  }
}

extension RandomAccessCollection<UInt8>
where SubSequence: RandomAccessCollection<UInt8>, Index == Int {
  /// The bytes without blanks, tabs and line ends at either end.
  func trimmedSpaces() -> SubSequence {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    var start = startIndex
    var end = endIndex
    while start < end, isSpace(self[start]) { start += 1 }
    while end > start, isSpace(self[end - 1]) { end -= 1 }
    return self[start..<end]
  }
}

extension String {
  /// The text without spaces and tabs at either end.
  func trimmingSpaces() -> String {
    let bytes = Array(utf8)
    let trimmed = bytes.trimmedSpaces()
    return trimmed.count == bytes.count ? self : String(decoding: trimmed, as: UTF8.self)
  }
}
