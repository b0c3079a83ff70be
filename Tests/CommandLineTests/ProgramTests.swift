import TestKit
import Testing

/// The built program on pipes: what it prints, and its exit codes.
@Suite struct ProgramTests {
  /// The lines of a command's output; a failure where its exit code is another.
  private func lines(
    _ arguments: [String], status: Int32 = 0, input: String = "",
    environment: [String: String] = [:], _ location: SourceLocation = #_sourceLocation
  ) -> [String] {
    let run = Execution.run(
      Places.program, arguments, input: Array(input.utf8), environment: environment)
    #expect(run.status == status, "\(run.errorText)", sourceLocation: location)
    return run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What a command says on standard error when it ends with a code, and nothing on its output.
  private func complaint(
    _ arguments: [String], _ status: Int32, _ location: SourceLocation = #_sourceLocation
  ) -> String {
    let run = Execution.run(Places.program, arguments)
    #expect(run.status == status, sourceLocation: location)
    #expect(run.text.isEmpty, sourceLocation: location)
    return run.errorText
  }

  @Test func theReaderWritesNothingIntoAPipe() {
    #expect(complaint([], 64).contains("terminal"))
    #expect(complaint(["--ascii", "--open", "learning-agenda"], 64).contains("terminal"))
  }

  @Test func mistakesAreNamedBeforeTheMissingTerminal() {
    #expect(complaint(["nosuchcommand"], 66).contains("nosuchcommand"))
    #expect(complaint(["--open", "nosuch"], 66).contains("nosuch"))
    #expect(complaint(["help", "nosuch"], 64).contains("list, outline, show"))
    let usage = complaint(["--bogus"], 64)
    #expect(usage.contains("--bogus") && !usage.contains("perspectives read"), "\(usage)")
  }

  @Test func versionAndHelp() {
    #expect(lines(["--version"]) == ["perspectives 0.1.0", ""])
    let help = lines(["--help"]).joined(separator: "\n")
    for word in ["--open", "--no-color", "list", "check", "64"] { #expect(help.contains(word)) }
    #expect(lines(["help"]).joined(separator: "\n") == help)
    #expect(lines(["show", "-h", "--interface-language", "fr"])[0].contains("Écrire"))
  }

  @Test(arguments: [
    ["search"], ["search", "--bogus"], ["search", "--languag", "x"], ["list", "--language"],
    ["search", "x", "--limit", "y"], ["list", "a", "b"], ["list", "a", "b", "c"],
    ["list", "--json=1"], ["compare", "--format", "z", "a", "b"], ["list", "--help"],
    ["help", "search"], ["--interface-language", "tlh"],
  ])
  func theParserSpeaksTheLanguageOfTheInterface(_ arguments: [String]) {
    func told(_ language: String) -> String {
      let run = Execution.run(
        Places.program, arguments, environment: ["PERSPECTIVES_LANG": language])
      return run.text + run.errorText
    }
    let own = [
      "OVERVIEW", "USAGE:", "SUBCOMMANDS", "Show ", "Unknown", "Missing", "Usage:", "information",
      "unexpected", "Unexpected", "invalid", "any value", "Help:", "(values", "provide", "', '",
    ]
    let english = told("en")
    #expect(own.contains { english.contains($0) })
    for language in ["fr", "es"] {
      let text = told(language)
      #expect(!text.isEmpty)
      #expect(own.filter { text.contains($0) } == [], "\(text)")
    }
  }

  @Test(arguments: [
    ["--bogus"], ["list", "--bogus"], ["list", "a", "b"], ["show"], ["search"], ["search", " "],
    ["show", "learning-agenda", "--width", "0"], ["show", "learning-agenda", "--format", "x"],
    ["search", "x", "--limit", "none"], ["list", "--interface-language", "tlh"],
    ["list", "--region", "mars"], ["list", "--kind", "saga"], ["search", "x", "--language", "tlh"],
    ["show", "learning-agenda", "--language", "tlh"],
  ])
  func usage(_ arguments: [String]) {
    #expect(!complaint(arguments, 64).isEmpty)
  }

  @Test(arguments: [
    ["list", "/nowhere"], ["check", "/nowhere"], ["show", "nothing"], ["outline", "/"],
    ["show", "learning-agenda#nothing"], ["show", "learning-agenda", "--language", "sw"],
    ["search", "x", "--library", "/nowhere"],
  ])
  func noInput(_ arguments: [String]) {
    #expect(!complaint(arguments, 66).isEmpty)
  }

  @Test func nothingFound() {
    #expect(complaint(["list", "--language", "sw"], 1).contains("nothing"))
    #expect(complaint(["search", "qqqqqq"], 1).contains("nothing"))
    #expect(lines(["list", "--json", "--language", "sw"], status: 1) == ["[]", ""])
  }

  @Test func nearNamesAreOffered() {
    #expect(complaint(["show", "learning-agend"], 66).contains("nearest: learning-agenda"))
    #expect(complaint(["show", "localising-sdgs#afrika"], 66).contains("nearest: africa"))
    #expect(complaint(["list", "--region", "mars"], 64).contains("africa, aspac"))
  }

  @Test func theBundledLibraryIsClean() {
    #expect(lines(["check"]) == [""])
  }

  @Test func aCheckPrintsPlaces() {
    let folder = TemporaryFolder()
    let path = folder.write("# One\n\n[x](<y\u{1B}z>)\n", to: "a.md")
    let found = lines(["check", path, "--interface-language", "fr"], status: 1)
    #expect(found.count == 3)
    #expect(found[0].hasPrefix("\(path):1:1: error: pas d’en-tête"))
    #expect(found[1] == "\(path):3:1: error: lien rompu : la bibliothèque n’a pas de « y␛z »")
  }

  @Test func aListHasOneEntryForEachLanguage() {
    let json = lines(["list", "--json", "--region", "Afrique", "--kind", "synthesis"])
    #expect(json.filter { $0 == #"    "id": "localising-sdgs","# }.count == 3)
    #expect(json.filter { $0.hasPrefix(#"    "language": "#) }.count == 3)
    let names = json.filter { $0.hasPrefix("    \"") }.prefix(8).map {
      $0.split(separator: "\"")[1]
    }
    #expect(
      names == ["id", "kind", "title", "language", "regions", "path", "sections", "words"])
  }

  @Test func tablesFitTheWidth() {
    let wide = lines(["list"], environment: ["COLUMNS": "200"])
    let narrow = lines(["list"], environment: ["COLUMNS": "60"])
    #expect(wide.count < narrow.count)
    #expect(narrow.allSatisfy { $0.count <= 60 })
  }

  @Test func anOutlineOfStandardInput() {
    let text = "# One\n\ntwo words\n\n## One {#x}\n"
    #expect(
      lines(["outline", "-"], input: text) == [
        "LINE  WORDS  ID   TITLE", "   1      4  one  One", "   5      1  x      One", "",
      ])
    #expect(lines(["outline", "--json", "--", "-#x"], input: text).count == 10)
  }

