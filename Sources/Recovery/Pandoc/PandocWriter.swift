/// Writes the blocks of a pandoc document.
struct PandocWriter {
  let words: Words
  /// What the highest heading is moved by.
  private let shift: Int
  private let linked: Set<String>
  private let targets: Set<String>
  private var out: [UInt8] = []
  private let notes = PandocNotes()
  private var figures = 0
  private var lastLevel = 1
  private(set) var regions = RegionTrail()
  /// Stands before each line of what is nested.
  private var prefix: [UInt8] = []
  /// Stands before the first line of an item instead.
  private var marker: [UInt8]?

  init(words: Words, blocks: [JSONTree]) {
    self.words = words
    let headings = blocks.filter { $0.tag == "Header" }
    let highest = headings.map { $0.content[0].number }.min() ?? 2
    shift = 2 - highest
    let identifiers = headings.map { PandocWriter.identifier($0) }
    targets = Set(identifiers.filter { !$0.isEmpty })
    linked = PandocLinks.targets(blocks).intersection(targets)
  }

  private static func identifier(_ heading: JSONTree) -> String {
    let bytes = heading.content[1][0].text
    let isPlain = bytes.allSatisfy {
      Scalars.isWord(UInt32($0)) && $0 < 0x80 || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
    }
    return isPlain ? String(decoding: bytes, as: UTF8.self) : ""
  }

  /// All blocks, the notes that they call behind them.
  mutating func finished() -> [UInt8] {
    writeNotes()
    while out.last == 0x0A { out.removeLast() }
    return out.isEmpty ? out : out + [0x0A]
  }

  mutating func write(_ blocks: [JSONTree]) {
    var index = 0
    let blocks = PandocBlocks.unwrapped(blocks)
    while index < blocks.count {
      if let figure = PandocFigure(blocks, at: index, words) {
        write(figure)
        index += figure.length
      } else {
        write(blocks[index])
        index += 1
      }
    }
  }

  private mutating func write(_ block: JSONTree) {
    let content = block.content
    switch block.tag {
    case "Para", "Plain":
      if let item = PandocInlines.withoutBullet(content.list) {
        self.item([.fields(["t": .text(Array("Plain".utf8)), "c": .list(item)])], "- ")
        gap()
      } else {
        line(content.list)
        // Text of an item stands close to the list below it.
        if block.tag == "Plain", !prefix.isEmpty { dropGap() }
      }
    case "Header": heading(block)
    case "BulletList":
      for item in content.list { self.item(item.list, "- ") }
      endList()
    case "OrderedList":
      for (place, item) in content[1].list.enumerated() {
        self.item(item.list, "\(max(0, content[0][0].number) + place). ")
      }
      endList()
    case "DefinitionList": for entry in content.list { definition(entry) }
    case "BlockQuote": nested("> ", content.list)
    case "CodeBlock": code(content[1].text)
    case "LineBlock": for line in content.list { self.line(line.list) }
    case "Table": table(block)
    default: break
    }
  }

  // MARK: lines

  /// One paragraph; its notes wait for the section's end.
  private mutating func line(_ inlines: [JSONTree]) { line(markdown(inlines)) }

  private func markdown(_ inlines: [JSONTree], inTable: Bool = false) -> [UInt8] {
    PandocInlines(targets: targets, inTable: inTable, notes: notes).line(inlines)
  }

  private mutating func line(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    // The space behind a note's sign is no word of the note.
    let start = marker != nil && bytes.starts(with: [0xC2, 0xA0]) ? 2 : 0
    out += (marker ?? prefix) + bytes[start...] + [0x0A]
    marker = nil
    gap()
  }

  /// A blank line between blocks, with the marks of the quote around.
  private mutating func gap() {
    var blank = prefix
    while blank.last == 0x20 { blank.removeLast() }
    out += blank + [0x0A]
  }

  // MARK: headings

