/// Where a link of a report leads.
public enum LinkTarget: Equatable, Sendable {
  /// A document of the library, and a section of it where one is named.
  case document(id: String, section: String?)
  /// A section of the same document.
  case section(String)
  /// An address outside the library; the reader shows it and never opens it.
  case address(String)
  /// Nothing that the library has.
  case broken(String)
}

extension Library {
  /// Resolves a link as written in a report: `#section`, `document`, `document#section`,
  /// `other.md#section` relative to the report's file, or an address.
  public func resolve(_ link: String, from entry: Entry) -> LinkTarget {
    if isAddress(link) { return .address(link) }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let section = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    if name.isEmpty { return section.map(LinkTarget.section) ?? .broken(link) }
    if let id = documentID(named: name, from: entry) { return .document(id: id, section: section) }
    return .broken(link)
  }

  private func isAddress(_ link: String) -> Bool {
    let scheme = link.prefix { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." }
    return !scheme.isEmpty && link.dropFirst(scheme.count).first == ":"
  }

  private func documentID(named name: String, from entry: Entry) -> String? {
    if entries.contains(where: { $0.id == name }) { return name }
    let folder = entry.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = Library.normalized(
      folder.map(String.init) + name.split(separator: "/").map(String.init))
    return entries.first {
      Library.normalized(
        $0.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)) == path
    }?.id
  }

  private static func normalized(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { path, part in
      if part == ".." { _ = path.popLast() } else if part != "." { path.append(part) }
    }
  }
}
