internal import Content

/// Blocks as plain data: an object for each, with its `type` first.
enum BlockJSON {
  /// The blocks as an array.
  ///
  /// They nest as deeply as the parser lets them, and no deeper, so the recursion has an end.
  static func values(of blocks: [Block]) -> JSON { .array(blocks.map { value(of: $0.content) }) }

  /// One case for each kind of block: a new kind does not compile until it is written here.
  private static func value(of content: Block.Content) -> JSON {
    switch content {
    case .heading(let level, let runs):
      object("heading", [.init("level", .number(level))] + text(runs))
    case .paragraph(let runs): object("paragraph", text(runs))
    case .list(let list): self.list(list)
    case .quote(let blocks): object("quote", [.init("blocks", values(of: blocks))])
    case .pullQuote(let blocks, let attribution):
      object(
        "pull-quote",
        [.init("blocks", values(of: blocks)), .init("attribution", .string(attribution.plainText))])
    case .figure(let figure): self.figure(figure)
    case .code(let code):
      object(
        "code", [.init("language", .string(code.language)), .init("text", .string(code.text))])
    case .table(let table): object("table", self.table(table))
    case .rule: object("rule", [])
    case .html(let code): object("html", [.init("text", .string(code.text))])
    case .footnote(let label, let blocks):
      object(
        "footnote", [.init("label", .string(label)), .init("blocks", values(of: blocks))])
    }
  }

  private static func object(_ type: String, _ members: [JSON.Member]) -> JSON {
    .object([.init("type", .string(type))] + members)
  }

  /// The text of runs, and where there are any, its links and the labels of its footnotes.
  private static func text(_ runs: [Run]) -> [JSON.Member] {
    var members: [JSON.Member] = [.init("text", .string(runs.plainText))]
    var links: [JSON] = []
    var footnotes: [JSON] = []
    for run in runs {
      switch run.role {
      case .text, .image, .lineBreak: break
      case .link(let target):
        links.append(
          .object([.init("text", .string(run.text)), .init("target", .string(target))]))
      case .footnote(let label): footnotes.append(.string(label))
      }
    }
    if !links.isEmpty { members.append(.init("links", .array(links))) }
    if !footnotes.isEmpty { members.append(.init("footnotes", .array(footnotes))) }
    return members
  }

  /// `start` is null for a bulleted list; `done` is there for tasks only.
  private static func list(_ list: ItemList) -> JSON {
    let items = list.items.map { item in
      let done: [JSON.Member] = item.isDone.map { [.init("done", .bool($0))] } ?? []
      return JSON.object(done + [.init("blocks", values(of: item.blocks))])
    }
    return object(
      "list",
      [.init("start", list.start.map(JSON.number) ?? .null), .init("items", .array(items))])
  }

  /// A figure may have several tables, so its data are an array.
  private static func figure(_ figure: Figure) -> JSON {
    object(
      figure.kind == .numbers ? "numbers" : "figure",
      [
        .init("number", .string(figure.number)),
        .init("caption", .string(figure.caption.plainText)),
        .init("source", .string(figure.source.plainText)),
        .init("data", .array(figure.data.map { .object(table($0)) })),
        .init("notes", values(of: figure.notes)),
      ])
  }

  /// Cells are plain text; alignment says nothing to a script.
  private static func table(_ table: Table) -> [JSON.Member] {
    [
      .init("header", .strings(table.header.map(\.plainText))),
      .init("rows", .array(table.rows.map { .strings($0.map(\.plainText)) })),
    ]
  }
}
