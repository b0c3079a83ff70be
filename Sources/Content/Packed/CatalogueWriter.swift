/// Writes the lines of a packed catalogue.
struct CatalogueWriter {
  /// Between the items of a field, and between a language and a name.
  static let item = UInt8(0x1E)
  static let pair = UInt8(0x1F)

  private(set) var bytes: [UInt8] = []

  /// Begins a line, for the fields that follow until its end.
  mutating func begin(_ tag: UInt8) { bytes.append(tag) }

  mutating func end() { bytes.append(0x0A) }

  /// Control characters would be taken for separators.
  mutating func field(_ text: String) {
    bytes.append(0x09)
    append(text)
  }

  mutating func field(_ texts: [String]) {
    bytes.append(0x09)
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(CatalogueWriter.item) }
      append(text)
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      for byte in utf8 { bytes.append(byte < 0x20 ? 0x20 : byte) }
    }
  }

  private mutating func line(_ tag: UInt8, _ fields: [[UInt8]]) {
    begin(tag)
    for field in fields {
      bytes.append(0x09)
      bytes += field
    }
    end()
  }

  private func clean(_ text: String) -> [UInt8] { text.utf8.map { $0 < 0x20 ? 0x20 : $0 } }

  private func list(_ texts: [String]) -> [UInt8] {
    Array(texts.map(clean).joined(separator: [CatalogueWriter.item]))
  }

  private func names(_ names: [String: String]) -> [UInt8] {
    let pairs = names.sorted { $0.key < $1.key }.map { key, name in
      clean(key) + [CatalogueWriter.pair] + clean(name)
    }
    return Array(pairs.joined(separator: [CatalogueWriter.item]))
  }

  private mutating func write(
    _ tag: UInt8, _ term: Term, _ more: [String] = [], last: [String]? = nil
  ) {
    let fields = [
      clean(term.id), names(term.names), names(term.longNames), names(term.plurals),
      list(term.aliases),
    ]
    line(tag, fields + more.map(clean) + [last.map(list)].compactMap(\.self))
  }

  mutating func write(_ vocabulary: Vocabulary) {
    line(CatalogueTag.title, [names(vocabulary.titles)])
    for term in vocabulary.regions { write(CatalogueTag.region, term) }
    for term in vocabulary.kinds { write(CatalogueTag.kind, term) }
    for term in vocabulary.aspects { write(CatalogueTag.aspect, term) }
  }

  mutating func write(_ terms: FactTerms) {
    for country in terms.countries {
      write(CatalogueTag.country, country.term, [country.region], last: country.adjectives)
    }
    for city in terms.cities {
      let at = [city.latitude, city.longitude].map { $0.map { String($0) } ?? "" }
      let home = [city.country, city.region, city.isArea ? "area" : ""]
      write(CatalogueTag.city, city.term, home + at)
    }
    for place in terms.regionPlaces {
      let at = [String(place.latitude), String(place.longitude)]
      line(CatalogueTag.regionPlace, [clean(place.id)] + at.map(clean))
    }
    for partner in terms.partners {
      write(CatalogueTag.partner, partner.term, [partner.kind, partner.city])
    }
    for term in terms.themes { write(CatalogueTag.theme, term) }
    for term in terms.goals { write(CatalogueTag.goal, term) }
    for term in terms.modalities { write(CatalogueTag.modality, term) }
  }

  mutating func write(_ table: FactTable) {
    for field in FactTable.Field.allCases {
      for id in table.ids[Int(field.rawValue)] {
        line(CatalogueTag.fact, [clean(String(field.rawValue)), clean(id)])
      }
    }
  }

  mutating func write(_ entry: Entry, file: Int) {
    begin(CatalogueTag.entry)
    for text in [String(file), entry.id, entry.language, entry.kind, entry.title] { field(text) }
    field(entry.regions)
    field(entry.date)
    field(String(entry.year))
    field(entry.facts.map { String($0) })
    end()
  }
}
