internal import Content
internal import Glibc
internal import Phrases
internal import Recovery

/// The reader's own library: a folder under the user's data, shown beside the bundled library.
enum OwnLibrary {
  /// Its folder; nil where there is no home for it.
  static var folder: String? { data.map { $0 + "/library" } }

  /// Where the files go that are taken out of it.
  private static var removed: String? { data.map { $0 + "/removed" } }

  /// By the XDG base directory rules: relative paths do not count.
  private static var data: String? {
    if let data = Environment.value("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/perspectives"
    }
    guard let home = Environment.value("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/share/perspectives"
  }

  /// The folder, made where it is not there yet.
  static func made(_ phrases: Phrases) throws(Failure) -> String {
    guard let folder else { throw Failure(phrases.own.noFolder, .cannotCreate) }
    try make(folder, phrases.importing)
    return folder
  }

  private static func make(_ folder: String, _ phrases: ImportPhrases) throws(Failure) {
    for (index, byte) in (folder + "/").utf8.enumerated() where byte == 0x2F && index > 0 {
      mkdir(String(decoding: folder.utf8.prefix(index), as: UTF8.self), 0o700)
    }
    let code = errno
    guard Files.kind(of: folder) == .folder else {
      throw Failure(
        phrases.cannotCreate(folder, phrases.system.words(code)), .cannotCreate)
    }
  }

  /// What was added.
  struct Added {
    let path: String
    let doubts: Int
  }

  /// Imports a file.
  ///
  /// - Parameter typed: its path; `~` stands for the home folder.
  static func add(_ typed: String, _ phrases: Phrases) throws(Failure) -> Added {
    let path = expanded(typed)
    if Files.kind(of: path) == .folder {
      throw Failure(phrases.commandLine.isFolder(path), .noInput)
    }
    let target = try NewFile(
      ImportedReport.name(of: path), in: made(phrases), phrases.importing)
    let report = try ImportedReport(path, language: nil, phrases.commandLine, phrases.importing)
    try report.requireText(phrases.importing)
    try target.write(report.bytes, phrases.commandLine, phrases.importing)
    return Added(path: target.path, doubts: FrontMatterText.doubtful(report.recovered).count)
  }

  /// Moves a file out of the library, where it is kept beside it.
  ///
  /// - Returns: where it is now.
  static func remove(_ path: String, _ phrases: Phrases) throws(Failure) -> String {
    guard let folder = removed else { throw Failure(phrases.own.noFolder, .cannotCreate) }
    try make(folder, phrases.importing)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let base = LibraryLoader.baseName(name)
    let ending = name.dropFirst(base.count)
    var target = "\(folder)/\(name)"
    var number = 2
    // A second name is refused where a file is: none is ever replaced.
    while link(path, target) != 0 {
      let code = errno
      // Memory sticks often know no second names.
      let knowsLinks = code != EPERM && code != EOPNOTSUPP && code != ENOSYS
      if !knowsLinks, Files.kind(of: target) == .missing, rename(path, target) == 0 {
        return target
      }
      guard code == EEXIST || !knowsLinks, number < 10_000 else {
        throw Failure(
          phrases.own.cannotMove(path, phrases.importing.system.words(code)), .cannotCreate)
      }
      target = "\(folder)/\(base)-\(number)\(ending)"
      number += 1
    }
    guard unlink(path) == 0 else {
      let code = errno
      unlink(target)
      throw Failure(
        phrases.own.cannotMove(path, phrases.importing.system.words(code)), .cannotCreate)
    }
    return target
  }

  // MARK: names of files

  /// A path with the home folder in place of `~`, without white space around it.
  static func expanded(_ typed: String) -> String {
    var text = typed[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    guard text == "~" || text.hasPrefix("~/"), let home = Environment.value("HOME") else {
      return String(text)
    }
    return home + text.dropFirst()
  }

  /// A name as far as the files there are complete it; folders end with a slash.
  static func complete(_ typed: String) -> (completed: String, candidates: [String]) {
    let slash = typed.lastIndex(of: "/")
    let start = slash.map { String(typed[...$0]) } ?? ""
    let part = slash.map { typed[typed.index(after: $0)...] } ?? typed[...]
    if typed == "~" { return ("~/", []) }
    let folder = start.isEmpty ? "." : expanded(start)
    let names = Files.names(in: folder).filter {
      $0.hasPrefix(part) && (!$0.hasPrefix(".") || part.hasPrefix("."))
    }
    let ended = names.map { name in
      Files.kind(of: folder + "/" + name) == .folder ? name + "/" : name
    }
    guard var common = ended.first?[...] else { return (typed, []) }
    for name in ended { common = common.commonPrefix(with: name) }
    return (String(start + common), ended)
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    let count = zip(self, other).prefix { $0 == $1 }.count
    return prefix(count)
  }
}
