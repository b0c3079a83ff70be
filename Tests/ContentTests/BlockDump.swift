import Content

/// Writes blocks down so that a person can compare them with the Markdown they come from.
///
/// One line for each block and run: `OFFSET:LINE what it is`, parts indented below it.
struct BlockDump {
  private(set) var text = ""
  private let place: (Int) -> (line: Int, column: Int)
  private var depth = 0

  /// - Parameter place: the line and column of an offset.
  init(place: @escaping (Int) -> (line: Int, column: Int)) { self.place = place }

  /// The blocks of all parts of a report.
  static func dump(_ report: Report) -> String {
    var dump = BlockDump { report.place(of: $0) }
    for index in report.parts.indices {
      for block in report.blocks(inPart: index) { dump.write(block) }
    }
    return dump.text
  }

  mutating func write(_ block: Block) {
    switch block.content {
    case .heading(let level, let runs): write("heading \(level)", block, runs)
    case .paragraph(let runs): write("paragraph", block, runs)
    case .list(let list): write(list, block)
    case .quote(let blocks): write("quote", block, blocks)
    case .pullQuote(let blocks, let attribution):
      write("pull quote", block, blocks)
      nested { $0.write("attribution", attribution) }
    case .figure(let figure): write(figure, block)
    case .code(let code): write("code \(code.language)", block, code)
    case .table(let table):
      write("table", block, [Run]())
      nested { $0.write(table) }
    case .rule: write("rule", block, [Run]())
    case .html(let code): write("html", block, code)
    case .footnote(let label, let blocks): write("footnote \(label)", block, blocks)
    }
  }

  private mutating func write(_ list: ItemList, _ block: Block) {
    let kind = list.start.map { "list from \($0)" } ?? "list"
    write(kind + (list.isTight ? ", tight" : ", loose"), block, [Run]())
    for item in list.items {
      nested { dump in
        dump.line(item.isDone.map { $0 ? "item [x]" : "item [ ]" } ?? "item")
        dump.nested { dump in for block in item.blocks { dump.write(block) } }
      }
    }
  }

  private mutating func write(_ figure: Figure, _ block: Block) {
    let name = figure.kind == .numbers ? "numbers" : "figure"
    write("\(name) \(figure.number)", block, [Run]())
    nested { dump in
      dump.write("caption", figure.caption)
      dump.write("source", figure.source)
      for table in figure.data {
        dump.line("data")
        dump.nested { $0.write(table) }
      }
      for note in figure.notes { dump.write(note) }
    }
  }

  private mutating func write(_ table: Table) {
    line("columns " + table.alignments.map { "\($0)" }.joined(separator: " "))
    for row in [table.header] + table.rows {
      line("row")
      nested { dump in for cell in row { dump.write("cell", cell) } }
    }
  }

  private mutating func write(_ what: String, _ block: Block, _ runs: [Run]) {
    line("\(block.offset):\(place(block.offset).line) \(what)")
    nested { dump in for run in runs { dump.write(run) } }
  }

  private mutating func write(_ what: String, _ block: Block, _ blocks: [Block]) {
    write(what, block, [Run]())
    nested { dump in for block in blocks { dump.write(block) } }
  }

  private mutating func write(_ what: String, _ block: Block, _ code: Code) {
    write(what, block, [Run]())
    nested { $0.line($0.quoted(code.text)) }
  }

  private mutating func write(_ what: String, _ runs: [Run]) {
    line(what)
    nested { dump in for run in runs { dump.write(run) } }
  }

  private mutating func write(_ run: Run) {
    var words = ["\(run.offset)", quoted(run.text)]
    if run.style.contains(.emphasis) { words.append("emphasis") }
    if run.style.contains(.strong) { words.append("strong") }
    if run.style.contains(.code) { words.append("code") }
    if run.style.contains(.strikethrough) { words.append("strikethrough") }
    switch run.role {
    case .text: break
    case .link(let target): words.append("link(\(target))")
    case .image(let source): words.append("image(\(source))")
    case .footnote(let label): words.append("footnote(\(label))")
    case .lineBreak: words.append("break")
    }
    line(words.joined(separator: " "))
  }

  /// The text in quotes with what cannot be seen written as in Swift.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars { result += scalar.escaped(asASCII: false) }
    return result + "\""
  }

  private mutating func line(_ words: String) {
    text += String(repeating: "  ", count: depth) + words + "\n"
  }

  private mutating func nested(_ body: (inout BlockDump) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }
}
