extension Block {
  /// The stretches of running text in a block, in reading order; code counts as one run.
  public var leaves: [[Run]] {
    switch content {
    case .heading(_, let runs): [Report.headingRuns(runs)]
    case .paragraph(let runs): [runs]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.leaves) }
    case .quote(let blocks), .footnote(_, let blocks): blocks.flatMap(\.leaves)
    case .pullQuote(let blocks, let name): blocks.flatMap(\.leaves) + (name.isEmpty ? [] : [name])
    case .figure(let figure): figure.leaves
    case .code(let code), .html(let code): [[Run(code.text, offset: offset, style: .code)]]
    case .table(let table): table.leaves
    case .rule: []
    }
  }
}

extension Table {
  /// The cells, row by row.
  public var leaves: [[Run]] {
    (header + rows.flatMap(\.self)).filter { !$0.isEmpty }
  }
}

extension Figure {
  /// Caption, data, source and remarks.
  public var leaves: [[Run]] {
    ([caption] + data.flatMap(\.leaves) + [source] + notes.flatMap(\.leaves)).filter { !$0.isEmpty }
  }
}

extension Report {
  /// The runs of a heading without the attributes at its end.
  public static func headingRuns(_ runs: [Run]) -> [Run] {
    let text = runs.plainText
    let title = HeadingAttributes.split(text).title
    guard title.utf8.count < text.utf8.count else { return runs }
    var left = title.utf8.count
    var result: [Run] = []
    for run in runs {
      if case .footnote = run.role {
        result.append(run)
        continue
      }
      guard left > 0 else { break }
      var run = run
      if run.text.utf8.count > left { run.text = String(run.text.utf8.prefix(left)) ?? run.text }
      left -= run.text.utf8.count
      result.append(run)
    }
    return result
  }
}
