internal import Glyphs

/// Everything that is odd or wrong about a library: what reading its files found, and what only
/// shows when they are read together, such as links and translations.
public struct LibraryCheck {
  /// One diagnostic with the file it is about.
  public typealias Finding = (path: String, diagnostic: Diagnostic)

  /// What is kept of a report once it is read, so that a library of any size fits in memory.
  struct Known {
    let entry: Entry
    let sections: [CheckedSection]
    let ids: Set<String>
    let facts: Facts
    /// The lines of the fields of its front matter.
    let lines: [String: Int]
    /// What it has in common with its translations; nil where it has none.
    let version: ComparedVersion?
  }

  let library: Library
  private let resolver: LinkResolver
  var findings: [Finding]
  /// Links into other documents, which may be read later than the link.
  private var pending: [(from: Entry, link: CheckedLink)] = []
  var known: [String: [Known]] = [:]
  private var tellsGaps = false
  /// The ids of documents in several languages.
  private let translated: Set<String>
  private let namedTerms: NamedTerms
  /// What organisations are called in each language.
  let translatedNames: TranslatedNames

  /// The findings of a library, by path, then line, then column.
  ///
  /// - Parameters:
  ///   - glossary: the glossary's file where the library is no folder.
  ///   - tellsGaps: whether it tells as well what structured entries do not give.
  public static func run(
    _ library: Library, glossary: PackedFile? = nil, tellsGaps: Bool = false
  ) -> [Finding] {
    var check = LibraryCheck(library, Self.glossary(library, glossary))
    check.tellsGaps = tellsGaps
    for entry in library.entries { check.read(entry) }
    check.followPending()
    check.compareTranslations()
    check.compareFacts()
    check.compareSharedNames()
    check.lookForLanguages()
    check.lookForForeign()
    check.readGlossary(glossary)
    return check.sorted()
  }

  private init(_ library: Library, _ glossary: Glossary) {
    self.library = library
    resolver = LinkResolver(library)
    var seen: Set<String> = []
    translated = Set(library.entries.map(\.id).filter { !seen.insert($0).inserted })
    namedTerms = NamedTerms(library.vocabulary.terms, glossary)
    translatedNames = TranslatedNames(library.vocabulary.terms, glossary)
    findings = library.problems.map { ($0.path, $0.diagnostic) }
  }

  /// Files beside the reports that would have to be imported, unless a report of that name is there.
  private mutating func lookForForeign() {
    guard let folder = library.folder else { return }
    let reports = Set(library.entries.map { LibraryLoader.baseName($0.path) })
    for file in Files.list(below: folder, endings: LibraryLoader.foreignEndings)
    where !reports.contains(LibraryLoader.baseName(file.path)) {
      findings.append((Files.path(of: file.path, in: folder), Diagnostic(.notImported)))
    }
  }

  /// The glossary that goes with the library; what is wrong with it is told elsewhere.
  private static func glossary(_ library: Library, _ packed: PackedFile?) -> Glossary {
    if let packed { return (try? Glossary(packed.bytes)) ?? Glossary() }
    return library.folder.flatMap(LibraryLoader.glossary(folder:)) ?? Glossary()
  }

  /// Reads one report and lets go of it again.
  private mutating func read(_ entry: Entry) {
    do throws(FileError) {
      let report = try library.report(entry)
      var check = ReportCheck(report, entry, library.vocabulary, resolver)
      check.run(tellsGaps: tellsGaps)
      findings += report.diagnostics.map { (entry.path, $0) }
      findings += check.placed().map { (entry.path, $0) }
      pending += check.foreignLinks().map { (entry, $0) }
      known[entry.id, default: []].append(
        Known(
          entry: entry, sections: check.sections, ids: Set(report.sections.map(\.id)),
          facts: report.frontMatter.facts, lines: report.frontMatter.lines,
          version: translated.contains(entry.id)
            ? ComparedVersion(report, check.sections, namedTerms) : nil))
    } catch {
      findings.append((entry.path, Diagnostic(error)))
    }
  }

  /// A link opens the translation that the reader would open: the link's own language, else English,
  /// else any.
  private mutating func followPending() {
    for (entry, link) in pending {
      let translations = known[link.document] ?? []
      let opened =
        translations.first { $0.entry.language == entry.language }
        ?? translations.first { $0.entry.language == "en" } ?? translations.first
      // A document that could not be read has its own finding.
      guard let opened, !Report.has(section: link.section, among: opened.ids) else { continue }
      findings.append(
        (
          entry.path,
          Diagnostic(.brokenSectionLink(link.written), line: link.line, column: link.column)
        ))
    }
  }

  /// A section whose id is written in one translation is expected in all of them.
  ///
  /// Ids made from titles differ from language to language and say nothing. The translation with the
  /// most sections goes first, so that the others are measured by it.
  private mutating func compareTranslations() {
    for id in library.documentIDs {
      let translations = (known[id] ?? []).sorted { $0.sections.count > $1.sections.count }
      guard translations.count > 1 else { continue }
      var reported: Set<String> = []
      for reference in translations {
        let expected = reference.sections.filter { $0.isWritten && !reported.contains($0.id) }
        for translation in translations { compare(translation, reference, expected) }
        reported.formUnion(expected.map(\.id))
      }
    }
  }

  /// Reports what is missing at the last heading before it that both have.
  private mutating func compare(
    _ translation: Known, _ reference: Known, _ expected: [CheckedSection]
  ) {
    let missing = Set(expected.map(\.id)).subtracting(translation.ids)
    guard !missing.isEmpty else { return }
    let lines = Dictionary(
      translation.sections.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
    var line = 1
    for section in reference.sections {
      line = lines[section.id] ?? line
      guard missing.contains(section.id) else { continue }
      let kind = Diagnostic.Kind.translationLacksSection(
        section: section.id, language: reference.entry.language)
      findings.append((translation.entry.path, Diagnostic(kind, line: line)))
    }
  }

  /// Of two findings at one place the one found first stays first.
  private func sorted() -> [Finding] {
    findings.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.path != right.path {
        return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
      }
      let (here, there) = (left.diagnostic, right.diagnostic)
      return (here.line, here.column, one.offset) < (there.line, there.column, other.offset)
    }
    .map(\.element)
  }
}
