internal import Canvas
internal import Content

extension BlockLayout {
  /// Runs as lines of at most `width` columns.
  func wrap(_ runs: [Run], _ offset: Int, width: Int, _ base: Style) -> [Line] {
    var wrapper = Wrapper(width: width, offset: offset)
    for (index, run) in runs.enumerated() {
      add(run, to: &wrapper, base)
      if options.showsAddresses, case .link(let target) = run.role,
        index + 1 == runs.count || runs[index + 1].role != run.role,
        isAddress(target, text: run.text)
      {
        wrapper.add(" <\(target)>", style: Style(.muted), offset: nil)
      }
    }
    return wrapper.finish()
  }

  private func add(_ run: Run, to wrapper: inout Wrapper, _ base: Style) {
    let style = BlockLayout.style(run.style, on: base)
    let offset = run.offset == -1 ? nil : run.offset
    switch run.role {
    case .text: addText(run, to: &wrapper, style)
    case .lineBreak: wrapper.breakLine()
    case .link(let target):
      let link = Style(.link, style.traits.union(.underline))
      wrapper.add(run.text, style: link, offset: offset, link: .target(target))
    case .image:
      wrapper.add("[\(options.words.image) ", style: Style(.muted), offset: nil)
      wrapper.add(run.text, style: style, offset: offset)
      wrapper.add("]", style: Style(.muted), offset: nil)
    case .footnote(let label):
      wrapper.add(footnoteMark(label), style: Style(.link), offset: nil, link: .footnote(label))
    }
  }

  /// Running text with what is put into it.
  private func addText(_ run: Run, to wrapper: inout Wrapper, _ style: Style) {
    guard run.offset >= 0 else {
      return wrapper.add(run.text, style: style, offset: run.offset == -1 ? nil : run.offset)
    }
    var start = 0
    let size = run.text.utf8.count
    for insertion in insertions {
      let end = insertion.offset - run.offset
      guard end > start, end <= size else { continue }
      wrapper.add(run.text.bytes(start..<end), style: style, offset: run.offset + start)
      wrapper.add(insertion.text, style: Style(.muted), offset: nil)
      start = end
    }
    guard start < size else { return }
    let rest = start == 0 ? run.text : run.text.bytes(start..<size)
    wrapper.add(rest, style: style, offset: run.offset + start)
  }

  /// The mark of a footnote in the text; as it is written where no text belongs to it.
  func footnoteMark(_ label: String) -> String {
    footnote(label) == nil ? "[^\(label)]" : "[\(label)]"
  }

  /// Text that the layout makes: it stands nowhere in the report, so no match can be in it.
  static func made(_ text: String, style: InlineStyle = []) -> Run {
    Run(text, offset: -1, style: style)
  }

  private func isAddress(_ target: String, text: String) -> Bool {
    target.contains(":") && !target.hasPrefix(FacetValue.linkScheme) && target != text
      && target != "mailto:" + text
  }

  static func style(_ inline: InlineStyle, on base: Style) -> Style {
    var style = base
    if inline.contains(.code) { style.ink = .code }
    if inline.contains(.strong) { style.traits.insert(.bold) }
    if inline.contains(.emphasis) { style.traits.insert(.italic) }
    if inline.contains(.strikethrough) { style.traits.insert(.dim) }
    return style
  }
}

extension String {
  /// The text of some of its bytes.
  fileprivate func bytes(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

extension Block {
  /// The labels of the footnotes that the block itself calls, lists and quotes included.
  var calledFootnotes: [String] {
    var labels: [String] = []
    for runs in leaves {
      for run in runs {
        if case .footnote(let label) = run.role, !labels.contains(label) { labels.append(label) }
      }
    }
    return labels
  }
}
