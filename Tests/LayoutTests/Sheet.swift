import Canvas
import Content
import Glyphs
import TestKit

@testable import Layout

/// A report laid out for a width, and ways to look at it.
struct Sheet {
  let report: Report
  let layout: DocumentLayout

  init(_ report: Report, width: Int, addresses: Bool = false, section: Int? = nil) {
    self.report = report
    let options = LayoutOptions(width: width, showsAddresses: addresses)
    layout = DocumentLayout(report, options: options, section: section)
  }

  init(_ markdown: String, width: Int, addresses: Bool = false) {
    self.init(Report(SourceText(Array(markdown.utf8))), width: width, addresses: addresses)
  }

  /// Every line with its place.
  var lines: [(place: DocumentLayout.Place, line: Line)] {
    layout.parts.flatMap { part in
      layout.lines(inPart: part).enumerated().map { index, line in
        (DocumentLayout.Place(part: part, line: index), line)
      }
    }
  }

  /// The lines as text.
  var text: String { lines.map(\.line.text).joined(separator: "\n") }

  /// The bytes of the report that stand on some line.
  var shownBytes: Set<Int> {
    var bytes: Set<Int> = []
    for span in lines.flatMap(\.line.spans) {
      if let offset = span.offset { bytes.formUnion(offset..<(offset + span.text.utf8.count)) }
    }
    return bytes
  }
}

extension Line {
  /// The columns that the line takes.
  var width: Int { spans.reduce(0) { $0 + CharacterWidth.of($1.text) } }
}

/// The reports of the bundled library by their paths.
let bundledReports: [String: Report] = {
  let library = LibraryLoader.folder(Places.content, fallback: LibraryLoader.vocabulary([]))
  var reports: [String: Report] = [:]
  for entry in library.entries {
    let name = entry.path.split(separator: "/").suffix(2).joined(separator: "/")
    reports[name] = try? library.report(entry)
  }
  return reports
}()
