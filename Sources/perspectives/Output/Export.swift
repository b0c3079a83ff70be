internal import Phrases
internal import Reader

/// Writes what the reader hands out into files of their own.
enum Export {
  /// Writes a new file; `~/` at the start of its name is the reader's home.
  static func write(_ name: String, _ text: String, _ language: InterfaceLanguage) -> Event {
    let phrases = Phrases.of(language)
    let path = expanded(name)
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let file = slash.map { String(path[path.index(after: $0)...]) } ?? path
    do throws(Failure) {
      let target = try NewFile(
        file, in: folder, phrases.importing, exists: CasePhrases.of(language).exists)
      try target.write(Array(text.utf8), phrases.commandLine, phrases.importing)
      return .wrote(CasePhrases.of(language).written(target.path))
    } catch {
      return .notWritten(error.message)
    }
  }

  private static func expanded(_ name: String) -> String {
    guard name.hasPrefix("~/"), let home = Environment.value("HOME"), !home.isEmpty else {
      return name
    }
    return home + name.dropFirst(1)
  }
}
