/// The same passage in several languages.
enum Twins {
  /// Puts a passage whose twin in another language answers better behind passages that say
  /// something else; the kind of match still comes first.
  static func after(_ ranked: [(rank: Double, hit: SearchHit)]) -> [SearchHit] {
    var languages: [String: String] = [:]
    var moved: [(rank: Double, place: Int, hit: SearchHit)] = []
    for (place, item) in ranked.enumerated() {
      let key = item.hit.documentID + "#" + (item.hit.sectionID ?? "")
      let first = languages[key] ?? item.hit.language
      languages[key] = first
      let isTwin = first != item.hit.language
      moved.append((isTwin ? item.rank - item.hit.score / 2 : item.rank, place, item.hit))
    }
    moved.sort { $0.rank != $1.rank ? $0.rank > $1.rank : $0.place < $1.place }
    return moved.map(\.hit)
  }
}
