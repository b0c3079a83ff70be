import Content

/// All blocks of a report, those inside others after the one they stand in.
func allBlocks(of report: Report) -> [Block] {
  report.parts.indices.flatMap { report.blocks(inPart: $0).flatMap(withinBlocks) }
}

private func withinBlocks(_ block: Block) -> [Block] {
  let inner: [Block] =
    switch block.content {
    case .heading, .paragraph, .code, .table, .rule, .html: []
    case .list(let list): list.items.flatMap(\.blocks)
    case .quote(let blocks), .pullQuote(let blocks, _), .footnote(_, let blocks): blocks
    case .figure(let figure): figure.notes
    }
  return [block] + inner.flatMap(withinBlocks)
}

/// All runs of a report.
func allRuns(of report: Report) -> [Run] {
  allBlocks(of: report).flatMap { block -> [Run] in
    switch block.content {
    case .heading(_, let runs), .paragraph(let runs), .pullQuote(_, let runs): runs
    case .table(let table): table.runs
    case .figure(let figure): figure.caption + figure.source + figure.data.flatMap(\.runs)
    case .list, .quote, .code, .rule, .html, .footnote: []
    }
  }
}

extension Table {
  fileprivate var runs: [Run] { ([header] + rows).flatMap { $0 }.flatMap { $0 } }
}
