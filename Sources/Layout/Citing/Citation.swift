public import Content
internal import Glyphs

/// How to cite a document of a library, or a section of it, and what it draws on.
///
/// Only what the document says of itself is used: where it names no author, publisher or date, the
/// citation has none. Names stay as they are written, as nobody can know which part of one is the
/// family's.
public struct Citation: Sendable {
  /// A way of citing.
  public enum Style: String, CaseIterable, Sendable {
    case apa, chicago, bibtex
  }

  private let id: String
  private let matter: FrontMatter
  private let title: String
  private let section: String?
  private let library: String
  private let words: CitationWords

  /// A citation in the language of a document.
  ///
  /// - Parameters:
  ///   - section: the index of the section that is cited; nil for the whole document.
  ///   - library: whose title says where the document is found, where it gives itself one.
  public init(_ entry: Entry, _ report: Report, section: Int? = nil, in library: Library) {
    id = entry.id + (section.map { "#" + report.sections[$0].id } ?? "")
    matter = report.frontMatter
    title = Self.whole(report.title, matter.subtitle ?? "", entry.language)
    self.section = section.map { report.sections[$0].title }
    let titles = library.vocabulary.titles
    self.library = library.isSingleFile ? "" : titles[entry.language] ?? titles["en"] ?? ""
    words = .of(entry.language)
  }

  /// Whether the document says enough of itself to be cited: a title, and where it comes from.
  public var isPossible: Bool {
    guard matter.title != nil else { return false }
    return matter.source != nil || matter.date != nil || matter.publisher != nil
      || !matter.authors.isEmpty
  }

  /// The citation, safe to show.
  public func text(_ style: Style) -> String {
    switch style {
    case .apa: SafeText.shown(apa)
    case .chicago: SafeText.shown(chicago)
    case .bibtex: bibtex
    }
  }

  /// The original with its language, date and publisher, or that they are not given, and where in it
  /// the document's matter is told.
  public var source: String? {
    guard let source = matter.source, !source.title.isEmpty else { return nil }
    let publisher = source.publisher.isEmpty ? words.noPublisher : source.publisher
    let date = source.date.isEmpty ? words.noDate : words.date(source.date)
    let facts = [words.original(source.language), date, publisher].filter { !$0.isEmpty }
    let place = source.place.isEmpty ? "" : words.colon + source.place
    return SafeText.shown("\(original(source)) (\(facts.joined(separator: ", ")))\(place)")
  }

  // MARK: Styles

  /// The authors without what they did: “(lead)” is no part of a name.
  private var authors: [String] {
    matter.authors.map { author in
      guard author.hasSuffix(")"), let open = author.lastIndex(of: "(") else { return author }
      let name = author[..<open]
      return name.allSatisfy { $0 == " " } ? author : String(name.dropLast(while: { $0 == " " }))
    }
  }

  private var apa: String {
    let date = matter.date.map { words.invertedDate($0) } ?? words.undated
    let title = section.map { "\(words.section($0)). \(words.within) \(self.title)" } ?? self.title
    var parts =
      authors.isEmpty
      ? ["\(title) (\(date))"] : ["\(words.joined(authors)) (\(date))", title]
    parts += [matter.publisher ?? "", library, basis]
    return sentences(parts)
  }

  private var chicago: String {
    let title = words.quoted(section ?? self.title)
    let whole = section == nil ? "" : "\(words.within) \(self.title)"
    let date = matter.date.map { words.date($0) } ?? ""
    let place = [library, matter.publisher ?? "", date].filter { !$0.isEmpty }
    let authors = authors.isEmpty ? "" : words.joined(authors)
    return sentences([authors, title, whole, place.joined(separator: ", "), basis])
  }

  private var bibtex: String {
    var fields: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append((name, value)) }
    }
    add("title", section ?? title)
    if section != nil { add("booktitle", title) }
    // In braces a name of several words stays one.
    add(
      "author",
      authors.isEmpty
        ? nil : authors.map { "{\(CitationKey.escaped($0))}" }.joined(separator: " and "))
    let date = (matter.date ?? "").split(separator: "-").map(String.init)
    add("year", date.first)
    add("month", date.dropFirst().first)
    add("publisher", matter.publisher)
    add("howpublished", library)
    add("language", matter.language)
    add("note", basis)
    let isPart = section != nil
    let key = id.unicodeScalars.map {
      $0 == "#" ? ":" : CitationKey.isAllowed($0) ? Character($0) : "-"
    }
    let lines = fields.map { field in
      let value = SafeText.shown(field.value)
      return "  \(field.name) = {\(field.name == "author" ? value : CitationKey.escaped(value))}"
    }
    return "@\(isPart ? "incollection" : "misc"){\(String(key)),\n"
      + lines.joined(separator: ",\n") + "\n}"
  }

  // MARK: Parts

  private func original(_ source: FrontMatter.Source) -> String {
    Self.whole(source.title, source.subtitle, source.language)
  }

  /// A title with its subtitle: behind a colon, or a full stop where the title has a colon already.
  private static func whole(_ title: String, _ subtitle: String, _ language: String) -> String {
    if title.isEmpty || subtitle.isEmpty { return title + subtitle }
    if title.contains(":") { return "\(title). \(subtitle)" }
    return title + (language == "fr" ? "\u{A0}: " : ": ") + subtitle
  }

  /// What the document draws on, as part of a citation.
  private var basis: String {
    guard let source = matter.source, !source.title.isEmpty else { return "" }
    let date = source.date.isEmpty ? "" : words.date(source.date)
    let facts = [source.publisher, date, words.original(source.language)].filter { !$0.isEmpty }
    let rest = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    let place = source.place.isEmpty ? "" : ", " + source.place
    return "\(words.basis) \(original(source))\(rest)\(place)"
  }

  /// Parts with a full stop behind each, unless it ends with a sign of its own.
  private func sentences(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }
      .map { part in ".?!…".contains(part.last ?? " ") ? part : part + "." }
      .joined(separator: " ")
  }
}

/// What BibTeX takes.
private enum CitationKey {
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || scalar == "-" || scalar == "_")
  }

  /// Braces would end the field, and other signs are commands.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "{", "}": continue
      case "\\": escaped += "\\textbackslash "
      case "&", "%", "$", "#", "_": escaped += "\\" + String(character)
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension Substring {
  /// The text without the characters at its end that a test holds for.
  fileprivate func dropLast(while test: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, test(last) { text.removeLast() }
    return text
  }
}
