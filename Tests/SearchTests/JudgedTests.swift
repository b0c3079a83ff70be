import Search
import TestKit
import Testing

/// Queries of which somebody has said what they should find.
struct JudgedTests {
  private static let documents = [
    "L": "localising-sdgs", "B": "brazil-mozambique", "C": "cnm-cuf-2007",
    "I": "ilo-partnership", "A": "learning-agenda",
  ]

  /// The second set is kept apart: nothing is tuned to it.
  @Test(arguments: [("judged.txt", 95), ("judged-apart.txt", 90)])
  func mostFindTheirPassageFirst(_ file: String, _ percent: Int) throws {
    let text = try #require(Disk.text(Places.repository + "/Tests/SearchTests/Data/" + file))
    let engines = Dictionary(
      uniqueKeysWithValues: ["en", "fr", "es"].map { ($0, bundledEngine($0)) })
    var (count, first, five) = (0, 0, 0)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "|").map(String.init)
      try #require(fields.count == 3, "\(line)")
      let engine = try #require(engines[fields[0]])
      let hits = engine.answers(for: SearchQuery(fields[1]), limit: 5).hits
      let wanted = Set(fields[2].split(separator: ",").map(place))
      let rank = hits.firstIndex { hit in
        wanted.contains(hit.documentID + (hit.sectionID.map { "#" + $0 } ?? ""))
          || hit.sectionID != "open" && wanted.contains(hit.documentID + "#*")
      }
      count += 1
      if rank == 0 { first += 1 }
      if rank != nil { five += 1 }
    }
    #expect(count >= 60)
    #expect(first * 100 >= count * percent)
    #expect(five * 100 >= count * 98)
  }

  private func place(_ text: Substring) -> String {
    let parts = text.filter { $0 != " " }.split(separator: "#").map(String.init)
    return ([JudgedTests.documents[parts[0]] ?? parts[0]] + parts.dropFirst())
      .joined(separator: "#")
  }
}
