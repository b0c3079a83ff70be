// The reports that a reader has added beside those of the library.

extension Library {
  /// Adds the reports of the reader's own folder, which may not be there yet.
  ///
  /// An id of the library stays its own: links lead to it. A report that has the same is renamed.
  public mutating func addOwn(
    _ folder: String, recoverer: Recoverer? = nil, heads: HeadCache? = nil
  ) {
    ownFolder = folder
    self.recoverer = recoverer
    guard Files.kind(of: folder) == .folder else { return }
    let taken = Set(entries.map(\.key))
    let before = entries.count
    let shelf = heads.map { HeadShelf($0, folder: folder, recoverer: recoverer) }
    addFiles(below: folder, shelf) { _ in }
    guard entries.count > before else { return }
    for index in before..<entries.count where taken.contains(entries[index].key) {
      var number = 2
      while taken.contains(entries[index].renamed("\(entries[index].id)-\(number)").key) {
        number += 1
      }
      entries[index] = entries[index].renamed("\(entries[index].id)-\(number)")
    }
    arrange()
  }

  /// Whether a report is one that the reader has added.
  public func isOwn(_ entry: Entry) -> Bool { ownFolder != nil && entry.isFile }

  /// The reports that the reader has added.
  public var ownEntries: [Entry] { ownFolder == nil ? [] : entries.filter(\.isFile) }
}

extension Entry {
  /// What tells it from all others.
  fileprivate var key: String { id + "\u{0}" + language }

  /// Tells whether a report that is part of the program has changed; 0 for others.
  public var fingerprint: Int {
    switch location {
    case .file, .raw, .open, .recovered: return 0
    case .packed(let bytes):
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      let raw = UnsafeRawBufferPointer(bytes.buffer)
      for start in stride(from: 0, to: max(0, raw.count - 7), by: 8) {
        let word = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
      return Int(truncatingIfNeeded: hash) ^ raw.count
    }
  }
}
