import TestKit
import Testing

/// `perspectives import` as the built program does it.
@Suite struct ImportCommandTests {
  /// A report as it comes out of a PDF: cover, sections without marks, words cut at line ends.
  private let raw = """
    Towns that share water

    **What six partnerships have learned**

    Octobre, 2022

    With the support of:
    European Union


    The Africa region

    Water is shared in all the towns of the plain, and the partners of the plain know that the
    price of it is part of each of their plans for the next of the years.


    The Europe region

    The towns of the north have shared what they know with the towns of the south, and the
    work of the two is part of a plan that is in the hands of all.
    """

  private func run(_ arguments: [String], input: String = "") -> Execution {
    Execution.run(["import"] + arguments, input: Array(input.utf8))
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func aReportGoesToStandardOutput() {
    let folder = TemporaryFolder()
    let imported = run([folder.write(raw, to: "water.txt")])
    #expect(imported.status == 0)
    #expect(imported.errors.isEmpty)
    let report = lines(imported.text)
    for line in [
      "---", #"title: "Towns that share water""#, "language: en", "kind: report",
      "regions: [africa, europe]", #"date: "2022-10""#,
      #"subtitle: "What six partnerships have learned""#, #"supported-by: ["European Union"]"#,
      "## The Africa region {region=africa}", "## The Europe region {region=europe}",
    ] {
      #expect(report.contains(line), "\(line)\n\(imported.text)")
    }
    #expect(report.contains { $0.hasPrefix("# 3: cover") })
    #expect(run(["-"], input: raw).text == imported.text)
  }

  @Test(arguments: ["", " \n\t\n"]) func aFileWithoutTextIsRefused(_ text: String) {
    let folder = TemporaryFolder()
    let empty = folder.write(text, to: "empty.txt")
    let library = folder.path + "/library"
    folder.write(raw, to: "library/other.md")
    for arguments in [[empty], [empty, "--into", library], ["-"]] {
      let refused = run(arguments, input: text)
      #expect(refused.status == 66)
      #expect(refused.output.isEmpty && refused.errorText.contains("holds no text"))
    }
    #expect(run([folder.write(raw, to: "water.txt"), "--into", library]).status == 0)
    #expect(run(["/dev/null"]).status == 66)
  }

  @Test func importingAgainChangesNothing() {
    let folder = TemporaryFolder()
    let once = run(["-"], input: raw)
    let again = run([folder.write(once.output, to: "water.md"), "--language", "sw"])
    #expect(again.output == once.output)
    let check = Execution.run(["check", folder.path + "/water.md"])
    #expect(check.status == 0, "\(check.text)")
  }

  @Test(arguments: ["# One\r\n\ntext\0 \u{FEFF}", "---\ntitle: x\n---\ntext"])
  func whatIsNotRawStays(_ text: String) {
    #expect(run(["-"], input: text).output == Array(text.utf8))
  }

  @Test(arguments: ["", "\n \n", "\t\r\n"])
  func emptyFilesAreRefused(_ text: String) {
    let folder = TemporaryFolder()
    let path = folder.write(text, to: "empty.txt")
    folder.write("", to: "library/x")
    for more in [[], ["--into", folder.path + "/library"], ["--dry-run"]] {
      let refused = run([path] + more)
      #expect(refused.status == 66)
      #expect(refused.output.isEmpty)
      #expect(refused.errorText.contains("holds no text"))
    }
    #expect(Disk.names(in: folder.path + "/library") == ["x"])
  }

  @Test func oldEncodingsAreRead() {
    let latin = Array("Caf".utf8) + [0xE9] + Array(" noir\n\nEn bas.\n".utf8)
    #expect(Execution.run(["import", "-"], input: latin).text.contains("Café noir"))
  }

  @Test func aNewFileIsWritten() {
    let folder = TemporaryFolder()
    let source = folder.write(raw, to: "water.en.txt")
    folder.write("", to: "library/x")
    let target = folder.path + "/library/water.en.md"
    let dry = run([source, "--into", folder.path + "/library", "--dry-run"])
    #expect(dry.status == 0 && dry.text.isEmpty)
    #expect(dry.errorText.hasSuffix("perspectives: would write \(target)\n"))
    #expect(Disk.names(in: folder.path + "/library") == ["x"])

    let wet = run([source, "--into", folder.path + "/library/"])
    #expect(wet.status == 0 && wet.text.isEmpty)
    #expect(Disk.bytes(target) == run([source]).output)
    #expect(Disk.names(in: folder.path + "/library") == ["water.en.md", "x"])
  }

  @Test func aDryRunTellsWhatItDecided() {
    let folder = TemporaryFolder()
    let dry = run([folder.write(raw, to: "water.txt"), "--dry-run"])
    #expect(dry.status == 0 && dry.output.isEmpty)
    let said = lines(dry.errorText)
    #expect(
      said.prefix(6) == [
        "Title: Towns that share water", "Language: en", "Regions: africa, europe", "Headings: 2",
        "  The Africa region", "  The Europe region",
      ], "\(dry.errorText)")
    #expect(said[6].hasPrefix("Doubts: "))
    #expect(said.contains { $0.hasPrefix("  3: cover") })
    #expect(said.suffix(2) == ["perspectives: would write to standard output", ""])
    let written = run(["-", "--dry-run", "--interface-language", "fr"], input: "# One\n\ntext\n")
    #expect(lines(written.errorText)[0] == "Titre\u{A0}: One")
    #expect(written.errorText.contains("Doutes\u{A0}: néant"))
  }

