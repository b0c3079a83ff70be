/// "Chapter 3" over the chapter's own heading: the number goes before the heading's words.
extension Draft {
  mutating func mergeChapterLabels() {
    let labels = units.indices.compactMap { index -> ChapterLabel? in
      guard units[index].isHeading || printing == nil && units[index].isParagraph,
        let number = chapterNumber(index), let next = next(after: index),
        units[next].isHeading, headingNumber(ofText: units[next].text) == nil,
        isAtLeastAsLarge(next, as: index)
      else { return nil }
      return ChapterLabel(index: index, number: number, title: next)
    }
    // Without print one such line may be anything.
    guard printing != nil || labels.count > 1 else { return }
    for label in labels {
      units[label.title].text = label.number + [0x20] + units[label.title].text
      remove(label.index, .label)
    }
  }

  /// A label, its number, and the heading that it belongs to.
  private struct ChapterLabel {
    var index: Int
    var number: [UInt8]
    var title: Int
  }

  /// The print of the title is that of its label or larger, where it is known.
  private func isAtLeastAsLarge(_ title: Int, as label: Int) -> Bool {
    guard printing != nil else { return true }
    guard let above = units[label].look?.face, let below = units[title].look?.face else {
      return false
    }
    return below.halfPoints >= above.halfPoints
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
