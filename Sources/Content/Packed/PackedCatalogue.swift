/// What the heads and vocabularies of a packed library say, read when the program is built.
///
/// Reading two hundred front matters takes longer than all else that a start does. The catalogue is
/// text: a line with the lengths of its first two parts, then the vocabulary of menus, the entries,
/// and the terms of structured entries. A line is a letter and fields behind tabs.
public enum PackedCatalogue {
  /// The version of the form below; another one is not read.
  static let version = "1"

  /// Makes the catalogue of packed files.
  public static func make(_ files: [PackedFile]) -> [UInt8] {
    let library = LibraryLoader.packed(files, name: "")
    let places = Dictionary(
      files.enumerated().map { ("/" + $0.element.path, $0.offset) }, uniquingKeysWith: min)
    var head = CatalogueWriter()
    head.write(library.vocabulary)
    var entries = CatalogueWriter()
    entries.write(library.factTable)
    for entry in library.entries { entries.write(entry, file: places[entry.path] ?? 0) }
    var terms = CatalogueWriter()
    terms.write(library.vocabulary.terms)
    let first = "\(version)\t\(head.bytes.count)\t\(entries.bytes.count)\n"
    return Array(first.utf8) + head.bytes + entries.bytes + terms.bytes
  }

  /// The three parts of a catalogue; nil for another version and for what is none.
  private static func parts(_ bytes: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>]? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let fields = bytes[..<end].split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 3, fields[0] == version, let head = Int(fields[1]),
      let entries = Int(fields[2]), head >= 0, entries >= 0, head <= bytes.count,
      entries <= bytes.count, end + 1 + head + entries <= bytes.count
    else { return nil }
    let cuts = [end + 1, end + 1 + head, end + 1 + head + entries, bytes.count]
    return (0..<3).map { UnsafeBufferPointer(rebasing: bytes[cuts[$0]..<cuts[$0 + 1]]) }
  }

  /// The vocabulary; that of structured entries is read when it is first asked for.
  static func vocabulary(_ bytes: UnsafeBufferPointer<UInt8>) -> Vocabulary? {
    guard let parts = parts(bytes) else { return nil }
    var vocabulary = Vocabulary()
    for line in CatalogueLines(parts[0]) { vocabulary.take(line) }
    let rest = UnsafeBytes(buffer: parts[2])
    return vocabulary.with {
      var terms = FactTerms()
      for line in CatalogueLines(rest.buffer) { terms.take(line) }
      return terms
    }
  }

  /// The library of packed files; nil where the catalogue does not fit them.
  static func library(_ bytes: UnsafeBufferPointer<UInt8>, _ files: [PackedFile], name: String)
    -> Library?
  {
    guard let parts = parts(bytes) else { return nil }
    let all = UnsafeBytes(buffer: bytes)
    var library = Library(vocabulary: { vocabulary(all.buffer) ?? Vocabulary() }, name: "")
    var shared = SharedValues()
    for line in CatalogueLines(parts[1]) {
      if line.tag == CatalogueTag.fact {
        library.factTable.take(line)
      } else if let file = line.number(1), files.indices.contains(file) {
        library.entries.append(Entry(line, files[file], name: name, &shared))
      }
    }
    return library
  }
}

/// The letters that lines of a catalogue begin with.
enum CatalogueTag {
  static let title = UInt8(ascii: "t")
  static let region = UInt8(ascii: "r")
  static let kind = UInt8(ascii: "k")
  static let aspect = UInt8(ascii: "a")
  static let fact = UInt8(ascii: "f")
  static let entry = UInt8(ascii: "e")
  static let country = UInt8(ascii: "c")
  static let city = UInt8(ascii: "y")
  static let regionPlace = UInt8(ascii: "w")
  static let partner = UInt8(ascii: "p")
  static let theme = UInt8(ascii: "h")
  static let goal = UInt8(ascii: "g")
  static let modality = UInt8(ascii: "m")
}
