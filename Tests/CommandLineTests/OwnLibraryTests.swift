import TestKit
import Testing

/// Several files at once, and the reader's own library on the command line.
@Suite struct OwnLibraryTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: [String]) -> Execution {
    Execution.run(
      arguments,
      environment: [
        "XDG_DATA_HOME": folder.path + "/data", "HOME": folder.path, "COLUMNS": "200",
      ])
  }

  private func raw(_ title: String) -> String {
    "\(title)\n\n\nThe Africa region\n\nThe towns of the plain share what they know of the water\n"
      + "with the towns of the hills, and the partners have learned what the price of it is.\n"
  }

  @Test func importedReportsShowBesideTheBundledOnes() {
    let path = folder.write(raw("Wells that Zanzibarita dug"), to: "wells.txt")
    #expect(run(["list"]).text.contains("Zanzibarita") == false)
    let wrote = run(["import", path, "--mine"])
    #expect(wrote.status == 0, "\(wrote.errorText)")
    #expect(Disk.names(in: folder.path + "/data/perspectives/library") == ["wells.md"])
    let listed = run(["list", "--region", "africa"]).text
    #expect(listed.contains("Zanzibarita") && listed.contains("[my library]"))
    #expect(run(["list", "--json"]).text.contains("\"own\": true"))
    #expect(run(["search", "zanzibarita"]).text.contains("wells"))
    #expect(run(["show", "wells"]).text.contains("The Africa region"))
    #expect(run(["import", path, "--mine"]).status == 73)
  }

  @Test func rawTextsInItAreReadToo() {
    folder.write(raw("Wells that Zanzibarita dug"), to: "data/perspectives/library/wells.txt")
    #expect(run(["outline", "wells"]).text.contains("the-africa-region"))
  }

  @Test func oneBadFileDoesNotStopTheOthers() {
    let files = ["one", "two"].map { folder.write(raw("Title of \($0)"), to: $0 + ".txt") }
    folder.write("", to: "into/.keep")
    let result = run(
      ["import", files[0], folder.path + "/nowhere.txt", files[1], "--into", folder.path + "/into"])
    #expect(result.status == 66)
    #expect(result.errorText.contains("nowhere.txt") && result.errorText.contains("1 of 3"))
    #expect(Disk.names(in: folder.path + "/into") == [".keep", "one.md", "two.md"])
    #expect(result.output.isEmpty)
    let again = run(["import"] + files + ["--into", folder.path + "/into"])
    #expect(again.status == 73 && again.errorText.contains("2 of 2"))
  }

  @Test func severalFilesNeedAPlace() {
    let files = ["one", "two"].map { folder.write(raw("Title of \($0)"), to: $0 + ".txt") }
    #expect(run(["import"] + files).status == 64)
    #expect(run(["import"] + files + ["--mine", "--into", folder.path]).status == 64)
    let dry = run(["import"] + files + ["--dry-run", "--decisions"])
    #expect(dry.status == 0 && dry.output.isEmpty && dry.errorText.contains("title"))
  }

  @Test func withoutAHomeThereIsNoLibraryOfOnesOwn() {
    let path = folder.write(raw("Title"), to: "one.txt")
    let lost = Execution.run(
      ["import", path, "--mine"], environment: ["XDG_DATA_HOME": "", "HOME": ""])
    #expect(lost.status == 73 && lost.errorText.contains("XDG_DATA_HOME"))
    #expect(Execution.run(["list"], environment: ["XDG_DATA_HOME": "", "HOME": ""]).status == 0)
  }
}
