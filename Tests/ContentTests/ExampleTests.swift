import Content
import TestKit
import Testing

/// One file for each feature of the format: Markdown, a line of scissors, then what is read from it.
struct ExampleTests {
  private static let folder = Places.parent(#filePath) + "/Examples"
  private static let scissors = "\n---8<---\n"

  static var names: [String] {
    Disk.names(in: folder).filter { $0.hasSuffix(".txt") }
  }

  @Test(arguments: names) func example(_ name: String) throws {
    let path = ExampleTests.folder + "/" + name
    let text = try #require(Disk.text(path))
    let halves = text.split(separator: ExampleTests.scissors, maxSplits: 1)
    let markdown = String(halves.first ?? "") + "\n"
    let report = Report(SourceText(markdown), name: name)
    let result = ExampleTests.describe(report)
    let recorded = markdown.dropLast() + ExampleTests.scissors + result
    if halves.count < 2 {
      Disk.write(Array(recorded.utf8), to: path)
      Issue.record("completed \(path): read it, then run again")
    } else {
      expectRecorded(String(recorded), at: path, sourceLocation: #_sourceLocation)
    }
  }

  /// The outline, what was odd, and the blocks.
  static func describe(_ report: Report) -> String {
    var text = "title \(report.title)\n"
    for section in report.sections {
      let indent = String(repeating: "  ", count: section.level)
      let regions =
        section.regions.isEmpty ? "" : " region=" + section.regions.joined(separator: ",")
      let aspect = section.aspect.map { " aspect=\($0)" } ?? ""
      let kind = section.isLead ? " lead" : ""
      text +=
        "\(indent)\(section.line) \(section.title) {#\(section.id)\(regions)\(aspect)}\(kind)\n"
    }
    for diagnostic in report.diagnostics {
      text += "\(diagnostic.line):\(diagnostic.column) \(diagnostic.severity) \(diagnostic.kind)\n"
    }
    return text + "\n" + BlockDump.dump(report)
  }
}
