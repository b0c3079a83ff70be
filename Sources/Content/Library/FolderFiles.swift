// The reports among the files of a folder.

extension Library {
  /// Adds the reports of a folder and of all folders in it.
  mutating func addFiles(below folder: String, _ shelf: HeadShelf?, _ progress: (Int) -> Void) {
    let files = Files.list(below: folder, endings: LibraryLoader.endings)
    var adding = Adding(folder: folder)
    guard let shelf, shelf.serves(files.count) else {
      for file in files { add(file, &adding, progress) }
      return
    }
    let before = entries.count
    entries.reserveCapacity(before + files.count)
    shelf.withHeads(of: files) { kept in
      var added: [Int] = []
      added.reserveCapacity(files.count)
      for (number, file) in files.enumerated() {
        let count = entries.count
        if let line = kept.take(file) {
          let path = adding.prefix + file.path
          entries.append(
            kept.entry(line, path: path, stamp: file.stamp, &factTable, &adding.shared))
        } else {
          add(file, &adding, progress)
          if entries.count > count { kept.read(file, entries[count], factTable) }
        }
        if entries.count > count { added.append(number) }
      }
      return KeptHeads.Source(entries: entries[before...], files: added, facts: factTable)
    }
  }

  /// What is used again for every file.
  private struct Adding {
    let prefix: String
    var shared = SharedValues()
    var buffer: [UInt8] = []
    var recovered = 0

    init(folder: String) { prefix = Files.path(of: "", in: folder) }
  }

  /// Adds the report that a file is.
  private mutating func add(
    _ file: Files.Listed, _ adding: inout Adding, _ progress: (Int) -> Void
  ) {
    let whole = adding.prefix + file.path
    do throws(FileError) {
      let head = try LibraryLoader.head(of: whole, path: file.path, &adding.buffer)
      // Front matter tells a written report; most have it, and cost nothing here.
      let start = head.matter.isPresent ? nil : recoverer?.start(whole, adding.buffer)
      guard let start else {
        return add(head, path: whole, .file(file.stamp?.number), &adding.shared)
      }
      add(
        Head(SourceText(start), path: file.path), path: whole, .raw(file.stamp?.number),
        &adding.shared)
      adding.recovered += 1
      progress(adding.recovered)
    } catch {
      problems.append((whole, Diagnostic(error)))
    }
  }
}
