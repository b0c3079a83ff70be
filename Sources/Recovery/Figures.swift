/// The label of a figure at the start of a text, such as "Figure 3" or one with a dash behind.
struct FigureLabel {
  var number: [UInt8]
  /// Where the caption begins; the end of the text when the label stands alone.
  var restStart: Int
  /// A colon, full stop or dash parts the label from its caption.
  var parted: Bool

  /// The label of a figure, in any language of the vocabulary.
  static func read(_ bytes: [UInt8], _ range: Range<Int>, _ words: Words) -> FigureLabel? {
    read(bytes, range, labels: words.figures)
  }

  static func read(
    _ bytes: [UInt8], _ range: Range<Int>, labels: Set<[UInt8]>
  ) -> FigureLabel? {
    var scanner = WordScanner(bytes, range)
    guard let label = scanner.next(), label.startsUpper, labels.contains(label.folded),
      label.start - range.lowerBound <= 2, let number = scanner.next(),
      number.start - label.end <= 2,
      let first = number.folded.first, Scalars.isDigit(UInt32(first)), number.folded.count <= 3
    else { return nil }
    var end = number.end
    var digits = Array(bytes[number.start..<number.end])
    // "2.1": a figure numbered within its chapter.
    while end + 1 < range.upperBound, bytes[end] == 0x2E || bytes[end] == 0x2D,
      Scalars.isDigit(UInt32(bytes[end + 1])), digits.count < 12
    {
      digits += bytes[end...end + 1]
      end += 2
      while end < range.upperBound, Scalars.isDigit(UInt32(bytes[end])), digits.count < 12 {
        digits.append(bytes[end])
        end += 1
      }
    }
    let rest = skipParting(bytes, end..<range.upperBound)
    return FigureLabel(number: digits, restStart: rest.start, parted: rest.parted)
  }

  /// Passes over what stands between label and caption.
  private static func skipParting(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> (start: Int, parted: Bool) {
    var index = range.lowerBound
    var parted = false
    while index < range.upperBound {
      let scalar = decode(bytes, index)
      switch scalar.value {
      case 0x3A, 0x2E, 0x2D, 0x2013, 0x2014, 0x2A: parted = true
      default:
        guard Scalars.isSpace(scalar.value) else { return (index, parted) }
      }
      index += scalar.length
    }
    return (range.upperBound, parted)
  }
}

extension Draft {
  /// Puts label, caption and source of a figure into one unit.
  mutating func findFigures() {
    for index in units.indices where units[index].isParagraph {
      let text = units[index].text
      guard let label = FigureLabel.read(text, 0..<text.count, words) else { continue }
      if label.restStart == text.count {
        readFigure(index, label)
      } else if isCaption(index, label) {
        let caption = Array(text[label.restStart...])
        finishFigure(index, label, caption: caption, captionUnit: nil)
      }
    }
  }

  /// "Figure 2 shows…" is a sentence; a caption has a parting mark, or is short and no sentence.
  private func isCaption(_ index: Int, _ label: FigureLabel) -> Bool {
    let unit = units[index]
    guard unit.length <= Weights.Limit.longestTitle * 2 else { return false }
    if label.parted { return true }
    let rest = TextTraits(unit.text, label.restStart..<unit.text.count)
    return unit.length <= Weights.Limit.moderateHeading && rest.startsUpper && rest.isOpen
  }

  /// The label stands alone: the short unit below is the caption, unless a wide gap parts them.
  private mutating func readFigure(_ index: Int, _ label: FigureLabel) {
    guard let next = next(after: index), units[next].isParagraph,
      units[next].blanksBefore < Weights.Limit.edgeBlanks,
      units[next].length <= Weights.Limit.longestTitle, sourceText(next) == nil
    else { return finishFigure(index, label, caption: [], captionUnit: nil) }
    finishFigure(index, label, caption: units[next].text, captionUnit: next)
  }

  /// Takes the source line in and makes the unit a figure.
  private mutating func finishFigure(
    _ index: Int, _ label: FigureLabel, caption: [UInt8], captionUnit: Int?
  ) {
    var figure = Unit.Figure(number: label.number, caption: caption, source: [])
    var reasons: [Decision.Reason] = [.label]
    if let captionUnit { absorb(captionUnit, into: index) }
    if let next = next(after: index), units[next].isParagraph,
      units[next].blanksBefore < Weights.Limit.edgeBlanks, let source = sourceText(next)
    {
      figure.source = source
      reasons.append(.followedByText)
      absorb(next, into: index)
    }
    // The label's word is kept by the block's tag; the record says what it was.
    remove(
      lines: units[index].lines, text: Array(units[index].text.prefix(label.restStart)), .label)
    units[index].role = .figure(figure)
    decide(.figure, at: index, caption.isEmpty ? 0.7 : 0.95, reasons)
  }

  /// Moves a unit's lines to another that holds its words.
  mutating func absorb(_ unit: Int, into target: Int) {
    units[target].lines += units[unit].lines
    units[unit].role = .gone
  }

  /// The words after "Source:", when a unit is such a line.
  private func sourceText(_ index: Int) -> [UInt8]? {
    let text = units[index].text
    guard units[index].length <= Weights.Limit.longestTitle,
      let label = TextTraits(text).firstWord, words.sources.contains(label.folded)
    else { return nil }
    var start = label.end
    while start < text.count, Scalars.isSpace(decode(text, start).value) {
      start += decode(text, start).length
    }
    guard start < text.count, text[start] == 0x3A else { return nil }
    var rest = Array(text[(start + 1)...])
    while let first = rest.first, first == 0x20 || first == 0x2A { rest.removeFirst() }
    if rest.starts(with: [0xC2, 0xA0]) { rest.removeFirst(2) }
    if rest.last == 0x2E { rest.removeLast() }
    return rest
  }
}
