/// The notes of a document that have been called and not yet written.
final class PandocNotes {
  private var count = 0
  private var waiting: [(number: Int, blocks: JSONTree)] = []

  /// Keeps a note's blocks and gives its number.
  func take(_ blocks: JSONTree) -> Int {
    count += 1
    waiting.append((count, blocks))
    return count
  }

  /// The next to be written.
  func next() -> (number: Int, blocks: JSONTree)? {
    waiting.isEmpty ? nil : waiting.removeFirst()
  }
}

/// Inline text of a pandoc document as Markdown.
struct PandocInlines {
  /// Identifiers that headings have: other targets in the document cannot be reached.
  let targets: Set<String>
  /// Bars part the cells of a table.
  var inTable = false
  /// Collects the notes that are called.
  let notes: PandocNotes

  /// The words alone.
  static func plain(_ tree: JSONTree) -> [UInt8] {
    switch tree {
    case .text(let text): return text
    case .list(let list): return Array(list.map(plain).joined())
    case .null, .number: return []
    case .fields: break
    }
    switch tree.tag {
    case "Space", "SoftBreak", "LineBreak": return [0x20]
    case "Str", "MetaString": return tree.content.text
    case "Code", "Math": return tree.content[1].text
    case "Quoted": return [0x22] + plain(tree.content[1]) + [0x22]
    case "Link", "Span", "Cite": return plain(tree.content[1])
    case "Image": return plain(tree.content[1])
    case "Note", "RawInline": return []
    default: return plain(tree.content)
    }
  }

  /// The rest of a paragraph that begins with a typed bullet.
  static func withoutBullet(_ inlines: [JSONTree]) -> [JSONTree]? {
    guard inlines.count > 2, inlines[0].tag == "Str", inlines[1].tag == "Space" else { return nil }
    let first = inlines[0].content.text
    guard let marker = Marker.read(first + [0x20], 0..<first.count + 1), marker.isAlone,
      marker.kind == .bullet
    else { return nil }
    return Array(inlines[2...])
  }

  /// A line of Markdown.
  func line(_ inlines: [JSONTree]) -> [UInt8] {
    var out: [UInt8] = []
    for inline in inlines { append(inline, to: &out) }
    while out.last == 0x20 { out.removeLast() }
    return Array(out.drop { $0 == 0x20 })
  }

  private func append(_ inline: JSONTree, to out: inout [UInt8]) {
    let content = inline.content
    switch inline.tag {
    case "Str": out += escaped(content.text, atStart: out.isEmpty)
    case "Space", "SoftBreak", "LineBreak":
      if out.last != 0x20 { out.append(0x20) }
    case "Emph", "Underline": wrap(content.list, "*", &out)
    case "Strong": wrap(content.list, "**", &out)
    case "Strikeout": wrap(content.list, "~~", &out)
    case "Superscript": out += PandocInlines.raised(PandocInlines.plain(content))
    case "Quoted":
      let isSingle = content[0].tag == "SingleQuote"
      out += Array((isSingle ? "‘" : "“").utf8)
      for inline in content[1].list { append(inline, to: &out) }
      out += Array((isSingle ? "’" : "”").utf8)
    case "Code", "Math": out += PandocInlines.code(content[1].text, inTable)
    case "Link": appendLink(content, &out)
    case "Span", "Cite", "Image": for inline in content[1].list { append(inline, to: &out) }
    case "Note":
      out += Array("[^\(notes.take(content))]".utf8)
    case "RawInline": break
    default: for inline in content.list { append(inline, to: &out) }
    }
  }

  /// Marks stand against the words they mark, or they would mark nothing.
  private func wrap(_ inlines: [JSONTree], _ mark: StaticString, _ out: inout [UInt8]) {
    let inner = line(inlines)
    let marks = Array(mark.description.utf8)
    guard !inner.isEmpty, !inner.starts(with: marks) else {
      out += inner
      return
    }
    if inlines.first?.tag == "Space", !out.isEmpty, out.last != 0x20 { out.append(0x20) }
    out += marks + inner + marks
    if inlines.last?.tag == "Space" { out.append(0x20) }
  }

  /// Links to pages and to headings of this document; of others the words stay.
  private func appendLink(_ content: JSONTree, _ out: inout [UInt8]) {
    let inner = line(content[1].list)
    // The way back from a note.
    if inner.starts(with: Array("↩".utf8)) { return }
    let target = content[2][0].text
    let text = String(decoding: target, as: UTF8.self)
    let isWeb = ["https://", "http://", "mailto:"].contains { text.hasPrefix($0) }
    let isHeading = text.hasPrefix("#") && targets.contains(String(text.dropFirst()))
    let isSafe = target.allSatisfy {
      $0 > 0x20 && ![0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x7C].contains($0)
    }
    if inner.isEmpty || !isSafe || !(isWeb || isHeading) {
      out += inner
    } else {
      out += [0x5B] + inner + [0x5D, 0x28] + target + [0x29]
    }
  }

  /// Digits that are set high have letters of their own.
  private static func raised(_ text: [UInt8]) -> [UInt8] {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    guard text.allSatisfy({ Scalars.isDigit(UInt32($0)) }) else { return text }
    return text.flatMap { Array(digits[Int($0 - 0x30)].utf8) }
  }

  private static func code(_ text: [UInt8], _ inTable: Bool) -> [UInt8] {
    let flat = text.map { $0 < 0x20 || (inTable && $0 == 0x7C) ? 0x20 : $0 }
    guard flat.contains(where: { $0 != 0x20 }) else { return [] }
    let ticks = Array(repeating: UInt8(0x60), count: Escape.longestBackticks(flat) + 1)
    let edge: [UInt8] = flat.first == 0x60 || flat.last == 0x60 ? [0x20] : []
    return ticks + edge + flat + edge + ticks
  }

  /// Plain words stay plain.
  private func escaped(_ text: [UInt8], atStart: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var rest = text[...]
    if atStart {
      let start = Escape.blockStart(text)
      out += start.bytes
      rest = text[start.length...]
    }
    for byte in rest {
      switch byte {
      case 0x0A, 0x0D: out.append(0x20)
      case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x7E, 0x26: out += [0x5C, byte]
      case 0x7C: out += inTable ? [0x5C, byte] : [byte]
      case 0x00...0x1F, 0x7F: out.append(0x20)
      default: out.append(byte)
      }
    }
    return out
  }
}
