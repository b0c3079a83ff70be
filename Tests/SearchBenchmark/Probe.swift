import Content
import Search

/// Asks one query many times, for profiling.
enum Probe {
  static func run(_ arguments: [String]) {
    guard arguments.count > 4 else { return print("probe FOLDER CACHE QUERY…") }
    let library = LibraryLoader.folder(arguments[2], fallback: LibraryLoader.vocabulary([]))
    let engine = SearchEngine(library: library, preferring: "fr", cache: arguments[3])
    while !engine.step().isFinished {}
    for text in arguments[4...] {
      _ = engine.answers(for: SearchQuery(text), limit: 30)
      let (start, before) = (Speed.now(), Speed.cpu())
      var total = 0
      for _ in 0..<10 { total = engine.answers(for: SearchQuery(text), limit: 30).total }
      let wall = Speed.ms(since: start) / 10
      print("\(wall) ms, CPU \((Speed.cpu() - before) * 100) ms, \(total) passages: \(text)")
    }
  }
}
