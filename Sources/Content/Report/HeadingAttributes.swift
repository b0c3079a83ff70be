/// What stands in braces at the end of a heading: `{#id region=africa aspect=context}`.
struct HeadingAttributes: Equatable {
  var id: String?
  var values: [(key: String, value: String)] = []

  static func == (one: Self, other: Self) -> Bool {
    one.id == other.id && one.values.elementsEqual(other.values, by: ==)
  }

  /// The values of a key; commas separate several.
  func list(_ key: String) -> [String] {
    values.filter { $0.key == key }.flatMap { $0.value.split(separator: ",").map(String.init) }
  }

  /// Splits the plain text of a heading into its title and its attributes.
  ///
  /// Braces that hold anything else are part of the title.
  static func split(_ heading: String) -> (title: String, attributes: HeadingAttributes) {
    let text = heading.trimmingSpaces()
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else {
      return (text, HeadingAttributes())
    }
    let inside = text[text.index(after: open)..<text.index(before: text.endIndex)]
    guard let attributes = parse(inside) else { return (text, HeadingAttributes()) }
    return (String(text[..<open]).trimmingSpaces(), attributes)
  }

  private static func parse(_ text: Substring) -> HeadingAttributes? {
    var attributes = HeadingAttributes()
    for word in text.split(separator: " ") {
      if word.hasPrefix("#"), word.count > 1 {
        attributes.id = String(word.dropFirst())
      } else if let equals = word.firstIndex(of: "="), equals != word.startIndex {
        let value = word[word.index(after: equals)...]
        attributes.values.append((String(word[..<equals]), String(value)))
      } else {
        return nil
      }
    }
    return attributes.id == nil && attributes.values.isEmpty ? nil : attributes
  }
}

extension String {
  /// The text without spaces and tabs at either end.
  func trimmingSpaces() -> String {
    func isSpace(_ character: Character) -> Bool {
      character == " " || character == "\t" || character == "\n" || character == "\r\n"
    }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
