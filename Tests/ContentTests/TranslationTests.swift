import Content
import TestKit
import Testing

/// Translations of a document say the same: sections, numbers, figures, notes.
struct TranslationTests {
  private static let library = BundledContentTests.library
  static let documents = library.documentIDs

  private func pair(_ id: String) throws -> (english: Report, french: Report) {
    let all = Self.library.translations(of: id)
    let english = try #require(all.first { $0.language == "en" })
    let french = try #require(all.first { $0.language == "fr" })
    return (try Self.library.report(english), try Self.library.report(french))
  }

  @Test(arguments: documents) func sameSections(_ id: String) throws {
    let (english, french) = try pair(id)
    #expect(english.sections.map(\.id) == french.sections.map(\.id))
    #expect(english.sections.map(\.level) == french.sections.map(\.level))
    #expect(english.sections.map(\.regions) == french.sections.map(\.regions))
    #expect(english.sections.map(\.aspect) == french.sections.map(\.aspect))
    #expect(english.sections.map(\.number) == french.sections.map(\.number))
  }

  @Test(arguments: documents) func sameFrontMatter(_ id: String) throws {
    let (english, french) = try pair(id)
    let (one, other) = (english.frontMatter, french.frontMatter)
    #expect(one.kind == other.kind)
    #expect(one.regions == other.regions)
    #expect(one.date == other.date)
    #expect(one.source?.language == other.source?.language)
    #expect(one.source?.date == other.source?.date)
    #expect(one.authors.count == other.authors.count)
  }

  /// Paragraphs may be ordered in another way within a part of a report, so the parts that the
  /// report itself sets apart are compared: a region's perspective, or a section of the second level.
  @Test(arguments: documents) func sameNumbersInEveryPart(_ id: String) throws {
    let (english, french) = try pair(id)
    let starts = english.sections.indices.filter { index in
      english.sections[index].level == 2 || !english.sections[index].regions.isEmpty
    }
    for index in starts {
      let (one, other) = (numbers(english, index), numbers(french, index))
      let difference = one.symmetricDifference(other).sorted()
      #expect(difference.isEmpty, "\(id)#\(english.sections[index].id)")
    }
  }

  @Test(arguments: documents) func sameFiguresQuotesAndNotes(_ id: String) throws {
    let (english, french) = try pair(id)
    #expect(landmarks(english).sorted() == landmarks(french).sorted())
  }

  /// What readers find their way by: figures with their data, tables, quotes and notes.
  ///
  /// Editors' remarks, called by letters, are each language's own.
  private func landmarks(_ report: Report) -> [String] {
    allBlocks(of: report).compactMap { block in
      switch block.content {
      case .pullQuote(_, let attribution): "pull quote \(attribution.isEmpty ? "" : "attributed")"
      case .figure(let figure): "figure \(figure.number) \(figure.data.map(\.rows.count))"
      case .table(let table): "table \(table.alignments.count) by \(table.rows.count)"
      case .footnote(let label, _): Int(label).map { "footnote \($0)" }
      case .heading, .paragraph, .list, .quote, .code, .rule, .html: nil
      }
    }
  }

  /// Every sequence of digits in a section with all that is part of it, separators of thousands
  /// taken out, editors' remarks left out.
  private func numbers(_ report: Report, _ index: Int) -> Set<String> {
    let blocks = report.blocks(in: report.wholeRange(ofSection: index)).filter { block in
      if case .footnote(let label, _) = block.content { Int(label) != nil } else { true }
    }
    let scalars = Array(BlockText(blocks).pieces.joined(separator: "\n").unicodeScalars)
    var found: Set<String> = []
    var digits = ""
    for (index, scalar) in scalars.enumerated() {
      if isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if !separatesThousands(scalars, index, digits) {
        if !digits.isEmpty { found.insert(digits) }
        digits = ""
      }
    }
    if !digits.isEmpty { found.insert(digits) }
    return found
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// 9,200 and 9 200 are one number: a separator between one to three digits and three more.
  private func separatesThousands(_ text: [Unicode.Scalar], _ index: Int, _ before: String) -> Bool
  {
    guard !before.isEmpty, [",", "\u{A0}", "\u{202F}"].contains(text[index]) else { return false }
    let after = text[(index + 1)...].prefix { isDigit($0) }
    return after.count == 3
  }
}
