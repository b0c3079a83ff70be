import TestKit
import Testing

/// `perspectives glossary` on pipes.
@Suite struct GlossaryCommandTests {
  private func run(_ arguments: [String]) -> Execution {
    Execution.run(Places.program, ["glossary"] + arguments)
  }

  @Test func aTermWithItsEquivalents() {
    let french = run(["ODD", "--language", "fr"])
    #expect(french.status == 0)
    #expect(french.text.hasPrefix("Objectifs de développement durable (ODD) ["))
    #expect(french.text.contains("    en  Sustainable Development Goals (SDG)"))
    // Any language's name will do, and several words need no quotes.
    #expect(run(["sustainable", "development", "goals"]).text.contains("    fr  Objectifs"))
  }

  @Test func allTermsAndJSON() {
    let all = run([])
    #expect(all.text.split(separator: "\n").count > 150)
    let json = run(["SDG", "--json"])
    #expect(json.text.hasPrefix("[\n  {\n    \"id\": \"odd\",\n    \"kind\": \"concept\","))
    #expect(json.text.contains("\"acronym\": \"ODS\""))
  }

  @Test func whatIsNotThere() {
    let unknown = run(["xyzzyxq"])
    #expect(unknown.status == 1 && unknown.text.isEmpty)
    #expect(unknown.errorText.contains("xyzzyxq"))
    let near = run(["decentralizzed"])
    #expect(near.status == 1 && near.errorText.contains("nearest: "))
    #expect(run(["SDG", "--language", "tlh"]).status == 64)
    #expect(run(["SDG", "--library", "/nowhere"]).status == 66)
  }

  @Test func aFoldersOwnTermsComeFirst() {
    let folder = TemporaryFolder()
    folder.write("# A\n", to: "a.md")
    folder.write(
      "- id: mine\n  en: { acronym: \"SDG\", term: \"standard deck gun\", definition: \"No goal.\" }\n",
      to: "glossary.yaml")
    let own = run(["SDG", "--library", folder.path])
    #expect(own.text == "standard deck gun (SDG) [concept]\n    No goal.\n")
    #expect(run(["MEWA", "--library", folder.path]).text.contains("Middle East"))
    folder.write(": [not yaml", to: "glossary.yaml")
    #expect(run(["SDG", "--library", folder.path]).text.contains("Sustainable"))
  }
}
