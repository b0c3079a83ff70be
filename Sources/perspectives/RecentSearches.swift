internal import Content
internal import Glibc

/// What was searched for before, kept in the user's state folder, one query a line.
enum RecentSearches {
  private static let most = 20

  /// The queries, the newest first; nothing where none are kept.
  static func load() -> [String] {
    guard let path, let source = try? SourceText(path: path) else { return [] }
    let text = withExtendedLifetime(source) { String(decoding: source.bytes, as: UTF8.self) }
    return text.split(separator: "\n").prefix(most).map(String.init)
  }

  /// Puts a query first.
  ///
  /// A folder that cannot be written to is no reason to stop the reader.
  static func add(_ query: String) {
    let line = query.filter { !$0.isNewline }
    guard let path, !line.isEmpty else { return }
    let queries = [line] + load().filter { $0 != line }
    let text = queries.prefix(most).joined(separator: "\n") + "\n"
    makeFolders(of: path)
    let new = path + ".new"
    guard let file = fopen(new, "w") else { return }
    let written = text.withCString { fputs($0, file) } >= 0
    // Renaming leaves the old list whole until the new one is.
    if fclose(file) == 0, written { rename(new, path) } else { unlink(new) }
  }

  private static var path: String? {
    if let state = Environment.value("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/perspectives/searches"
    }
    return Environment.value("HOME").map { $0 + "/.local/state/perspectives/searches" }
  }

  private static func makeFolders(of path: String) {
    for (index, byte) in path.utf8.enumerated() where byte == 0x2F && index > 0 {
      mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o700)
    }
  }
}
