import BundledLibrary
import Content
import Glibc
import Search

/// How many judged queries find what they should among the first answers.
enum Judged {
  /// A query with what should come first.
  struct Question {
    let language: String
    let query: String
    let wanted: Set<String>
  }

  private static let documents = [
    "L": "localising-sdgs", "B": "brazil-mozambique", "C": "cnm-cuf-2007",
    "I": "ilo-partnership", "A": "learning-agenda",
  ]

  /// The questions of a file.
  static func questions(_ text: String) -> [Question] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|").map(String.init)
      guard !line.hasPrefix("#"), fields.count == 3 else { return nil }
      let wanted = fields[2].split(separator: ",").map { place -> String in
        let parts = place.filter { $0 != " " }.split(separator: "#").map(String.init)
        return ([documents[parts[0]] ?? parts[0]] + parts.dropFirst()).joined(separator: "#")
      }
      return Question(language: fields[0], query: fields[1], wanted: Set(wanted))
    }
  }

  static func run(_ arguments: [String]) {
    guard arguments.count > 2 else { return print("answers FILE") }
    let questions = questions(text(of: arguments[2]))
    let files = BundledLibrary.files.map { (path: $0.path, bytes: $0.bytes) }
    let library = LibraryLoader.packed(files, name: "Content")
    var ranks: [Int?] = []
    let start = Speed.now()
    var first = 0.0
    for language in ["en", "fr", "es"] {
      let engine = SearchEngine(library: library, preferring: language) {
        LibraryLoader.glossary(files)
      }
      let begun = Speed.now()
      _ = engine.answers(for: SearchQuery("cooperation"))
      first = Speed.ms(since: begun)
      for question in questions where question.language == language {
        let rank = rank(of: question, engine)
        ranks.append(rank)
        if rank != 1 { print("\(rank.map(String.init) ?? "-") \(language) \(question.query)") }
      }
    }
    report("perspectives", ranks)
    let bare = SearchEngine(library: library, preferring: "en")
    let begun = Speed.now()
    _ = bare.answers(for: SearchQuery("cooperation"))
    print("first search without a glossary \(Speed.ms(since: begun)) ms")
    print("first search \(first) ms, \(ranks.count) queries in \(Speed.ms(since: start)) ms")
  }

  private static func rank(of question: Question, _ engine: SearchEngine) -> Int? {
    let answers = engine.answers(for: SearchQuery(question.query), limit: 10)
    let places = answers.hits.map { hit in
      hit.sectionID.map { hit.documentID + "#" + $0 } ?? hit.documentID
    }
    let rank = zip(places, answers.hits).map(\.self).firstIndex { place, hit in
      question.wanted.contains(place)
        || hit.sectionID != "open" && question.wanted.contains(hit.documentID + "#*")
    }
    return rank.map { $0 + 1 }
  }

  static func report(_ name: String, _ ranks: [Int?]) {
    func share(_ most: Int) -> Double {
      let count = ranks.filter { ($0 ?? .max) <= most }.count
      return (Double(count) / Double(max(1, ranks.count)) * 1000).rounded() / 1000
    }
    print("\(name): \(ranks.count) queries, success@1 \(share(1)), success@5 \(share(5))")
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}

extension Judged {
  /// Prints the answers to queries on the bundled library.
  static func show(_ arguments: [String]) {
    guard arguments.count > 3 else { return print("show LANGUAGE QUERY…") }
    let files = BundledLibrary.files.map { (path: $0.path, bytes: $0.bytes) }
    let library = LibraryLoader.packed(files, name: "Content")
    let engine = SearchEngine(library: library, preferring: arguments[2]) {
      LibraryLoader.glossary(files)
    }
    for text in arguments[3...] {
      let answers = engine.answers(for: SearchQuery(text), limit: 8)
      print("## \(text): \(answers.total)", answers.suggestions.map(\.word))
      for hit in answers.hits {
        let place = hit.documentID + "#" + (hit.sectionID ?? "")
        print("  \(hit.kind) \(hit.score) \(hit.language) \(place): \(hit.snippet)")
      }
    }
  }
}
