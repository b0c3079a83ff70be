internal import CSQLite
internal import Glibc

/// What SQLite refused to do.
struct DatabaseError: Error {
  /// SQLite's primary result code.
  let code: Int32
  /// SQLite's own words.
  let message: String

  /// The system's number of the error where that is what is behind it.
  var systemCode: Int32? {
    switch code {
    case SQLITE_FULL: ENOSPC
    case SQLITE_IOERR: EIO
    case SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN: EACCES
    default: nil
    }
  }

  /// What keeps an index from being kept on disk.
  func obstacle(at file: String) -> SearchNotice.Obstacle {
    if code == SQLITE_READONLY { return .readOnly }
    // SQLite calls it a failure where there is no room for the files that it keeps beside the index.
    if code == SQLITE_IOERR, IndexPlace.isFull(around: file) { return .system(ENOSPC) }
    return systemCode.map { .system($0) } ?? .database(message)
  }

  /// Whether the file is not, or no longer, a database that can be trusted.
  var isDamage: Bool {
    code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_SCHEMA
      || code == SQLITE_FORMAT || code == SQLITE_ERROR || code == SQLITE_MISMATCH
  }

  /// Whether somebody else is writing just now.
  var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}

/// A connection to an SQLite database.
final class Database {
  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a database, and makes it where there is none.
  ///
  /// - Parameter location: a path, a `file:` URI, or `:memory:`.
  init(_ location: String, isReadOnly: Bool = false) throws(DatabaseError) {
    var opened: OpaquePointer?
    let access = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let result = sqlite3_open_v2(
      location, &opened, access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nil)
    guard result == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw DatabaseError(code: result & 0xFF, message: String(cString: sqlite3_errstr(result)))
    }
    handle = opened
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// The error that the last call met.
  var error: DatabaseError {
    DatabaseError(
      code: sqlite3_errcode(handle) & 0xFF, message: String(cString: sqlite3_errmsg(handle)))
  }

  /// Runs statements that give no rows.
  func run(_ sql: String) throws(DatabaseError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw error }
  }

  /// Gives memory back that is not needed just now.
  ///
  /// What was freed before lies in pieces between what stays, which the C library keeps otherwise.
  func releaseMemory() {
    sqlite3_db_release_memory(handle)
    FreedMemory.giveBack()
  }

  /// A statement, prepared once and kept; reset and without bindings.
  func statement(_ sql: String) throws(DatabaseError) -> Statement {
    if let statement = statements[sql] {
      statement.reset()
      return statement
    }
    let statement = try Statement(self, sql)
    statements[sql] = statement
    return statement
  }

  /// The first column of the first row.
  func integer(_ sql: String) throws(DatabaseError) -> Int {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : 0
  }
}

/// A prepared statement.
final class Statement {
  let handle: OpaquePointer
  private unowned let database: Database

  fileprivate init(_ database: Database, _ sql: String) throws(DatabaseError) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v3(database.handle, sql, -1, 0, &prepared, nil) == SQLITE_OK,
      let prepared
    else { throw database.error }
    handle = prepared
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row; false after the last.
  func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.error
    }
  }

  /// Runs a statement that gives no rows, and makes it ready for the next time.
  func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  /// Makes the statement ready to be bound and run again.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(handle, index, Int64(value)) }

  func bind(_ index: Int32, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(
          handle, index, $0.baseAddress, Int32(clamping: $0.count), Statement.copied)
      }
    }
  }

  func bind(_ index: Int32, _ blob: [UInt8]) {
    blob.withUnsafeBytes {
      _ = sqlite3_bind_blob(
        handle, index, $0.baseAddress, Int32(clamping: $0.count), Statement.copied)
    }
  }

  /// Binds text that stays where it is until the statement is reset.
  func bind(_ index: Int32, borrowed bytes: UnsafeBufferPointer<UInt8>) {
    bytes.withMemoryRebound(to: CChar.self) {
      _ = sqlite3_bind_text(handle, index, $0.baseAddress, Int32(clamping: $0.count), nil)
    }
  }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func text(_ column: Int32) -> String {
    withBlob(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes of a column, which stay until the next step.
  func withBlob<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let bytes = sqlite3_column_blob(handle, column)
    return body(
      UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// Tells SQLite to keep a copy of what is bound.
  private static var copied: sqlite3_destructor_type? {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
