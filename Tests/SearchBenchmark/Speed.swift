import Content
import Glibc
import Search

/// How long things take, on one library.
enum Speed {
  static func run(_ arguments: [String]) {
    guard arguments.count == 4 else { return print("speed FOLDER CACHE") }
    let start = now()
    let library = LibraryLoader.folder(arguments[2], fallback: LibraryLoader.vocabulary([]))
    print("library of \(library.entries.count) entries opened in \(ms(since: start)) ms")
    print("memory \(resident()) MiB")
    let engine = SearchEngine(library: library, preferring: "fr", cache: arguments[3])
    index(engine)
    let first = now()
    _ = engine.answers(for: SearchQuery("première"))
    print("first search \(ms(since: first)) ms")
    keystrokes(engine)
    print("peak memory \(peak()) MiB, now \(resident()) MiB")
  }

  /// Touches one file of an indexed folder, and says what a start then costs.
  static func update(_ arguments: [String]) {
    guard arguments.count == 5 else { return print("update FOLDER CACHE FILE") }
    for round in 0..<5 {
      utimensat(AT_FDCWD, arguments[4], nil, 0)
      let start = cpu()
      let library = LibraryLoader.folder(
        arguments[2], fallback: LibraryLoader.vocabulary([]),
        heads: LibraryCache.heads(cache: arguments[3]))
      let opened = cpu()
      let engine = SearchEngine(library: library, preferring: "fr", cache: arguments[3])
      while !engine.step().isFinished {}
      let end = cpu()
      print("\(round): CPU \(opened - start) s for the folder, \(end - opened) s for the index")
    }
  }

  private static func index(_ engine: SearchEngine) {
    let start = now()
    let before = cpu()
    var longest = 0.0
    var steps = 0
    while true {
      let begun = now()
      let progress = engine.step()
      longest = max(longest, ms(since: begun))
      steps += 1
      if progress.isFinished { break }
    }
    print(
      "index: \(ms(since: start)) ms, CPU \(cpu() - before) s, \(steps) steps, longest \(longest) ms"
    )
    if let notice = engine.takeNotice() { print("notice: \(notice)") }
    print(engine.status())
    print("peak memory \(peak()) MiB, now \(resident()) MiB")
  }

  /// Types queries letter by letter, and times what each key press asks of the engine.
  private static func keystrokes(_ engine: SearchEngine) {
    let queries = [
      "coopération décentralisée", "gouvernements locaux", "développement", "Quelimanais",
      "\"coopération sud-sud\"", "partnerships learning", "villes", "formation de formateurs",
      "ODD Afrique", "zanzibarite", "region:europe capacity", "developpement economique local",
      "waste", "sustainable goals", "Nanndakitria", "municipalites", "coopreation", "projet -ville",
    ]
    var times: [(Double, String)] = []
    for query in queries {
      for end in query.indices.dropFirst() {
        let text = String(query[..<end])
        let start = now()
        let answers = engine.answers(for: SearchQuery(text), limit: 30)
        times.append((ms(since: start), text + " (\(answers.total))"))
      }
      let start = now()
      _ = engine.answers(for: SearchQuery(query), limit: 30)
      times.append((ms(since: start), query))
    }
    times.sort { $0.0 < $1.0 }
    func at(_ share: Double) -> Double {
      times[min(times.count - 1, Int(share * Double(times.count)))].0
    }
    print("\(times.count) key presses: p50 \(at(0.5)) p90 \(at(0.9)) p99 \(at(0.99)) ms")
    for slow in times.suffix(12) { print("  \(slow.0) \(slow.1)") }
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  static func ms(since start: Int) -> Double {
    Double((now() - start) / 1000) / 1000
  }

  static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec / 1_000_000) / 1000
  }

  static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(0), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func resident() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 128)
    fgets(&buffer, 128, file)
    let text = buffer.map { UInt8(bitPattern: $0) }.split(separator: 0x20)
    guard text.count > 1 else { return 0 }
    return (Int(String(decoding: text[1], as: UTF8.self)) ?? 0) * 4 / 1024
  }
}
