internal import BundledLibrary
internal import Content
internal import Phrases
internal import Search

/// Opens what the command line names as a library.
enum LibraryOpening {
  /// What stands for standard input.
  static let standardInput = "-"
  /// What it is called where a path is shown.
  static let standardInputName = "stdin"

  /// The library that is part of the program.
  static func bundled() -> Library {
    LibraryLoader.packed(bundledFiles, name: "Content", catalogue: BundledLibrary.catalogue)
  }

  /// The same with the reports that the reader has added.
  static func home() -> Library {
    var library = bundled()
    if let own = OwnLibrary.folder {
      library.addOwn(
        own, recoverer: RecoveredCache.recoverer, heads: LibraryCache.heads(ending: "-own.heads"))
    }
    return library
  }

  /// The library of the program, read from its files again: with what was odd about them.
  static func bundledFromFiles() -> Library {
    LibraryLoader.packed(bundledFiles, name: "Content")
  }

  /// The file of the glossary that is part of the program.
  static var bundledGlossary: PackedFile? {
    bundledFiles.first { $0.path == "glossary.yaml" }.map { ("Content/glossary.yaml", $0.bytes) }
  }

  /// The library of a folder, a file or standard input; without a path the bundled one.
  static func open(_ given: String?, _ phrases: CommandLinePhrases) throws(Failure) -> Library {
    guard let given else { return home() }
    if given == standardInput { return try text() }
    let path = withoutTrailingSlashes(given)
    switch Files.kind(of: path) {
    case .missing: throw Failure(phrases.noSuchFile(path), .noInput)
    case .folder:
      // Only what is recovered takes so long that somebody asks.
      var line = ProgressLine()
      defer { line.clear() }
      return folder(path) { line.show(Interface.phrases.raw.reading($0)) }
    case .file: return try file(path, phrases)
    }
  }

  /// The library of one file; one that is no report yet is read as the report it becomes.
  static func file(_ path: String, _ phrases: CommandLinePhrases) throws(Failure) -> Library {
    if let made = try RawReading.report(path, phrases, Interface.phrases.importing) {
      return LibraryLoader.text(
        SourceText(made.bytes), path: path, isRecovered: true, fallback: vocabulary)
    }
    do throws(FileError) {
      return try LibraryLoader.file(path, fallback: vocabulary)
    } catch {
      throw Failure(error, phrases)
    }
  }

  /// The library of what comes in on standard input.
  static func text() throws(Failure) -> Library {
    let made = try RawReading.report(
      StandardInput.bytes, path: standardInputName, Interface.phrases.importing)
    if let made {
      return LibraryLoader.text(
        SourceText(made.bytes), path: standardInputName, isRecovered: true, fallback: vocabulary)
    }
    let source = SourceText(StandardInput.bytes)
    return LibraryLoader.text(source, path: standardInputName, fallback: vocabulary)
  }

  private static var bundledFiles: [(path: String, bytes: UnsafeBufferPointer<UInt8>)] {
    BundledLibrary.files.map { ($0.path, $0.bytes) }
  }

  /// What libraries without a vocabulary of their own go by.
  static var vocabulary: Vocabulary {
    LibraryLoader.vocabulary(bundledFiles, catalogue: BundledLibrary.catalogue)
  }

  /// Completion of shells adds a slash, which would show up doubled in every path below.
  fileprivate static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}

extension LibraryOpening {
  /// The library of a folder that is there.
  ///
  /// - Parameter progress: told how many raw texts have been read so far.
  static func folder(_ path: String, progress: (Int) -> Void = { _ in }) -> Library {
    LibraryLoader.folder(
      withoutTrailingSlashes(path), fallback: vocabulary, recoverer: RecoveredCache.recoverer,
      heads: LibraryCache.heads(), progress: progress)
  }

  /// A library without reports, by the name of its folder, with the regions of the bundled one.
  static func emptyLibrary(named path: String) -> Library {
    LibraryLoader.empty(withoutTrailingSlashes(path), vocabulary: vocabulary)
  }

  /// A search engine over a library, with the glossary that comes with the program.
  static func searchEngine(_ library: Library, preferring language: String) -> SearchEngine {
    SearchEngine(library: library, preferring: language) { glossary(of: library) }
  }

  /// What the terms of a library mean: a folder's own glossary first, behind it the bundled one.
  static func glossary(of library: Library) -> Glossary {
    let bundled = LibraryLoader.glossary(bundledFiles)
    guard let folder = library.folder, let own = LibraryLoader.glossary(folder: folder) else {
      return bundled
    }
    return own.completed(by: bundled)
  }
}