  @Test func aSectionAsItsSource() {
    let text = "---\ntitle: T\n---\n# One\r\n\n\tx\0y\n\n## Two\nend"
    let folder = TemporaryFolder()
    let path = folder.write(text, to: "a.md")
    #expect(Execution.run(Places.program, ["show", path, "--format", "markdown"]).text == text)
    let section = Execution.run(Places.program, ["show", path + "#two", "--format", "markdown"])
    #expect(section.text == "## Two\nend")
  }

  @Test func textHoldsNoCodes() {
    let text = "# One\n\nred \u{1B}[31m \u{9B}0m \u{202E}\n"
    let run = Execution.run(
      Places.program, ["show", "-", "--width", "40"], input: Array(text.utf8))
    #expect(run.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!run.text.unicodeScalars.contains("\u{9B}"))
    #expect(run.text.contains("red ␛[31m"))
  }

  @Test func aHitOpens() {
    let json = lines(["search", "Maputo", "--json", "--limit", "1", "--language", "fr"])
    func value(_ name: String) -> String {
      let line = json.first { $0.hasPrefix("    \"\(name)\": ") } ?? ""
      return line.split(separator: "\"").dropFirst(3).first.map(String.init) ?? ""
    }
    #expect(value("language") == "fr")
    let shown = lines(["show", "\(value("id"))#\(value("section"))", "--language", "fr"])
    #expect(shown.joined().contains("Maputo"))
  }

  /// Runs a line of shell in which `$0` is the program.
  private func shell(_ line: String) -> Execution {
    Execution.run("/bin/sh", ["-c", line, Places.program])
  }

  @Test func aReaderThatHasSeenEnoughIsNoFailure() {
    let run = shell("\"$0\" show localising-sdgs --format json | head -n 1")
    #expect(run.text == "{\n")
    #expect(run.errorText.isEmpty)
    // Where the signal is ignored the write fails instead.
    let ignoring = shell("trap '' PIPE; \"$0\" show localising-sdgs --format json | head -n 1")
    #expect(ignoring.text == "{\n")
    #expect(ignoring.errorText.isEmpty)
  }

  @Test func aFullDiskIsAFailure() {
    let run = shell("\"$0\" list > /dev/full")
    #expect(run.status == 74)
    #expect(run.errorText.contains("write"))
  }
}
