/// The tables of an index.
enum IndexSchema {
  /// Marks a file as an index of this program: `pers`.
  private static let application = 0x7065_7273

  /// Sets the connection up, and makes the tables where the file is new.
  static func prepare(_ database: Database, _ catalogue: Catalogue) throws(DatabaseError) {
    try database.run("PRAGMA busy_timeout = 50")
    let isMade = try isCurrent(database)
    // Pages must be given back in pieces; this counts only before the first table is made, and
    // later on it would wait for whoever is writing.
    if !isMade { try database.run("PRAGMA auto_vacuum = INCREMENTAL") }
    _ = try? database.integer("PRAGMA journal_mode = WAL")
    try database.run("PRAGMA synchronous = NORMAL")
    try database.run("PRAGMA temp_store = MEMORY")
    if isMade { return }
    try database.run("BEGIN IMMEDIATE")
    do throws(DatabaseError) {
      // Another reader may have made them while this one waited.
      if try !isCurrent(database) { try create(database, catalogue) }
      try database.run("COMMIT")
    } catch {
      try? database.run("ROLLBACK")
      throw error
    }
  }

  /// Whether the tables are there and are those of this version.
  private static func isCurrent(_ database: Database) throws(DatabaseError) -> Bool {
    let version = try database.integer("PRAGMA user_version")
    let kind = try database.integer("PRAGMA application_id")
    return version == IndexPlace.format && kind == application
  }

  /// Makes the tables, in place of those of another version.
  private static func create(_ database: Database, _ catalogue: Catalogue) throws(DatabaseError) {
    for table in ["passages", "documents", "terms", "meta"] {
      try database.run("DROP TABLE IF EXISTS \(table)")
    }
    try database.run(
      """
      CREATE VIRTUAL TABLE passages USING fts5(
        heading, context, body, content='', columnsize=0, tokenize='perspectives');
      INSERT INTO passages(passages, rank) VALUES('hashsize', 4194304);
      INSERT INTO passages(passages, rank) VALUES('automerge', 0);
      INSERT INTO passages(passages, rank) VALUES('crisismerge', 48);
      CREATE TABLE documents(
        id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL,
        first INTEGER NOT NULL, rows BLOB NOT NULL);
      CREATE TABLE terms(
        term BLOB PRIMARY KEY, rows INTEGER NOT NULL, languages INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
      PRAGMA application_id = \(application);
      PRAGMA user_version = \(IndexPlace.format);
      """)
    let statement = try database.statement("INSERT INTO meta(key, value) VALUES('regions', ?1)")
    statement.bind(1, catalogue.regions.joined(separator: "\n"))
    try statement.run()
  }

  /// For each bit that a region had when the index was made, the bit it has now; nil where nothing
  /// has changed.
  static func regionBits(_ database: Database, _ catalogue: Catalogue) throws(DatabaseError)
    -> [UInt64]?
  {
    let statement = try database.statement("SELECT value FROM meta WHERE key = 'regions'")
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let names = statement.text(0).split(separator: "\n").map(String.init)
    return names == catalogue.regions ? nil : names.map { catalogue.regions(of: [$0]) }
  }

  static func set(_ key: String, _ value: Int, in database: Database) throws(DatabaseError) {
    let statement = try database.statement("REPLACE INTO meta(key, value) VALUES(?1, ?2)")
    statement.bind(1, key)
    statement.bind(2, value)
    try statement.run()
  }
}
