/// What the starts of a folder's files told when they were last read, in the order of their paths.
///
/// The form is that of a packed catalogue: after a line that tells whether the rest is whole come
/// the facts that entries give by number, and a line for each file.
struct KeptHeads {
  /// What is written: the entries of the files with these numbers, and what their facts mean.
  struct Source {
    let entries: ArraySlice<Entry>
    let files: [Int]
    let facts: FactTable
  }

  /// The version of the form.
  private static let mark = "perspectives-heads 1"

  /// How many lines would be other ones if it were written anew.
  private(set) var changes = 0
  private var lines: CatalogueLines
  private var line: CatalogueLine?
  private var facts: [[String]] = Array(repeating: [], count: FactTable.Field.allCases.count)
  /// The numbers that the library gives the facts, as far as they were asked for.
  private var numbers: [UInt32: UInt32] = [:]
  private let limit: Int

  /// - Parameters:
  ///   - bytes: what was written before; what is not whole, or was written for another key, counts
  ///     as nothing.
  ///   - limit: files that are not older than this are not believed not to have changed.
  init(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64, limit: Int) {
    self.limit = limit
    lines = CatalogueLines(KeptHeads.body(of: bytes, key: key))
    line = lines.next()
    while let fact = line, fact.tag == CatalogueTag.fact {
      if let field = fact.number(1), facts.indices.contains(field) {
        facts[field].append(fact.text(2))
      }
      line = lines.next()
    }
  }

  private static func body(of bytes: UnsafeBufferPointer<UInt8>, key: UInt64)
    -> UnsafeBufferPointer<UInt8>
  {
    let none = UnsafeBufferPointer<UInt8>(rebasing: bytes[..<0])
    guard let end = bytes.prefix(100).firstIndex(of: 0x0A) else { return none }
    let body = UnsafeBufferPointer(rebasing: bytes[(end + 1)...])
    let first = String(decoding: bytes[..<end], as: UTF8.self)
    return first == firstLine(key, body) ? body : none
  }

  private static func firstLine(_ key: UInt64, _ body: UnsafeBufferPointer<UInt8>) -> String {
    "\(mark)\t\(key)\t\(body.count)\t\(Checksum.of(body))"
  }

  /// What is kept of a file, where it has not changed; files have to come in the order of their
  /// paths.
  mutating func take(_ file: Files.Listed) -> CatalogueLine? {
    var path = file.path
    return path.withUTF8 { path in
      while let known = line {
        let order = Files.order(known.bytes(1), path)
        if order > 0 { return nil }
        line = lines.next()
        if order < 0 {
          // Its file is gone.
          changes += 1
          continue
        }
        guard let stamp = file.stamp, known.bits(2) == UInt64(bitPattern: Int64(stamp.number)),
          known.bits(3) == UInt64(bitPattern: Int64(stamp.changed)), stamp.newest < limit
        else { return nil }
        return known
      }
      return nil
    }
  }

  /// Tells of a file that had to be read.
  mutating func read(_ file: Files.Listed, _ entry: Entry, _ table: FactTable) {
    if isKept(file, entry, table) { changes += 1 }
  }

  /// Whether a file can be told of so that the same comes back.
  private func isKept(_ file: Files.Listed, _ entry: Entry, _ table: FactTable) -> Bool {
    guard let stamp = file.stamp, stamp.newest < limit else { return false }
    return [file.path, entry.id, entry.language, entry.kind, entry.title, entry.date]
      .allSatisfy(KeptHeads.isPlain)
      && entry.regions.allSatisfy { !$0.isEmpty && KeptHeads.isPlain($0) }
      && entry.facts.allSatisfy { table.value($0).map { KeptHeads.isPlain($0.id) } ?? false }
  }

  /// Control characters part lines and fields.
  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 } }

  /// Counts the lines that are left, whose files are gone.
  mutating func finish() {
    while line != nil {
      changes += 1
      line = lines.next()
    }
  }

  /// The entry that a line tells of.
  mutating func entry(
    _ line: CatalogueLine, path: String, stamp: FileStamp?, _ table: inout FactTable,
    _ shared: inout SharedValues
  ) -> Entry {
    Entry(
      id: line.text(5), language: shared.text(line.text(6)), kind: shared.text(line.text(7)),
      title: line.text(8), path: path, regions: shared.list(line.list(9)), date: line.text(10),
      year: line.number(11) ?? 0, facts: line.numbers(12).compactMap { number($0, &table) },
      location: line.text(4) == KeptHeads.raw ? .raw(stamp?.number) : .file(stamp?.number))
  }

  private static let raw = "raw"

  /// Facts get their numbers in the order in which entries give them, as without a cache.
  private mutating func number(_ old: UInt32, _ table: inout FactTable) -> UInt32? {
    if let known = numbers[old] { return known }
    let index = Int(old & 0xFF_FFFF)
    guard let field = FactTable.Field(rawValue: UInt8(old >> 24)),
      index < facts[Int(field.rawValue)].count
    else { return nil }
    let number = table.number(field, facts[Int(field.rawValue)][index])
    numbers[old] = number
    return number
  }

  /// What is to be kept from now on.
  func written(_ files: [Files.Listed], _ source: Source, key: UInt64) -> [UInt8] {
    var writer = CatalogueWriter()
    writer.write(source.facts)
    for (entry, number) in zip(source.entries, source.files)
    where isKept(files[number], entry, source.facts) {
      guard let stamp = files[number].stamp else { continue }
      writer.write(entry, files[number].path, stamp, entry.isRecovered ? KeptHeads.raw : "")
    }
    return writer.bytes.withUnsafeBufferPointer {
      Array((KeptHeads.firstLine(key, $0) + "\n").utf8) + $0
    }
  }
}

extension CatalogueWriter {
  /// An entry that is a file, with what tells whether it has changed.
  fileprivate mutating func write(
    _ entry: Entry, _ path: String, _ stamp: FileStamp, _ kind: String
  ) {
    begin(CatalogueTag.entry)
    field(path)
    field(String(UInt64(bitPattern: Int64(stamp.number))))
    field(String(UInt64(bitPattern: Int64(stamp.changed))))
    for text in [kind, entry.id, entry.language, entry.kind, entry.title] { field(text) }
    field(entry.regions)
    field(entry.date)
    field(String(entry.year))
    field(entry.facts.map { String($0) })
    end()
  }
}
