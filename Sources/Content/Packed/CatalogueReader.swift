/// One line of a packed catalogue: its letter and its fields, the first of which has the number 1.
struct CatalogueLine {
  let tag: UInt8
  private let fields: [UnsafeBufferPointer<UInt8>.SubSequence]

  init(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
    tag = bytes.first ?? 0
    fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
  }

  /// The text of a field; nothing where there is none.
  func text(_ index: Int) -> String {
    fields.indices.contains(index) ? String(decoding: fields[index], as: UTF8.self) : ""
  }

  /// The number that a field is.
  func number(_ index: Int) -> Int? { Int(text(index)) }

  /// The items of a field.
  func list(_ index: Int) -> [String] {
    guard fields.indices.contains(index), !fields[index].isEmpty else { return [] }
    return fields[index].split(separator: CatalogueWriter.item).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The numbers of a field; what is no digit ends a number.
  func numbers(_ index: Int) -> [UInt32] {
    guard fields.indices.contains(index), !fields[index].isEmpty else { return [] }
    var numbers: [UInt32] = []
    var number: UInt32 = 0
    for byte in fields[index] {
      if byte >= 0x30, byte <= 0x39 {
        number = number &* 10 &+ UInt32(byte - 0x30)
      } else {
        numbers.append(number)
        number = 0
      }
    }
    return numbers + [number]
  }

  /// The names of a field by language.
  func names(_ index: Int) -> [String: String] {
    guard fields.indices.contains(index), !fields[index].isEmpty else { return [:] }
    var names: [String: String] = [:]
    for item in fields[index].split(separator: CatalogueWriter.item) {
      let parts = item.split(separator: CatalogueWriter.pair, maxSplits: 1)
      guard parts.count == 2 else { continue }
      names[String(decoding: parts[0], as: UTF8.self)] = String(decoding: parts[1], as: UTF8.self)
    }
    return names
  }

  /// The term that the line is.
  var term: Term {
    Term(id: text(1), names: names(2), longNames: names(3), plurals: names(4), aliases: list(5))
  }
}

/// Reads the lines of a part of a packed catalogue.
enum CatalogueReader {
  static func lines(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (CatalogueLine) -> Void) {
    for line in bytes.split(separator: 0x0A) { body(CatalogueLine(line)) }
  }
}

extension Vocabulary {
  mutating func take(_ line: CatalogueLine) {
    switch line.tag {
    case CatalogueTag.title: titles = line.names(1)
    case CatalogueTag.region: regions.append(line.term)
    case CatalogueTag.kind: kinds.append(line.term)
    case CatalogueTag.aspect: aspects.append(line.term)
    default: break
    }
  }
}

extension FactTerms {
  mutating func take(_ line: CatalogueLine) {
    switch line.tag {
    case CatalogueTag.country: countries.append(Country(term: line.term, region: line.text(6)))
    case CatalogueTag.city:
      cities.append(
        City(
          term: line.term, country: line.text(6), latitude: Double(line.text(7)),
          longitude: Double(line.text(8))))
    case CatalogueTag.regionPlace:
      guard let latitude = Double(line.text(2)), let longitude = Double(line.text(3)) else { break }
      regionPlaces.append(
        RegionPlace(id: line.text(1), latitude: latitude, longitude: longitude))
    case CatalogueTag.partner: partners.append(Partner(term: line.term, kind: line.text(6)))
    case CatalogueTag.theme: themes.append(line.term)
    case CatalogueTag.goal: goals.append(line.term)
    case CatalogueTag.modality: modalities.append(line.term)
    default: break
    }
  }
}

extension FactTable {
  mutating func take(_ line: CatalogueLine) {
    guard let raw = line.number(1).flatMap(UInt8.init(exactly:)), let field = Field(rawValue: raw)
    else { return }
    _ = number(field, line.text(2))
  }
}

extension Entry {
  /// The entry that a line of a catalogue tells of.
  init(_ line: CatalogueLine, _ file: PackedFile, name: String, _ shared: inout SharedValues) {
    self.init(
      id: line.text(2), language: shared.text(line.text(3)), kind: shared.text(line.text(4)),
      title: line.text(5), path: name + "/" + file.path, regions: shared.list(line.list(6)),
      date: line.text(7), year: line.number(8) ?? 0, facts: line.numbers(9),
      location: .packed(UnsafeBytes(buffer: file.bytes)))
  }
}
