import Recovery
import Testing

/// Any bytes in, and each word comes out somewhere.
struct ConservationTests {
  private func check(_ bytes: [UInt8]) {
    let recovered = RawText.recover(bytes, vocabulary: vocabulary)
    let lost = lostWords(bytes, recovered)
    #expect(lost.isEmpty, "\(lost.keys.sorted().prefix(5))")
    #expect(recovered.lines.count == recovered.markdown.utf8.filter { $0 == 0x0A }.count)
  }

  @Test func nothing() {
    check([])
    check([0x0A])
    check(Array("\u{0C}\u{0C}".utf8))
    check(Array("word".utf8))
  }

  @Test func controlsAndBrokenEncoding() {
    check([0x61, 0, 0x62, 0x0A, 0, 0, 0x0A, 0x63])
    check(Array("first ".utf8) + [0xFF, 0xFE, 0xC3] + Array(" last\n\n".utf8) + [0xE2, 0x80])
    check(Array("a\u{1B}31mred\u{1B}0m\r\nb\rc\u{85}d\u{2028}e".utf8))
  }

  @Test(arguments: 0..<40)
  func mutations(seed: Int) {
    var generator = Generator(state: UInt64(seed))
    var bytes = Array(sampleReport.utf8)
    for _ in 0..<(1 + seed) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(0x0A, at: place)
      case 3: bytes.insert(contentsOf: Array("-\n".utf8), at: place)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...400, using: &generator))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
    }
    check(bytes)
  }

  @Test(arguments: 0..<40)
  func shuffledLines(seed: Int) {
    var generator = Generator(state: UInt64(seed) &+ 1000)
    var lines = sampleReport.split(separator: "\n", omittingEmptySubsequences: false)
    lines.shuffle(using: &generator)
    check(Array(lines.joined(separator: seed % 2 == 0 ? "\n" : "\n\u{0C}").utf8))
  }

  @Test(arguments: 0..<40)
  func noise(seed: Int) {
    var generator = Generator(state: UInt64(seed) &+ 2000)
    let alphabet = Array("ab A1.-*#>[]()_`~<&\\:|•¹²«»\n\n\n\u{0C} \t…—é".unicodeScalars)
    var text = ""
    for _ in 0..<3000 {
      text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    check(Array(text.utf8))
  }

  @Test func oneLongLine() {
    check(Array(String(repeating: "one sentence more, ", count: 8_000).utf8))
  }

  @Test func manyShortLines() {
    check(Array((0..<10_000).map { "Line \($0)\n" }.joined().utf8))
    check(Array((0..<10_000).map { "Contents\n\n\($0)\n\n" }.joined().utf8))
  }
}
