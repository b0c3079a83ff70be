/// The places in an EPUB where notes are called: pandoc leaves an empty word for each.
enum PandocCalls {
  /// Blocks with a call at each such place, where there are as many notes that lead back to one.
  ///
  /// - Returns: the blocks, and how many places stay empty.
  static func restored(_ blocks: [JSONTree]) -> (blocks: [JSONTree], lost: Int) {
    let tree = JSONTree.list(blocks)
    let places = places(in: tree)
    guard places > 0, PandocEndnotes.calls(in: blocks).isEmpty else { return (blocks, 0) }
    var names: [[UInt8]] = []
    notes(in: tree, &names)
    guard names.count == places else { return (blocks, names.isEmpty ? 0 : places) }
    var rest = names[...]
    return (filled(tree, &rest).list, 0)
  }

  private static func isPlace(_ tree: JSONTree) -> Bool {
    guard tree.tag == "Str", case .text(let text) = tree.content else { return false }
    return text.isEmpty
  }

  private static func places(in tree: JSONTree) -> Int {
    if isPlace(tree) { return 1 }
    switch tree {
    case .list(let list): return list.reduce(0) { $0 + places(in: $1) }
    case .fields: return places(in: tree.content)
    case .null, .number, .text: return 0
    }
  }

  /// The identifiers of the notes of all lists, in their order.
  private static func notes(in tree: JSONTree, _ names: inout [[UInt8]]) {
    if tree.tag == "OrderedList" {
      for item in tree.content[1].list where item[0].tag == "Div" && leadsBack(item) {
        names.append(item[0].content[0][0].text)
      }
    }
    switch tree {
    case .list(let list): for element in list { notes(in: element, &names) }
    case .fields: notes(in: tree.content, &names)
    case .null, .number, .text: break
    }
  }

  /// A link back to where the note is called.
  private static func leadsBack(_ tree: JSONTree) -> Bool {
    if tree.tag == "Link" {
      return tree.content[0][1].list.contains { $0.text.elementsEqual("footnote-back".utf8) }
        || tree.content[0][2].list.contains { $0[1].text.elementsEqual("doc-backlink".utf8) }
    }
    switch tree {
    case .list(let list): return list.contains(where: leadsBack)
    case .fields: return leadsBack(tree.content)
    case .null, .number, .text: return false
    }
  }

  private static func filled(_ tree: JSONTree, _ names: inout ArraySlice<[UInt8]>) -> JSONTree {
    if isPlace(tree), let name = names.popFirst() { return call(name) }
    switch tree {
    case .list(let list):
      var out: [JSONTree] = []
      out.reserveCapacity(list.count)
      for element in list { out.append(filled(element, &names)) }
      return .list(out)
    case .fields(var fields):
      if let content = fields["c"] { fields["c"] = filled(content, &names) }
      return .fields(fields)
    case .null, .number, .text: return tree
    }
  }

  /// What pandoc makes of a call in a page.
  private static func call(_ name: [UInt8]) -> JSONTree {
    .fields([
      "t": .text(Array("Link".utf8)),
      "c": .list([
        .list([.text([]), .list([.text(Array("footnote-ref".utf8))]), .list([])]), .list([]),
        .list([.text([0x23] + name), .text([])]),
      ]),
    ])
  }
}
