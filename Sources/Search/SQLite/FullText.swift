internal import CSQLite

/// What FTS5 asks of the index while it cuts text into words and looks at matching rows.
protocol FullTextClient: AnyObject {
  /// A word of a text that is being indexed, and the byte at which it begins.
  func indexed(_ term: [UInt8], at start: Int)
  /// A text that is being indexed has come to its end.
  func endOfText()
  /// A row that matches, with the places of what is looked for, in order.
  func matched(row: Int, _ instances: UnsafeBufferPointer<Instance>)
}

/// Teaches a connection's FTS5 the tokenizer `perspectives` and the function `visit`.
final class FullText {
  /// For each phrase of the query that is being run the alternative it stands for.
  var alternatives: [Int] = []
  /// When the query that is being run is to be cut short, a time of `Clock`.
  var deadline = Int.max
  /// Whether the last query was cut short.
  private(set) var isLate = false
  private var visited = 0
  // The client owns this object, so that it is there as long as anything is asked of it.
  private unowned(unsafe) let client: any FullTextClient
  private let instances = InstanceList()

  init(_ database: Database, client: any FullTextClient) throws(DatabaseError) {
    self.client = client
    let api = try FullText.api(of: database)
    let context = Unmanaged.passUnretained(self).toOpaque()
    var tokenizer = fts5_tokenizer(
      xCreate: { context, _, _, tokenizer in
        tokenizer?.pointee = context.map { OpaquePointer($0) }
        return SQLITE_OK
      },
      xDelete: { _ in },
      xTokenize: { tokenizer, output, flags, text, count, take in
        guard let tokenizer, let text, let take else { return SQLITE_OK }
        let fullText = Unmanaged<FullText>.fromOpaque(UnsafeRawPointer(tokenizer))
          .takeUnretainedValue()
        let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        return fullText.tokenize(
          UnsafeBufferPointer(start: bytes, count: Int(count)),
          isDocument: flags & FTS5_TOKENIZE_DOCUMENT != 0, output, take)
      })
    guard
      api.pointee.xCreateTokenizer(api, "perspectives", context, &tokenizer, nil) == SQLITE_OK,
      api.pointee.xCreateFunction(api, "visit", context, visitRow, nil) == SQLITE_OK
    else { throw database.error }
  }

  /// FTS5 hands its functions out through a pointer that is bound to a query.
  private static func api(of database: Database) throws(DatabaseError)
    -> UnsafeMutablePointer<fts5_api>
  {
    let statement = try database.statement("SELECT fts5(?1)")
    var api: UnsafeMutablePointer<fts5_api>?
    let failure = withUnsafeMutablePointer(to: &api) { place -> DatabaseError? in
      sqlite3_bind_pointer(statement.handle, 1, place, "fts5_api_ptr", nil)
      return sqlite3_step(statement.handle) == SQLITE_ROW ? nil : database.error
    }
    statement.reset()
    guard let api, failure == nil else { throw failure ?? database.error }
    return api
  }

  private typealias TakeToken =
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
    ) -> Int32

  /// Cuts a text for FTS5; words of texts to be indexed are told to the client too.
  private func tokenize(
    _ bytes: UnsafeBufferPointer<UInt8>, isDocument: Bool, _ output: UnsafeMutableRawPointer?,
    _ take: TakeToken
  ) -> Int32 {
    var tokens = Tokenizer(bytes)
    while tokens.next() {
      if isDocument { client.indexed(tokens.term, at: tokens.range.lowerBound) }
      let range = tokens.range
      let result = tokens.term.withUnsafeBufferPointer { term in
        term.withMemoryRebound(to: CChar.self) {
          take(
            output, 0, $0.baseAddress, Int32($0.count), Int32(clamping: range.lowerBound),
            Int32(clamping: range.upperBound))
        }
      }
      if result != SQLITE_OK { return result }
    }
    if isDocument { client.endOfText() }
    return SQLITE_OK
  }

  /// Makes ready for a query.
  func begin(alternatives: [Int], until deadline: Int) {
    self.alternatives = alternatives
    self.deadline = deadline
    (isLate, visited) = (false, 0)
  }

  /// Collects the places of a row that matches; false where the query is to be cut short.
  fileprivate func visit(_ api: Fts5ExtensionApi, _ context: OpaquePointer?) -> Bool {
    visited += 1
    if visited % 2048 == 0, Clock.now > deadline {
      isLate = true
      return false
    }
    let alternatives = alternatives
    instances.count = 0
    for phrase in 0..<alternatives.count {
      collect(Int32(phrase), alternatives[phrase], api, context)
    }
    client.matched(row: Int(api.xRowid(context)), instances.all)
    return true
  }

  /// Adds the places of one phrase in the row; they rise.
  ///
  /// SQLite's own list of all places in order takes for each of them a look at every phrase.
  @inline(__always)
  private func collect(
    _ phrase: Int32, _ alternative: Int, _ api: Fts5ExtensionApi, _ context: OpaquePointer?
  ) {
    var places = Fts5PhraseIter()
    var (column, word): (Int32, Int32) = (0, 0)
    guard api.xPhraseFirst(context, phrase, &places, &column, &word) == SQLITE_OK, column >= 0
    else { return }
    let before = instances.count
    while column >= 0 {
      instances.add(
        Instance(
          position: UInt32(truncatingIfNeeded: column) << 30
            | UInt32(truncatingIfNeeded: word) & 0x3FFF_FFFF,
          alternative: alternative))
      api.xPhraseNext(context, &places, &column, &word)
    }
    if before > 0 { instances.merge(at: before) }
  }
}

/// The places of a row, filled anew for every row that matches.
private final class InstanceList {
  private var room = 256
  private var places = UnsafeMutablePointer<Instance>.allocate(capacity: 256)
  var count = 0

  var all: UnsafeBufferPointer<Instance> { UnsafeBufferPointer(start: places, count: count) }

  deinit { places.deallocate() }

  @inline(__always)
  func add(_ instance: Instance) {
    if count == room { grow() }
    (places + count).initialize(to: instance)
    count += 1
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Instance>.allocate(capacity: room * 2)
    larger.moveInitialize(from: places, count: count)
    places.deallocate()
    places = larger
    room *= 2
  }

  /// Brings the places from `middle` on, which rise, in order with those before them, which rise too;
  /// of places that are the same those before stay first.
  func merge(at middle: Int) {
    if places[middle - 1].position <= places[middle].position { return }
    let added = Array(all[middle...])
    var (one, other, end) = (middle - 1, added.count - 1, count - 1)
    while other >= 0 {
      if one >= 0, places[one].position > added[other].position {
        places[end] = places[one]
        one -= 1
      } else {
        places[end] = added[other]
        other -= 1
      }
      end -= 1
    }
  }
}

/// FTS5's door to `FullText.visit`; for the query that asks it no row is an answer.
private let visitRow: fts5_extension_function = { api, context, result, _, _ in
  guard let api, let data = api.pointee.xUserData(context) else {
    return sqlite3_result_null(result)
  }
  if Unmanaged<FullText>.fromOpaque(data).takeUnretainedValue().visit(api.pointee, context) {
    sqlite3_result_int(result, 0)
  } else {
    sqlite3_result_error(result, "late", -1)
  }
}
