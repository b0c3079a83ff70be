internal import Canvas
internal import Glyphs

/// Breaks running text into lines of at most a width, one scalar after the other.
struct Wrapper {
  private struct Glyph {
    var scalar: Unicode.Scalar
    var width: UInt8
    var style: Style
    var offset: Int
    var link: Int
  }

  private let width: Int
  private var pending: [Glyph] = []
  private var pendingWidth = 0
  /// How many pending glyphs may stay on the line if it has to break.
  private var lastBreak = 0
  /// The same before the last space, for signs that must not start a line.
  private var earlierBreak = 0
  /// Whether spaces carry meaning, as in code: none is dropped where a line starts.
  private let keepsSpaces: Bool
  private var links: [Span.Link] = []
  private(set) var lines: [Line] = []
  private var lastOffset: Int

  init(width: Int, offset: Int, keepsSpaces: Bool = false) {
    self.width = max(2, width)
    self.keepsSpaces = keepsSpaces
    lastOffset = offset
  }

  /// Adds text; `offset` is where its first byte stands, or nil for text that the layout makes.
  mutating func add(_ text: String, style: Style, offset: Int?, link: Span.Link? = nil) {
    var at = offset ?? -1
    let linkIndex = link.map { index(of: $0) } ?? -1
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if let safe = SafeText.shown(scalar) {
        add(
          Glyph(
            scalar: safe, width: UInt8(CharacterWidth.of(safe)), style: style, offset: at,
            link: linkIndex))
      }
      if offset != nil { at += size }
    }
  }

  /// Ends the line here.
  mutating func breakLine() {
    emit(pending.count)
    pending.removeAll(keepingCapacity: true)
    pendingWidth = 0
    lastBreak = 0
    earlierBreak = 0
  }

  /// All lines, the last one included.
  mutating func finish() -> [Line] {
    if !pending.isEmpty { breakLine() }
    return lines
  }

  private mutating func index(of link: Span.Link) -> Int {
    if links.last == link { return links.count - 1 }
    links.append(link)
    return links.count - 1
  }

  private mutating func add(_ glyph: Glyph) {
    let isSpace = glyph.scalar == " "
    if isSpace && pending.isEmpty && !lines.isEmpty && !keepsSpaces { return }
    if !isSpace, pending.last?.scalar == " ", Breaking.staysAtEnd(glyph.scalar) {
      lastBreak = earlierBreak
    }
    // Spaces may stand beyond the edge: they are dropped where the line ends.
    if pendingWidth + Int(glyph.width) > width, glyph.width > 0, !isSpace || keepsSpaces {
      wrap(before: glyph)
    }
    if isSpace, pending.last?.scalar != " " { earlierBreak = lastBreak }
    let mayBreak = isSpace && pending.last?.scalar != "«"
    pending.append(glyph)
    pendingWidth += Int(glyph.width)
    if mayBreak || glyph.width == 2 || Breaking.isAllowed(after: glyph.scalar) {
      lastBreak = pending.count
    }
  }

  /// Breaks at the last place that allows it, or in the middle of a word that fills the line.
  private mutating func wrap(before glyph: Glyph) {
    // A line may break before any wide character: its scripts have no spaces.
    let isWide = glyph.width == 2
    var cut = lastBreak > 0 && !isWide ? lastBreak : pending.count
    if isWide, let last = pending.last, last.width == 2,
      Breaking.staysAtEnd(glyph.scalar) || Breaking.opens(last.scalar)
    {
      cut = max(1, cut - 1)
    }
    emit(cut)
    pending.removeFirst(cut)
    pendingWidth = pending.reduce(0) { $0 + Int($1.width) }
    lastBreak = 0
    earlierBreak = 0
  }

  /// Makes a line of the first `count` pending glyphs; spaces at its end are dropped.
  private mutating func emit(_ count: Int) {
    var end = count
    while end > 0, pending[end - 1].scalar == " " { end -= 1 }
    var spans: [Span] = []
    var first = 0
    for index in 0..<end where index + 1 == end || !continues(pending[index], pending[index + 1]) {
      spans.append(span(first...index))
      first = index + 1
    }
    let offset = pending[..<count].first { $0.offset >= 0 }?.offset ?? lastOffset
    lastOffset = max(lastOffset, offset)
    lines.append(Line(spans, offset: lastOffset))
  }

  private func continues(_ one: Glyph, _ next: Glyph) -> Bool {
    one.style == next.style && one.link == next.link
      && (one.offset == -1
        ? next.offset == -1 : next.offset == one.offset + UTF8.width(one.scalar))
  }

  private func span(_ range: ClosedRange<Int>) -> Span {
    var text: [UInt8] = []
    text.reserveCapacity(range.count + 16)
    for glyph in pending[range] {
      if glyph.scalar.isASCII {
        text.append(UInt8(truncatingIfNeeded: glyph.scalar.value))
      } else {
        text.append(contentsOf: UTF8.encode(glyph.scalar) ?? .init())
      }
    }
    let first = pending[range.lowerBound]
    return Span(
      String(decoding: text, as: UTF8.self), first.style,
      offset: first.offset == -1 ? nil : first.offset,
      link: first.link >= 0 ? links[first.link] : nil)
  }
}
