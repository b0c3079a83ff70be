internal import Canvas
internal import Content
internal import Glyphs

extension BlockLayout {
  /// The facts of a structured entry, under its title.
  mutating func addFacts(of additions: Additions, at offset: Int) {
    guard !additions.facts.isEmpty else { return }
    let names = additions.facts.map { CharacterWidth.of($0.name) }
    for row in additions.facts {
      add(row, "facts/" + row.key, names: names.max() ?? 0, additions.notGiven, offset)
    }
    blank(offset)
  }

  /// The lines of a part with what stands behind it.
  mutating func adding(
    _ added: (told: Additions.Row?, closing: [Additions.Row]), after lines: [Line]
  ) -> [Line] {
    self.lines = lines
    if let row = added.told { told(row) }
    closing(added.closing, at: 0)
    return self.lines
  }

  /// The entries that are told of in a section, below its text.
  mutating func told(_ row: Additions.Row) {
    add(row, "told", names: CharacterWidth.of(row.name), "", 0)
    blank(0)
  }

  /// What stands behind the text.
  mutating func closing(_ rows: [Additions.Row], at offset: Int) {
    for row in rows {
      let path = "closing/" + row.key
      part(path) {
        $0.paragraph($0.beside(row.name, isLabel: true), offset, Indent(), Style(.heading, .bold))
      }
      for (index, item) in row.items.enumerated() {
        part("\(path)/\(index)") {
          let indent = row.isList ? $0.nested(Indent(), "• ") : Indent()
          $0.paragraph($0.beside($0.runs(of: item)), offset, indent, Style())
        }
      }
      blank(offset)
    }
  }

  /// Notes on the first line of what is added that it begins there.
  private mutating func part(_ path: String, _ add: (inout BlockLayout) -> Void) {
    let start = lines.count
    add(&self)
    if start < lines.count { lines[start].begins = path }
  }

  /// A row: the name at the left and the values beside it, or below each other where it is narrow.
  private mutating func add(
    _ row: Additions.Row, _ path: String, names: Int, _ notGiven: String, _ offset: Int
  ) {
    let isWide = options.width >= 50
    let label = beside(row.name, isLabel: true)
    let lines = self.lines(of: row, notGiven).map { beside($0) }
    let room = String(repeating: " ", count: max(0, names - CharacterWidth.of(row.name)) + 2)
    let rest = isWide ? String(repeating: " ", count: names + 2) : "  "
    if !isWide, row.isList, row.items.count > 1 {
      part(path) {
        let name = label + [BlockLayout.made($0.options.additions.colon)]
        $0.paragraph(name, offset, Indent(), Style(.muted))
      }
      for (index, line) in lines.enumerated() {
        part("\(path)/\(index)") {
          $0.paragraph(line, offset, Indent(first: "• ", rest: rest), Style())
        }
      }
      return
    }
    for (index, line) in lines.enumerated() {
      let name = isWide ? row.name + room : row.name + options.additions.colon
      let isFirst = index == 0
      let indent = Indent(
        first: isFirst ? name : rest, rest: rest, place: isFirst ? label[0].offset : nil)
      part("\(path)/\(index)") { $0.paragraph(line, offset, indent, Style()) }
    }
  }

  /// The values of a row, line by line.
  private func lines(of row: Additions.Row, _ notGiven: String) -> [[Run]] {
    if row.items.isEmpty { return [[BlockLayout.made(notGiven, style: .emphasis)]] }
    if row.isList { return row.items.map(runs) }
    var all: [Run] = []
    for (index, item) in row.items.enumerated() {
      if index > 0 { all.append(BlockLayout.made(", ")) }
      all += runs(of: item)
    }
    return [all]
  }

  private func runs(of item: Additions.Item) -> [Run] {
    let language = options.words.language
    var run = BlockLayout.made(SpelledDate.together(item.text, in: language))
    if let target = item.target { run.role = .link(target) }
    if item.note.isEmpty { return [run] }
    return [run, BlockLayout.made(SpelledDate.together(" (\(item.note))", in: language))]
  }
}
