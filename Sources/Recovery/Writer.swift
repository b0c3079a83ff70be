/// Writes the blocks as Markdown and keeps, for each line, where it came from.
struct Writer {
  private(set) var bytes: [UInt8] = []
  /// Footnotes already written.
  var written: Set<Int> = []
  private(set) var lines: [Int] = []

  /// Adds one line; the text must not hold a line end.
  mutating func line(_ text: [UInt8], from source: Int) {
    bytes += text
    bytes.append(0x0A)
    lines.append(source)
  }

  /// A blank line between blocks.
  mutating func gap(from source: Int) {
    guard !lines.isEmpty else { return }
    line([], from: source)
  }
}

extension Draft {
  /// The result with its Markdown.
  func written() -> Recovered {
    var output = result
    var writer = Writer()
    var notes: [Int] = []
    var regions = RegionTrail()
    var wasItem = false
    for index in units.indices where !units[index].isGone {
      if units[index].isHeading { flush(&notes, &writer) }
      if case .footnote = units[index].role { continue }
      let source = line(of: index)
      if !(wasItem && units[index].isItem) { writer.gap(from: source) }
      wasItem = units[index].isItem
      notes += notesCalled(units[index].text, notes)
      write(index, source, &writer, &regions)
    }
    flush(&notes, &writer)
    flushUncalled(&writer)
    output.markdown = String(decoding: writer.bytes, as: UTF8.self)
    output.lines = writer.lines
    output.regions = regions.seen
    output.decisions.sort { $0.line < $1.line }
    output.removed.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    return output
  }

  // MARK: blocks

  private func write(
    _ index: Int, _ source: Int, _ writer: inout Writer, _ regions: inout RegionTrail
  ) {
    let unit = units[index]
    switch unit.role {
    case .paragraph, .footnote, .gone: writer.line(inline(running(unit)), from: source)
    case .heading(let level): writeHeading(unit, level, source, &writer, &regions)
    case .item(let kind): writer.line(marker(kind, unit) + inline(running(unit)), from: source)
    case .figure(let figure): writeFigure(unit, figure, source, &writer)
    case .pullQuote(let author): writeQuote(unit, author, source, &writer)
    case .verbatim: writeVerbatim(unit, &writer)
    }
  }

  /// The text of several lines without the gaps that set them to one width (manual pages); a line by
  /// itself may be the row of a table and keeps its own.
  private func running(_ unit: Unit) -> [UInt8] {
    guard isWrapped, unit.lines.count > 1 else { return unit.text }
    var text: [UInt8] = []
    text.reserveCapacity(unit.text.count)
    for byte in unit.text where byte != 0x20 || text.last != 0x20 { text.append(byte) }
    return text
  }

  /// The region goes into attributes at the end of the line.
  private func writeHeading(
    _ unit: Unit, _ level: Int, _ source: Int, _ writer: inout Writer,
    _ regions: inout RegionTrail
  ) {
    var text = Array(repeating: UInt8(0x23), count: level) + [0x20]
    text += Escape.heading(inline(unit.text))
    if let region = region(of: unit.text), regions.opens(region, level) {
      text += Array(" {region=\(region)}".utf8)
    } else {
      regions.close(level)
    }
    writer.line(text, from: source)
  }

  /// Numbers stay as printed; letters have no form in Markdown and follow a bullet.
  private func marker(_ kind: Marker.Kind, _ unit: Unit) -> [UInt8] {
    switch kind {
    case .bullet: [0x2D, 0x20]
    case .number: unit.prefix.filter { Scalars.isDigit(UInt32($0)) } + [0x2E, 0x20]
    case .letter: [0x2D, 0x20] + unit.prefix
    }
  }

  /// Caption and source keep their own source lines.
  private func writeFigure(
    _ unit: Unit, _ figure: Unit.Figure, _ source: Int, _ writer: inout Writer
  ) {
    writer.line(Array("> [!figure ".utf8) + figure.number + [0x5D], from: source)
    var at = source
    if !figure.caption.isEmpty {
      at = unit.lines.count > 1 ? self.source.lines[unit.lines[1]].number : source
      writer.line([0x3E, 0x20] + inline(figure.caption), from: at)
    }
    guard !figure.source.isEmpty, let last = unit.lines.last else { return }
    writer.line([0x3E], from: at)
    writer.line(
      Array("> source: ".utf8) + inline(figure.source), from: self.source.lines[last].number)
  }

  /// An author only where the source names one.
  private func writeQuote(
    _ unit: Unit, _ author: [UInt8], _ source: Int, _ writer: inout Writer
  ) {
    writer.line(Array("> [!pull]".utf8), from: source)
    writer.line([0x3E, 0x20] + inline(unit.text), from: source)
    guard !author.isEmpty, let last = unit.lines.last else { return }
    writer.line([0x3E], from: source)
    writer.line(
      Array("> — ".utf8) + inline(author), from: self.source.lines[last].number)
  }

  /// Lines as they are, between fences longer than any run of backticks inside.
  private func writeVerbatim(_ unit: Unit, _ writer: inout Writer) {
    let texts = unit.lines.map { source.text($0) }
    let longest = texts.map(Escape.longestBackticks).max() ?? 0
    let fence = Array(repeating: UInt8(0x60), count: max(3, longest + 1))
    let first = source.lines[unit.lines[0]].number
    writer.line(fence, from: first)
    for (place, text) in texts.enumerated() {
      writer.line(text, from: source.lines[unit.lines[place]].number)
    }
    writer.line(fence, from: source.lines[unit.lines[unit.lines.count - 1]].number)
  }

  /// A unit's text, safe as Markdown, with calls of footnotes.
  private func inline(_ text: [UInt8]) -> [UInt8] {
    Escape.inline(text) { footnotes[$0] != nil }
  }

  // MARK: notes

  /// Notes that a text calls and that do not wait yet.
  private func notesCalled(_ text: [UInt8], _ waiting: [Int]) -> [Int] {
    guard !footnotes.isEmpty else { return [] }
    var called: [Int] = []
    for mark in FootnoteMark.all(text)
    where footnotes[mark.number] != nil && !waiting.contains(mark.number)
      && !called.contains(mark.number)
    {
      called.append(mark.number)
    }
    return called
  }

  /// Writes the notes that the section called, each once.
  private func flush(_ notes: inout [Int], _ writer: inout Writer) {
    for note in notes.sorted() where !writer.written.contains(note) {
      writeNote(note, &writer)
    }
    notes = []
  }

  /// Notes called only from places without notes of their own still have to be kept.
  private func flushUncalled(_ writer: inout Writer) {
    for note in footnotes.keys.sorted() where !writer.written.contains(note) {
      writeNote(note, &writer)
    }
  }

  /// One definition.
  private func writeNote(_ note: Int, _ writer: inout Writer) {
    guard let unit = footnotes[note] else { return }
    writer.written.insert(note)
    writer.gap(from: line(of: unit))
    writer.line(Array("[^\(note)]: ".utf8) + inline(units[unit].text), from: line(of: unit))
  }
}

/// The regions of the headings above: a heading below one need not name its region again.
struct RegionTrail {
  private var open: (id: String, level: Int)?
  private(set) var seen: [String] = []

  /// Whether a heading has to name its region: not below one that has.
  mutating func opens(_ region: String, _ level: Int) -> Bool {
    if let open, open.level < level, open.id == region { return false }
    open = (region, level)
    if !seen.contains(region) { seen.append(region) }
    return true
  }

  /// A heading of the same level or a higher one ends the region above.
  mutating func close(_ level: Int) {
    if let open, open.level >= level { self.open = nil }
  }
}
