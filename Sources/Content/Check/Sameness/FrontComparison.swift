extension Sameness {
  /// The fields whose values are the same in every language.
  static func values(_ here: FrontMatter, _ there: FrontMatter, _ language: String) -> [Diagnostic]
  {
    var values = [
      ("kind", here.kind ?? "", there.kind ?? ""), ("date", here.date ?? "", there.date ?? ""),
      (
        "regions", here.regions.sorted().joined(separator: ", "),
        there.regions.sorted().joined(separator: ", ")
      ),
    ]
    if let source = here.source, let other = there.source {
      values += [
        ("source.language", source.language, other.language),
        ("source.date", source.date, other.date),
      ]
      // An edition in another language has a title of its own, and what has none is described.
      let isOneTitle =
        source.language == other.language && !(isDescribed(source) && isDescribed(other))
      if isOneTitle {
        values += [
          ("source.title", source.title, other.title),
          ("source.subtitle", source.subtitle, other.subtitle),
        ]
      }
      // These are words of each language: that all have them is what counts.
      let words = [
        ("source.publisher", source.publisher, other.publisher),
        ("source.place", source.place, other.place),
      ]
      values += words.filter { $0.1.isEmpty != $0.2.isEmpty }
    } else if (here.source == nil) != (there.source == nil) {
      values.append(("source", here.source?.title ?? "", there.source?.title ?? ""))
    }
    return values.filter { $0.1 != $0.2 }.map { field, own, other in
      let name = field.hasPrefix("source") ? "source" : field
      return Diagnostic(
        .valueDiffers(in: .field(field), language: language, here: own, there: other),
        line: here.lines[name] ?? 1)
    }
  }

  /// Titles in square brackets are the library's words for a text without one.
  private static func isDescribed(_ source: FrontMatter.Source) -> Bool {
    source.title.hasPrefix("[") && source.title.hasSuffix("]")
  }

  /// People and organisations that a field names: as many in every language, and people alike.
  ///
  /// - Parameter id: what an organisation is known by, if a vocabulary translates its name.
  static func people(
    _ field: String, _ here: [String], _ there: [String], _ language: String, line: Int,
    id: (String) -> String?
  ) -> Diagnostic? {
    func keys(_ list: [String]) -> [String] {
      list.map { written in
        let name = bare(written)
        return id(name) ?? (isPerson(name) ? name : "")
      }
    }
    let (own, other) = (keys(here), keys(there))
    guard own != other else { return nil }
    // Told as they are written; where both say the same number, only what differs.
    let pairs = zip(here, there).enumerated().filter { own[$0.offset] != other[$0.offset] }
    let isSame = here.count == there.count
    let missing = isSame ? pairs.map(\.element.1) : there
    let extra = isSame ? pairs.map(\.element.0) : here
    return Diagnostic(
      .factsDiffer(field: field, language: language, missing: missing, extra: extra), line: line)
  }

  /// A name without what stands behind it in brackets, such as what the person did.
  private static func bare(_ written: String) -> String {
    var name = Substring(written).prefix { $0 != "(" }
    while name.last == " " { name.removeLast() }
    return String(name)
  }

  /// Two words or more with a capital each, but for the small words that names have.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let particles: Set<Substring> = [
      "de", "del", "la", "da", "do", "dos", "van", "von", "den", "der", "bin", "al", "e", "y", "i",
    ]
    return words.count > 1
      && words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
  }
}
