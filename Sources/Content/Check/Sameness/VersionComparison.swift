// Translations say the same: what one version says, the others say as well, part by part.

extension LibraryCheck {
  /// Compares the text of a version with that of the one that the others are measured by.
  mutating func compareTexts(_ one: Known, _ reference: Known) {
    guard let here = one.version, let there = reference.version else { return }
    let language = reference.entry.language
    var found: [Diagnostic] = []
    for (field, other) in zip(here.fields, there.fields) {
      found += Sameness.texts(field, other, language)
    }
    let others = Dictionary(
      there.parts.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for part in here.parts {
      guard let other = others[part.key] else { continue }
      found += Sameness.headings(part, other, language)
      // Of a part in another language each name and number would be told.
      guard part.foreign == nil, other.foreign == nil else { continue }
      found += Sameness.texts(part, other, language) + Sameness.shapes(part, other, language)
    }
    found += Sameness.figures(here, there, language)
    found += Sameness.values(here.front, there.front, language)
    findings += found.map { (one.entry.path, $0) }
  }

  /// What is written in another language than the version says it is in.
  mutating func lookForForeignText(_ versions: [Known]) {
    for version in versions {
      for part in version.version?.parts ?? [] {
        guard let guess = part.foreign else { continue }
        let kind = Diagnostic.Kind.foreignText(
          in: part.key, language: guess, declared: version.entry.language)
        findings.append((version.entry.path, Diagnostic(kind, line: part.line)))
      }
    }
  }
}

/// The comparisons of one version with another.
enum Sameness {
  typealias Part = ComparedVersion.Part

  /// Numbers, months, places and partners.
  static func texts(_ here: Part, _ there: Part, _ language: String) -> [Diagnostic] {
    var missing = left(there.text.numbers, without: here.text.numbers)
    var extra = left(here.text.numbers, without: there.text.numbers)
    if let months = here.text.months, let others = there.text.months {
      // A month may be said again; a number that is said again is another one.
      missing += left(once(others), without: months)
      extra += left(once(months), without: others)
    }
    var found: [Diagnostic] = []
    if !missing.isEmpty || !extra.isEmpty {
      let kind = Diagnostic.Kind.numbersDiffer(
        in: here.key, language: language, missing: missing.map(\.shown), extra: extra.map(\.shown))
      found.append(Diagnostic(kind, line: extra.first?.line ?? here.line))
    }
    let lacks = there.text.names(without: here.text)
    let added = here.text.names(without: there.text)
    if !lacks.isEmpty || !added.isEmpty {
      let kind = Diagnostic.Kind.namesDiffer(
        in: here.key, language: language, missing: lacks, extra: added)
      let line = added.first.flatMap { here.text.names[$0]?.line } ?? here.line
      found.append(Diagnostic(kind, line: line))
    }
    return found
  }

  /// What a heading says of its section.
  static func headings(_ here: Part, _ there: Part, _ language: String) -> [Diagnostic] {
    guard case .section(let id) = here.key else { return [] }
    let attributes = [
      ("aspect", here.aspect ?? "", there.aspect ?? ""),
      ("region", here.regions.joined(separator: ","), there.regions.joined(separator: ",")),
    ]
    return attributes.filter { $0.1 != $0.2 }.map { name, own, other in
      let part = Diagnostic.Part.attribute(name, section: id)
      return Diagnostic(
        .valueDiffers(in: part, language: language, here: own, there: other), line: here.line)
    }
  }

  /// How many paragraphs, items of lists and the like a part has.
  static func shapes(_ here: Part, _ there: Part, _ language: String) -> [Diagnostic] {
    Diagnostic.Counted.allCases.compactMap { counted in
      let own = here.shape.counts[counted] ?? 0
      let other = there.shape.counts[counted] ?? 0
      guard own != other else { return nil }
      return Diagnostic(
        .countDiffers(counted, in: here.key, language: language, here: own, there: other),
        line: here.line)
    }
  }

  static func figures(
    _ here: ComparedVersion, _ there: ComparedVersion, _ language: String
  ) -> [Diagnostic] {
    let missing = there.figureNumbers.filter { here.figures[$0] == nil }
    let extra = here.figureNumbers.filter { there.figures[$0] == nil }
    // A missing one is told where it would stand.
    func line(_ number: String) -> Int {
      let key = there.figures[number]?.part
      return here.parts.first { $0.key == key }?.line ?? 1
    }
    return missing.map { Diagnostic(.figureMissing($0, language: language), line: line($0)) }
      + extra.map {
        Diagnostic(.figureOnlyHere($0, language: language), line: here.figures[$0]?.line ?? 1)
      }
  }

  /// What is left when each of the others is taken away once.
  private static func left(_ marks: [TextMark], without others: [TextMark]) -> [TextMark] {
    var counts: [String: Int] = [:]
    for other in others { counts[other.key, default: 0] += 1 }
    return marks.filter { mark in
      guard let count = counts[mark.key], count > 0 else { return true }
      counts[mark.key] = count - 1
      return false
    }
  }

  private static func once(_ marks: [TextMark]) -> [TextMark] {
    var seen: Set<String> = []
    return marks.filter { seen.insert($0.key).inserted }
  }
}
