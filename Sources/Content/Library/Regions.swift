/// What the library holds for a region.
public struct RegionContent: Sendable {
  /// A section of a document that belongs to the region, with all that is part of it.
  public struct Place: Sendable {
    /// The document.
    public let entry: Entry
    /// The section's id, level and title.
    public let section: Section
    /// The sections that are part of it.
    public let parts: [Section]
  }

  /// Sections about the region in documents about several.
  public var places: [Place] = []
  /// Documents of the region alone or of a few regions, which hold no section marked with it.
  public var documents: [Entry] = []
  /// Structured entries of the region, such as case studies, by kind.
  public var entries: [Entry] = []

  /// How many sections the places hold.
  public var sectionCount: Int { places.reduce(0) { $0 + 1 + $1.parts.count } }
}

extension Library {
  /// Documents of a region in the wanted language, by what they say of themselves.
  public func documents(inRegion region: String, preferring language: String) -> [Entry] {
    documents(preferring: language).filter { $0.regions.contains(region) }
  }

  /// Documents that name no region.
  public func documentsWithoutRegion(preferring language: String) -> [Entry] {
    documents(preferring: language).filter { entry in
      !entry.regions.contains { id in vocabulary.region(id) != nil }
    }
  }

  /// What the library holds for a region: opens each of its documents for the sections it marks.
  public func content(ofRegion region: String, preferring language: String) -> RegionContent {
    var content = RegionContent()
    for entry in documents(inRegion: region, preferring: language) {
      if entry.isStructured {
        content.entries.append(entry)
        continue
      }
      let places = (try? report(entry)).map { RegionContent.places($0, entry, region) } ?? []
      if places.isEmpty { content.documents.append(entry) }
      content.places += places
    }
    return content
  }
}

extension RegionContent {
  static func places(_ report: Report, _ entry: Entry, _ region: String) -> [Place] {
    report.sections.indices.filter { report.sections[$0].regions.contains(region) }.map { index in
      let last = report.lastSection(within: index)
      return Place(
        entry: entry, section: report.sections[index],
        parts: index < last ? Array(report.sections[(index + 1)...last]) : [])
    }
  }
}

/// How much the library holds for a region.
public struct Holding: Equatable, Sendable {
  /// Sections that are marked with the region, and those that are part of them.
  public var sections = 0
  /// Documents of the region that mark no section with it.
  public var documents = 0
  /// Structured entries of the region.
  public var entries = 0

  /// Nothing yet.
  public init() {}
}

extension Library {
  /// So many documents are opened to count their sections; in a larger library only documents count.
  private static let opened = 40

  /// What the library holds for each region, by its id.
  public func holdings(preferring language: String) -> [String: Holding] {
    var holdings: [String: Holding] = [:]
    let all = documents(preferring: language).filter { !$0.regions.isEmpty }
    for entry in all where entry.isStructured {
      for region in entry.regions { holdings[region, default: Holding()].entries += 1 }
    }
    let documents = all.filter { !$0.isStructured }
    let opens = documents.count <= Library.opened
    for entry in documents {
      let report = opens && entry.regions.count > 1 ? try? report(entry) : nil
      for region in entry.regions {
        let places = report.map { RegionContent.places($0, entry, region) } ?? []
        if places.isEmpty { holdings[region, default: Holding()].documents += 1 }
        for place in places {
          holdings[region, default: Holding()].sections += 1 + place.parts.count
        }
      }
    }
    return holdings
  }
}
