import Content
import TestKit

/// A small library on the disk, and what its check finds.
struct CheckedFolder {
  private static let vocabulary = """
    regions:
      - id: africa
        name: Africa
    kinds:
      - id: report
        name: Report
    aspects:
      - id: context
        name: Context
    """

  /// Front matter of five lines that leaves nothing to say.
  static let front = """
    ---
    title: "T"
    language: en
    kind: report
    ---

    """

  /// The findings for files by name, as `path:line:column: severity: kind`.
  static func findings(_ files: [String: String], remove: String? = nil) -> [String] {
    let folder = TemporaryFolder()
    folder.write(vocabulary, to: "library.yaml")
    for (name, text) in files { folder.write(text, to: name) }
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    if let remove { Disk.remove(folder.path + "/" + remove) }
    return described(LibraryCheck.run(library), below: folder.path)
  }

  /// The findings of a file of bytes that is opened alone.
  static func findings(alone bytes: [UInt8]) throws -> [String] {
    let folder = TemporaryFolder()
    let path = folder.write(bytes, to: "a.md")
    let library = try LibraryLoader.file(path, fallback: LibraryLoader.vocabulary([]))
    return described(LibraryCheck.run(library), below: folder.path)
  }

  private static func described(_ findings: [LibraryCheck.Finding], below folder: String)
    -> [String]
  {
    findings.map { finding in
      let found = finding.diagnostic
      let path = finding.path.dropFirst(folder.count + 1)
      return "\(path):\(found.line):\(found.column): \(found.severity): \(found.kind)"
    }
  }
}
