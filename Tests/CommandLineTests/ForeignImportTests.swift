import TestKit
import Testing

/// `perspectives import` of files that other programs wrote.
@Suite struct ForeignImportTests {
  private static let plain = [
    "The partners of the plain share what they have learned in the years",
    "of work on the water of the towns, and they know what it costs the",
    "family to live without it when the dry season comes to all the land.",
  ]

  /// Two regions, a running head, page numbers.
  private var report: [UInt8] {
    let pages = ["The Africa region", "The Europe region"].enumerated().map { page, name in
      [
        PrintedFile.Line(
          "Towns that share water", x: 72, y: page == 0 ? 90 : 30, size: page == 0 ? 22 : 8,
          bold: true),
        PrintedFile.Line(name, y: 130, size: 16, bold: true),
      ] + PrintedFile.column(Self.plain, y: 160) + [
        PrintedFile.Line("Wells and pipes \(page + 1)", y: 230, size: 13, bold: true)
      ] + PrintedFile.column(Self.plain, y: 250)
        + [PrintedFile.Line("\(page + 1)", x: 290, y: 800)]
    }
    return PrintedFile(pages).bytes
  }

  private func run(_ arguments: [String], environment: [String: String] = [:]) -> Execution {
    Execution.run(["import"] + arguments, environment: environment)
  }

