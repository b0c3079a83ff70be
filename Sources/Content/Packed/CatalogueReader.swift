internal import Glibc

/// One line of a packed catalogue: its letter and its fields, the first of which has the number 1.
struct CatalogueLine {
  let tag: UInt8
  private let fields: [UnsafeBufferPointer<UInt8>]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    tag = bytes.first ?? 0
    var fields: [UnsafeBufferPointer<UInt8>] = []
    fields.reserveCapacity(14)
    var rest = bytes
    while let end = rest.place(of: 0x09) {
      fields.append(UnsafeBufferPointer(rebasing: rest[..<end]))
      rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
    }
    fields.append(rest)
    self.fields = fields
  }

  /// The bytes of a field; none where there is no such field.
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    fields.indices.contains(index) ? fields[index] : UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The text of a field; nothing where there is none.
  func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// The number that a field is.
  func number(_ index: Int) -> Int? { Int(text(index)) }

  /// The digits of a field as a number; what is too large for it comes out as some other.
  func bits(_ index: Int) -> UInt64 {
    bytes(index).reduce(0) { $0 &* 10 &+ UInt64($1 &- 0x30) }
  }

  /// The items of a field.
  func list(_ index: Int) -> [String] {
    guard !bytes(index).isEmpty else { return [] }
    return bytes(index).split(separator: CatalogueWriter.item).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The numbers of a field; what is no digit ends a number.
  func numbers(_ index: Int) -> [UInt32] {
    guard !bytes(index).isEmpty else { return [] }
    var numbers: [UInt32] = []
    var number: UInt32 = 0
    for byte in bytes(index) {
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
    guard !bytes(index).isEmpty else { return [:] }
    var names: [String: String] = [:]
    for item in bytes(index).split(separator: CatalogueWriter.item) {
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

/// The lines of a part of a packed catalogue, one after the other.
struct CatalogueLines: Sequence, IteratorProtocol {
  private var rest: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes }

  mutating func next() -> CatalogueLine? {
    while !rest.isEmpty {
      let end = rest.place(of: 0x0A) ?? rest.count
      let line = UnsafeBufferPointer(rebasing: rest[..<end])
      rest = UnsafeBufferPointer(rebasing: rest[Swift.min(end + 1, rest.count)...])
      if !line.isEmpty { return CatalogueLine(line) }
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte comes first; nil where it does not come.
  fileprivate func place(of byte: UInt8) -> Int? {
    guard let start = baseAddress, let found = memchr(start, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
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
    case CatalogueTag.country:
      countries.append(
        Country(term: line.term, region: line.text(6), adjectives: line.list(7)))
    case CatalogueTag.city:
      cities.append(
        City(
          term: line.term, country: line.text(6), region: line.text(7),
          isArea: line.text(8) == "area", latitude: Double(line.text(9)),
          longitude: Double(line.text(10))))
    case CatalogueTag.regionPlace:
      guard let latitude = Double(line.text(2)), let longitude = Double(line.text(3)) else { break }
      regionPlaces.append(
        RegionPlace(id: line.text(1), latitude: latitude, longitude: longitude))
    case CatalogueTag.partner:
      partners.append(Partner(term: line.term, kind: line.text(6), city: line.text(7)))
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
