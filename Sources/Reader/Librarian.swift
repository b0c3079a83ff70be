public import Content
internal import Phrases

/// Makes what the screens ask for out of the library: lists and documents.
public struct Librarian {
  let library: Library

  /// A librarian for a library.
  public init(_ library: Library) { self.library = library }

  /// Opens a document.
  public func open(_ request: DocumentRequest) -> Event {
    guard let entry = library.entry(request.id, preferring: request.language) else {
      return .failed(request.id)
    }
    do throws(FileError) {
      let report = try library.report(entry)
      return .opened(OpenedDocument(request: request, entry: entry, report: report))
    } catch {
      return .failed(entry.path)
    }
  }

  /// Whether the file of a document is no longer what it was when the library was read.
  public func hasChanged(_ request: DocumentRequest) -> Bool {
    library.entry(request.id, preferring: request.language).map(library.hasChanged) ?? false
  }

  /// Opens a document whose file has changed, out of the library as it was read again.
  ///
  /// - Parameter before: who knew the library before.
  public func openAgain(_ request: DocumentRequest, before: Librarian) -> Event {
    func entry(in library: Library) -> Entry? {
      library.entry(request.id, preferring: request.language)
    }
    let known = entry(in: before.library)
    var document: OpenedDocument?
    // A translation is not what was chosen.
    if entry(in: library)?.language == known?.language,
      case .opened(let opened) = open(request)
    {
      document = opened.placedAgain()
    }
    return .reread(library, ReadAgain(path: known?.path ?? request.id, document: document))
  }

  /// Tells which region says something about which aspect.
  public func aspects(preferring language: String) -> Event {
    .aspects(library.aspects(preferring: language))
  }

  /// Opens what regions say about an aspect, as the table has it.
  public func compare(_ request: ComparisonRequest, in model: Model) -> Event {
    var reports: [String: Report] = [:]
    let opened = request.regions.map { region in
      (model.aspects?.places(region, request.aspect) ?? []).compactMap { place -> OpenedSection? in
        let report = reports[place.entry.path] ?? (try? library.report(place.entry))
        guard let report, report.sections.indices.contains(place.index) else { return nil }
        reports[place.entry.path] = report
        return OpenedSection(entry: place.entry, report: report, index: place.index)
      }
    }
    return .compared(request, opened)
  }

  /// Tells what entries say, field by field.
  public func compareCases(_ ids: [String], for model: Model) -> Event {
    .casesCompared(
      ids,
      CaseTable(
        ids, in: library, preferring: model.documentLanguage, words: model.interfaceLanguage))
  }

  /// Opens a document to be put beside its translation.
  public func parallel(_ request: DocumentRequest) -> Event {
    switch open(request) {
    case .opened(let document): .paralleled(document)
    case let other: other
    }
  }

  /// Makes a list in the languages of the model.
  ///
  /// - Parameter counting: whether documents are opened to tell what each region holds.
  public func list(_ request: ListRequest, for model: Model, counting: Bool = true) -> Event {
    let rows =
      switch request {
      case .home: home(model, counting: counting)
      case .region(let id): region(id, model)
      case .documents:
        TitleOrder.sorted(library.documents(preferring: model.documentLanguage)).map {
          row($0, model)
        }
      case .own: own(model)
      case .facets(let chosen): facets(chosen, model)
      case .facetValues(let facet, let chosen): facetValues(facet, chosen, model)
      }
    return .listed(request, rows)
  }

  private func home(_ model: Model, counting: Bool) -> [ListRow] {
    let phrases = model.phrases
    var rows: [ListRow] = []
    let regions = library.vocabulary.regions
    let usesRegions = library.entries.contains { entry in
      entry.regions.contains { library.vocabulary.region($0) != nil }
    }
    if usesRegions {
      rows.append(ListRow(phrases.regions))
      let holdings = counting ? library.holdings(preferring: model.documentLanguage) : [:]
      for region in regions {
        let held = holdings[region.id] ?? Holding()
        rows.append(
          ListRow(
            title(of: region, model),
            detail: model.facetPhrases.holdings(held.sections, held.documents, held.entries),

            target: .region(region.id)))
      }
    }
    let others = library.documentsWithoutRegion(preferring: model.documentLanguage)
      .filter { !$0.isStructured }
    if !others.isEmpty {
      rows.append(ListRow(phrases.documents))
      rows += others.map { row($0, model) }
    }
    rows.append(ListRow(phrases.waysIn))
    rows.append(ListRow(phrases.searchLibrary, target: .search))
    if usesRegions, isOnMap { rows.append(ListRow(model.mapPhrases.map, target: .map)) }
    if let entries = model.rowOfEntries(library) { rows.append(entries) }
    rows.append(model.rowOfGlossary)
    if library.ownFolder != nil {
      let own = Set(library.ownEntries.map(\.id)).count
      rows.append(
        ListRow(model.ownPhrases.title, detail: own == 0 ? "" : "\(own)", target: .own))
    }
    rows.append(model.rowOfDocuments(library))
    return rows
  }

