internal import BundledLibrary
internal import Content
internal import Glibc
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

  /// The same, read from its files again: with what was odd about them.
  static func bundledFromFiles() -> Library {
    LibraryLoader.packed(bundledFiles, name: "Content")
  }

  /// The file of the glossary that is part of the program.
  static var bundledGlossary: PackedFile? {
    bundledFiles.first { $0.path == "glossary.yaml" }.map { ("Content/glossary.yaml", $0.bytes) }
  }

  /// The library of a folder, a file or standard input; without a path the bundled one.
  static func open(_ given: String?, _ phrases: CommandLinePhrases) throws(Failure) -> Library {
    guard let given else { return bundled() }
    if given == standardInput { return text() }
    let path = withoutTrailingSlashes(given)
    switch Files.kind(of: path) {
    case .missing: throw Failure(phrases.noSuchFile(path), .noInput)
    case .folder: return LibraryLoader.folder(path, fallback: vocabulary)
    case .file: return try file(path, phrases)
    }
  }

  /// The library of one file.
  static func file(_ path: String, _ phrases: CommandLinePhrases) throws(Failure) -> Library {
    do throws(FileError) {
      return try LibraryLoader.file(path, fallback: vocabulary)
    } catch {
      throw Failure(error, phrases)
    }
  }

  /// The library of what comes in on standard input.
  static func text() -> Library {
    let source = SourceText(Files.readAll(STDIN_FILENO))
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
  static func folder(_ path: String) -> Library {
    LibraryLoader.folder(withoutTrailingSlashes(path), fallback: vocabulary)
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
