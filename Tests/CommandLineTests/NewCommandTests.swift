import Content
import Phrases
import TestKit
import Testing

@testable import perspectives

/// `perspectives new`: entries that one can fill in.
@Suite struct NewCommandTests {
  private func run(_ arguments: [String]) -> Execution {
    Execution.run(Places.program, arguments)
  }

  @Test(arguments: InterfaceLanguage.allCases, ["en", "fr", "es", "pt"])
  func anEmptyEntryExplainsItself(_ words: InterfaceLanguage, _ language: String) {
    let text = run([
      "new", "case", "--language", language, "--interface-language", words.rawValue,
    ]).text
    let phrases = EntryPhrases.of(words)
    let comments = text.split(separator: "\n").filter { $0.hasPrefix("# ") }
      .map { $0.dropFirst(2) }.joined(separator: " ")
    for field in EntryField.allCases {
      let plain = phrases.explain(field).split(separator: " ").joined(separator: " ")
      #expect(comments.contains(plain), "\(field)")
      let place = field.isSection ? "{#\(field.rawValue)}\n" : "\n\(field.rawValue): "
      #expect(text.contains(place), "\(field)")
    }
    #expect(text.contains("\nlanguage: \(language)\n"))
    let library = LibraryLoader.text(
      SourceText(text), path: "a.md", fallback: LibraryOpening.vocabulary)
    #expect(library.entries[0].isStructured && library.entries[0].language == language)
    #expect(library.problems.isEmpty)
  }

  @Test func nothingIsOverwritten() throws {
    let folder = TemporaryFolder()
    let first = run(["new", "case", "wells", "--into", folder.path])
    #expect(first.status == 0 && first.text.isEmpty && first.errorText.contains("wells.md"))
    let before = try #require(Disk.text(folder.path + "/wells.md"))
    #expect(before.contains("\nid: wells\n"))
    let again = run(["new", "case", "wells", "--into", folder.path, "--language", "fr"])
    #expect(again.status == 73 && again.errorText.contains("wells.md"))
    #expect(Disk.text(folder.path + "/wells.md") == before)
    #expect(run(["new", "event", "--into", folder.path]).status == 0)
    #expect(Disk.text(folder.path + "/new-event.md")?.contains("\nkind: event\n") == true)
    #expect(run(["new", "case", "--into", folder.path + "/nowhere"]).status == 73)
  }

  @Test(arguments: [
    ["new"], ["new", "poem"], ["new", "case", "../x"], ["new", "case", "A b"],
    ["new", "case", "--language", "tlh"],
  ]) func usage(_ arguments: [String]) {
    let run = run(arguments)
    #expect(run.status == 64 && run.text.isEmpty && !run.errorText.isEmpty)
  }

  /// What a writer does: look at what is missing, fill it in, look again, find the entry.
  @Test func aFilledInEntryPassesAndIsFound() throws {
    let folder = TemporaryFolder()
    #expect(run(["new", "case", "wells", "--into", folder.path]).status == 0)
    let empty = run(["check", folder.path])
    #expect(empty.status == 1)
    for field in ["title", "summary", "source", "what-was-done", "partners", "sdgs"] {
      #expect(empty.text.contains("“\(field)”"), "\(field)")
    }
    #expect(empty.text.contains("note: “partners” is not given: who took part"))
    var text = try #require(Disk.text(folder.path + "/wells.md"))
    for (field, value) in [
      ("title: \"\"", "title: \"Wells\""), ("summary: \"\"", "summary: \"Wells were dug.\""),
      ("countries: []", "countries: [sn]"), ("cities: []", "cities: [dakar]"),
      ("themes: []", "themes: [water]"), ("years: []", "years: [2019-2020]"),
      ("partners: []", "partners: [{ id: dakar, role: \"digs\" }, { name: \"villages\" }]"),
      ("sdgs: []", "sdgs: [{ goal: 6, basis: implied, why: \"water\" }]"),
      ("modality: []", "modality: [twinning]"), ("regions: []", "regions: [africa]"),
      ("source: { title: \"\"", "source: { title: \"A report\""),
      ("{#what-was-done}\n\n## ", "{#what-was-done}\n\nWells were dug.\n\n## "),
      ("{#results}\n\n", "{#results}\n\nWater.\n\n"), ("{#open}\n", "{#open}\n\nThe cost.\n"),
      ("{#lessons}\n\n", "{#lessons}\n\nDig.\n\n"),
    ] {
      let parts = text.split(separator: field, maxSplits: 1, omittingEmptySubsequences: false)
      #expect(parts.count == 2, "\(field)")
      text = parts.joined(separator: value)
    }
    folder.write(text, to: "wells.md")
    let checked = run(["check", folder.path])
    #expect(checked.status == 0 && checked.text.isEmpty && checked.errorText.isEmpty)
    #expect(run(["check", "--missing", folder.path]).text.contains("“funders” is not given"))
    let library = LibraryLoader.folder(folder.path, fallback: LibraryOpening.vocabulary)
    for value in [
      FacetValue(.country, "sn"), FacetValue(.city, "dakar"), FacetValue(.partner, "dakar"),
      FacetValue(.theme, "water"), FacetValue(.goal, "6"), FacetValue(.modality, "twinning"),
      FacetValue(.year, "2020"), FacetValue(.region, "africa"), FacetValue(.kind, "case"),
    ] {
      #expect(library.facets([value]).documents == ["wells"], "\(value)")
    }
    let found = run(["search", "country:sn sdg:6", "--library", folder.path])
    #expect(found.status == 0 && found.text.contains("wells"))
  }
}
