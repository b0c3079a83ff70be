internal import Glyphs

/// A file that is part of the program: its path below the library's folder, and its bytes.
public typealias PackedFile = (path: String, bytes: UnsafeBufferPointer<UInt8>)

/// Reads libraries.
public enum LibraryLoader {
  /// What report files end in.
  public static let endings = [".md", ".markdown", ".txt", ".MD", ".TXT"]
  /// What files end in that become reports by an import; a library does not read them.
  public static let foreignEndings = [".pdf", ".html", ".htm", ".docx", ".odt", ".epub", ".rtf"]
    .flatMap { [$0, $0.uppercased()] }
  /// How much of a file is read for its front matter and title; more where that is not enough.
  private static let headSize = 4 << 10
  private static let longHeadSize = 8 << 10

  /// The library of packed files; `library.yaml` among them holds the vocabulary.
  ///
  /// - Parameter catalogue: what was read from the files when they were packed; without it they are
  ///   read now.
  public static func packed(
    _ files: [PackedFile], name: String, catalogue: UnsafeBufferPointer<UInt8>? = nil
  ) -> Library {
    if let catalogue, let library = PackedCatalogue.library(catalogue, files, name: name) {
      return library
    }
    var library = Library(vocabulary: { [vocabulary = vocabulary(files)] in vocabulary }, name: "")
    var shared = SharedValues()
    for file in files where isReport(file.path) {
      let head = Head(Report.head(of: file.bytes), whole: file.bytes, path: file.path)
      library.add(
        head, path: name + "/" + file.path, .packed(UnsafeBytes(buffer: file.bytes)), &shared)
    }
    library.arrange()
    return library
  }

  /// Whether a path names a report.
  static func isReport(_ path: String) -> Bool {
    endings.contains { path.hasSuffix($0) }
  }

  /// The vocabulary among packed files; an empty one where there is none.
  ///
  /// - Parameter catalogue: what was read from the files when they were packed.
  public static func vocabulary(
    _ files: [PackedFile], catalogue: UnsafeBufferPointer<UInt8>? = nil
  ) -> Vocabulary {
    if let catalogue, let vocabulary = PackedCatalogue.vocabulary(catalogue) { return vocabulary }
    func yaml(_ path: String) -> YAML? {
      files.first { $0.path == path }.flatMap { try? YAML.parse($0.bytes) }
    }
    let library = yaml("library.yaml")
    var terms = FactTerms()
    library.map { terms.takeLibrary($0) }
    yaml("places.yaml").map { terms.takePlaces($0) }
    yaml("partners.yaml").map { terms.takePartners($0) }
    return (library.map(Vocabulary.init) ?? Vocabulary()).with { [terms] in terms }
  }

  /// The library of a folder and all folders in it.
  ///
  /// - Parameters:
  ///   - fallback: the vocabulary where the folder has no `library.yaml`.
  ///   - recoverer: what reads texts that are no reports yet; without it they are taken as they are.
  ///   - heads: where it is kept what the starts of the files told; without it all are opened.
  ///   - progress: told how many such texts have been read so far.
  public static func folder(
    _ folder: String, fallback: Vocabulary, recoverer: Recoverer? = nil,
    heads: HeadCache? = nil, progress: (Int) -> Void = { _ in }
  ) -> Library {
    let shelf = heads.map { HeadShelf($0, folder: folder, recoverer: recoverer) }
    var library = Library(vocabulary: { fallback }, name: baseName(folder))
    library.folder = folder
    library.vocabulary.titles = [:]
    library.readVocabulary(folder)
    library.recoverer = recoverer
    library.addFiles(below: folder, shelf, progress)
    library.arrange()
    return library
  }

  /// A library without reports, which stands for a folder until it is read.
  public static func empty(
    _ folder: String, vocabulary: @escaping @autoclosure @Sendable () -> Vocabulary
  ) -> Library {
    let untitled: @Sendable () -> Vocabulary = {
      var own = vocabulary()
      own.titles = [:]
      return own
    }
    return Library(vocabulary: untitled, name: baseName(folder))
  }

  /// What the start of a file tells; `buffer` is used again for every file.
  static func head(of file: String, path: String, _ buffer: inout [UInt8])
    throws(FileError) -> Head
  {
    try Files.head(of: file, limit: headSize, into: &buffer)
    let isWhole = buffer.count < headSize
    if !isWhole { Head.dropHalfCharacter(&buffer) }
    if let head = Head(clean: buffer, path: path) { return head }
    if !isWhole {
      try Files.head(of: file, limit: longHeadSize, into: &buffer)
      if buffer.count == longHeadSize { Head.dropHalfCharacter(&buffer) }
    }
    return Head(SourceText(buffer), path: path)
  }

  /// The library of one file.
  ///
  /// - Throws: `FileError` when the file cannot be read.
  public static func file(
    _ path: String, fallback: @escaping @autoclosure @Sendable () -> Vocabulary
  ) throws(FileError) -> Library {
    text(try SourceText(path: path), path: path, fallback: fallback())
  }

  /// The library of one text, such as that of standard input.
  ///
  /// - Parameter isRecovered: whether the text was recovered of one that had lost its structure.
  public static func text(
    _ source: SourceText, path: String, isRecovered: Bool = false,
    fallback: @escaping @autoclosure @Sendable () -> Vocabulary
  ) -> Library {
    var library = Library(vocabulary: fallback, name: baseName(path))
    library.isSingleFile = true
    let report = Report(source, name: baseName(path))
    var shared = SharedValues()
    library.add(
      Head(report, path: path), path: path, isRecovered ? .recovered(report) : .open(report),
      &shared)
    library.arrange()
    return library
  }

  /// The name of a file without folders and ending.
  public static func baseName(_ path: String) -> String {
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return path }
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return String(last) }
    return String(last[..<dot])
  }
}

extension Report {
  /// The start of a text, enough for its front matter and title.
  static func head(of bytes: UnsafeBufferPointer<UInt8>) -> SourceText {
    let limit = 8 << 10
    guard bytes.count > limit else { return SourceText(program: bytes) }
    var head = Array(bytes[..<limit])
    Head.dropHalfCharacter(&head)
    return SourceText(head)
  }
}

extension Diagnostic {
  /// What to say of a file that could not be read.
  init(_ error: FileError) { self.init(.unreadableFile(error.reason)) }
}
