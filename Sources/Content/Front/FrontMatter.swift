/// What a report says about itself before its text.
public struct FrontMatter: Sendable {
  /// The original that a text draws on.
  public struct Source: Equatable, Sendable {
    /// The title of the original, in its own language.
    public var title: String
    /// What follows the title on its cover; empty when there is nothing.
    public var subtitle: String
    /// Its language, as an ISO 639-1 code; empty when not given.
    public var language: String
    /// Its date, as precise as known; empty when not given.
    public var date: String
    /// Its publisher; empty when not given.
    public var publisher: String
    /// Where in it the document's matter is told, in the document's language; empty when not given.
    public var place = ""
  }

  /// The shared id of all translations of the document, if given.
  public var id: String?
  /// The title, if given.
  public var title: String?
  /// The subtitle, if given.
  public var subtitle: String?
  /// The language as an ISO 639-1 code, if given.
  public var language: String?
  /// The kind of document, an id of the library's vocabulary.
  public var kind: String?
  /// Ids of the regions the whole document belongs to.
  public var regions: [String] = []
  /// The date, as precise as known: `2022`, `2022-10` or `2022-10-03`.
  public var date: String?
  /// The authors.
  public var authors: [String] = []
  /// The publisher, if given.
  public var publisher: String?
  /// Who supported the publication.
  public var supportedBy: [String] = []
  /// The original that the text draws on.
  public var source: Source?
  /// What the document is about, in a few sentences.
  public var summary: String?
  /// What a structured entry, such as a case study, says of itself.
  public var facts = Facts()
  /// The line each field stands on, from 1.
  public var lines: [String: Int] = [:]
  /// Whether the file has front matter at all.
  public var isPresent = false

  init() {}

  init(_ yaml: YAML) {
    isPresent = true
    for (key, value) in yaml.pairs {
      lines[key] = value.line
      facts.take(key, value)
    }
    func text(_ key: String) -> String? {
      guard let text = yaml[key]?.string, !text.isEmpty else { return nil }
      return text
    }
    id = text("id") ?? text("translation-of")
    title = text("title")
    subtitle = text("subtitle")
    language = text("language")
    kind = text("kind")
    regions = (yaml["regions"] ?? yaml["region"])?.strings ?? []
    date = text("date")
    authors = (yaml["authors"] ?? yaml["author"])?.strings ?? []
    publisher = text("publisher")
    supportedBy = yaml["supported-by"]?.strings ?? []
    summary = text("summary")
    source = yaml["source"].flatMap(FrontMatter.source)
  }

  private static func source(_ yaml: YAML) -> Source? {
    func text(_ key: String) -> String { yaml[key]?.string ?? "" }
    if let title = yaml.string {
      return title.isEmpty
        ? nil : Source(title: title, subtitle: "", language: "", date: "", publisher: "")
    }
    return Source(
      title: text("title"), subtitle: text("subtitle"), language: text("language"),
      date: text("date"), publisher: text("publisher"), place: text("place"))
  }
}

extension FrontMatter {
  /// The year of the document, or of its original; 0 where neither is known.
  public var year: Int {
    for date in [date, source?.date] {
      if let date, date.utf8.count >= 4, let year = Int(date.prefix(4)), year > 0 { return year }
    }
    return 0
  }
}

extension FrontMatter {
  /// Front matter as found at the start of a text.
  struct Found {
    var matter = FrontMatter()
    /// Where the report's text begins.
    var bodyStart = 0
    var diagnostics: [Diagnostic] = []
  }

  /// Reads the front matter at the start of `bytes`: between a line `---` and a line `---` or `...`.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Found {
    var found = Found()
    guard let first = line(bytes, from: 0), isFence(bytes, first.text, closing: false) else {
      found.diagnostics.append(Diagnostic(.missingFrontMatter))
      return found
    }
    var cursor = first.next
    while let next = line(bytes, from: cursor) {
      if isFence(bytes, next.text, closing: true) {
        return parse(bytes, first.next..<next.text.lowerBound, bodyStart: next.next)
      }
      cursor = next.next
    }
    found.diagnostics.append(Diagnostic(.unterminatedFrontMatter))
    return found
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, bodyStart: Int
  )
    -> Found
  {
    var found = Found()
    do {
      let yaml = try YAML.parse(UnsafeBufferPointer(rebasing: bytes[range]), firstLine: 2)
      // A rule, some text and another rule is not front matter: nothing may be lost.
      guard case .map = yaml else {
        found.diagnostics.append(Diagnostic(.missingFrontMatter))
        return found
      }
      found.matter = FrontMatter(yaml)
      found.bodyStart = bodyStart
    } catch {
      found.diagnostics.append(Diagnostic(.frontMatterSyntax(error.problem), line: error.line))
    }
    return found
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int)
    -> (text: Range<Int>, next: Int)?
  {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
    return (start..<end, next)
  }

  private static func isFence(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, closing: Bool
  ) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard end - range.lowerBound == 3 else { return false }
    let mark = bytes[range.lowerBound]
    guard mark == 0x2D || (closing && mark == 0x2E) else { return false }
    return bytes[range.lowerBound + 1] == mark && bytes[range.lowerBound + 2] == mark
  }
}