  /// Whether any region of the library has its place on the map.
  private var isOnMap: Bool {
    let places = library.vocabulary.terms.regionPlaces
    return library.vocabulary.regions.contains { region in places.contains { $0.id == region.id } }
  }

  private func title(of region: Term, _ model: Model) -> String {
    let language = model.interfaceLanguage.rawValue
    let name = region.name(in: language)
    guard let long = region.longName(in: language) else { return name }
    return "\(name) · \(long)"
  }

  func row(_ entry: Entry, _ model: Model) -> ListRow {
    let kind = library.vocabulary.kindName(entry.kind, in: model.interfaceLanguage.rawValue)
    let language =
      entry.language == model.documentLanguage || entry.language.isEmpty
      ? "" : "[\(entry.language)]"
    let own = library.isOwn(entry) ? "· " + model.ownPhrases.mark : ""
    let facts = [kind, entry.date].filter { !$0.isEmpty }.joined(separator: ", ")
    return ListRow(
      entry.title,
      detail: [facts, language, own].filter { !$0.isEmpty }.joined(separator: " "),
      target: .document(id: entry.id, language: entry.language))
  }

  /// The reports that the reader has added, in every language, and the way to add one.
  private func own(_ model: Model) -> [ListRow] {
    [ListRow(model.ownPhrases.add, target: .add)] + library.ownEntries.map { row($0, model) }
  }

  private func region(_ id: String, _ model: Model) -> [ListRow] {
    let content = library.content(ofRegion: id, preferring: model.documentLanguage)
    var rows: [ListRow] = []
    for place in content.places {
      let base = place.section.level
      let mark = library.isOwn(place.entry) ? " · " + model.ownPhrases.mark : ""
      rows.append(ListRow(place.entry.title + mark))
      rows += ([place.section] + place.parts).map { section in
        ListRow(
          section.title, depth: section.level - base,
          target: .section(
            document: place.entry.id, language: place.entry.language, section: section.id))
      }
    }
    if !content.documents.isEmpty {
      rows.append(ListRow(model.phrases.relatedDocuments))
      rows += content.documents.map { row($0, model) }
    }
    rows += entries(content.entries, ofRegion: id, model)
    return rows
  }

  /// Structured entries by kind, and the way to narrow them.
  private func entries(_ entries: [Entry], ofRegion id: String, _ model: Model) -> [ListRow] {
    var rows: [ListRow] = []
    // A kind after the other, as they come in the library.
    var kinds: [String] = []
    for entry in entries where !kinds.contains(entry.kind) { kinds.append(entry.kind) }
    for id in kinds {
      let ofKind = TitleOrder.sorted(entries.filter { $0.kind == id })
      let kind = library.vocabulary.kinds.first { $0.id == id }
      let name = kind?.plural(in: model.interfaceLanguage.rawValue) ?? id
      rows.append(ListRow("\(name) · \(ofKind.count)"))
      for entry in ofKind {
        var row = row(entry, model)
        if entry.language == model.documentLanguage { row.detail = "" }
        rows.append(row)
      }
    }
    guard entries.count > 1 else { return rows }
    return rows + [
      ListRow(model.facetPhrases.title),
      ListRow(
        model.facetPhrases.narrowThese, target: .facets([FacetValue(.region, id)], replaces: false)),
    ]
  }
}

/// The rows of the ways into a library that stand in the first menu and where a search leads nowhere.
extension Model {
  var rowOfGlossary: ListRow { ListRow(glossaryPhrases.title, target: .glossary) }

  /// Nil where there are no structured entries.
  func rowOfEntries(_ library: Library) -> ListRow? {
    let count = Set(library.entries.lazy.filter(\.isStructured).map(\.id)).count
    guard count > 0 else { return nil }
    return ListRow(facetPhrases.title, detail: "\(count)", target: .facets([], replaces: false))
  }

  func rowOfDocuments(_ library: Library) -> ListRow {
    ListRow(phrases.allDocuments, detail: "\(library.documentIDs.count)", target: .documents)
  }
}
