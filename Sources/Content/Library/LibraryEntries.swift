internal import Glyphs

extension Library {
  mutating func add(
    _ head: Head, path: String, _ location: Entry.Location, _ shared: inout SharedValues
  ) {
    let regions = head.matter.regions.map { regionID($0) }
    var facts: [UInt32] = []
    if head.matter.facts.isPresent {
      let terms = vocabulary.terms
      facts = factTable.numbers(head.matter.facts, terms)
    }
    entries.append(
      Entry(
        id: head.id, language: shared.text(head.language),
        kind: shared.text(head.matter.kind ?? "report"), title: head.title, path: path,
        regions: shared.list(regions), date: head.matter.date ?? "", year: head.matter.year,
        facts: facts, location: location))
  }

  /// The id of a region that a report names, looked up once for each name.
  private mutating func regionID(_ written: String) -> String {
    if let known = regionNames[written] { return known }
    let id = vocabulary.regionID(written)
    regionNames[written] = id
    return id
  }

  /// Reads the vocabularies of a folder, each of which it may have or not.
  mutating func readVocabulary(_ folder: String) {
    let fallback = vocabulary
    var terms = FactTerms()
    if let yaml = vocabularyFile(folder + "/library.yaml") {
      let own = Vocabulary(yaml)
      vocabulary.titles = own.titles
      if !own.regions.isEmpty { vocabulary.regions = own.regions }
      if !own.kinds.isEmpty { vocabulary.kinds = own.kinds }
      if !own.aspects.isEmpty { vocabulary.aspects = own.aspects }
      terms.takeLibrary(yaml)
    }
    if let yaml = vocabularyFile(folder + "/places.yaml") { terms.takePlaces(yaml) }
    if let yaml = vocabularyFile(folder + "/partners.yaml") { terms.takePartners(yaml) }
    guard !terms.isEmpty else { return }
    vocabulary = vocabulary.with { [terms] in terms.filled(from: fallback.terms) }
  }

  /// A vocabulary's file; nil where there is none that can be read.
  private mutating func vocabularyFile(_ path: String) -> YAML? {
    guard Files.kind(of: path) == .file else { return nil }
    do {
      let source = try SourceText(path: path)
      // The bytes go with the text they belong to, and the last use of the text is not the last
      // use of its bytes.
      return try withExtendedLifetime(source) { try YAML.parse(source.bytes) }
    } catch let error as YAML.Failure {
      problems.append((path, Diagnostic(.frontMatterSyntax(error.problem), line: error.line)))
    } catch let error as FileError {
      problems.append((path, Diagnostic(error)))
    } catch {}
    return nil
  }

  /// Sorts by kind as the vocabulary has them, then by title; gives twins ids of their own.
  mutating func arrange() {
    if entries.count < 2 { return }
    let order = Dictionary(
      vocabulary.kinds.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
    let unordered = entries
    var keyed = unordered.enumerated().map { index, entry in
      (
        kind: order[entry.kind] ?? Int.max, fold: Folding.shared.bytes(of: entry.title),
        index: index
      )
    }
    keyed.sort { one, other in
      one.kind != other.kind
        ? one.kind < other.kind : one.fold.lexicographicallyPrecedes(other.fold)
    }
    var paths: [String: String] = [:]
    paths.reserveCapacity(unordered.count)
    entries = []
    entries.reserveCapacity(unordered.count)
    for item in keyed {
      let entry = unordered[item.index]
      let key = entry.id + "\u{0}" + entry.language
      guard let first = paths[key] else {
        paths[key] = entry.path
        entries.append(entry)
        continue
      }
      problems.append((entry.path, Diagnostic(.duplicateDocument(id: entry.id, other: first))))
      entries.append(entry.renamed(freeID(entry.id, &paths, entry)))
    }
  }

  private func freeID(_ id: String, _ paths: inout [String: String], _ entry: Entry) -> String {
    var number = 2
    while paths["\(id)-\(number)\u{0}\(entry.language)"] != nil { number += 1 }
    paths["\(id)-\(number)\u{0}\(entry.language)"] = entry.path
    return "\(id)-\(number)"
  }
}

extension Entry {
  func renamed(_ id: String) -> Entry {
    Entry(
      id: id, language: language, kind: kind, title: title, path: path, regions: regions,
      date: date, year: year, facts: facts, location: location)
  }
}

/// Keeps one copy of what thousands of reports say alike.
struct SharedValues {
  private var texts: Set<String> = []
  private var lists: Set<[String]> = []

  /// The text, in the copy that was met first.
  mutating func text(_ text: String) -> String { texts.insert(text).memberAfterInsert }

  /// The texts, in the copy that was met first.
  mutating func list(_ texts: [String]) -> [String] {
    texts.isEmpty ? [] : lists.insert(texts).memberAfterInsert
  }
}
