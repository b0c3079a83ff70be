internal import Content
internal import Reader
internal import Search

/// The first menu of a large library as it was last: it shows while the files are looked through.
struct MenuCache {
  private let file: String?
  /// A menu of fewer documents is made faster than it is read.
  private static let worthwhile = 500

  /// - Parameter languages: those of the interface and the documents, which the rows are in.
  init(folder: String, languages: [String]) {
    let ending = "-" + languages.joined(separator: "-") + ".menu"
    file = LibraryCache.file(forLibrary: folder, ending: ending)
  }

  /// The rows; nil where none are kept or they are not whole.
  func load() -> [ListRow]? {
    guard let file, let source = try? SourceText(path: file) else { return nil }
    let text = withExtendedLifetime(source) { String(decoding: source.bytes, as: UTF8.self) }
    guard text.hasSuffix("\n.\n") else { return nil }
    return text.split(separator: "\n").dropLast().map(MenuCache.row)
  }

  /// Keeps the rows of a large library.
  ///
  /// What cannot be kept is made again the next time.
  func save(_ rows: [ListRow], of library: Library) {
    guard let file, library.entries.count >= MenuCache.worthwhile else { return }
    // A menu has as many rows as a screen shows; a library without regions has thousands.
    let text = rows.prefix(200).map(MenuCache.line).joined(separator: "\n") + "\n.\n"
    LibraryCache.write(Array(text.utf8), to: file)
  }

  private static func line(_ row: ListRow) -> String {
    let target =
      switch row.target {
      case .none, .section, .outline, .facetValues, .own, .add: ""
      case .map: "map"
      case .facets: "facets"
      case .region(let id): "region\t" + id
      case .document(let id, let language): "document\t\(id)\t\(language)"
      case .search: "search"
      case .documents: "documents"
      case .glossary: "glossary"
      }
    let fields = [String(row.depth), row.title, row.detail].map {
      $0.filter { $0 != "\t" && !$0.isNewline }
    }
    return (fields + [target]).joined(separator: "\t")
  }

  private static func row(_ line: Substring) -> ListRow {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
    let target: ListRow.Target =
      switch field(3) {
      case "region": .region(field(4))
      case "document": .document(id: field(4), language: field(5))
      case "search": .search
      case "map": .map
      case "documents": .documents
      case "facets": .facets([], replaces: false)
      case "glossary": .glossary
      default: .none
      }
    return ListRow(field(1), detail: field(2), depth: Int(field(0)) ?? 0, target: target)
  }
}
