import BundledLibrary
import Content
import Glibc

/// How long it takes to count what many entries have in common, and to load the bundled library.
enum Facets {
  private static let rounds = 51

  /// Writes so many entries with facts of the bundled vocabulary, loads them and counts.
  static func run(_ arguments: [String]) {
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 10_000 : 10_000
    var folder = Array("/tmp/facets-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else { return print("no folder in /tmp") }
    let path = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(path, count) }
    let vocabulary = LibraryLoader.vocabulary(files, catalogue: BundledLibrary.catalogue)
    write(count, into: path, vocabulary.terms)
    let loading = Speed.now()
    let library = LibraryLoader.folder(path, fallback: vocabulary)
    print("\(library.entries.count) entries loaded in \(Speed.ms(since: loading)) ms")
    let first = Speed.now()
    var answer = library.facets(entriesOnly: true)
    print("first count \(Speed.ms(since: first)) ms")
    var chosen: [FacetValue] = []
    for facet in [nil, Facet.theme, .goal, .country] {
      if let facet, let most = answer.counts[facet]?.first { chosen.append(most.value) }
      var times: [Double] = []
      for _ in 0..<rounds {
        let start = Speed.now()
        answer = library.facets(chosen, entriesOnly: true)
        times.append(Speed.ms(since: start))
      }
      times.sort()
      print(
        "\(chosen.count) chosen: \(answer.documents.count) entries, "
          + "\(answer.counts.values.reduce(0) { $0 + $1.count }) counts, "
          + "median \(times[rounds / 2]) ms, slowest \(times[rounds - 1]) ms")
    }
  }

  /// Loads the library that is part of the program, as the reader does and from its files.
  static func library() {
    let before = Speed.peak()
    for name in ["with its catalogue", "from its files"] {
      var times: [Double] = []
      var entries = 0
      for _ in 0..<rounds {
        let start = Speed.now()
        let catalogue = name == "from its files" ? nil : BundledLibrary.catalogue
        let library = LibraryLoader.packed(files, name: "Content", catalogue: catalogue)
        entries = library.entries.count
        times.append(Speed.ms(since: start))
      }
      let first = times[0]
      times.sort()
      print(
        "\(entries) documents \(name): first \(first) ms, median \(times[rounds / 2]) ms, "
          + "peak memory \(Speed.peak()) MiB (before: \(before))")
    }
  }

  private static var files: [PackedFile] { BundledLibrary.files.map { ($0.path, $0.bytes) } }

  /// Entries like those of the library, with values that follow from their numbers.
  private static func write(_ count: Int, into folder: String, _ terms: FactTerms) {
    func some(_ facet: Facet, _ number: Int, _ many: Int) -> String {
      let all = terms.terms(of: facet).map(\.id)
      let ids = (0..<many).map { all[(number * 7919 + $0 * 104_729) % all.count] }
      return "[" + ids.joined(separator: ", ") + "]"
    }
    for number in 0..<count {
      let text = """
        ---
        title: "Entry \(number)"
        language: en
        kind: case
        countries: \(some(.country, number, 1 + number % 3))
        cities: \(some(.city, number, number % 4))
        partners: \(some(.partner, number, 2 + number % 5))
        themes: \(some(.theme, number, 1 + number % 4))
        sdgs: \(some(.goal, number, 1 + number % 3))
        modality: \(some(.modality, number, 1))
        years: [\(2000 + number % 24)-\(2001 + number % 24)]
        summary: "S"
        ---
        ## What was done {#what-was-done}

        It was done.

        """
      guard let file = fopen("\(folder)/\(number).md", "w") else { return }
      fputs(text, file)
      fclose(file)
    }
  }

  private static func remove(_ folder: String, _ count: Int) {
    for number in 0..<count { unlink("\(folder)/\(number).md") }
    rmdir(folder)
  }
}
