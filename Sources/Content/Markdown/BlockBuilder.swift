internal import CMd4c

/// Builds blocks from md4c's events.
final class BlockBuilder: MarkdownSink {
  /// What is being filled, from the outside in.
  private enum Frame {
    case document
    case quote
    case list(start: Int?, tight: Bool)
    case item(done: Bool?)
    case table
    /// A container below the depth that is kept: its blocks join the one around it.
    case flattened
  }

  private struct Open {
    var frame: Frame
    var blocks: [Block] = []
    var items: [ItemList.Item] = []
    var offset: Int?
  }

  private enum Leaf {
    case none, paragraph, heading(Int), code(String, indented: Bool), html, cell
  }

  /// Deeper quotes and lists are shown at this depth.
  private static let deepest = 16

  private let base: UnsafePointer<UInt8>
  private let length: Int
  /// What is added to an offset in the parsed bytes to get one in the report.
  private let shift: Int
  private var stack: [Open] = [Open(frame: .document)]
  private var leaf = Leaf.none
  private var runs = RunBuilder()
  private var verbatim = ""
  private var verbatimOffset = 0
  private var table = Table(alignments: [], header: [], rows: [])
  private var row: [[Run]] = []
  private var inHeader = false
  private var lastOffset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, base: UnsafePointer<UInt8>, shift: Int) {
    self.base = base
    length = bytes.count
    self.shift = shift
    lastOffset = shift
  }

  /// The blocks of the whole text.
  func finish() -> [Block] {
    endImplicitParagraph()
    while stack.count > 1 { pop() }
    return stack[0].blocks
  }

  override func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    endImplicitParagraph()
    switch block {
    case MD_BLOCK_QUOTE: push(.quote)
    case MD_BLOCK_UL:
      let tight = detail?.load(as: MD_BLOCK_UL_DETAIL.self).is_tight ?? 1
      push(.list(start: nil, tight: tight != 0))
    case MD_BLOCK_OL:
      let list = detail?.load(as: MD_BLOCK_OL_DETAIL.self)
      push(.list(start: Int(list?.start ?? 1), tight: list?.is_tight != 0))
    case MD_BLOCK_LI:
      let item = detail?.load(as: MD_BLOCK_LI_DETAIL.self)
      let isTask = (item?.is_task ?? 0) != 0
      push(.item(done: isTask ? item?.task_mark != CChar(0x20) : nil))
    case MD_BLOCK_H: open(.heading(Int(detail?.load(as: MD_BLOCK_H_DETAIL.self).level ?? 1)))
    case MD_BLOCK_P: open(.paragraph)
    case MD_BLOCK_CODE: openCode(detail)
    case MD_BLOCK_HTML: openVerbatim(.html)
    case MD_BLOCK_HR: append(Block(.rule, offset: lastOffset))
    case MD_BLOCK_TABLE:
      push(.table)
      table = Table(alignments: [], header: [], rows: [])
    case MD_BLOCK_THEAD: inHeader = true
    case MD_BLOCK_TBODY: inHeader = false
    case MD_BLOCK_TR: row = []
    case MD_BLOCK_TH, MD_BLOCK_TD: openCell(block, detail)
    default: break
    }
  }

  override func leave(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_LI, MD_BLOCK_TABLE:
      endImplicitParagraph()
      pop()
    case MD_BLOCK_H, MD_BLOCK_P, MD_BLOCK_CODE, MD_BLOCK_HTML: closeLeaf()
    case MD_BLOCK_TR:
      if inHeader { table.header = row } else { table.rows.append(row) }
    case MD_BLOCK_TH, MD_BLOCK_TD:
      row.append(runs.take())
      leaf = .none
    default: break
    }
  }

  override func enter(span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    beginImplicitParagraph()
    switch span {
    case MD_SPAN_A:
      let link = detail?.load(as: MD_SPAN_A_DETAIL.self)
      runs.enterLink(link.map { MarkdownDialect.string($0.href) } ?? "")
    case MD_SPAN_IMG:
      let image = detail?.load(as: MD_SPAN_IMG_DETAIL.self)
      runs.enterImage(image.map { MarkdownDialect.string($0.src) } ?? "")
    default: runs.enter(BlockBuilder.style(of: span))
    }
  }

  override func leave(span: MD_SPANTYPE) {
    switch span {
    case MD_SPAN_A: runs.leaveLink()
    case MD_SPAN_IMG: runs.leaveImage()
    default: runs.leave(BlockBuilder.style(of: span))
    }
  }

  override func text(_ type: MD_TEXTTYPE, _ bytes: UnsafeBufferPointer<UInt8>) {
    let offset = self.offset(of: bytes)
    switch leaf {
    case .code, .html:
      if verbatim.isEmpty { verbatimOffset = offset }
      verbatim += MarkdownDialect.plain(bytes)
    case .none, .paragraph, .heading, .cell:
      beginImplicitParagraph()
      runs.append(type, bytes, offset: offset)
    }
    note(offset)
  }

  private static func style(of span: MD_SPANTYPE) -> InlineStyle {
    switch span {
    case MD_SPAN_EM: .emphasis
    case MD_SPAN_STRONG: .strong
    case MD_SPAN_CODE: .code
    case MD_SPAN_DEL: .strikethrough
    default: []
    }
  }

  /// Where a piece of text stands in the report; text that md4c made itself stands after the last.
  private func offset(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress else { return lastOffset }
    let distance = UnsafeRawPointer(start) - UnsafeRawPointer(base)
    guard distance >= 0, distance < length else { return lastOffset }
    lastOffset = distance + shift
    return lastOffset
  }

  private func note(_ offset: Int) {
    for index in stack.indices.reversed() {
      if stack[index].offset != nil { return }
      stack[index].offset = offset
    }
  }
}

