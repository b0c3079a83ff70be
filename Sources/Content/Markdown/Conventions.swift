/// What reports agree on beyond Markdown: figures, pull quotes, footnotes.
enum Conventions {
  /// A quote block as what its first line says it is: `[!figure 3]`, `[!numbers]`, `[!pull]`, or
  /// just a quote.
  static func quote(_ blocks: [Block], offset: Int) -> Block {
    guard let first = blocks.first, case .paragraph(let runs) = first.content,
      let tag = Tag(runs)
    else { return Block(.quote(blocks), offset: offset) }
    var rest = Array(blocks.dropFirst())
    if !tag.rest.isEmpty {
      rest.insert(Block(.paragraph(tag.rest), offset: tag.rest[0].offset), at: 0)
    }
    switch tag.name {
    case "figure": return Block(.figure(figure(tag.value, rest)), offset: offset)
    case "numbers":
      var panel = figure(tag.value, rest)
      panel.kind = .numbers
      return Block(.figure(panel), offset: offset)
    case "pull":
      let (quote, attribution) = attributed(rest)
      return Block(.pullQuote(quote, attribution: attribution), offset: offset)
    default: return Block(.quote(blocks), offset: offset)
    }
  }

  private static func figure(_ number: String, _ blocks: [Block]) -> Figure {
    var figure = Figure(number: number, caption: [], source: [], data: [], notes: [])
    for block in blocks {
      if case .table(let table) = block.content {
        figure.data.append(table)
      } else if case .paragraph(let runs) = block.content, figure.source.isEmpty,
        let source = runs.dropping(prefix: "source:")
      {
        figure.source = source
      } else if case .paragraph(let runs) = block.content, figure.caption.isEmpty {
        (figure.caption, figure.source) = splitSource(runs)
      } else {
        figure.notes.append(block)
      }
    }
    return figure
  }

  /// A caption whose last line is `source: …`; in a quote each line is a run of its own.
  private static func splitSource(_ runs: [Run]) -> (caption: [Run], source: [Run]) {
    for index in runs.indices.dropFirst().reversed() where runs[index - 1].text.hasSuffix(" ") {
      if let source = Array(runs[index...]).dropping(prefix: "source:") {
        return (Array(runs[..<index]).trimmed(), source)
      }
    }
    return (runs, [])
  }

  /// The last paragraph of a quotation that starts with a dash names who said it.
  private static func attributed(_ blocks: [Block]) -> ([Block], [Run]) {
    guard let last = blocks.last, case .paragraph(let runs) = last.content else {
      return (blocks, [])
    }
    for dash in ["— ", "– ", "-- "] {
      if let name = runs.dropping(prefix: dash) { return (Array(blocks.dropLast()), name) }
    }
    return (blocks, [])
  }

  /// A paragraph as blocks: the definitions of footnotes in it become footnotes.
  static func paragraphs(_ runs: [Run]) -> [Block] {
    var blocks: [Block] = []
    var current: [Run] = []
    func flush() {
      defer { current = [] }
      let text = current.trimmed()
      guard let first = text.first else { return }
      blocks.append(definition(text) ?? Block(.paragraph(text), offset: first.offset))
    }
    for (index, run) in runs.enumerated() {
      if case .footnote = run.role, index + 1 < runs.count, runs[index + 1].text.hasPrefix(":"),
        current.last.map({ $0.text.hasSuffix(" ") }) ?? true
      {
        flush()
      }
      current.append(run)
    }
    flush()
    return blocks
  }

  private static func definition(_ runs: [Run]) -> Block? {
    guard let first = runs.first, case .footnote(let label) = first.role, runs.count > 1,
      runs[1].text.hasPrefix(":")
    else { return nil }
    var body = Array(runs.dropFirst())
    body[0].text.removeFirst()
    body[0].offset += 1
    body = body.trimmed()
    let blocks = body.isEmpty ? [] : [Block(.paragraph(body), offset: body[0].offset)]
    return Block(.footnote(label: label, blocks), offset: first.offset)
  }
}

/// The first line of a tagged quote: `[!name value]`.
private struct Tag {
  var name: String
  var value: String
  /// What follows the tag in its paragraph.
  var rest: [Run]

  init?(_ runs: [Run]) {
    guard let first = runs.first, first.role == .text, first.text.hasPrefix("[!"),
      let end = first.text.utf8.firstIndex(of: 0x5D)
    else { return nil }
    let inside = first.text[first.text.utf8.index(first.text.startIndex, offsetBy: 2)..<end]
    let words = inside.split(separator: " ", maxSplits: 1)
    guard let word = words.first else { return nil }
    name = word.lowercased()
    value = words.count > 1 ? String(words[1]) : ""
    let after = first.text.utf8.index(after: end)
    var remainder = first
    remainder.offset += first.text.utf8.distance(from: first.text.startIndex, to: after)
    remainder.text = String(first.text[after...])
    rest = ([remainder] + runs.dropFirst()).trimmed()
  }
}

extension [Run] {
  /// The runs without spaces at either end and without empty runs there.
  func trimmed() -> [Run] {
    var runs = self
    while let first = runs.first {
      let stripped = first.text.drop { $0 == " " || $0 == "\n" }
      if stripped.isEmpty {
        runs.removeFirst()
        continue
      }
      runs[0].offset += first.text.utf8.count - stripped.utf8.count
      runs[0].text = String(stripped)
      break
    }
    while let last = runs.last {
      if let index = last.text.lastIndex(where: { $0 != " " && $0 != "\n" }) {
        runs[runs.count - 1].text = String(last.text[...index])
        break
      }
      runs.removeLast()
    }
    return runs
  }

  /// The runs after a prefix of the text, or nil where they do not start with it.
  func dropping(prefix: String) -> [Run]? {
    guard var first = first, first.role == .text, first.text.lowercased().hasPrefix(prefix) else {
      return nil
    }
    first.text = String(first.text.utf8.dropFirst(prefix.utf8.count)) ?? ""
    first.offset += prefix.utf8.count
    return ([first] + dropFirst()).trimmed()
  }
}
