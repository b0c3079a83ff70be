import Content
import TestKit
import Testing

/// The bundled library as readers get it.
struct BundledContentTests {
  static let library = LibraryLoader.folder(Places.content, fallback: bundledVocabulary())
  static let paths = library.entries.map(\.path)

  private func open(_ path: String) throws -> (entry: Entry, report: Report) {
    let entry = try #require(Self.library.entries.first { $0.path == path })
    return (entry, try Self.library.report(entry))
  }

  @Test func everyDocumentIsInEveryLanguage() {
    #expect(Self.library.problems.isEmpty)
    #expect(Set(Self.library.languages).isSuperset(of: ["en", "fr"]))
    for id in Self.library.documentIDs {
      let languages = Set(Self.library.translations(of: id).map(\.language))
      #expect(languages.isSuperset(of: ["en", "fr"]), "\(id)")
    }
  }

  @Test(arguments: paths) func readsClean(_ path: String) throws {
    let (entry, report) = try open(path)
    #expect(report.diagnostics.isEmpty)
    #expect(report.sections.allSatisfy { !$0.isLead })
    let matter = report.frontMatter
    #expect(matter.isPresent && matter.title != nil && matter.summary != nil)
    #expect(matter.regions.allSatisfy { Self.library.vocabulary.region($0) != nil })
    #expect(Self.library.vocabulary.kinds.contains { $0.id == entry.kind })
    let aspects = Set(Self.library.vocabulary.aspects.map(\.id))
    #expect(report.sections.allSatisfy { $0.aspect.map(aspects.contains) ?? true })
  }

  @Test(arguments: paths) func noWordIsLost(_ path: String) throws {
    let report = try open(path).report
    let source = report.source.text(report.bodyStart..<report.source.bytes.count)
    let missing = Words.missing(from: BlockText(report).whole, in: source)
    #expect(missing.isEmpty, "\(missing.prefix(10))")
  }

  @Test(arguments: paths) func marksOfTheFormatAreNeverShown(_ path: String) throws {
    let report = try open(path).report
    let text = BlockText(report).pieces.joined(separator: "\n")
    for mark in ["[!", "[^", "](", "**", "~~", "\nsource:", "&#", "|--"] {
      #expect(!text.contains(mark), "\(mark)")
    }
  }

  @Test(arguments: paths) func everyLinkAndFootnoteLeadsSomewhere(_ path: String) throws {
    let (entry, report) = try open(path)
    var called: Set<String> = []
    for run in allRuns(of: report) {
      switch run.role {
      case .text, .lineBreak, .image: continue
      case .footnote(let label): called.insert(label)
      case .link(let link): try follow(link, from: entry, report)
      }
    }
    #expect(called.sorted() == report.footnoteLabels)
    for label in called { #expect(report.footnote(label)?.isEmpty == false, "[^\(label)]") }
  }

  private func follow(_ link: String, from entry: Entry, _ report: Report) throws {
    switch Self.library.resolve(link, from: entry) {
    case .section(let id): #expect(report.sectionIndex(id) != nil, "#\(id)")
    case .document(let id, let section):
      let target = try #require(Self.library.entry(id, preferring: entry.language))
      guard let section else { return }
      #expect(try Self.library.report(target).sectionIndex(section) != nil, "\(id)#\(section)")
    case .address, .facet: break
    case .broken: Issue.record("\(link) leads nowhere")
    }
  }

  @Test func theSynthesisHasItsFiguresQuotesAndNotes() throws {
    for language in ["en", "fr"] {
      let entry = try #require(Self.library.entry("localising-sdgs", preferring: language))
      let report = try Self.library.report(entry)
      let figures = allBlocks(of: report).compactMap { block -> Figure? in
        if case .figure(let figure) = block.content, figure.kind == .picture { figure } else { nil }
      }
      #expect(figures.count == 8)
      #expect(
        figures.allSatisfy { !$0.caption.isEmpty && !$0.source.isEmpty && !$0.number.isEmpty })
      let quotes = allBlocks(of: report).filter { block in
        if case .pullQuote = block.content { true } else { false }
      }
      #expect(quotes.count == 9)
      #expect(Set(report.footnoteLabels).isSuperset(of: ["1", "2"]))
    }
  }

  @Test func everyRegionHoldsSomething() {
    for region in Self.library.vocabulary.regions {
      for language in ["en", "fr"] {
        let content = Self.library.content(ofRegion: region.id, preferring: language)
        #expect(content.sectionCount + content.documents.count > 0, "\(region.id) \(language)")
        #expect(content.places.allSatisfy { $0.entry.language == language })
      }
    }
  }
}
