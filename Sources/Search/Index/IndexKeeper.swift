internal import Content

/// Something about the index that the reader should hear once.
public enum SearchNotice: Equatable, Sendable {
  /// Why an index is not kept on disk.
  public enum Obstacle: Equatable, Sendable {
    /// There is something to write, and the folder or file may not be written.
    case readOnly
    /// Somebody else has held it for too long.
    case locked
    /// The system refused, by its number of the error.
    case system(Int32)
    /// SQLite gave up, with its own words.
    case database(String)
  }
  /// The index cannot be kept on disk; it is kept in memory and made anew at every start.
  case inMemory(Obstacle)
  /// Somebody else is writing the index: it answers as it is, without so many reports that have changed.
  case asItIs(missing: Int)
  /// The index was damaged or of another kind, and is being made anew.
  case remade
}

/// Holds the index of a library, and goes on with another when it fails.
final class IndexKeeper {
  /// The notice that nobody has taken yet.
  private(set) var notice: SearchNotice?
  /// The file of the index; nil where it is in memory.
  private(set) var file: String?

  private let library: Library
  private let catalogue: Catalogue
  private var opened: (index: DiskIndex, indexer: Indexer)?
  private var wasRemade = false
  // Why the index is only read, where it could not be opened to be written.
  private var whyOnlyRead: SearchNotice.Obstacle?
  // Since when the index could not be opened because somebody else holds it.
  private var busySince: Int?

  init(_ library: Library, _ catalogue: Catalogue, file: String?) {
    self.library = library
    self.catalogue = catalogue
    self.file = file
  }

  /// The notice, once.
  func takeNotice() -> SearchNotice? {
    defer { notice = nil }
    return notice
  }

  /// Does some work on the index; where it fails, on the index that takes its place.
  ///
  /// - Returns: the work's result, or nil where no index can be had at all.
  func use<Result>(_ work: (DiskIndex, Indexer) throws(DatabaseError) -> Result) -> Result? {
    // Four tries: as it is, made anew, only read, in memory.
    for _ in 0..<4 {
      do throws(DatabaseError) {
        let (index, indexer) = try open()
        let result = try work(index, indexer)
        busySince = nil
        // The work is done again in memory, so that nobody takes it for finished.
        if file != nil, indexer.isStuck {
          fallBack(whyOnlyRead ?? .readOnly)
        } else if file != nil, indexer.isLockedOut {
          if let missing = indexer.settle() {
            notice = .asItIs(missing: missing)
            return result
          }
          fallBack(.locked)
        } else {
          return result
        }
      } catch {
        guard error.isBusy else {
          replace(after: error)
          continue
        }
        let since = busySince ?? Clock.now
        busySince = since
        if Clock.now - since < Indexer.patience || file == nil { return nil }
        fallBack(.locked)
      }
    }
    return nil
  }

  /// Throws the index away; the next work makes a new one.
  func remake() {
    close()
    if let file { IndexPlace.remove(file) }
  }

  /// Lets go of the index; what was written stays.
  func close() { opened = nil }

  /// Gives back memory that is not needed just now: pages of the file that the system keeps anyway.
  func rest() { opened?.index.database.releaseMemory() }

  /// The index, opened at the first use.
  private func open() throws(DatabaseError) -> (index: DiskIndex, indexer: Indexer) {
    if let opened { return opened }
    let made = try make()
    opened = made
    return made
  }

  /// Opens or makes an index; one that cannot be written is opened as it is, without its journal.
  private func make() throws(DatabaseError) -> (index: DiskIndex, indexer: Indexer) {
    var location = ":memory:"
    var isReadOnly = false
    if let file {
      _ = IndexPlace.makeFolder(for: file)
      isReadOnly = whyOnlyRead != nil || !IndexPlace.isWritable(file)
      location = isReadOnly ? "file:" + IndexKeeper.escaped(file) + "?immutable=1" : file
    }
    let index = try DiskIndex(location, isReadOnly: isReadOnly, library, catalogue)
    return (index, Indexer(index, isReadOnly: isReadOnly))
  }

  /// A path as a part of a URI.
  private static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x25 && byte != 0x3F && byte != 0x23
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
  }

  /// Decides what comes after an index that failed.
  private func replace(after error: DatabaseError) {
    opened = nil
    if let file, error.isDamage, !wasRemade, whyOnlyRead == nil, IndexPlace.isWritable(file) {
      wasRemade = true
      notice = .remade
      IndexPlace.remove(file)
    } else if let file, whyOnlyRead == nil {
      // What cannot be made anew may still be read, if nothing has changed since; else whatever SQLite
      // finds wrong with it matters less than why.
      whyOnlyRead = IndexPlace.isWritable(file) ? error.obstacle(at: file) : .readOnly
    } else {
      fallBack(whyOnlyRead ?? .database(error.message))
    }
  }

  /// From now on the index is in memory.
  private func fallBack(_ obstacle: SearchNotice.Obstacle) {
    opened = nil
    if file != nil { notice = .inMemory(obstacle) }
    file = nil
  }
}
