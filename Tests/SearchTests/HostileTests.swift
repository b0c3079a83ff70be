import Content
import Search
import TestKit
import Testing

/// Reports of any bytes are indexed and shown, and nothing traps.
struct HostileTests {
  @Test func mutatedReportsAreSearched() throws {
    let text = try #require(Disk.bytes(Places.content + "/fr/brazil-mozambique.md"))
    var random = SeededRandom(seed: 5)
    let pieces: [[UInt8]] = [
      Array("[^a]: ".utf8), Array("\n> [!figure 1]\n".utf8), Array("\n## ".utf8), [0xFF], [0],
      Array("{#x region=africa}".utf8), Array("&eacute;&#0;".utf8), Array("| a | b |\n|--|".utf8),
      Array("l’é·e·s 9\u{202F}200 ".utf8), [0x1A, 0x5E], Array("```\n".utf8), Array("[a][b]".utf8),
    ]
    for _ in 0..<60 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...60, using: &random))
        bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? [])
      }
      check(SourceText(bytes))
    }
  }

  @Test func emptyAndTinyReportsAreSearched() {
    for text in ["", "\n", "#", "---\n---", "[^a]:", "a", "> [!pull", "\u{301}", "## é {#é}"] {
      check(SourceText(text))
    }
  }

  private func check(_ source: SourceText) {
    let library = LibraryLoader.text(
      source, path: "x.fr.md", fallback: LibraryLoader.vocabulary([]))
    let engine = SearchEngine(library: library, preferring: "fr")
    for query in ["ville", "mozambique réunion", "\"sud sud\"", "9200", "a", "figure 1"] {
      for hit in engine.answers(for: SearchQuery(query), limit: 10).hits {
        #expect(hit.offset <= source.bytes.count + 8 && hit.line >= 1)
        #expect(hit.matches.allSatisfy { $0.upperBound <= hit.snippet.utf8.count })
        #expect(String(validating: Array(hit.snippet.utf8), as: UTF8.self) != nil)
      }
    }
  }
}
