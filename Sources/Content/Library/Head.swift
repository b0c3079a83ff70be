internal import Glyphs

/// What the start of a file tells about the report.
struct Head {
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

  /// The start of a file that gives its title in its front matter, and needs no repair there; nil
  /// for any other, which has to be read with more care.
  init?(clean bytes: [UInt8], path: String) {
    let matter = bytes.withUnsafeBufferPointer { bytes -> FrontMatter? in
      let found = FrontMatter.read(bytes)
      // What follows the front matter is not looked at here.
      let front = UnsafeBufferPointer(rebasing: bytes[..<found.bodyStart])
      guard Decoding.firstInvalid(front, from: 0) == front.count, !front.contains(0) else {
        return nil
      }
      return found.matter
    }
    guard let matter, let title = matter.title else { return nil }
    self.matter = matter
    self.title = title
    self.path = path
  }

  /// Takes away a character that a cut went through.
  static func dropHalfCharacter(_ bytes: inout [UInt8]) {
    var end = bytes.count
    while end > 0, bytes.count - end < 4, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xC0 { end -= 1 }
    bytes.removeLast(bytes.count - end)
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
    return Head.plainID(path) ?? pathID
  }

  /// A path that is an id once its ending is taken off: most are, and they are many.
  private static func plainID(_ path: String) -> String? {
    var end = 0
    var part = 0
    var isPlain = true
    let name = path.utf8.withContiguousStorageIfAvailable { bytes -> Range<Int>? in
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x2F:
          guard index - part != 2, index > part, bytes[index - 1] != 0x2D else { return nil }
          part = index + 1
        case 0x2E:
          guard end == 0, index > part, bytes[index - 1] != 0x2D else { return nil }
          end = index
        case 0x61...0x7A, 0x30...0x39: break
        case 0x2D where index > part && bytes[index - 1] != 0x2D: break
        default: isPlain = false
        }
      }
      return isPlain && end > part ? 0..<end : nil
    }
    guard let name, let name else { return nil }
    return String(decoding: path.utf8.prefix(name.upperBound), as: UTF8.self)
  }

  private var pathID: String {
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
