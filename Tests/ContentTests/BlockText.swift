import Content

/// All text that blocks hold, in reading order, the targets of links and the like after it.
struct BlockText {
  /// Every run of the text and every piece of code.
  private(set) var pieces: [String] = []
  /// What is read only in passing: targets, labels, numbers, languages of code.
  private(set) var marks: [String] = []
  /// Every offset that was met.
  private(set) var offsets: [Int] = []

  init(_ report: Report) {
    for index in report.parts.indices { add(report.blocks(inPart: index)) }
  }

  init(_ blocks: [Block]) { add(blocks) }

  /// The text with a space between any two pieces, and the marks after it.
  var whole: String { (pieces + marks).joined(separator: " ") }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    offsets.append(block.offset)
    switch block.content {
    case .heading(_, let runs), .paragraph(let runs): add(runs)
    case .list(let list):
      for (index, item) in list.items.enumerated() {
        if let start = list.start { marks.append("\(start + index)") }
        add(item.blocks)
      }
    case .quote(let blocks): add(blocks)
    case .pullQuote(let blocks, let attribution):
      marks.append("pull")
      add(blocks)
      add(attribution)
    case .figure(let figure): add(figure)
    case .code(let code), .html(let code): add(code)
    case .table(let table): add(table)
    case .rule: break
    case .footnote(let label, let blocks):
      marks.append(label)
      add(blocks)
    }
  }

  private mutating func add(_ figure: Figure) {
    marks.append("figure \(figure.number)")
    add(figure.caption)
    if !figure.source.isEmpty { marks.append("source") }
    add(figure.source)
    for table in figure.data { add(table) }
    add(figure.notes)
  }

  private mutating func add(_ code: Code) {
    marks.append(code.language)
    pieces.append(code.text)
  }

  private mutating func add(_ table: Table) {
    for row in [table.header] + table.rows { for cell in row { add(cell) } }
  }

  private mutating func add(_ runs: [Run]) {
    // Runs of one paragraph belong together: emphasis may begin inside a word.
    var text = ""
    for run in runs {
      offsets.append(run.offset)
      switch run.role {
      case .text, .lineBreak: text += run.text
      case .link(let target), .image(let target):
        text += run.text
        marks.append(target)
      case .footnote(let label): marks.append(label)
      }
    }
    pieces.append(text)
  }
}

/// Words, for finding out whether any was lost.
enum Words {
  /// How often each stretch of ASCII letters, digits and bytes above ASCII occurs.
  static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in split(text) { counts[word, default: 0] += 1 }
    return counts
  }

  /// The stretches of letters and digits; Latin and general punctuation and spaces part them.
  static func split(_ text: String) -> [String] {
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
  static func missing(from shown: String, in source: String) -> [String] {
    let found = counts(shown)
    return counts(source).filter { found[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }
}
