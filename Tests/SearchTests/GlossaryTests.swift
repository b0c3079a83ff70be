import Content
import Search
import TestKit
import Testing

/// Looking terms up in a glossary.
struct GlossaryTests {
  static let bundled = LibraryLoader.glossary(folder: Places.content) ?? Glossary()

  static func glossary(_ yaml: String) -> Glossary {
    Array(yaml.utf8).withUnsafeBufferPointer { (try? Glossary($0)) ?? Glossary() }
  }

  private func ids(_ text: String, language: String = "en") -> [String] {
    let book = GlossaryBook(GlossaryTests.bundled, language: language)
    return book.matches(text).map { book.entries[$0.index].concept.id }
  }

  @Test func everyDefinedConceptIsInTheBookOnce() {
    for language in ["en", "fr", "es", "pt"] {
      let book = GlossaryBook(GlossaryTests.bundled, language: language)
      let defined = GlossaryTests.bundled.concepts.filter(\.isDefined).map(\.id)
      #expect(book.entries.map(\.concept.id).sorted() == defined.sorted())
      #expect(book.entries.allSatisfy { !$0.term.isEmpty && !$0.query.isEmpty })
    }
  }

  @Test func orderIsAlphabeticalWithoutAccents() {
    let glossary = GlossaryTests.glossary(
      ["Zoo", "éclat", "Ecole", "eau", "Âge"].map {
        "- id: \"\($0)\"\n  fr: { term: \"\($0)\", definition: \"d\" }\n"
      }.joined())
    let book = GlossaryBook(glossary, language: "fr")
    #expect(book.entries.map(\.term) == ["Âge", "eau", "éclat", "Ecole", "Zoo"])
    #expect(book.entries.map(\.letter) == ["A", "E", "E", "E", "Z"])
  }

  @Test func everyNameInAnyLanguageLeadsToItsEntry() {
    for language in ["en", "fr", "es"] {
      let book = GlossaryBook(GlossaryTests.bundled, language: language)
      for (index, entry) in book.entries.enumerated() {
        for name in entry.concept.names.values {
          for text in [name.acronym, name.term] + name.others where !text.isEmpty {
            let found = book.matches(text).filter { $0.closeness == .exact }.map(\.index)
            #expect(found.contains(index), "\(text)")
          }
        }
      }
    }
  }

  @Test func theBestComesFirst() {
    #expect(ids("SDG").first == "odd")
    #expect(ids("odd").first == "odd")
    #expect(ids("sustainable dev").first == "odd")
    #expect(ids("goals sus").contains("odd"))
    #expect(ids("DÉCENTRALISÉE coop", language: "fr").first == "cd")
  }

  @Test func slipsAreForgivenWhereNothingElseAnswers() {
    let book = GlossaryBook(GlossaryTests.bundled, language: "en")
    for slip in ["twining", "FACDU", "decentralizzed"] {
      let found = book.matches(slip)
      #expect(!found.isEmpty && found.allSatisfy { $0.closeness == .near }, "\(slip)")
    }
    #expect(book.matches("xyzzyxq").isEmpty)
    #expect(book.matches("").isEmpty && book.matches(" ?!").isEmpty)
  }

  @Test func aFoldersOwnGlossaryComesFirst() {
    let own = GlossaryTests.glossary(
      """
      - id: mine
        en: { acronym: "SDG", term: "something different", definition: "Not the goals." }
      - id: own
        en: { term: "own term", definition: "Only here." }
      """)
    let whole = own.completed(by: GlossaryTests.bundled)
    #expect(whole.concepts.prefix(2).map(\.id) == ["mine", "own"])
    #expect(!whole.concepts.contains { $0.id == "odd" })
    #expect(whole.concepts.contains { $0.id == "cd" })
  }

  @Test(arguments: 0..<4) func anyGlossaryIsRead(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let file = Array((Disk.bytes(Places.content + "/glossary.yaml") ?? []).prefix(4000))
    var inputs = (HostileInputs.kept + HostileInputs.harmless).map(\.1).filter { $0.count < 5000 }
    for _ in 0..<60 {
      var bytes = file
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[at] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.removeSubrange(at..<min(bytes.count, at + 30))
        }
      }
      inputs.append(bytes)
    }
    for bytes in inputs {
      let glossary = bytes.withUnsafeBufferPointer { try? Glossary($0) }
      guard let glossary else { continue }
      let book = GlossaryBook(glossary, language: "fr")
      #expect(book.entries.count <= glossary.concepts.count)
      _ = book.matches("coop")
      let finder = TermFinder(glossary, language: "fr")
      let found = finder.matches(in: "La coopération décentralisée, les ODD et CGLU.")
      #expect(found.allSatisfy { glossary.concepts.indices.contains($0.concept) })
    }
  }

  @Test(arguments: 0..<4) func anyTextIsAnswered(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let book = GlossaryBook(GlossaryTests.bundled, language: "fr")
    let scalars = Array("SDGodé-’ .·中\u{301}\u{1B}\u{0}9".unicodeScalars)
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        text.append(scalars.randomElement(using: &random) ?? "a")
      }
      let found = book.matches(String(text)).map(\.index)
      #expect(Set(found).count == found.count)
      #expect(found.allSatisfy { book.entries.indices.contains($0) })
    }
    #expect(book.matches(String(repeating: "a", count: 100_000)).isEmpty)
  }
}
