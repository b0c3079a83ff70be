/// Region names in headings.
extension Words {
  /// The region a text names; nothing when it names none, or several.
  func region(of text: [UInt8]) -> String? {
    guard !regions.isEmpty, mayNameRegion(text) else { return nil }
    var key = [0x20] + Folding.key(text) + [0x20]
    var found: Set<String> = []
    var first: String?
    for region in regions {
      let name = [0x20] + region.name + [0x20]
      // Longest names come first and are struck out: a longer name may hold a shorter one.
      while let start = position(of: name, in: key) {
        for place in start + 1..<start + name.count - 1 { key[place] = 0x23 }
        if found.insert(region.id).inserted, first == nil { first = region.id }
      }
    }
    return found.count == 1 ? first : nil
  }

  /// A word of the text begins a region's name.
  private func mayNameRegion(_ text: [UInt8]) -> Bool {
    var scanner = WordScanner(text)
    while let word = scanner.next() {
      if regionStarts.contains(word.hash) { return true }
    }
    return false
  }

  /// Where a folded name stands as whole words.
  private func position(of name: [UInt8], in key: [UInt8]) -> Int? {
    guard name.count <= key.count else { return nil }
    for start in 0...(key.count - name.count)
    where key[start..<start + name.count].elementsEqual(name) {
      return start
    }
    return nil
  }
}

extension Draft {
  /// The region a text names; nothing when it names none, or several.
  func region(of text: [UInt8]) -> String? { words.region(of: text) }

  /// A short heading of the credits ("Authors").
  func isCreditLabel(_ index: Int) -> Bool {
    guard units[index].isHeading, units[index].length <= 40,
      let first = units[index].traits.firstWord
    else { return false }
    return words.credits.contains(first.folded)
  }
}