  @Test(.enabled(if: Programs.hasPoppler, "poppler-utils is not installed"))
  func aPrintedReportIsFoundUnderItsRegions() {
    let folder = TemporaryFolder()
    let library = folder.path + "/library"
    folder.write("", to: "library/.keep")
    let wrote = run([folder.write(report, to: "water.pdf"), "--into", library])
    #expect(wrote.status == 0, "\(wrote.errorText)")
    let text = Disk.text(library + "/water.md") ?? ""
    for line in [
      "title: \"Towns that share water\"", "regions: [africa, europe]",
      "## The Africa region {region=africa}", "### Wells and pipes 1",
      "## The Europe region {region=europe}", Self.plain.joined(separator: " "),
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)\n\(text)")
    }
    let listed = Execution.run(["list", library, "--region", "africa"])
    #expect(listed.text.contains("Towns that share water"))
    let found = Execution.run(["search", "dry season", "--library", library])
    #expect(found.text.contains("Towns that share water"), "\(found.text)\(found.errorText)")
    // What was written is a report: importing it again changes nothing.
    #expect(run([library + "/water.md"]).output == Disk.bytes(library + "/water.md"))
  }

  @Test(.enabled(if: Programs.hasPoppler, "poppler-utils is not installed"))
  func decisionsOfAPrintedReportNamePages() {
    let folder = TemporaryFolder()
    let path = folder.write(report, to: "water.pdf")
    let said = run([path, "--decisions", "--dry-run"]).errorText.split(separator: "\n")
    #expect(said.contains { $0.hasPrefix("2: heading, level 2: set in larger letters") }, "\(said)")
  }

  @Test(.enabled(if: Programs.hasPoppler, "poppler-utils is not installed"))
  func printedFilesThatCannotBeRead() {
    let folder = TemporaryFolder()
    let locked = PrintedFile([[PrintedFile.Line("x", y: 90)]], isLocked: true).bytes
    for (bytes, words) in [
      (locked, "password"), (PrintedFile([[], []]).bytes, "no text"),
      (Array("%PDF-1.4\nnothing".utf8), "damaged"), (Array("%PDF-".utf8), "damaged"),
    ] {
      let path = folder.write(bytes, to: "x.pdf")
      let refused = run([path, "--into", folder.path])
      #expect(refused.status == 66)
      #expect(refused.errorText.contains(words), "\(words): \(refused.errorText)")
      #expect(refused.output.isEmpty)
    }
    #expect(Disk.names(in: folder.path) == ["x.pdf"])
  }

  @Test(
    .enabled(if: Programs.hasPandoc, "pandoc is not installed"),
    arguments: ["docx", "odt", "epub", "rtf", "html"])
  func writtenFormats(_ format: String) throws {
    let folder = TemporaryFolder()
    let markdown = """
      # Towns that share water

      ## The Africa region

      Wells are *dear*, and **pipes** are dearer.

      - one
      - two

      | Town | Price |
      |------|-------|
      | Beira | 12 |
      | Tete | 14 |

      ## The Europe region

      See [a page](https://example.org/). <b>x</b>
      """
    let source = folder.write(markdown, to: "x.md")
    let made = Execution.run(
      try #require(Programs.find("pandoc")),
      [source, "-s", "-f", "gfm", "-t", format, "-o", folder.path + "/water.\(format)"])
    #expect(made.status == 0)
    let imported = run([folder.path + "/water.\(format)"])
    #expect(imported.status == 0, "\(imported.errorText)")
    let lines = imported.text.split(separator: "\n")
    for line in [
      "title: \"Towns that share water\"", "regions: [africa, europe]",
      "## The Africa region {region=africa}", "## The Europe region {region=europe}",
      "Wells are *dear*, and **pipes** are dearer.", "- one", "- two", "| Tete | 14 |",
    ] {
      #expect(lines.contains(Substring(line)), "\(line)\n\(imported.text)")
    }
    #expect(!imported.text.contains("<b>"))
    let again = run([folder.write(imported.output, to: "again.md")])
    #expect(again.output == imported.output)
  }

  @Test(.enabled(if: Programs.hasPandoc, "pandoc is not installed"))
  func lettersOfRTFStay() {
    let folder = TemporaryFolder()
    let rtf =
      #"{\rtf1\ansi a \u8220"smart\u8221" b \u8196?<\u-3? c \u8220\'93tame\u8221\'94 \\u1 it\u8217's\par}"#
    let text = run([folder.write(rtf, to: "a.rtf")]).text
    for words in ["a “smart” b", "\u{2004}\\<", "“tame”", "it’s"] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  @Test(.enabled(if: Programs.hasPandoc, "pandoc is not installed"), arguments: ["rtf", "epub"])
  func notesStay(format: String) throws {
    let folder = TemporaryFolder()
    let text = "# One\n\nDug early.[^1] Then more.\n\n[^1]: In 1902.\n\n# Two\n\nEnd.\n"
    let source = folder.write(text, to: "x.md")
    let made = Execution.run(
      try #require(Programs.find("pandoc")), [source, "-s", "-o", folder.path + "/x." + format])
    try #require(made.status == 0)
    let found = run([folder.path + "/x." + format]).text
    #expect(found.contains("Dug early.[^1] Then more."), "\(found)")
    #expect(found.contains("[^1]: In 1902."), "\(found)")
  }

  @Test(.enabled(if: Programs.hasPandoc, "pandoc is not installed"))
  func aLostFormulaIsADoubt() throws {
    let folder = TemporaryFolder()
    let source = folder.write("# One\n\nA $a<b$ and $x^2$.\n\n# Two\n\nEnd.\n", to: "x.md")
    let made = Execution.run(
      try #require(Programs.find("pandoc")), [source, "-s", "-o", folder.path + "/x.odt"])
    #expect(made.status == 0)
    let text = run([folder.path + "/x.odt"]).text
    #expect(text.contains("# 2 formulas, charts or other objects were not read"), "\(text)")
  }

  @Test func aMissingProgramIsNamedWithItsPackage() {
    let folder = TemporaryFolder()
    for (bytes, package) in [
      (report, "poppler-utils"), (Array("{\\rtf1 x}".utf8), "pandoc"),
      (Array("<!DOCTYPE html>\n<p>x".utf8), "pandoc"),
    ] {
      let refused = run([folder.write(bytes, to: "x")], environment: ["PATH": "/nonexistent"])
      #expect(refused.status == 66)
      #expect(refused.errorText.contains("apt install \(package)"), "\(refused.errorText)")
    }
  }

  @Test(.enabled(if: Programs.hasPandoc, "pandoc is not installed"))
  func hostileFilesGetAnAnswer() {
    let folder = TemporaryFolder()
    let deep = String(repeating: "<blockquote>", count: 3000)
    for (name, bytes) in [
      ("deep.html", Array("<html>\(deep)x".utf8)),
      ("empty.html", Array("<html></html>".utf8)),
      ("cut.docx", [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0x41, count: 300)),
      ("bomb.docx", bomb),
      ("deep.rtf", Array(("{\\rtf1" + String(repeating: "{", count: 9000)).utf8)),
    ] {
      let answer = run([folder.write(bytes, to: name), "--into", folder.path])
      #expect(answer.status == 66, "\(name): \(answer.status) \(answer.errorText)")
      #expect(!answer.errorText.isEmpty && answer.errorText.utf8.count < 600)
    }
    #expect(Disk.names(in: folder.path).filter { $0.hasSuffix(".md") }.isEmpty)
  }

  @Test(.enabled(if: Programs.hasPandoc, "pandoc is not installed"))
  func aFileThatIsCutIsDamaged() {
    let folder = TemporaryFolder()
    let bytes = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0x41, count: 300)
    let refused = run([folder.write(bytes, to: "cut.DOCX")])
    #expect(refused.status == 66)
    #expect(refused.errorText.contains("is damaged: it cannot be read as DOCX"))
    #expect(run([folder.write(bytes, to: "cut.zip")]).errorText.contains("is ZIP"))
  }

  /// A directory that claims four times a gigabyte.
  private var bomb: [UInt8] {
    let name = Array("word/document.xml".utf8)
    let head = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26)
    var entry: [UInt8] = [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 42)
    for index in 24..<28 { entry[index] = 0xF0 }
    entry[28] = UInt8(name.count)
    var end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    end[16] = UInt8(head.count)
    return head + entry + name + end
  }

  /// A program that stands in for poppler's.
  private func answer(of script: String) -> Execution {
    let folder = TemporaryFolder()
    let tool = folder.write("#!/bin/sh\n" + script, to: "bin/pdftotext")
    _ = Execution.run("/bin/chmod", ["+x", tool])
    return run(
      [folder.write(report, to: "x.pdf"), "--into", folder.path],
      environment: ["PATH": folder.path + "/bin:/usr/bin:/bin"])
  }

  @Test func programsThatGoWrongAreStopped() {
    for script in ["yes", "kill -SEGV $$", "echo x > \"$0.out\"; exit 3"] {
      let refused = answer(of: script)
      #expect(refused.status == 66)
      #expect(refused.errorText.contains("more time or memory"), "\(refused.errorText)")
    }
    #expect(answer(of: "exit 3").errorText.contains("damaged"))
  }

  private static let canUnshare =
    Programs.find("unshare").map {
      Execution.run($0, ["--user", "--map-current-user", "--net", "--", "/bin/true"]).status == 0
    } ?? false

  @Test(.enabled(if: canUnshare, "the system permits no networks of one's own"))
  func programsHaveNoNetwork() {
    // Two lines of head; the third is the loop that each network has.
    let script = "[ $(wc -l < /proc/net/dev) = 3 ] || echo 'Incorrect password' >&2; exit 3"
    #expect(answer(of: script).errorText.contains("damaged"))
  }

  @Test func aFileWithoutAnEndIsRefused() {
    let refused = Execution.run(["import", "/dev/zero"])
    #expect(refused.status == 66)
  }
}
