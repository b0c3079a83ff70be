/// A document as pandoc reads it (its JSON), written in the library's Markdown.
///
/// Headings are moved so that the highest is `##`; a single one above all others is the title.
/// Pictures become figures with their captions; tables become pipe tables or, where cells hold
/// more than a line, their content in order; nothing of another markup language is left.
public struct PandocDocument {
  /// The report; decisions name blocks, counted from 1.
  public internal(set) var recovered = Recovered()
  /// The language the document names for itself, two letters.
  public private(set) var language: String?
  /// How many places where notes are called the reader has lost.
  public private(set) var lostCalls = 0
  /// How many formulas there are.
  public private(set) var formulas = 0
  /// Whether there is a letter or a digit in it.
  public var hasText: Bool { recovered.markdown.utf8.contains { Scalars.isWord(UInt32($0)) } }

  /// - Returns: nil where the bytes are no document of pandoc's, or one nested hundreds deep.
  public init?(_ json: [UInt8], vocabulary: Vocabulary = .standard) {
    guard let tree = JSONTree(json).map(PandocSpans.opened), case .list(let blocks) = tree["blocks"]
    else { return nil }
    let words = Words(vocabulary)
    readMeta(tree["meta"])
    formulas = PandocSpans.count("Math", in: blocks)
    var flat = PandocBlocks.unwrapped(blocks)
    PandocBlocks.promoteBold(&flat)
    let restored = PandocCalls.restored(flat)
    lostCalls = restored.lost
    flat = PandocEndnotes.placed(restored.blocks)
    flat = takeTitle(flat)
    flat = takeFirstLine(flat)
    flat = takeName(flat)
    flat = dropCopies(flat)
    dropContents(&flat, words)
    var writer = PandocWriter(words: words, blocks: flat)
    writer.write(flat)
    recovered.markdown = String(decoding: writer.finished(), as: UTF8.self)
    recovered.regions = writer.regions.seen
  }

  // MARK: metadata

  private mutating func readMeta(_ meta: JSONTree) {
    add(.title, meta["title"])
    add(.subtitle, meta["subtitle"])
    for name in ["date", "dcterms.date", "dc.date"] where recovered.date == nil {
      add(.date, meta[name])
    }
    add(.publisher, meta["publisher"])
    for name in ["author", "authors", "creator"] {
      let value = meta[name]
      if value.tag == "MetaList" {
        for author in value.content.list { add(.author, author) }
      } else {
        add(.author, value)
      }
    }
    for name in ["lang", "language"] where language == nil {
      let code = String(decoding: PandocInlines.plain(meta[name].content), as: UTF8.self)
      // "C" and "und" are no languages.
      if code.utf8.count == 2 || code.utf8.dropFirst(2).first == 0x2D {
        language = String(code.prefix(2)).lowercased()
      }
    }
  }

  private mutating func add(_ kind: Recovered.Metadatum.Kind, _ value: JSONTree) {
    // EPUB wraps authors and titles once more.
    let inner = value.tag == "MetaMap" ? value.content["text"] : value
    var text = Array(
      PandocInlines.plain(inner.content).split(separator: 0x20).joined(separator: [0x20]))
    guard !text.isEmpty else { return }
    if kind == .date, text.count > 10, text[10] == 0x54 { text.removeLast(text.count - 10) }
    recovered.metadata.append(
      Recovered.Metadatum(
        kind: kind, text: String(decoding: text, as: UTF8.self), line: 1, confidence: 0.95))
  }

  /// The first heading, where no other is as high, says the title.
  private mutating func takeTitle(_ blocks: [JSONTree]) -> [JSONTree] {
    let headings = blocks.indices.filter { blocks[$0].tag == "Header" }
    guard let first = headings.first, first < 8 else { return blocks }
    let level = blocks[first].content[0].number
    let text = PandocInlines.plain(blocks[first].content[2])
    let known = recovered.title.map { Folding.key($0) }
    let isOnly = headings.dropFirst().allSatisfy { blocks[$0].content[0].number > level }
    let standsAlone = headings.count > 1 || (first == 0 && known == nil)
    guard isOnly && standsAlone || known == Folding.key(text) else { return blocks }
    recovered.metadata.removeAll { $0.kind == .title }
    recovered.metadata.append(
      Recovered.Metadatum(
        kind: .title, text: String(decoding: text, as: UTF8.self), line: first + 1,
        confidence: 0.9))
    recovered.decisions.append(
      Decision(line: first + 1, kind: .title, confidence: 0.9, reasons: [.first]))
    var rest = blocks
    rest.remove(at: first)
    return rest
  }
}

extension PandocDocument {
  /// A list above the first heading that holds nothing but links into the document is its
  /// contents list; the outline says the same.
  private mutating func dropContents(_ blocks: inout [JSONTree], _ words: Words) {
    let end = blocks.firstIndex { $0.tag == "Header" } ?? blocks.count
    guard
      let list = blocks[..<end].firstIndex(where: {
        ["BulletList", "OrderedList"].contains($0.tag) && PandocLinks.areInner($0)
      })
    else { return }
    let label = list > 0 && words.contents.contains(Folding.key(plain(blocks[list - 1])))
    let range = (label ? list - 1 : list)...list
    let text = blocks[range].map { String(decoding: plain($0), as: UTF8.self) }
    recovered.removed.append(
      Recovered.Removed(
        lines: range.lowerBound + 1...range.upperBound + 1, text: text.joined(separator: "\n"),
        reason: .contents))
    recovered.decisions.append(
      Decision(line: list + 1, kind: .contents, confidence: 0.95, reasons: label ? [.label] : []))
    blocks.removeSubrange(range)
  }

  /// All words of a block, with spaces between its parts.
  private func plain(_ block: JSONTree) -> [UInt8] {
    if case .list(let list) = block { return Array(list.map(plain).joined(separator: [0x20])) }
    return ["BulletList", "OrderedList"].contains(block.tag)
      ? plain(block.content) : PandocInlines.plain(block)
  }
}

/// Blocks before they are written.
enum PandocBlocks {
  /// Divisions opened, whatever their depth.
  static func unwrapped(_ blocks: [JSONTree]) -> [JSONTree] {
    var out: [JSONTree] = []
    for block in blocks {
      switch block.tag {
      case "Div": out += unwrapped(block.content[1].list)
      case "Null", "RawBlock": continue
      default: out.append(block)
      }
    }
    return out
  }

  /// In a document without headings, short bold paragraphs are what it has for them.
  static func promoteBold(_ blocks: inout [JSONTree]) {
    guard !blocks.contains(where: { $0.tag == "Header" }) else { return }
    let bold = blocks.indices.filter { isBold(blocks[$0]) && $0 + 1 < blocks.count }
    guard bold.count > 1 else { return }
    for index in bold {
      blocks[index] = .fields([
        "t": .text(Array("Header".utf8)),
        "c": .list([.number(2), .list([]), blocks[index].content[0].content]),
      ])
    }
  }

  private static func isBold(_ block: JSONTree) -> Bool {
    guard block.tag == "Para" || block.tag == "Plain", block.content.list.count == 1,
      block.content[0].tag == "Strong"
    else { return false }
    let traits = TextTraits(PandocInlines.plain(block.content))
    return traits.length <= Weights.Limit.longestHeading && traits.length > 1
      && (traits.end == .open || traits.end == .question)
  }
}
