/// From Markdown text to blocks.
public enum MarkdownParser {
  /// The blocks of a part of a report.
  ///
  /// - Parameters:
  ///   - bytes: the part, valid UTF-8.
  ///   - offset: where the part starts in the report; added to every offset.
  ///   - definitions: link definitions from elsewhere in the report that the part may use.
  static func blocks(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int, definitions: [UInt8] = []
  ) -> [Block] {
    let prepared = prepare(bytes, definitions)
    return prepared.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return [] }
      let builder = BlockBuilder(
        UnsafeBufferPointer(start: start, count: bytes.count), base: start, shift: offset)
      MarkdownDialect.parse(buffer, builder)
      return builder.finish()
    }
  }

  /// The blocks of a text that stands by itself.
  public static func blocks(in text: String, offset: Int = 0) -> [Block] {
    var text = text
    return text.withUTF8 { blocks($0, offset: offset) }
  }

  /// A copy in which `[^` cannot be taken for the start of a link, and the definitions after it.
  static func prepare(_ bytes: UnsafeBufferPointer<UInt8>, _ definitions: [UInt8])
    -> [UInt8]
  {
    var copy = [UInt8]()
    copy.reserveCapacity(bytes.count + definitions.count + 2)
    copy.append(contentsOf: bytes)
    var index = 0
    while index + 1 < bytes.count {
      // A backslash takes the next character's meaning away.
      if copy[index] == 0x5C {
        index += 2
        continue
      }
      if copy[index] == 0x5B, copy[index + 1] == 0x5E { copy[index] = MarkdownDialect.footnoteMark }
      index += 1
    }
    if !definitions.isEmpty {
      copy.append(contentsOf: [0x0A, 0x0A])
      copy.append(contentsOf: definitions)
    }
    return copy
  }
}
