/// A table of a pandoc document.
struct PandocTable {
  /// Cells as inline text, the head first; rows have the same length.
  private(set) var rows: [[[JSONTree]]] = []
  /// All blocks of all cells, in order.
  private(set) var blocks: [JSONTree] = []
  let caption: [JSONTree]
  /// Each cell is a line, and there are several columns: it can stand as a table.
  private(set) var isSimple = true

  init(_ block: JSONTree) {
    let content = block.content
    caption = content[1][1].list
    let columns = content[2].list.count
    var groups = [content[3][1].list]
    for body in content[4].list { groups += [body[2].list, body[3].list] }
    groups.append(content[5][1].list)
    if groups[0].isEmpty { rows.append(Array(repeating: [], count: columns)) }
    for row in groups.joined() { add(row[1].list, columns) }
    // Without a head of its own the first row is one when each of its cells has words.
    if groups[0].isEmpty, rows.count > 2, rows[1].allSatisfy({ !$0.isEmpty }) {
      rows.removeFirst()
    }
    isSimple = isSimple && columns > 1 && columns < 100 && rows.count > 1
  }

  /// What a cell spans beyond its own column stays empty.
  private mutating func add(_ cells: [JSONTree], _ columns: Int) {
    var row: [[JSONTree]] = []
    for cell in cells {
      let content = PandocBlocks.unwrapped(cell[4].list)
      blocks += content
      isSimple = isSimple && content.allSatisfy { ["Para", "Plain"].contains($0.tag) }
      isSimple = isSimple && content.count < 4
      let space = JSONTree.fields(["t": .text(Array("Space".utf8))])
      row.append(Array(content.map { $0.content.list }.joined(separator: [space])))
      for _ in 1..<max(1, min(100, cell[3].number)) + 0 where row.count < columns { row.append([]) }
    }
    while row.count < columns { row.append([]) }
    rows.append(Array(row.prefix(max(columns, 1))))
    if row.count > columns { isSimple = false }
  }
}

/// A picture that stands alone, with the words that belong to it.
struct PandocFigure {
  private(set) var number: [UInt8] = []
  private(set) var caption: [JSONTree] = []
  private(set) var source: [UInt8] = []
  /// Blocks that it takes.
  private(set) var length = 1

  /// Reads the figure at a place: a picture, then or before it its label and its source.
  init?(_ blocks: [JSONTree], at index: Int, _ words: Words) {
    guard blocks[index].tag == "Para" || blocks[index].tag == "Plain" else { return nil }
    let inlines = blocks[index].content.list.filter { !["Space", "SoftBreak"].contains($0.tag) }
    if inlines.count == 1, inlines[0].tag == "Image" {
      caption = inlines[0].content[1].list
      if index + 1 < blocks.count, Self.label(blocks[index + 1], words) != nil {
        // What stands for a blind reader is no caption where there is one.
        caption = blocks[index + 1].content.list
        length = 2
      }
    } else if Self.label(blocks[index], words) != nil, index + 1 < blocks.count,
      Self.isPicture(blocks[index + 1])
    {
      caption = blocks[index].content.list
      length = 2
    } else {
      return nil
    }
    takeLabel(words)
    takeSource(blocks, index + length, words)
    if caption.isEmpty { return nil }
  }

  private static func isPicture(_ block: JSONTree) -> Bool {
    block.tag == "Para" && block.content.list.count == 1 && block.content[0].tag == "Image"
  }

  private static func label(_ block: JSONTree, _ words: Words) -> FigureLabel? {
    guard block.tag == "Para" || block.tag == "Plain" else { return nil }
    let text = PandocInlines.plain(block.content)
    guard text.count < 600 else { return nil }
    return FigureLabel.read(text, 0..<text.count, words)
  }

  /// The label's number goes into the tag, and its words out of the caption.
  private mutating func takeLabel(_ words: Words) {
    let text = PandocInlines.plain(.list(caption))
    guard let label = FigureLabel.read(text, 0..<text.count, words) else { return }
    number = label.number
    guard label.restStart < text.count else { return caption = [] }
    caption = [
      .fields(["t": .text(Array("Str".utf8)), "c": .text(Array(text[label.restStart...]))])
    ]
  }

  private mutating func takeSource(_ blocks: [JSONTree], _ index: Int, _ words: Words) {
    guard index < blocks.count, blocks[index].tag == "Para" else { return }
    let text = PandocInlines.plain(blocks[index].content)
    guard text.count < 300, let first = TextTraits(text).firstWord,
      words.sources.contains(first.folded), let colon = text.firstIndex(of: 0x3A),
      colon - first.end <= 3
    else { return }
    source = Escape.inline(Array(text[(colon + 1)...].drop { $0 == 0x20 })) { _ in false }
    length += 1
  }
}

/// Where the links of a document lead.
enum PandocLinks {
  /// All words of a block lie in links into the document, four at least.
  static func areInner(_ block: JSONTree) -> Bool {
    var inner = 0
    var pending = [block.content]
    while let tree = pending.popLast() {
      switch tree {
      case .list(let list): pending += list
      case .fields:
        if tree.tag == "Link" {
          guard tree.content[2][0].text.first == 0x23 else { return false }
          inner += 1
        } else if ["Str", "Code", "Math", "Image", "Note"].contains(tree.tag) {
          return false
        } else {
          pending.append(tree.content)
        }
      case .null, .number, .text: break
      }
    }
    return inner >= 4
  }

  /// The identifiers after `#`.
  static func targets(_ blocks: [JSONTree]) -> Set<String> {
    var found: Set<String> = []
    var pending = blocks
    while let tree = pending.popLast() {
      if tree.tag == "Link" {
        let target = String(decoding: tree.content[2][0].text, as: UTF8.self)
        if target.hasPrefix("#") { found.insert(String(target.dropFirst())) }
      }
      switch tree {
      case .list(let list): pending += list
      case .fields(let fields): pending += fields.values
      case .null, .number, .text: break
      }
    }
    return found
  }
}
