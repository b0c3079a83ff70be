internal import Glyphs

/// Reads libraries.
public enum LibraryLoader {
  /// What report files end in.
  public static let endings = [".md", ".markdown", ".txt", ".MD", ".TXT"]
  /// How much of a file is read for its front matter and title.
  private static let headSize = 8 << 10

  /// The library of packed files; `library.yaml` among them holds the vocabulary.
  public static func packed(
    _ files: [(path: String, bytes: UnsafeBufferPointer<UInt8>)], name: String
  )
    -> Library
  {
    var library = Library(vocabulary: { [vocabulary = vocabulary(files)] in vocabulary }, name: "")
    for file in files where isReport(file.path) {
      let head = Head(Report.head(of: file.bytes), whole: file.bytes, path: file.path)
      library.add(head, path: name + "/" + file.path, .packed(UnsafeBytes(buffer: file.bytes)))
    }
    library.arrange()
    return library
  }

  /// Whether a path names a report.
  static func isReport(_ path: String) -> Bool {
    endings.contains { path.hasSuffix($0) }
  }

  /// The vocabulary among packed files; an empty one where there is none.
  public static func vocabulary(_ files: [(path: String, bytes: UnsafeBufferPointer<UInt8>)])
    -> Vocabulary
  {
    guard let file = files.first(where: { $0.path == "library.yaml" }),
      let vocabulary = try? Vocabulary(file.bytes)
    else { return Vocabulary() }
    return vocabulary
  }

  /// The library of a folder and all folders in it.
  ///
  /// - Parameter fallback: the vocabulary where the folder has no `library.yaml`.
  public static func folder(_ folder: String, fallback: Vocabulary) -> Library {
    var library = Library(vocabulary: { fallback }, name: baseName(folder))
    library.folder = folder
    library.vocabulary.titles = [:]
    library.readVocabulary(folder + "/library.yaml")
    for path in Files.paths(below: folder, endings: endings) {
      let whole = folder.hasSuffix("/") ? folder + path : folder + "/" + path
      do throws(FileError) {
        let bytes = try Files.head(of: whole, limit: headSize)
        let complete = bytes.count < headSize
        let head = Head(SourceText(complete ? bytes : Head.wholeCharacters(bytes)), path: path)
        library.add(head, path: whole, .file(whole))
      } catch {
        library.problems.append((whole, Diagnostic(error)))
      }
    }
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

  /// The library of one file.
  ///
  /// - Throws: `FileError` when the file cannot be read.
  public static func file(
    _ path: String, fallback: @escaping @autoclosure @Sendable () -> Vocabulary
  ) throws(FileError) -> Library {
    text(try SourceText(path: path), path: path, fallback: fallback())
  }

  /// The library of one text, such as that of standard input.
  public static func text(
    _ source: SourceText, path: String,
    fallback: @escaping @autoclosure @Sendable () -> Vocabulary
  ) -> Library {
    var library = Library(vocabulary: fallback, name: baseName(path))
    library.isSingleFile = true
    let report = Report(source, name: baseName(path))
    library.add(Head(report, path: path), path: path, .open(report))
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
    return SourceText(Head.wholeCharacters(Array(bytes[..<limit])))
  }
}

extension Diagnostic {
  /// What to say of a file that could not be read.
  init(_ error: FileError) {
    switch error.reason {
    case .missing: self.init(.unreadableFile("no such file"))
    case .folder: self.init(.unreadableFile("is a folder"))
    case .system(let words): self.init(.unreadableFile(words))
    }
  }
}

/// What the start of a file tells about the report.
private struct Head {
  let matter: FrontMatter
  let title: String
  let path: String

  /// Only a report that does not give its title is read further than its front matter.
  init(_ source: @autoclosure () -> SourceText, whole: UnsafeBufferPointer<UInt8>, path: String) {
    matter = FrontMatter.read(whole).matter
    title = matter.title ?? Report(source(), name: LibraryLoader.baseName(path)).title
    self.path = path
  }

  /// What a report that is open tells.
  init(_ report: Report, path: String) {
    matter = report.frontMatter
    title = report.title
    self.path = path
  }

  /// The start of a file, as far as it was read.
  init(_ source: SourceText, path: String) {
    self = withExtendedLifetime(source) { Head(source, whole: source.bytes, path: path) }
  }

  /// The bytes without a character that the cut went through.
  static func wholeCharacters(_ bytes: [UInt8]) -> [UInt8] {
    var end = bytes.count
    while end > 0, bytes.count - end < 4, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xC0 { end -= 1 }
    return Array(bytes[..<end])
  }

