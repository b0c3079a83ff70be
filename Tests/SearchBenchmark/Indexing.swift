import Content
import Glibc
import Search

/// Indexes a folder and tells what a query finds: run by tests that kill it, or two at once.
enum Indexing {
  static func run(_ arguments: [String]) {
    guard arguments.count > 4 else { return print("index FOLDER CACHE QUERY [LARGEST FILE]") }
    if arguments.count > 5, let size = UInt(arguments[5]) {
      // A disk that is full, as far as this process can tell.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      setrlimit(__rlimit_resource_t(1), &limit)
    }
    let library = LibraryLoader.folder(arguments[2], fallback: LibraryLoader.vocabulary([]))
    let engine = SearchEngine(
      library: library, preferring: "en", cache: arguments[3], storage: .disk)
    for _ in 0..<100_000 where !engine.step(milliseconds: 1).isFinished {}
    if let notice = engine.takeNotice() { print("notice: \(notice)") }
    print("found: \(engine.answers(for: SearchQuery(arguments[4], isTyping: false)).total)")
  }
}
