/// "Chapter 3" over the chapter's own heading: the number goes before the heading's words.
extension Draft {
  mutating func mergeChapterLabels() {
    guard printing != nil else { return }
    for index in units.indices where units[index].isHeading {
      guard let number = chapterNumber(index), let next = next(after: index),
        units[next].isHeading, headingNumber(ofText: units[next].text) == nil,
        let look = units[index].look?.face, let below = units[next].look?.face,
        below.halfPoints >= look.halfPoints
      else { continue }
      units[next].text = number + [0x20] + units[next].text
      remove(index, .label)
    }
  }

  /// The number of a heading that is a word for chapters and a number.
  private func chapterNumber(_ index: Int) -> [UInt8]? {
    let text = units[index].text
    var scanner = WordScanner(text)
    guard text.count <= 24, let label = scanner.next(), words.chapters.contains(label.folded),
      let number = scanner.next(), number.folded.count <= 3,
      number.folded.allSatisfy({ Scalars.isDigit(UInt32($0)) }), scanner.next() == nil
    else { return nil }
    return Array(text[number.start..<number.end])
  }
}