  private static let languages: Set<String> = ["en", "fr", "es", "pt"]

  /// The language as given, by the ending before the last (`name.fr.md`), or by the folder (`fr/`).
  var language: String {
    if let given = matter.language { return given }
    let parts = path.split(separator: "/")
    let dotted = parts.last?.split(separator: ".") ?? []
    if dotted.count > 2, Head.languages.contains(String(dotted[dotted.count - 2])) {
      return String(dotted[dotted.count - 2])
    }
    let folder = parts.dropLast().last(where: { Head.languages.contains(String($0)) })
    return folder.map(String.init) ?? ""
  }

  /// The id as given, or the path without ending and language.
  var id: String {
    if let given = matter.id { return given }
    var parts = path.split(separator: "/").map(String.init)
    if path.hasPrefix("/") || path.hasPrefix("."), let last = parts.last { parts = [last] }
    parts = parts.enumerated().filter {
      $0.offset == parts.count - 1 || !Head.languages.contains($0.element)
    }
    .map(\.element)
    guard let last = parts.popLast() else { return "report" }
    var name = LibraryLoader.baseName(last)
    for language in Head.languages where name.hasSuffix("." + language) {
      name = String(name.dropLast(language.count + 1))
    }
    return (parts + [name]).map(Slug.make).joined(separator: "/")
  }
}

extension Library {
  fileprivate mutating func add(_ head: Head, path: String, _ location: Entry.Location) {
    var matter = head.matter
    if !matter.regions.isEmpty { matter.regions = matter.regions.map { regionID($0) } }
    entries.append(
      Entry(
        id: head.id, language: head.language, kind: matter.kind ?? "report", title: head.title,
        path: path, frontMatter: matter, location: location))
  }

  /// The id of a region that a report names, looked up once for each name.
  private mutating func regionID(_ written: String) -> String {
    if let known = regionNames[written] { return known }
    let id = vocabulary.regionID(written)
    regionNames[written] = id
    return id
  }

  fileprivate mutating func readVocabulary(_ path: String) {
    guard Files.kind(of: path) == .file else { return }
    do {
      let source = try SourceText(path: path)
      // The bytes go with the text they belong to, and the last use of the text is not the last
      // use of its bytes.
      let own = try withExtendedLifetime(source) { try Vocabulary(source.bytes) }
      vocabulary.titles = own.titles
      if !own.regions.isEmpty { vocabulary.regions = own.regions }
      if !own.kinds.isEmpty { vocabulary.kinds = own.kinds }
      if !own.aspects.isEmpty { vocabulary.aspects = own.aspects }
    } catch let error as YAML.Failure {
      problems.append((path, Diagnostic(.frontMatterSyntax(error.problem), line: error.line)))
    } catch let error as FileError {
      problems.append((path, Diagnostic(error)))
    } catch {}
  }

  /// Sorts by kind as the vocabulary has them, then by title; gives twins ids of their own.
  fileprivate mutating func arrange() {
    if entries.count < 2 { return }
    let order = Dictionary(
      vocabulary.kinds.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
    var keyed = entries.map {
      (kind: order[$0.kind] ?? Int.max, fold: Folding.shared.bytes(of: $0.title), entry: $0)
    }
    keyed.sort { one, other in
      one.kind != other.kind
        ? one.kind < other.kind : one.fold.lexicographicallyPrecedes(other.fold)
    }
    var paths: [String: String] = [:]
    entries = []
    for item in keyed {
      let key = item.entry.id + "\u{0}" + item.entry.language
      guard let first = paths[key] else {
        paths[key] = item.entry.path
        entries.append(item.entry)
        continue
      }
      problems.append(
        (item.entry.path, Diagnostic(.duplicateDocument(id: item.entry.id, other: first))))
      entries.append(item.entry.renamed(freeID(item.entry.id, &paths, item.entry)))
    }
  }

  private func freeID(_ id: String, _ paths: inout [String: String], _ entry: Entry) -> String {
    var number = 2
    while paths["\(id)-\(number)\u{0}\(entry.language)"] != nil { number += 1 }
    paths["\(id)-\(number)\u{0}\(entry.language)"] = entry.path
    return "\(id)-\(number)"
  }
}

extension Entry {
  fileprivate func renamed(_ id: String) -> Entry {
    Entry(
      id: id, language: language, kind: kind, title: title, path: path, frontMatter: frontMatter,
      location: location)
  }
}