  @Test func nothingIsOverwritten() {
    let folder = TemporaryFolder()
    let source = folder.write(raw, to: "a.txt")
    folder.write("mine", to: "a.md")
    folder.link("b.md", to: "nowhere")
    for path in [source, folder.write(raw, to: "b.txt")] {
      let refused = run([path, "--into", folder.path])
      #expect(refused.status == 73)
      #expect(refused.errorText.contains("never overwrites"))
    }
    #expect(Disk.text(folder.path + "/a.md") == "mine")
    #expect(run([source, "--into", folder.path + "/none"]).status == 73)
    #expect(run([source, "--into", source]).status == 73)
  }

  @Test func theSystemsWordsAreInTheLanguageOfTheInterface() {
    let folder = TemporaryFolder()
    let source = folder.write(raw, to: "a.txt")
    for (language, words) in [
      ("fr", "fichier ou dossier introuvable"), ("es", "no existe el archivo o la carpeta"),
      ("en", "no such file or folder"),
    ] {
      let refused = run(
        [source, "--into", folder.path + "/none", "--interface-language", language])
      #expect(refused.status == 73)
      #expect(refused.errorText.contains(words), "\(refused.errorText)")
    }
    #expect(run([source, "--into", source]).errorText.contains("not a folder"))
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}xx", "ZIP"), ("<?xml version='1.0'?><a/>", "XML"), ("\0\0\0\u{1}", "no text"),
  ])
  func otherFormatsAreNamed(_ text: String, _ name: String) {
    let refused = run(["-"], input: text)
    #expect(refused.status == 66)
    #expect(refused.output.isEmpty)
    #expect(refused.errorText.contains(name) && refused.errorText.contains("PDF, HTML, DOCX"))
  }

  @Test func wrongArguments() {
    #expect(run(["/nowhere"]).status == 66)
    #expect(run(["/"]).status == 66)
    #expect(run(["-", "--language", "xx"], input: raw).status == 64)
    #expect(run([]).status == 64)
  }

  @Test func decisionsAreSaidInTheLanguageOfTheInterface() {
    let folder = TemporaryFolder()
    let path = folder.write(raw, to: "water.txt")
    let french = run([path, "--decisions", "--dry-run", "--interface-language", "fr"])
    #expect(french.output.isEmpty)
    let said = lines(french.errorText)
    #expect(said[0].hasPrefix("1: titre du document\u{A0}: "))
    #expect(said.contains { $0.hasPrefix("11: titre de niveau 2\u{A0}: ") })
    #expect(said.contains("7: retiré du texte: With the support of:"))
    let unchanged = run(["-", "--decisions"], input: "# One\n\ntext\n")
    #expect(unchanged.errorText.contains("stays as it is"))
  }

  @Test func hostileTextStaysBetweenItsQuotes() {
    let title = #"A "title": \ {x} # \u{2028}and more"#.replacing(#"\u{2028}"#, with: "\u{2028}")
    let imported = run(["-"], input: title + "\n\nText \u{1B}[31m of the end.\n")
    let folder = TemporaryFolder()
    let path = folder.write(imported.output, to: "a.md")
    let list = Execution.run(["list", path, "--json"])
    #expect(list.status == 0)
    #expect(!list.text.contains("u001b"))
    #expect(!Execution.run(["check", path]).text.contains("YAML"))
  }
}
