import TestKit
import Testing

/// From a file that somebody sent to a report in the library, and out of it again.
struct OwnLibraryTests {
  private static let words = [
    "The partners of the plain share what they have learned in the years",
    "of work on the water of the towns, and Zanzibarita knows what it costs",
    "a family to live without it when the dry season comes to all the land.",
  ]

  private func add(_ path: String, in session: TerminalSession) {
    session.type("a")
    session.until("the field") { $0.showsCursor && $0.rows[1].contains("File:") }
    session.type(path)
    session.press(.enter)
  }

  @Test(.enabled(if: Programs.hasPoppler, "poppler-utils is not installed"))
  func aPrintedFileIsAddedFoundUnderItsRegionAndSearched() throws {
    let folder = TemporaryFolder()
    let page =
      [
        PrintedFile.Line("Towns that share water", x: 72, y: 90, size: 22, bold: true),
        PrintedFile.Line("The Africa region", y: 130, size: 16, bold: true),
      ] + PrintedFile.column(Self.words, y: 160)
    let path = folder.write(PrintedFile([page]).bytes, to: "water.pdf")
    let data = folder.path + "/data"
    let session = try ReaderSession.start(environment: ["XDG_DATA_HOME": data])
    session.waitFor("My library")
    add(path, in: session)
    session.until("the report") {
      $0.contains("The Africa region") && $0.rows.last?.contains("Added to my library") == true
    }
    session.press(.escape)
    session.waitFor("Search the library")
    session.press(.enter)
    let menu = session.until("the region") { $0.rows[0].contains("Africa") }
    #expect(menu.contains("Towns that share water · my library"))
    session.type("/zanzibarita")
    session.until("the answer") {
      $0.contains("Towns that share water") && $0.contains("my library")
    }
    session.press(.enter)
    session.until("the passage") { $0.contains("Zanzibarita") && $0.contains("%") }
    session.type("H")
    session.waitFor("Search the library")
    #expect(Disk.names(in: data + "/perspectives/library") == ["water.md"])
    // Taken out again: the file moves, and the answers are without it.
    session.type("Gk")
    session.press(.enter)
    session.until("my library") { $0.rows[0].contains("My library") && $0.contains("Towns") }
    session.type("j-")
    session.waitFor("y takes it out")
    session.type("y")
    session.waitFor("removed/water.md")
    #expect(Disk.names(in: data + "/perspectives/library").isEmpty)
    #expect(Disk.names(in: data + "/perspectives/removed") == ["water.md"])
    session.type("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func aTextIsAddedByACompletedName() throws {
    let folder = TemporaryFolder()
    folder.write(
      "Wells of the plain\n\n\nThe Europe region\n\n\(Self.words.joined(separator: "\n"))\n",
      to: "a long name of a file.txt")
    let session = try ReaderSession.start()
    session.type("a")
    session.until("the field") { $0.showsCursor && $0.rows[1].contains("File:") }
    session.type(folder.path + "/a lo")
    session.press(.tab)
    session.waitFor("a long name of a file.txt")
    session.press(.enter)
    session.waitFor("Added to my library")
  }

  @Test func whatCannotBeAddedIsSaidAndLeavesNothing() throws {
    let folder = TemporaryFolder()
    let data = folder.path + "/data"
    let locked = folder.write([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], to: "old.doc")
    let empty = folder.write("  \n", to: "empty.txt")
    let session = try ReaderSession.start(environment: ["XDG_DATA_HOME": data])
    add("/nowhere.txt", in: session)
    session.waitFor("no such file")
    for (path, words) in [(locked, "DOC"), (empty, "no text"), (folder.path, "folder")] {
      session.press(.escape)
      session.waitFor("Search the library")
      add(path, in: session)
      session.waitFor(words)
    }
    #expect(Disk.files(below: data).isEmpty)
  }

  @Test func aRawTextShowsItsFileAndWhatWasDecided() throws {
    let folder = TemporaryFolder()
    let path = folder.write(
      "Wells of the plain\n\n\nThe Europe region\n\n\(Self.words.joined(separator: "\n"))\n",
      to: "wells.txt")
    let session = try ReaderSession.start([path])
    session.waitFor("Structure recovered")
    session.type("r")
    session.until("the file") { $0.rows[0].contains("the file as it is") }
    session.waitFor(Self.words[0])
    session.type("re")
    session.waitFor("heading, level 2")
    session.press(.escape)
    let raw = try ReaderSession.start([path, "--raw"])
    raw.until("the file at once") { $0.rows[0].contains("the file as it is") }
  }
}
