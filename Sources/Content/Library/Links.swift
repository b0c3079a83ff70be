/// Where a link of a report leads.
public enum LinkTarget: Equatable, Sendable {
  /// A document of the library, and a section of it where one is named.
  case document(id: String, section: String?)
  /// A section of the same document.
  case section(String)
  /// The entries that have a value.
  case facet(FacetValue)
  /// An address outside the library; the reader shows it and never opens it.
  case address(String)
  /// Nothing that the library has.
  case broken(String)
}

extension Library {
  /// Resolves a link as written in a report: `#section`, `document`, `document#section`,
  /// `other.md#section` relative to the report's file, or an address.
  ///
  /// One link is looked for among the entries as they are; tables of them pay for many only.
  public func resolve(_ link: String, from entry: Entry) -> LinkTarget {
    LinkResolver.resolve(
      link, from: entry, isDocument: { id in entries.contains { $0.id == id } },
      document: { path in
        let name = path.split(separator: "/").last ?? ""
        return entries.first {
          $0.path.hasSuffix(name) && LinkResolver.normalized($0.path) == path
        }?.id
      })
  }
}

/// Resolves links of a library; for many of them one is made once and kept.
///
/// A library of ten thousand reports has as many paths to compare a link with, so they are looked up.
struct LinkResolver {
  private let ids: Set<String>
  private let documents: [String: String]

  init(_ library: Library) {
    ids = Set(library.entries.map(\.id))
    documents = Dictionary(
      library.entries.map { (Self.normalized($0.path), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where a link of a report leads.
  func resolve(_ link: String, from entry: Entry) -> LinkTarget {
    Self.resolve(
      link, from: entry, isDocument: { ids.contains($0) }, document: { documents[$0] })
  }

  /// Where a link leads.
  ///
  /// - Parameters:
  ///   - isDocument: whether an id is that of a document.
  ///   - document: the id of the document at a path without `.` and `..`.
  fileprivate static func resolve(
    _ link: String, from entry: Entry, isDocument: (String) -> Bool,
    document: (String) -> String?
  ) -> LinkTarget {
    if let value = FacetValue(link: link) { return .facet(value) }
    if isAddress(link) { return .address(link) }
    let (name, section) = split(link)
    if name.isEmpty { return section.map(LinkTarget.section) ?? .broken(link) }
    if isDocument(name) { return .document(id: name, section: section) }
    if let id = document(path(name, from: entry)) {
      return .document(id: id, section: section)
    }
    return .broken(link)
  }

  /// Whether a link names a file or folder on the disk that is no report of the library.
  func leadsToFile(_ link: String, from entry: Entry) -> Bool {
    switch entry.location {
    case .packed: return false
    case .file, .raw, .open, .recovered: break
    }
    let (name, _) = Self.split(link)
    let path = Self.path(name, from: entry)
    return !name.isEmpty && !path.utf8.contains(0) && Files.kind(of: path) != .missing
  }

  private static func split(_ link: String) -> (name: String, section: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { PercentEncoding.decode($0) } ?? ""
    guard parts.count > 1, !parts[1].isEmpty else { return (name, nil) }
    return (name, PercentEncoding.decode(parts[1]))
  }

  private static func isAddress(_ link: String) -> Bool {
    let scheme = link.prefix { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." }
    return !scheme.isEmpty && link.dropFirst(scheme.count).first == ":"
  }

  private static func path(_ name: String, from entry: Entry) -> String {
    if name.hasPrefix("/") { return normalized(name) }
    let folder = entry.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return normalized((folder.map(String.init) + [name]).joined(separator: "/"))
  }

  /// A path without `.`, and without `..` where there is a folder to leave.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for (index, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else if part != ".", !part.isEmpty || index == 0 {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

extension Report {
  /// Whether a link's section is among the ids, as written or as a title made into an id.
  static func has(section: String, among ids: Set<String>) -> Bool {
    ids.contains(section) || ids.contains(Slug.make(section))
  }
}

/// Addresses in links: `my%20file.md`.
enum PercentEncoding {
  /// The text with `%20` and the like as the bytes they stand for; other percent signs stay.
  static func decode(_ text: Substring) -> String {
    guard text.utf8.contains(0x25) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
