internal import Glyphs

/// A report as the library lists it, known without its text.
///
/// A library may have tens of thousands: what lists and filters do not need stays in the report.
public struct Entry: Sendable {
  /// The id that all translations share.
  public let id: String
  /// The language, an ISO 639-1 code; empty when the report does not say.
  public let language: String
  /// The kind of document, an id of the vocabulary; `report` when not given.
  public let kind: String
  /// The title.
  public let title: String
  /// Where the file is: relative to the library for packed files, else a path that opens.
  public let path: String
  /// Ids or names of the regions the whole document belongs to.
  public let regions: [String]
  /// The date, as precise as known; empty when the report does not say.
  public let date: String
  /// The year of the document or of its original; 0 when neither is known.
  public let year: Int
  /// What it says of itself, as numbers that `Library.factNumbers` gives.
  public let facts: [UInt32]
  /// How to get at its bytes.
  let location: Location

  /// The kinds that are structured entries even where they give no fact.
  private static let structured: Set = [
    "case", "programme", "approach", "framework", "policy", "event", "proposal",
  ]

  /// Whether it is a structured entry, such as a case study, rather than a report.
  public var isStructured: Bool { !facts.isEmpty || Entry.structured.contains(kind) }

  /// Whether the report is a file that may change, rather than part of the program or a text that
  /// was read once.
  public var isFile: Bool {
    switch location {
    case .file, .raw: true
    case .packed, .open, .recovered: false
    }
  }

  /// What tells whether its file has changed since the library was read; nil where there is none.
  public var stamp: Int? {
    switch location {
    case .file(let stamp), .raw(let stamp): stamp
    case .packed, .open, .recovered: nil
    }
  }

  enum Location: Sendable {
    case packed(UnsafeBytes)
    /// At the entry's path; its stamp when it was listed, where it had one.
    case file(Int?)
    /// The same, and read as the library's recoverer reads it.
    case raw(Int?)
    case open(Report)
    /// The same, of a text that had lost its structure.
    case recovered(Report)
  }
}

/// Bytes that live as long as the program.
struct UnsafeBytes: @unchecked Sendable {
  let buffer: UnsafeBufferPointer<UInt8>
}

/// A collection of reports: the one packed into the program, a folder, or single files.
public struct Library: Sendable {
  /// The entries: one for each document and language, in the order of the menus.
  public internal(set) var entries: [Entry] = []
  /// What the library calls things.
  public internal(set) var vocabulary: Vocabulary {
    get { lazyVocabulary.value }
    set { lazyVocabulary = Lazy { newValue } }
  }
  private var lazyVocabulary: Lazy<Vocabulary>
  /// The ids of the regions that reports have named so far.
  var regionNames: [String: String] = [:]
  /// What the numbers of the entries' facts mean.
  var factTable = FactTable()
  /// What entries are found by, counted when it is first asked for.
  let facetBox = FacetBox()
  /// What could not be read, with the path it is about.
  public internal(set) var problems: [(path: String, diagnostic: Diagnostic)] = []
  /// The folder's or file's name; empty for the packed library.
  public let name: String
  /// Whether this is one file opened by itself.
  public internal(set) var isSingleFile = false
  /// The folder that the reports were found in; nil for the packed library and single files.
  public internal(set) var folder: String?
  /// The folder of the reports that the reader has added to the library; nil where none can be.
  public internal(set) var ownFolder: String?
  /// What reads texts that are no reports yet; nil where they are taken as they are.
  public internal(set) var recoverer: Recoverer?

  init(vocabulary: @escaping @Sendable () -> Vocabulary, name: String) {
    lazyVocabulary = Lazy(vocabulary)
    self.name = name
  }

  /// The title in a language.
  public func title(in language: String) -> String {
    if isSingleFile { return name }
    return vocabulary.titles[language] ?? vocabulary.titles["en"] ?? name
  }

  /// Opens an entry.
  ///
  /// - Throws: `FileError` when its file has gone or cannot be read.
  public func report(_ entry: Entry) throws(FileError) -> Report {
    let name = LibraryLoader.baseName(entry.path)
    switch entry.location {
    case .packed(let bytes): return Report(SourceText(program: bytes.buffer), name: name)
    case .open(let report), .recovered(let report): return report
    case .raw:
      // The file may have become a report since its start was looked at.
      if let bytes = recoverer?.report(entry.path) { return Report(SourceText(bytes), name: name) }
      return Report(try SourceText(path: entry.path), name: name)
    case .file: return Report(try SourceText(path: entry.path), name: name)
    }
  }

  /// Whether the file of an entry is not, or no longer, what it was when the library was read.
  public func hasChanged(_ entry: Entry) -> Bool {
    guard let stamp = entry.stamp else { return false }
    return FileStamp(entry.path)?.number != stamp
  }

  /// The ids of all documents, each once, in the order of the entries.
  public var documentIDs: [String] {
    var seen: Set<String> = []
    return entries.compactMap { seen.insert($0.id).inserted ? $0.id : nil }
  }

  /// All translations of a document.
  public func translations(of id: String) -> [Entry] {
    entries.filter { $0.id == id }
  }

  /// A document in the wanted language, else in English, else in any.
  public func entry(_ id: String, preferring language: String) -> Entry? {
    let all = translations(of: id)
    return all.first { $0.language == language } ?? all.first { $0.language == "en" } ?? all.first
  }

  /// The languages the entries are in, most frequent first.
  public var languages: [String] {
    var counts: [String: Int] = [:]
    for entry in entries where !entry.language.isEmpty { counts[entry.language, default: 0] += 1 }
    return counts.keys.sorted { (counts[$0] ?? 0, $1) > (counts[$1] ?? 0, $0) }
  }

  /// One entry for each document, in the wanted language where there is one.
  public func documents(preferring language: String) -> [Entry] {
    var places: [String: Int] = Dictionary(minimumCapacity: entries.count)
    var best: [Int] = []
    best.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      guard let place = places[entry.id] else {
        places[entry.id] = best.count
        best.append(index)
        continue
      }
      let known = entries[best[place]]
      if Library.rank(entry, language) < Library.rank(known, language) { best[place] = index }
    }
    return best.map { entries[$0] }
  }

  private static func rank(_ entry: Entry, _ language: String) -> Int {
    entry.language == language ? 0 : entry.language == "en" ? 1 : 2
  }
}
