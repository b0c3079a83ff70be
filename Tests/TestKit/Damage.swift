/// Real reports with seeded damage.
public enum Damage {
  private static let files: [[UInt8]] = Disk.files(below: Places.content)
    .filter { $0.hasSuffix(".md") }
    .compactMap { Disk.bytes(Places.content + "/" + $0) }

  /// What damage is done with: the marks of the format and bytes that are not text.
  private static let splinters: [[UInt8]] =
    [
      "\n", "\n\n", "> ", "- ", "1. ", "#", "## ", "    ", "\t", "|", "|---|---|\n", "[", "]", "[^",
      "[^1]", "[^1]: ", "](", ")", "*", "**", "`", "```", "~~", "<", "<div>", "&#27;", "&", ";",
      "{#a ", "}", "---\n", "[!figure ", "[!pull]", "source:", "— ", "\\", "\r", "\r\n", "é",
      "\u{202E}",
      "www.a", "https://a", "!", "=",
    ].map { Array($0.utf8) } + [
      [0], [0x1A], [0x1B], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80],
    ]

  /// A part of a report of the bundled library, damaged in a few places.
  public static func report(_ random: inout SeededRandom) -> [UInt8] {
    var bytes = window(&random)
    for _ in 0..<Int.random(in: 1...12, using: &random) { damage(&bytes, &random) }
    return bytes
  }

  private static func window(_ random: inout SeededRandom) -> [UInt8] {
    guard let file = files.randomElement(using: &random) else { return [] }
    let length = Int.random(in: 1...1500, using: &random)
    // One in four starts with the front matter.
    let isHead = Int.random(in: 0..<4, using: &random) == 0
    let start = isHead ? 0 : Int.random(in: 0..<max(1, file.count - length), using: &random)
    return Array(file[start..<min(file.count, start + length)])
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 1...20, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeSubrange(at..<end)
    case 1: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...at, using: &random))
    case 2 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 0...: bytes.insert(contentsOf: splinters.randomElement(using: &random) ?? [], at: at)
    case _: break
    }
  }
}
