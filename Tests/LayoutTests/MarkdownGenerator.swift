import TestKit

/// Makes reports out of numbers: every kind of block in every other, words of many scripts.
struct MarkdownGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let words = [
    "city", "coopération", "a", "1\u{A0}000", "漢字漢字", "e\u{301}", "x-y-z", "«\u{A0}mot\u{A0}»", "–",
    "Donaudampfschifffahrtsgesellschaft", "עברית", "👩‍👩‍👧", "end.", "(see", "above)", "snake_case_word",
    "https://example.org/a/long/path", "soft\u{AD}hyphen", "5", "per cent", "“quoted”", "été",
  ]

  private mutating func pick<T>(_ items: [T]) -> T {
    items[Int(random.next() % UInt64(items.count))]
  }

  private mutating func chance(_ of: UInt64) -> Bool { random.next() % of == 0 }

  private mutating func words(_ most: UInt64) -> String {
    (0...(random.next() % most)).map { _ in inline() }.joined(separator: " ")
  }

  private mutating func inline() -> String {
    let word = pick(MarkdownGenerator.words)
    switch random.next() % 14 {
    case 0: return "*\(word)*"
    case 1: return "**\(word) \(word)**"
    case 2: return "[\(word) \(word)](target.md)"
    case 3: return "`\(word)`"
    case 4: return "\(word)[^\(pick(["n", "m", "missing"]))]"
    case 5: return "\(word)\\\n\(word)"
    case 6: return "![\(word)](p.png)"
    default: return word
    }
  }

  private func indented(_ text: String, _ mark: String, _ rest: String) -> String {
    mark
      + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + rest)
  }

  private mutating func block(_ depth: Int) -> String {
    switch random.next() % (depth > 5 ? 5 : 9) {
    case 0: return words(40)
    case 1: return "```\n\(words(20).replacing("[^", with: "["))\n\t x\n\n```"
    case 2: return table()
    case 3: return "***"
    case 4: return "> [!figure 1] \(words(9).replacing("\\\n", with: ""))\n> source: \(words(3))"
    case 5: return indented(blocks(depth + 1), "> ", "> ")
    case 6: return indented(blocks(depth + 1), pick(["- ", "* "]), "  ")
    case 7: return indented(blocks(depth + 1), "7. ", "   ")
    default: return indented("[!pull] " + words(20), "> ", "> ")
    }
  }

  private mutating func table() -> String {
    let columns = Int(random.next() % 6) + 1
    let rows = (0...Int(random.next() % 4)).map { _ in row(columns) }
    let rule = "|" + String(repeating: pick(["---|", ":-:|", "--:|"]), count: columns)
    return ([row(columns), rule] + rows).joined(separator: "\n")
  }

  private mutating func row(_ columns: Int) -> String {
    let cells = (0..<columns).map { _ in chance(5) ? "" : words(4).replacing("\\\n", with: " ") }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private mutating func blocks(_ depth: Int) -> String {
    (0...(random.next() % 3)).map { _ in block(depth) }.joined(separator: "\n\n")
  }

  /// A report of a few sections and two footnotes.
  mutating func report() -> String {
    let sections = (0...(random.next() % 3)).map { _ in "## \(words(5))\n\n" + blocks(0) }
    return sections.joined(separator: "\n\n")
      + "\n\n[^n]: \(words(9).replacing("\\\n", with: ""))\n\n[^m]: \(words(9).replacing("\\\n", with: ""))\n"
  }
}
