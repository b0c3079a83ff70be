/// The notes of pages: a page has no notes of its own, only links to a list at its end.
enum PandocEndnotes {
  /// Blocks with each note where it is called; the list of notes goes.
  ///
  /// A list stays as it is where one of its items is never called.
  static func placed(_ blocks: [JSONTree]) -> [JSONTree] {
    let called = calls(in: blocks)
    guard !called.isEmpty else { return blocks }
    var notes: [String: JSONTree] = [:]
    var rest: [JSONTree] = []
    for block in blocks {
      guard let found = list(block, called) else {
        rest.append(block)
        continue
      }
      notes.merge(found) { first, _ in first }
      if rest.last?.tag == "HorizontalRule" { rest.removeLast() }
    }
    return notes.isEmpty ? blocks : rest.map { filled($0, notes) }
  }

  /// The identifiers of all notes that are called.
  static func calls(in blocks: [JSONTree]) -> Set<String> {
    var found: Set<String> = []
    var pending = blocks
    while let tree = pending.popLast() {
      if let note = call(tree) { found.insert(note) }
      switch tree {
      case .list(let list): pending += list
      case .fields(let fields): pending += fields.values
      case .null, .number, .text: break
      }
    }
    return found
  }

  /// The note that a link calls: it says so, or is a small raised number.
  private static func call(_ inline: JSONTree) -> String? {
    let isRaised = inline.tag == "Superscript" && inline.content.list.count == 1
    let link = isRaised ? inline.content[0] : inline
    guard link.tag == "Link" else { return nil }
    let target = String(decoding: link.content[2][0].text, as: UTF8.self)
    guard target.hasPrefix("#") else { return nil }
    let words = link.content[0][1].list.map { String(decoding: $0.text, as: UTF8.self) }
    let inner = link.content[1].list
    let stands = isRaised || (inner.count == 1 && inner[0].tag == "Superscript")
    let digits = PandocInlines.plain(link.content[1]).filter { $0 != 0x5B && $0 != 0x5D }
    let isNumber = !digits.isEmpty && digits.allSatisfy { Scalars.isDigit(UInt32($0)) }
    guard words.contains("footnote-ref") || (stands && isNumber) else { return nil }
    return String(target.dropFirst())
  }

  /// The notes of a list, by their identifiers; nil for any other block.
  private static func list(_ block: JSONTree, _ called: Set<String>) -> [String: JSONTree]? {
    guard block.tag == "OrderedList", !block.content[1].list.isEmpty else { return nil }
    var notes: [String: JSONTree] = [:]
    for item in block.content[1].list {
      let first = item[0]
      let name = String(decoding: first.content[0][0].text, as: UTF8.self)
      guard first.tag == "Div", called.contains(name) else { return nil }
      notes[name] = .list(first.content[1].list + item.list.dropFirst())
    }
    return notes
  }

  private static func filled(_ tree: JSONTree, _ notes: [String: JSONTree]) -> JSONTree {
    if let name = call(tree), let note = notes[name] {
      return .fields(["t": .text(Array("Note".utf8)), "c": note])
    }
    switch tree {
    case .list(let list): return .list(list.map { filled($0, notes) })
    case .fields(let fields): return .fields(fields.mapValues { filled($0, notes) })
    case .null, .number, .text: return tree
    }
  }
}

/// Spans of pages: they say how words look and nothing about them.
enum PandocSpans {
  /// How many elements of a name there are.
  static func count(_ name: String, in blocks: [JSONTree]) -> Int {
    var count = 0
    var pending = blocks
    while let tree = pending.popLast() {
      if tree.tag == name { count += 1 }
      switch tree {
      case .list(let list): pending += list
      case .fields(let fields): pending += fields.values
      case .null, .number, .text: break
      }
    }
    return count
  }

  /// A tree with the words of each span in its place.
  static func opened(_ tree: JSONTree) -> JSONTree {
    switch tree {
    case .list(let list):
      var out: [JSONTree] = []
      out.reserveCapacity(list.count)
      for element in list {
        if element.tag == "Span" {
          out += opened(element.content[1]).list
        } else {
          out.append(opened(element))
        }
      }
      return .list(out)
    case .fields(let fields): return .fields(fields.mapValues(opened))
    case .null, .number, .text: return tree
    }
  }
}