extension BlockBuilder {
  private func push(_ frame: Frame) {
    let isKept =
      switch frame {
      case .quote, .list, .document, .flattened: stack.count <= BlockBuilder.deepest
      // What a kept list or a cell's row holds has no other place to go.
      case .item: !isFlattened
      case .table: true
      }
    stack.append(Open(frame: isKept ? frame : .flattened))
  }

  private var isFlattened: Bool {
    if case .flattened = stack.last?.frame { true } else { false }
  }

  private func pop() {
    guard stack.count > 1, let open = stack.popLast() else { return }
    let offset = open.offset ?? lastOffset
    switch open.frame {
    case .document: stack.append(open)
    case .quote: append(Conventions.quote(open.blocks, offset: offset))
    case .list(let start, let tight):
      append(
        Block(.list(ItemList(start: start, isTight: tight, items: open.items)), offset: offset))
    case .item(let done):
      stack[stack.count - 1].items.append(ItemList.Item(isDone: done, blocks: open.blocks))
    case .table: append(Block(.table(table.squared()), offset: offset))
    case .flattened:
      for block in open.blocks { append(block) }
      for item in open.items { for block in item.blocks { append(block) } }
    }
  }

  private func append(_ block: Block) {
    stack[stack.count - 1].blocks.append(block)
  }

  private func open(_ leaf: Leaf) {
    self.leaf = leaf
    runs = RunBuilder()
  }

  private func openVerbatim(_ leaf: Leaf) {
    self.leaf = leaf
    verbatim = ""
    verbatimOffset = lastOffset
  }

  private func openCode(_ detail: UnsafeMutableRawPointer?) {
    let code = detail?.load(as: MD_BLOCK_CODE_DETAIL.self)
    let language = code.map { MarkdownDialect.string($0.lang) } ?? ""
    openVerbatim(.code(language, indented: code?.fence_char == 0))
  }

  private func openCell(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    open(.cell)
    guard inHeader else { return }
    let align = detail?.load(as: MD_BLOCK_TD_DETAIL.self).align
    table.alignments.append(
      align == MD_ALIGN_RIGHT ? .trailing : align == MD_ALIGN_CENTER ? .center : .leading)
  }

  /// Tight list items hold text without a paragraph around it.
  private func beginImplicitParagraph() {
    if case .none = leaf { open(.paragraph) }
  }

  private func endImplicitParagraph() {
    if case .paragraph = leaf { closeLeaf() }
  }

  private func closeLeaf() {
    let closed = leaf
    leaf = .none
    switch closed {
    case .none, .cell: break
    case .paragraph:
      for block in Conventions.paragraphs(runs.take()) { append(block) }
    case .heading(let level):
      let title = runs.take()
      append(Block(.heading(level: level, title), offset: title.first?.offset ?? lastOffset))
    case .code(let language, let indented):
      let code = Code(language: language, text: verbatim)
      if indented, continueFootnote(code) { return }
      append(Block(.code(code), offset: verbatimOffset))
    case .html: append(Block(.html(Code(language: "", text: verbatim)), offset: verbatimOffset))
    }
  }

  /// Text indented below a footnote belongs to the footnote; md4c takes it for code.
  private func continueFootnote(_ code: Code) -> Bool {
    guard let last = stack.last?.blocks.last, case .footnote(let label, let blocks) = last.content
    else { return false }
    let more = MarkdownParser.blocks(in: code.text, offset: verbatimOffset)
    let index = stack[stack.count - 1].blocks.count - 1
    stack[stack.count - 1].blocks[index].content = .footnote(label: label, blocks + more)
    return true
  }
}

extension Table {
  /// Every row with as many cells as there are columns, as GitHub does it.
  fileprivate func squared() -> Table {
    var table = self
    table.rows = rows.map { row in
      row.count >= alignments.count
        ? row : row + Array(repeating: [], count: alignments.count - row.count)
    }
    return table
  }
}
