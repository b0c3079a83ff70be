internal import Content
internal import Glyphs
internal import Phrases

/// A document, and perhaps a section, as the command line names it: `ID`, `FILE`, `-`, each with
/// `#SECTION` behind it or not.
struct DocumentReference: Equatable {
  /// Where the document is.
  enum Place: Equatable {
    case standardInput
    case file(String)
    case id(String)
  }

  /// Where the document is.
  let place: Place
  /// The section's id, as typed.
  let section: String?

  /// Reads a reference.
  ///
  /// A file that exists wins over an id, a file with `#` in its name over a section.
  init(_ text: String, kindOfPath: (String) -> Files.Kind = Files.kind) {
    func isFile(_ path: String) -> Bool { !path.isEmpty && kindOfPath(path) == .file }
    if isFile(text) {
      self.init(place: .file(text), section: nil)
      return
    }
    // Ids never hold the mark; paths may, so theirs is the last one.
    if let mark = text.lastIndex(of: "#"), isFile(String(text[..<mark])) {
      self.init(place: .file(String(text[..<mark])), section: Self.section(text, mark))
      return
    }
    let mark = text.firstIndex(of: "#") ?? text.endIndex
    let name = String(text[..<mark])
    self.init(
      place: name == LibraryOpening.standardInput ? .standardInput : .id(name),
      section: Self.section(text, mark))
  }

  private init(place: Place, section: String?) {
    self.place = place
    self.section = section
  }

  private static func section(_ text: String, _ mark: String.Index) -> String? {
    let section = text[mark...].dropFirst()
    return section.isEmpty ? nil : String(section)
  }
}

/// A document that is open, and the section of it that was asked for.
struct OpenDocument {
  let library: Library
  let entry: Entry
  let report: Report
  /// The index of the section; nil for the whole document.
  let section: Int?

  /// The sections that were asked for: one with all that is part of it, or all.
  var sections: Range<Int> {
    guard let section else { return report.sections.indices }
    return section..<(report.lastSection(within: section) + 1)
  }
}

extension OpenDocument {
  /// Opens what a reference names.
  ///
  /// - Parameters:
  ///   - path: the library to look ids up in; nil for the bundled one.
  ///   - wanted: the language to have it in, and no other; nil for the interface's or any.
  init(
    _ reference: DocumentReference, library path: String?, language wanted: String?,
    _ session: Session
  ) throws(Failure) {
    let phrases = session.phrases
    switch reference.place {
    case .standardInput: library = try LibraryOpening.text()
    case .file(let path): library = try LibraryOpening.file(path, phrases)
    case .id: library = try LibraryOpening.open(path, phrases)
    }
    if case .id(let id) = reference.place {
      entry = try Self.entry(id, in: library, language: wanted, session)
    } else if let only = library.entries.first {
      entry = only
    } else {
      throw Failure(phrases.nothingFound, .noInput)
    }
    do throws(FileError) { report = try library.report(entry) } catch {
      throw Failure(error, phrases)
    }
    section = try Self.section(reference.section, in: report, entry, phrases)
  }

  /// The translation to open; one that was asked for and is not there is no input, not another.
  private static func entry(
    _ id: String, in library: Library, language wanted: String?, _ session: Session
  ) throws(Failure) -> Entry {
    let translations = library.translations(of: id)
    guard let any = library.entry(id, preferring: wanted ?? session.language) else {
      let kind = Files.kind(of: id)
      if kind == .folder { throw Failure(session.phrases.isFolder(id), .noInput) }
      let near = NearNames.of(id, among: library.documentIDs)
      throw Failure(session.phrases.unknownDocument(id, near), .noInput)
    }
    guard let wanted, any.language != wanted else { return any }
    if !LanguageCodes.contains(wanted) {
      throw Failure(session.phrases.unknownLanguage(wanted, library.languages.sorted()), .usage)
    }
    throw Failure(
      session.phrases.noTranslation(id, wanted, translations.map(\.language).sorted()), .noInput)
  }

  /// The index of a section by its id; nil where none was named.
  private static func section(
    _ id: String?, in report: Report, _ entry: Entry, _ phrases: CommandLinePhrases
  ) throws(Failure) -> Int? {
    guard let id else { return nil }
    if let index = report.sectionIndex(id) { return index }
    let near = NearNames.of(id, among: report.sections.map(\.id))
    throw Failure(phrases.unknownSection(id, entry.id, near), .noInput)
  }
}
