import TestKit
import Testing

/// Rooms and doors: what each folder of `Sources` may import.
struct ImportTests {
  private static let modules: [String: Set<String>] = [
    "Glyphs": ["CUtf8proc"],
    "Canvas": ["Glyphs"],
    "Content": ["Glyphs", "CMd4c", "CYaml"],
    "Charts": ["Glyphs"],
    "Atlas": ["Canvas", "Glyphs"],
    "Layout": ["Canvas", "Charts", "Content", "Glyphs"],
    "Phrases": ["Content", "Recovery"],
    "Search": ["Content", "Glyphs", "CSQLite", "CStemmer"],
    "Recovery": [],
    "Reader": [
      "Atlas", "Layout", "Search", "Content", "Canvas", "Phrases", "Recovery", "Glyphs",
    ],
    "TerminalUI": ["Reader", "Canvas", "Glyphs", "CNcurses"],
    "BundledLibrary": [],
    "PackLibrary": ["Content"],
    "PackLibraryPlugin": ["Foundation", "PackagePlugin"],
    "perspectives": [
      "Glyphs", "Atlas", "Canvas", "Content", "Layout", "Phrases", "Search", "Recovery", "Reader",
      "TerminalUI", "BundledLibrary", "ArgumentParser",
    ],
  ]

  /// Rooms that work on values alone: no files, no clock, no system.
  private static let pure: Set<String> = [
    "Atlas", "Canvas", "Charts", "Layout", "Reader", "BundledLibrary",
  ]

  @Test func everyRoomImportsOnlyWhatItMay() {
    for file in Disk.files(below: Places.repository + "/Sources") where file.hasSuffix(".swift") {
      let room = String(file.prefix { $0 != "/" })
      guard var allowed = ImportTests.modules[room] else {
        Issue.record("\(room) is not on the list of rooms")
        continue
      }
      if !ImportTests.pure.contains(room) { allowed.formUnion(["Glibc", "Synchronization"]) }
      for module in imports(Disk.text(Places.repository + "/Sources/" + file) ?? "") {
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  /// The modules that a source file names after `import`, whatever stands before it on the line.
  private func imports(_ source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"),
        words[..<keyword].allSatisfy({ word in
          ["public", "package", "internal", "private", "fileprivate"].contains(word)
            || word.hasPrefix("@")
        })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "let", "var"]
      let path = words[(keyword + 1)...].first { !kinds.contains($0) }
      return path.map { String($0.prefix { $0 != "." }) }
    }
  }
}
