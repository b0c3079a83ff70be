import TestKit
import Testing

@testable import perspectives

/// `index`, and what `search` says beside its answers.
@Suite struct IndexCommandTests {
  private let folder = TemporaryFolder()
  private let cache = TemporaryFolder()

  /// A folder of so many reports that its index is kept on disk.
  init() {
    for number in 0..<120 {
      let text = "---\ntitle: Report \(number)\nlanguage: en\n---\n\n## Part\n\nWater and cities.\n"
      folder.write(text + "number\(number)\n", to: "r\(number).md")
    }
  }

  private func run(_ arguments: [String], cache path: String? = nil) -> Execution {
    Execution.run(arguments, environment: ["XDG_CACHE_HOME": path ?? cache.path])
  }

  @Test func anIndexIsMadeKeptAndToldAbout() {
    let before = run(["index", folder.path, "--status"])
    #expect(before.text.contains("not made yet"))
    #expect(before.text.contains("0 of 120"))
    #expect(Disk.files(below: cache.path).filter { $0.hasSuffix(".search") }.isEmpty)
    let made = run(["index", folder.path])
    #expect(made.text.hasPrefix("120 reports, 240 passages and "))
    // Progress is for terminals.
    #expect(made.errorText.isEmpty)
    let after = run(["index", folder.path, "--status", "--interface-language", "fr"])
    #expect(after.text.contains("120 sur 120") && after.text.contains("à jour"))
    folder.write("# New\n\nhousing\n", to: "new.md")
    #expect(run(["index", folder.path, "--status"]).text.contains("not up to date"))
    #expect(run(["index", folder.path, "--rebuild"]).text.hasPrefix("121 reports"))
  }

  @Test func statusAsJSON() {
    let lines = run(["index", folder.path, "--json"]).text.split(separator: "\n")
    let names = lines.dropFirst().dropLast().map { String($0.split(separator: "\"")[1]) }
    #expect(names == ["file", "bytes", "reports", "total", "passages", "words", "upToDate"])
    #expect(lines.contains("  \"upToDate\": true"))
  }

  @Test func smallLibrariesAreIndexedInMemory() {
    for option in [[], ["--status"], ["--rebuild"]] {
      let execution = run(["index"] + option)
      #expect(execution.status == 0 && execution.text.contains("in memory"))
    }
    #expect(run(["index", "--json"]).text.contains("\"file\": null"))
    #expect(Disk.files(below: cache.path).isEmpty)
  }

  @Test func mistakes() {
    #expect(run(["index", folder.path, "--status", "--rebuild"]).status == 64)
    #expect(run(["index", "/nowhere"]).status == 66)
    let file = folder.write("", to: "file.bin")
    let execution = run(["index", folder.path], cache: file)
    #expect(execution.status == 74 && execution.text.isEmpty)
    #expect(execution.errorText.contains("cannot be kept in \(file)/"))
  }

  @Test func aSearchIndexesFirst() {
    let execution = run(["search", "number77", "--library", folder.path])
    #expect(execution.status == 0 && execution.text.hasPrefix("r77#part"))
    #expect(run(["index", folder.path, "--status"]).text.contains("120 of 120"))
    let file = folder.write("", to: "file.bin")
    let inMemory = run(["search", "number77", "--library", folder.path], cache: file)
    #expect(inMemory.text == execution.text)
    #expect(inMemory.errorText.contains("in memory"))
  }

  @Test func anInterruptedIndexIsUsable() {
    let command = "'\(Places.program)' index '\(folder.path)'"
    for _ in 0..<3 {
      _ = Execution.run(
        "/bin/sh", ["-c", "\(command) & pid=$!; sleep 0.02; kill -INT $pid; wait $pid"],
        environment: ["XDG_CACHE_HOME": cache.path])
    }
    let execution = run(["search", "number119", "--library", folder.path])
    #expect(execution.text.hasPrefix("r119#part") && execution.errorText.isEmpty)
  }
}

/// What the text and JSON of a search tell of a match.
@Suite struct AnswerTests {
  @Test func kindsOfMatch() {
    let byMeaning = Execution.run(["search", "waste", "--language", "fr"])
    #expect(byMeaning.text.contains("  [same meaning]\n"))
    let byTypo = Execution.run(["search", "decentralsed", "--language", "en"])
    #expect(byTypo.text.contains("  [near spelling]\n"))
    #expect(byTypo.errorText.contains("Did you mean"))
    let exact = Execution.run(["search", "waste", "--language", "en", "--limit", "1"])
    #expect(!exact.text.contains("[") && exact.errorText.isEmpty)
  }

  @Test func fieldsOfJSON() {
    let text = Execution.run(["search", "waste", "--json", "--limit", "1"]).text
    let names = text.split(separator: "\n").filter { $0.hasPrefix("    \"") }
      .map { String($0.split(separator: "\"")[1]) }
    #expect(
      names == [
        "id", "language", "section", "title", "line", "snippet", "score", "matched", "missing",
        "match",
      ])
    #expect(text.contains("\"match\": \"exact\""))
  }

  @Test func whatToDrop() {
    let nothing = Execution.run(["search", "waste", "year:1950"])
    #expect(nothing.status == 1 && nothing.text.isEmpty)
    #expect(nothing.errorText.contains("Without year:1950: "))
    let partial = Execution.run(["search", "waste zzzzqq", "--interface-language", "fr"])
    #expect(partial.status == 0)
    #expect(partial.errorText.contains("Aucun passage n’a tout"))
    #expect(partial.errorText.contains("Sans zzzzqq"))
  }

  @Test func waysOnFromNothing() {
    let nothing = Execution.run(["search", "zzzzxqwk", "--interface-language", "es"])
    #expect(nothing.status == 1 && nothing.text.isEmpty)
    #expect(nothing.errorText.contains("Glosario  perspectives glossary"))
    let unknown = Execution.run(["search", "sdg:99"])
    #expect(unknown.errorText.contains("SDG 17 · Partnerships for the goals  sdg:=17  "))
    let apart = Execution.run(["search", "\"work decent\""])
    #expect(apart.errorText.contains("As separate words: "))
    #expect(Execution.run(["search", "\""]).status == 64)
    let filter = Execution.run(["search", "foo:water", "--limit", "1"])
    #expect(filter.errorText.contains("“foo:” is no filter"))
    #expect(filter.text.contains("[without foo]"))
  }

  @Test func whatFollowsIsCountedWhole() {
    let most = Execution.run(["search", "water Lake Victoria", "--limit", "1"])
    #expect(most.errorText.contains("more have most of the words"))
    #expect(!most.errorText.contains(" 0 more") && !most.errorText.contains("1 more has"))
    let meaning = Execution.run(["search", "what are LRGs", "--limit", "1"])
    #expect(meaning.errorText.contains("perspectives glossary \"LRG\""))
  }

  @Test func progressCoversWhatStoodThere() {
    #expect(ProgressLine.bytes("ab", over: "") == "\rab")
    #expect(ProgressLine.bytes("é", over: "ééé") == "\ré  ")
    #expect(ProgressLine.bytes("", over: "12") == "\r  ")
  }
}