  private mutating func heading(_ block: JSONTree) {
    guard prefix.isEmpty, marker == nil else { return line([bold(block.content[2])]) }
    let text = markdown(block.content[2].list)
    guard !text.isEmpty else { return }
    let level = max(2, min(6, min(block.content[0].number + shift, lastLevel + 1)))
    if level == 2 { writeNotes() }
    lastLevel = level
    let region = words.region(of: PandocInlines.plain(block.content[2]))
    var attributes: [String] = []
    let identifier = PandocWriter.identifier(block)
    if linked.contains(identifier) { attributes.append("#" + identifier) }
    if let region, regions.opens(region, level) {
      attributes.append("region=" + region)
    } else {
      regions.close(level)
    }
    let end = attributes.isEmpty ? "" : " {" + attributes.joined(separator: " ") + "}"
    line(Array(repeating: 0x23, count: level) + [0x20] + Escape.heading(text) + Array(end.utf8))
  }

  /// A heading inside an item or a quote is a bold line there.
  private func bold(_ inlines: JSONTree) -> JSONTree {
    .fields(["t": .text(Array("Strong".utf8)), "c": inlines])
  }

  // MARK: nested blocks

  private mutating func item(_ blocks: [JSONTree], _ mark: String) {
    let outer = prefix
    marker = (marker ?? prefix) + Array(mark.utf8)
    prefix += Array(repeating: 0x20, count: mark.utf8.count)
    let isTight = blocks.first?.tag == "Plain"
    write(blocks)
    if marker != nil {
      marker = nil
    } else if isTight {
      dropGap()
    }
    prefix = outer
  }

  private mutating func dropGap() {
    if out.suffix(2) == [0x0A, 0x0A] { out.removeLast() }
  }

  private mutating func endList() {
    if out.suffix(2) != [0x0A, 0x0A] { gap() }
  }

  private mutating func nested(_ mark: String, _ blocks: [JSONTree]) {
    let outer = prefix
    prefix += Array(mark.utf8)
    if let first = marker { marker = first + Array(mark.utf8) }
    write(blocks)
    prefix = outer
    // The last gap belongs to what is outside.
    while out.suffix(2) == [0x3E, 0x0A] || out.suffix(3) == [0x20, 0x3E, 0x0A] { out.removeLast(2) }
    if out.last == 0x20 { while out.last == 0x20 { out.removeLast() } }
    if out.suffix(2) != [0x0A, 0x0A] { gap() }
  }

  private mutating func definition(_ entry: JSONTree) {
    line([bold(entry[0])])
    for definition in entry[1].list { write(definition.list) }
  }

  private mutating func code(_ text: [UInt8]) {
    let fence = Array(repeating: UInt8(0x60), count: max(3, Escape.longestBackticks(text) + 1))
    out += (marker ?? prefix) + fence + [0x0A]
    marker = nil
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      out += prefix + line.map { $0 < 0x20 && $0 != 0x09 ? 0x20 : $0 } + [0x0A]
    }
    out += prefix + fence + [0x0A]
    gap()
  }

  // MARK: tables and figures

  private mutating func table(_ block: JSONTree) {
    let table = PandocTable(block)
    if !table.caption.isEmpty { write(table.caption) }
    guard table.isSimple else { return write(table.blocks) }
    for (place, row) in table.rows.enumerated() {
      let cells = row.map { markdown($0, inTable: true) }
      out += (marker ?? prefix) + [0x7C]
      marker = nil
      for cell in cells { out += [0x20] + cell + [0x20, 0x7C] }
      out.append(0x0A)
      if place == 0 {
        out += prefix + [0x7C] + Array(cells.map { _ in "---|" }.joined().utf8) + [0x0A]
      }
    }
    gap()
  }

  private mutating func write(_ figure: PandocFigure) {
    figures += 1
    let number = figure.number.isEmpty ? Array(String(figures).utf8) : figure.number
    var lines = [Array("[!figure ".utf8) + number + [0x5D]]
    let caption = markdown(figure.caption)
    if !caption.isEmpty { lines.append(caption) }
    if !figure.source.isEmpty { lines += [[], Array("source: ".utf8) + figure.source] }
    for line in lines {
      out += (marker ?? prefix) + (line.isEmpty ? [0x3E] : [0x3E, 0x20]) + line + [0x0A]
      marker = nil
    }
    gap()
  }

  // MARK: notes

  /// Notes may call notes: those follow.
  private mutating func writeNotes() {
    let outer = (prefix, marker)
    while let note = notes.next() {
      marker = Array("[^\(note.number)]: ".utf8)
      prefix = Array("    ".utf8)
      write(note.blocks.list)
      if marker != nil { out += Array("[^\(note.number)]: –\n\n".utf8) }
    }
    (prefix, marker) = outer
  }
}
