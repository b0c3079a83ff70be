import TestKit
import Testing

@testable import perspectives

/// `perspectives compare` on pipes.
@Suite struct CompareCommandTests {
  private func run(_ arguments: [String]) -> Execution {
    Execution.run(Places.program, ["compare"] + arguments)
  }

  @Test func regionsUnderAspects() {
    let text = run(["africa", "Asia-Pacific", "--aspect", "context"]).text
    #expect(text.hasPrefix("# Context\n\n## Africa\n\n"))
    #expect(text.contains("\n## ASPAC\n"))
    #expect(text.contains("From: localising-sdgs#aspac-context"))
    #expect(!text.contains("# Challenges"))
    let all = run(["africa", "europe", "--language", "fr", "--interface-language", "fr"]).text
    #expect(all.contains("# Défis\n") && all.contains("Rien sur\u{A0}: Formation"))
  }

  @Test func asMarkdownAndCSV() {
    let markdown = run(["mewa", "noram", "--aspect", "examples", "--format", "markdown"]).text
    #expect(markdown.hasPrefix("# Examples\n\n## MEWA\n\n"))
    #expect(!markdown.contains("{#"))
    let csv = run(["mewa", "noram", "--format", "csv"]).text
    #expect(csv.hasPrefix("aspect,region,language,document,section,words,text\ncontext,mewa,en,"))
  }

  @Test func theTableOfAspects() {
    let csv = run(["--table", "--format", "csv"]).text.split(separator: "\n")
    #expect(csv.count == 9)
    #expect(csv[0] == "Region,Context,Challenges,Approach,Training,Examples,Next steps")
    #expect(csv[6].hasPrefix("Eurasia,") && csv[6].hasSuffix(",,,"))
    let markdown = run(["--table", "--format", "markdown", "africa", "europe"]).text
    #expect(markdown.split(separator: "\n").count == 4)
    #expect(run(["--table"]).text.split(separator: "\n").count == 9)
  }

  @Test(arguments: [
    ["africa"], [], ["africa", "europe", "mewa", "noram"], ["africa", "mars"],
    ["africa", "europe", "--aspect", "weather"], ["africa", "europe", "--language", "tlh"],
    ["africa", "europe", "--format", "x"],
  ])
  func usage(_ arguments: [String]) {
    let run = run(arguments)
    #expect(run.status == 64 && run.text.isEmpty && !run.errorText.isEmpty)
  }

  @Test func casesFieldByField() {
    let cases = ["surabaya-kitakyushu", "vvsg-salga", "cnm-cuf"]
    let text = run(cases).text
    #expect(text.contains("\nPartners\n  Surabaya–Kitakyushu: green sister cities\n    • "))
    let french = run(cases + ["--language", "fr", "--interface-language", "fr", "--format", "csv"])
    #expect(french.text.hasPrefix("Rubrique,") && french.text.contains("\nid,\(cases[0]),"))
    let markdown = run(cases + ["--format", "markdown"]).text
    #expect(markdown.hasPrefix("| Field | ") && markdown.contains("\n| **Lessons** | "))
  }

  @Test(arguments: [
    ["surabaya-kitakyushu"], ["surabaya-kitakyushu", "africa"],
    ["surabaya-kitakyushu", "surabaya-kitakyushu"], ["surabaya-kitakyushu", "localising-sdgs"],
    ["surabaya-kitakyushu", "vvsg-salga", "--table"],
    ["surabaya-kitakyushu", "vvsg-salga", "--aspect", "context"],
    ["avantia", "vvsg-salga", "cnm-cuf", "pmi-will", "africa-tot", "aspac-tot"],
  ])
  func casesUsage(_ arguments: [String]) {
    let run = run(arguments)
    #expect(run.status == 64 && run.text.isEmpty && !run.errorText.isEmpty)
  }

  @Test func nothingToCompare() {
    let folder = TemporaryFolder()
    folder.write("# A\n", to: "a.md")
    #expect(run(["africa", "europe", "--library", folder.path]).status == 1)
    #expect(run(["africa", "europe", "--library", "/nowhere"]).status == 66)
  }

}
