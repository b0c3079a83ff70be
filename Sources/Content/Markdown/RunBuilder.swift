internal import CMd4c

/// Collects the runs of one paragraph, heading or cell.
struct RunBuilder {
  private var runs: [Run] = []
  private var depths = [Int](repeating: 0, count: 4)
  private var links: [String] = []
  private var images: [String] = []

  /// The runs, and an empty builder again.
  mutating func take() -> [Run] {
    let taken = runs
    self = RunBuilder()
    return taken
  }

  mutating func enter(_ style: InlineStyle) { change(style, by: 1) }
  mutating func leave(_ style: InlineStyle) { change(style, by: -1) }
  mutating func enterLink(_ target: String) { links.append(target) }
  mutating func leaveLink() { _ = links.popLast() }
  mutating func enterImage(_ source: String) { images.append(source) }

  /// An image without a description is shown by its address.
  mutating func leaveImage() {
    guard let source = images.popLast() else { return }
    if runs.last?.role != .image(source) {
      runs.append(Run(source, offset: runs.last?.offset ?? 0, style: style, role: .image(source)))
    }
  }

  private mutating func change(_ style: InlineStyle, by step: Int) {
    for bit in 0..<4 where style.rawValue & (1 << bit) != 0 { depths[bit] += step }
  }

  private var style: InlineStyle {
    var raw: UInt8 = 0
    for bit in 0..<4 where depths[bit] > 0 { raw |= 1 << bit }
    return InlineStyle(rawValue: raw)
  }

  private var role: Run.Role {
    if let image = images.last { return .image(image) }
    if let link = links.last { return .link(link) }
    return .text
  }

  /// Adds one piece of text as md4c reports it.
  mutating func append(_ type: MD_TEXTTYPE, _ bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    switch type {
    case MD_TEXT_NULLCHAR: add("\u{FFFD}", offset: offset)
    case MD_TEXT_BR: runs.append(Run("\n", offset: offset, role: .lineBreak))
    case MD_TEXT_SOFTBR: addSoftBreak()
    case MD_TEXT_ENTITY: add(Entity.decode(bytes), offset: offset, joins: false)
    case MD_TEXT_CODE, MD_TEXT_HTML: add(MarkdownDialect.plain(bytes), offset: offset)
    default: addNormal(bytes, offset: offset)
    }
  }

  /// A line end in the source is a space here; it takes the place of the line end's byte.
  private mutating func addSoftBreak() {
    guard let last = runs.last else { return }
    add(" ", offset: last.offset + last.text.utf8.count)
  }

  /// Text in which the marks of footnotes may stand: the stand-in byte, `^`, a label and `]`.
  private mutating func addNormal(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    guard bytes.contains(MarkdownDialect.footnoteMark) else {
      return add(String(decoding: bytes, as: UTF8.self), offset: offset)
    }
    var start = 0
    var index = 0
    while index < bytes.count {
      if let end = markEnd(bytes, at: index) {
        addPlain(bytes, start..<index, offset)
        let label = String(
          decoding: UnsafeBufferPointer(rebasing: bytes[(index + 2)..<end]), as: UTF8.self)
        runs.append(Run(label, offset: offset + index, style: style, role: .footnote(label)))
        index = end + 1
        start = index
      } else {
        index += 1
      }
    }
    addPlain(bytes, start..<bytes.count, offset)
  }

  private mutating func addPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ offset: Int
  ) {
    guard !range.isEmpty else { return }
    add(
      MarkdownDialect.plain(UnsafeBufferPointer(rebasing: bytes[range])),
      offset: offset + range.lowerBound)
  }

  /// The index of the `]` that ends a footnote's mark at `index`, or nil.
  private func markEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard bytes[index] == MarkdownDialect.footnoteMark, index + 3 < bytes.count,
      bytes[index + 1] == 0x5E
    else { return nil }
    var end = index + 2
    while end < bytes.count, end - index < 64, bytes[end] != 0x5D {
      if bytes[end] <= 0x20 { return nil }
      end += 1
    }
    return end < bytes.count && bytes[end] == 0x5D && end > index + 2 ? end : nil
  }

  /// Adds text, to the last run where it goes on in the same way.
  private mutating func add(_ text: String, offset: Int, joins: Bool = true) {
    let style = self.style
    let role = self.role
    if joins, let last = runs.indices.last, runs[last].style == style, runs[last].role == role,
      runs[last].offset + runs[last].text.utf8.count == offset
    {
      runs[last].text += text
    } else {
      runs.append(Run(text, offset: offset, style: style, role: role))
    }
  }
}
