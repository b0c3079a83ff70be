/// What stands above the first heading of a document and belongs to its front matter.
extension PandocDocument {
  /// Some formats have no place for a title (or pandoc reads none): the first line, where it is no
  /// sentence and a heading follows soon, is one, and stays a doubt.
  mutating func takeFirstLine(_ blocks: [JSONTree]) -> [JSONTree] {
    guard recovered.title == nil, let heading = blocks.firstIndex(where: { $0.tag == "Header" }),
      heading > 0, heading < 8, isLine(blocks[0], most: Weights.Limit.longestTitle)
    else { return blocks }
    add(.title, PandocInlines.plain(blocks[0].content), confidence: 0.7)
    recovered.decisions.append(
      Decision(line: 1, kind: .title, confidence: 0.7, reasons: [.first]))
    return Array(blocks.dropFirst())
  }

  /// A name directly under the title, with no more than lines between it and the first heading: its
  /// author, as a doubt.
  mutating func takeName(_ blocks: [JSONTree]) -> [JSONTree] {
    guard recovered.title != nil, recovered.authors.isEmpty,
      let heading = blocks.firstIndex(where: { $0.tag == "Header" }), (1...3).contains(heading),
      blocks[..<heading].allSatisfy({ isLine($0, most: 80) }),
      TextTraits(PandocInlines.plain(blocks[0].content)).isNames
    else { return blocks }
    add(.author, PandocInlines.plain(blocks[0].content), confidence: 0.7)
    recovered.decisions.append(
      Decision(
        line: 2, kind: .cover, confidence: 0.7,
        reasons: [.short(length: TextTraits(PandocInlines.plain(blocks[0].content)).length)]))
    return Array(blocks.dropFirst())
  }

  /// Lines above the first heading that say again who wrote it and when; a printed date is kept
  /// in place of one that a program made finer than it is.
  mutating func dropCopies(_ blocks: [JSONTree]) -> [JSONTree] {
    guard let end = blocks.firstIndex(where: { $0.tag == "Header" }), end < 12 else {
      return blocks
    }
    let authors = Set(recovered.authors.map { Folding.key($0) })
    var rest = Array(blocks[end...])
    for index in (0..<end).reversed() {
      let text = PandocInlines.plain(blocks[index].content)
      let isShort = isLine(blocks[index], most: 80)
      if isShort, authors.contains(Folding.key(text)) || takeDate(text) {
        recovered.removed.append(
          Recovered.Removed(
            lines: index + 1...index + 1, text: String(decoding: text, as: UTF8.self),
            reason: .duplicate(of: 1)))
      } else {
        rest.insert(blocks[index], at: 0)
      }
    }
    return rest
  }

  private func isLine(_ block: JSONTree, most: Int) -> Bool {
    guard block.tag == "Para" || block.tag == "Plain" else { return false }
    let traits = TextTraits(PandocInlines.plain(block.content))
    return traits.length > 1 && traits.length <= most && traits.end == .open
  }

  /// Whether a line is the date alone: the one that is known, or one where none is.
  private mutating func takeDate(_ text: [UInt8]) -> Bool {
    let printed = String(decoding: text, as: UTF8.self)
    guard text.count <= 30, let date = RawText.date(printed) else { return false }
    guard let known = recovered.date else {
      // Other words beside it make it more than a date.
      guard text.split(separator: 0x20).count <= 3, Scalars.isDigit(UInt32(text.last ?? 0)) else {
        return false
      }
      add(.date, text, confidence: 0.9)
      return true
    }
    guard known.hasPrefix(date),
      let index = recovered.metadata.firstIndex(where: { $0.kind == .date })
    else { return false }
    recovered.metadata[index].text = printed
    return true
  }

  private mutating func add(
    _ kind: Recovered.Metadatum.Kind, _ text: [UInt8], confidence: Double
  ) {
    recovered.metadata.append(
      Recovered.Metadatum(
        kind: kind, text: String(decoding: text, as: UTF8.self), line: 1, confidence: confidence))
  }
}
