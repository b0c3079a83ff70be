internal import CSQLite

/// What FTS5 asks of the index while it cuts text into words and looks at matching rows.
protocol FullTextClient: AnyObject {
  /// A word of a text that is being indexed, and the byte at which it begins.
  func indexed(_ term: [UInt8], at start: Int)
  /// A text that is being indexed has come to its end.
  func endOfText()
  /// A row that matches, with the places of what is looked for, in order.
  func matched(row: Int, _ instances: [Instance])
}

/// Teaches a connection's FTS5 the tokenizer `perspectives` and the function `visit`.
final class FullText {
  /// For each phrase of the query that is being run the alternative it stands for.
  var alternatives: [Int] = []
  // The client owns this object, so that it is there as long as anything is asked of it.
  private unowned(unsafe) let client: any FullTextClient
  private var instances: [Instance] = []

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

  /// Collects the places of a row that matches.
  fileprivate func visit(_ api: Fts5ExtensionApi, _ context: OpaquePointer?) {
    var count: Int32 = 0
    guard api.xInstCount(context, &count) == SQLITE_OK else { return }
    instances.removeAll(keepingCapacity: true)
    var (phrase, column, word): (Int32, Int32, Int32) = (0, 0, 0)
    for index in 0..<count
    where api.xInst(context, index, &phrase, &column, &word) == SQLITE_OK {
      guard alternatives.indices.contains(Int(phrase)) else { continue }
      instances.append(
        Instance(
          position: UInt32(truncatingIfNeeded: column) << 30
            | UInt32(truncatingIfNeeded: word) & 0x3FFF_FFFF,
          alternative: alternatives[Int(phrase)]))
    }
    client.matched(row: Int(api.xRowid(context)), instances)
  }
}

/// FTS5's door to `FullText.visit`.
private let visitRow: fts5_extension_function = { api, context, result, _, _ in
  defer { sqlite3_result_null(result) }
  guard let api, let data = api.pointee.xUserData(context) else { return }
  Unmanaged<FullText>.fromOpaque(data).takeUnretainedValue().visit(api.pointee, context)
}
