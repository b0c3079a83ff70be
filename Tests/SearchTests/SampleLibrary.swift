import BundledLibrary
import Content
import Search
import TestKit

/// The packed library with its engine.
func bundledEngine(_ language: String = "en") -> SearchEngine {
  let files = BundledLibrary.files.map { (path: $0.path, bytes: $0.bytes) }
  let library = LibraryLoader.packed(files, name: "Content")
  return SearchEngine(library: library, preferring: language) { LibraryLoader.glossary(files) }
}

/// A folder of made-up reports with a cache beside it.
final class SampleLibrary {
  let folder = TemporaryFolder()
  let cacheFolder = TemporaryFolder()
  /// The folder for indexes; tests may point it at a place that cannot be used.
  var cache: String

  private static let words = [
    "villes", "coopération", "eau", "formation", "régions", "déchets", "jeunes", "partenaires",
    "learning", "cities", "water", "training", "networks", "climate", "gender", "housing",
  ]

  init(reports: Int, seed: UInt64 = 1) {
    cache = cacheFolder.path
    for number in 0..<reports { write(number, seed: seed) }
  }

  /// Writes a report of a few sections.
  func write(_ number: Int, seed: UInt64, word: String = "") {
    var random = SeededRandom(seed: seed &* 1000 &+ UInt64(number))
    func text(_ count: Int) -> String {
      (0..<count).map { _ in SampleLibrary.words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let language = number % 2 == 0 ? "fr" : "en"
    let head = "---\ntitle: \(text(3))\nlanguage: \(language)\ndate: \(2010 + number % 10)\n---\n\n"
    let sections = (0..<4).map { _ in "## \(text(2))\n\n\(text(40)).\n\n" }.joined()
    folder.write(head + sections + "report\(number) \(word)\n", to: "r\(number).md")
  }

  /// An engine as it is at a start of the program.
  func engine() -> SearchEngine {
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    return SearchEngine(library: library, preferring: "fr", cache: cache, storage: .disk)
  }

  /// The files of indexes.
  var indexFiles: [String] {
    Disk.files(below: cache).map { cache + "/" + $0 }.filter { $0.hasSuffix(".search") }
  }
}

extension SearchEngine {
  /// Indexes to the end.
  func finish() {
    for _ in 0..<10_000 where !step(milliseconds: 5).isFinished {}
  }

  /// What some queries find, in order, to be compared.
  func fingerprint() -> [String] {
    [
      "ville", "water", "formation jeunes", "\"climate gender\"", "eau -villes", "waterr",
      "report3",
    ]
    .flatMap { text -> [String] in
      let answers = answers(for: SearchQuery(text, isTyping: false), limit: 1000)
      return ["\(text): \(answers.total)"]
        + answers.hits.map {
          "\($0.documentID)#\($0.sectionID ?? "") \($0.kind) \($0.score) \($0.snippet)"
        }
    }
  }
}
