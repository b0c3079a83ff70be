import Glibc
import TestKit
import Testing

/// Texts that have lost their headings, read by every command as the reports they become.
@Suite struct RawReadingTests {
  private static let regions = [
    ("Africa", "africa"), ("Asia-Pacific", "aspac"), ("Latin America", "latin-america"),
    ("Middle East and West Asia", "mewa"), ("Europe", "europe"), ("Eurasia", "eurasia"),
    ("North America", "noram"), ("Metropolis", "metropolis"),
  ]

  /// A report of eight perspectives without a single mark.
  private static let raw: String = {
    let body =
      "The towns of the plain share what they know of the water with the towns of the hills, and\n"
      + "the partners have learned in these years that the price of it is part of every plan."
    return "Towns that share water\n\n\n"
      + regions.map { "Perspective of \($0.0)\n\n\(body)\n\n\(body.replacingWords)\n\n\n" }.joined()
  }()

  private let folder = TemporaryFolder()

  private func run(_ arguments: [String], input: String = "", cache: String? = nil) -> Execution {
    Execution.run(
      arguments, input: Array(input.utf8),
      environment: ["XDG_CACHE_HOME": cache ?? folder.path + "/cache"])
  }

  private var kept: [String] {
    Disk.files(below: folder.path + "/cache").filter { $0.hasSuffix(".recovered") }
  }

  @Test func eightPerspectivesFillEightMenus() {
    folder.write(Self.raw, to: "library/water.txt")
    let library = folder.path + "/library"
    for (name, id) in Self.regions {
      let listed = run(["list", library, "--region", id])
      #expect(listed.status == 0 && listed.text.contains("Towns that share water"), "\(id)")
      let shown = run(["show", folder.path + "/library/water.txt#perspective-of-\(slug(name))"])
      #expect(shown.text.contains("Perspective of \(name)"), "\(shown.errorText)")
    }
    let found = run(["search", "water", "--library", library, "--region", "mewa", "--json"])
    #expect(found.text.contains("perspective-of-middle-east-and-west-asia"), "\(found.text)")
  }

  private func slug(_ name: String) -> String {
    name.lowercased().map { $0 == " " ? "-" : String($0) }.joined()
  }

  @Test func aFileAFolderAndStandardInputReadAlike() {
    let path = folder.write(Self.raw, to: "library/water.txt")
    let file = run(["outline", path]).text
    #expect(file.contains("perspective-of-europe"))
    #expect(run(["outline", "-"], input: Self.raw).text == file)
    #expect(run(["outline", "water", "--library", folder.path + "/library"]).text == file)
    let compared = run(["compare", "africa", "europe", "--library", folder.path + "/library"])
    #expect(compared.status == 1 || compared.text.contains("Africa"), "\(compared.errorText)")
  }

  @Test func markdownStaysAsItIs() {
    let written = "Some words before.\n\n## One\n\nText of one.\n\n## Two\n\nText of two.\n"
    for (name, text) in [
      ("a.txt", written), ("b.md", "Only *words*, and\nno heading.\n"),
      ("c.txt", "---\ntitle: Mine\n---\n\nText.\n"), ("d.md", "# Title\n\nText.\n"),
    ] {
      let path = folder.write(text, to: "library/" + name)
      #expect(run(["show", path, "--format", "markdown"]).text == text, "\(name)")
    }
    #expect(run(["list", folder.path + "/library"]).status == 0)
    #expect(kept.isEmpty)
  }

  @Test func eachTextIsRecoveredOnce() throws {
    let path = folder.write(Self.raw, to: "library/water.txt")
    let library = folder.path + "/library"
    let first = run(["list", library])
    let name = try #require(kept.first)
    #expect(kept.count == 1)
    // What is kept is what is read: with another title in it, of the same length, that shows.
    let cache = folder.path + "/cache/" + name
    let bytes = try #require(Disk.bytes(cache))
    #expect(run(["list", library]).text == first.text)
    #expect(Disk.bytes(cache) == bytes)
    // A file that has changed is recovered anew.
    folder.write(
      Self.raw.replacing("Towns that share", with: "Villages that share"), to: "library/water.txt")
    #expect(run(["list", library]).text.contains("Villages that share water"))
    #expect(kept.count == 1)
    #expect(run(["show", path]).text.contains("Villages"))
  }

  @Test(arguments: [0, 10, 100, 170, 400, 1000])
  func aDamagedCacheIsNoHarm(_ place: Int) throws {
    folder.write(Self.raw, to: "library/water.txt")
    let library = folder.path + "/library"
    let listed = run(["list", library]).text
    let shown = run(["show", "water", "--library", library]).text
    let cache = folder.path + "/cache/" + (try #require(kept.first))
    var bytes = try #require(Disk.bytes(cache))
    bytes[place] ^= 0x55
    Disk.write(bytes, to: cache)
    #expect(run(["list", library]).text == listed)
    Disk.write(bytes, to: cache)
    #expect(run(["show", "water", "--library", library]).text == shown)
    Disk.write(Array(bytes.prefix(place)), to: cache)
    #expect(run(["show", "water", "--library", library]).text == shown)
  }

  @Test func withoutAPlaceForACacheItWorksAsWell() {
    folder.write(Self.raw, to: "library/water.txt")
    let file = folder.write("", to: "file")
    let listed = run(["list", folder.path + "/library", "--region", "africa"], cache: file + "/x")
    #expect(listed.status == 0, "\(listed.errorText)")
  }

  @Test func oddBytesAreReadToo() {
    let latin = Array(
      "Villes jumel\u{E9}es\n\nLes villes de la plaine sont li\u{E9}es.\n".unicodeScalars.map {
        UInt8($0.value)
      })
    let path = folder.write(latin, to: "library/latin.txt")
    #expect(run(["show", path]).text.contains("liées"))
    #expect(run(["show", "latin", "--library", folder.path + "/library"]).text.contains("liées"))
    for (index, bytes) in (HostileInputs.kept + HostileInputs.harmless).enumerated() {
      folder.write(bytes.bytes, to: "hostile/\(index).txt")
    }
    #expect(run(["list", folder.path + "/hostile"]).status == 0)
  }

  @Test(.enabled(if: Programs.hasPoppler, "poppler-utils is not installed"))
  func aPrintedFileOpens() {
    let lines = [
      "The partners of the plain share what they have learned in the years",
      "of work on the water of the towns, and they know what it costs the",
    ]
    let page = [PrintedFile.Line("The Africa region", y: 130, size: 16, bold: true)]
    let path = folder.write(
      PrintedFile([page + PrintedFile.column(lines, y: 160)]).bytes, to: "water.pdf")
    let shown = run(["show", path])
    #expect(shown.status == 0, "\(shown.errorText)")
    #expect(shown.text.contains("what they have learned"))
  }

  @Test func whatCannotBeReadIsSaidInWords() {
    let old = folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], to: "old.doc")
    let refused = run(["show", old])
    #expect(refused.status == 66 && refused.errorText.contains("DOC"))
    let page = folder.write("<!DOCTYPE html><html><body><p>Words.</p></body></html>", to: "p.html")
    let missing = Execution.run(["show", page], environment: ["PATH": folder.path])
    #expect(missing.status == 66 && missing.errorText.contains("pandoc"), "\(missing.errorText)")
  }
}

extension String {
  /// Another paragraph of about the same length: one that is printed twice would be taken out.
  fileprivate var replacingWords: String {
    replacing("water", with: "school").replacing("plain", with: "coast").replacing(
      "partners", with: "teachers")
  }

  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let found = rest.firstRange(of: old) {
      result += rest[..<found.lowerBound] + new
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
