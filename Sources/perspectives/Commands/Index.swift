internal import ArgumentParser
internal import Content
internal import Phrases
internal import Search

private var words: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives index`: the index that the search of a large folder uses.
struct IndexCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.index, abstract: words.index)
  }

  @Argument(help: ArgumentHelp(words.library))
  var library: String?
  @Flag(help: ArgumentHelp(words.status))
  var status = false
  @Flag(help: ArgumentHelp(words.rebuild))
  var rebuild = false
  @Flag(help: ArgumentHelp(words.json))
  var json = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if status, rebuild {
      throw ValidationError(Interface.phrases.commandLine.index.statusOrRebuild)
    }
  }

  func run() throws {
    // What is indexed when somebody has had enough is kept.
    Interruption.watch()
    try perform { session throws(Failure) in
      let library = try LibraryOpening.open(library, session.phrases)
      let engine = LibraryOpening.searchEngine(library, preferring: session.language)
      if !status, engine.keepsIndex { try bringUpToDate(engine, session) }
      if Interruption.pending == nil { write(engine, session) }
      return .done
    }
    if let signal = Interruption.pending { Interruption.end(by: signal) }
  }

  private func bringUpToDate(_ engine: SearchEngine, _ session: Session) throws(Failure) {
    let phrases = session.phrases.index
    guard let file = engine.indexFile else {
      throw Failure(phrases.noCacheFolder, .cannotWrite)
    }
    if rebuild { engine.rebuild() }
    switch IndexRun(engine: engine, session: session, mustKeep: true).finish() {
    case .finished: break
    case .interrupted(let progress):
      engine.close()
      session.tell(phrases.interrupted(progress.done, progress.total))
    case .cannotKeep(let reason): throw Failure(phrases.cannotKeep(file, reason), .cannotWrite)
    }
  }

  private func write(_ engine: SearchEngine, _ session: Session) {
    let found = engine.status()
    if json {
      session.output.write(Self.json(found).encoded())
      session.output.line("")
    } else if !engine.keepsIndex {
      session.output.line(session.phrases.index.inMemory)
    } else if status {
      Self.writeStatus(found, session)
    } else {
      let phrases = session.phrases.index
      session.output.line(phrases.indexed(found.reports, found.passages, found.words))
    }
  }

  /// Names and their order are what scripts rely on.
  private static func json(_ found: IndexStatus) -> JSON {
    .object([
      .init("file", found.file.map(JSON.string) ?? .null),
      .init("bytes", .number(found.size)),
      .init("reports", .number(found.reports)),
      .init("total", .number(found.total)),
      .init("passages", .number(found.passages)),
      .init("words", .number(found.words)),
      .init("upToDate", .bool(found.isFinished && found.reports == found.total)),
    ])
  }

  private static func writeStatus(_ found: IndexStatus, _ session: Session) {
    let phrases = session.phrases.index
    let state = found.reports == found.total ? phrases.upToDate : phrases.behind
    var table = TextTable(
      [phrases.file, found.file ?? phrases.noCacheFolder], [.leading, .leading])
    table.add([phrases.size, phrases.bytes(found.size)])
    table.add([phrases.reports, phrases.part(found.reports, found.total)])
    table.add([phrases.passages, String(found.passages)])
    table.add([phrases.words, String(found.words)])
    table.add([phrases.state, found.size == 0 ? phrases.notMade : state])
    table.write(to: session.output, width: Terminal.width)
  }
}
