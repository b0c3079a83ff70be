import Search
import TestKit
import Testing

/// Several processes, and processes that are killed.
@Suite(.serialized) struct ProcessTests {
  private static let indexer = Places.parent(Places.program) + "/SearchBenchmark"

  private func shell(_ script: String) -> Execution {
    Execution.run("/bin/sh", ["-c", script])
  }

  private func command(_ sample: SampleLibrary) -> String {
    "\(ProcessTests.indexer) index \(sample.folder.path) \(sample.cache) villes"
  }

  private func expected(_ sample: SampleLibrary) -> String {
    let memory = SearchEngine(library: sample.engine().library, preferring: "en", storage: .memory)
    return "found: \(memory.answers(for: SearchQuery("villes", isTyping: false)).total)\n"
  }

  @Test func killsLoseNothing() {
    let sample = SampleLibrary(reports: 200)
    var random = SeededRandom(seed: 11)
    for _ in 0..<5 {
      let delay = Double.random(in: 0.005...0.12, using: &random)
      _ = shell("\(command(sample)) & pid=$!; sleep \(delay); kill -9 $pid; wait $pid")
    }
    #expect(shell(command(sample)).text == expected(sample))
    // Nor are the words counted otherwise than in an index that was made at one go.
    let kept = sample.engine()
    kept.finish()
    let memory = SearchEngine(library: kept.library, preferring: "fr", storage: .memory)
    #expect(kept.fingerprint() == memory.fingerprint())
  }

  @Test func twoAtOnce() {
    let sample = SampleLibrary(reports: 100)
    let both = shell("\(command(sample)) & \(command(sample)); wait")
    #expect(both.text == expected(sample) + expected(sample))
  }

  @Test func aFullDisk() {
    let sample = SampleLibrary(reports: 200)
    let execution = shell(command(sample) + " 60000")
    #expect(execution.text.hasSuffix(expected(sample)))
    // By its number, so that every language of the interface has words for it.
    #expect(execution.text.prefix(60).contains("system("), "\(execution.text.prefix(60))")
    #expect(shell(command(sample)).text == expected(sample))
  }
}
