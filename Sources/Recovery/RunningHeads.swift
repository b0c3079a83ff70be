/// Running heads that change with the chapter, beside the number of the page: "Water 12", or the
/// number and the name on lines of their own.
///
/// Each name stands on a few pages only. What tells them is the number, in step with the pages, and
/// that the name is printed elsewhere too: as the heading that it repeats, or on another page.
struct RunningHeads {
  let source: SourceText
  let words: Words

  /// A line at a page's edge, and what its words are without the number.
  private struct Head {
    var line: Int
    var key: [UInt8]
  }

  /// The outermost lines of the pages that hold the number of their page beside a name.
  ///
  /// - Parameter edges: the first and the last line with text of each page.
  /// - Parameter alone: pages whose number stands alone, by its distance from the count of pages.
  func numbered(_ edges: [[Int]], alone: [Int: Int]) -> [Int] {
    var groups: [Int: [Head]] = [:]
    for (page, lines) in edges.enumerated() {
      for line in Set(lines) {
        for (number, key) in numbers(line) {
          groups[number - page, default: []].append(Head(line: line, key: key))
        }
      }
    }
    let frequent = groups.filter { offset, heads in
      heads.count >= Weights.Furniture.fewestPages
        && Double(heads.count + (alone[offset] ?? 0))
          >= Double(edges.count) * Weights.Furniture.pageShare
    }
    return printed(Array(frequent.values.joined()))
  }

  /// The names beside page numbers that stand on lines of their own at the head of their pages.
  ///
  /// - Parameter heads: for each page with such a number the line before it, or else the one below.
  func besideNumbers(_ heads: [Int]) -> [Int] {
    let names = heads.filter(isName)
    guard names.count >= Weights.Furniture.fewestPages,
      Double(names.count) >= Double(heads.count) * Weights.Furniture.headShare
    else { return [] }
    let found = Set(printed(names.map { Head(line: $0, key: name(source.key($0))) }))
    return names.filter { found.contains($0) || isCapitals($0) }
  }

  /// The first or last word of a line of several, where it is a number, and the other words.
  private func numbers(_ index: Int) -> [(number: Int, key: [UInt8])] {
    guard source.lines[index].width <= Weights.Furniture.longest else { return [] }
    let key = source.key(index)
    let parts = key.split(separator: 0x20)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return [] }
    var found: [(Int, [UInt8])] = []
    if let number = Furniture.decimal(Array(first)) {
      found.append((number, name(Array(key[(first.endIndex + 1)...]))))
    }
    if let number = Furniture.decimal(Array(last)) {
      found.append((number, name(Array(key[..<(last.startIndex - 1)]))))
    }
    return found
  }

  /// The words without the number and the label of a chapter: "chapter 1 about this manual".
  private func name(_ key: [UInt8]) -> [UInt8] {
    var parts = key.split(separator: 0x20)[...]
    if let first = parts.first, words.chapters.contains(Array(first)) { parts = parts.dropFirst() }
    while let first = parts.first, Furniture.decimal(Array(first)) != nil {
      parts = parts.dropFirst()
    }
    return Array(parts.joined(separator: [0x20]))
  }

  /// The heads whose words another line has as well; the text is gone through only if there are any.
  private func printed(_ heads: [Head]) -> [Int] {
    guard !heads.isEmpty else { return [] }
    let wanted = Set(heads.lazy.map(\.key))
    var counts: [[UInt8]: Int] = [:]
    for (index, line) in source.lines.enumerated()
    where !line.isBlank && line.width <= Weights.Furniture.longest {
      let key = name(source.key(index))
      if wanted.contains(key) { counts[key, default: 0] += 1 }
    }
    return heads.filter { head in
      let own = name(source.key(head.line)) == head.key ? 1 : 0
      return !head.key.isEmpty && (counts[head.key] ?? 0) > own
    }.map(\.line)
  }

  /// A few words with a capital or number at their start and without an end.
  private func isName(_ index: Int) -> Bool {
    guard source.lines[index].width <= Weights.Furniture.longest else { return false }
    let traits = TextTraits(source.bytes, source.lines[index].range)
    guard !words.contents.contains(source.key(index)) else { return false }
    return !traits.startsLower && (traits.end == .open || traits.end == .question)
      && traits.letters.all > 2
  }

  private func isCapitals(_ index: Int) -> Bool {
    TextTraits(source.bytes, source.lines[index].range).isCapitals
  }
}
