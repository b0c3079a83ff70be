internal import Phrases
internal import Reader
internal import Search

/// Brings the index of a library up to date, and shows how far it is.
struct IndexRun {
  /// How it ended.
  enum Ending: Equatable {
    case finished
    /// Somebody wants the program to end.
    case interrupted(IndexProgress)
    /// The index cannot be kept, for the reason given; asked for where that is an error.
    case cannotKeep(String)
  }

  let engine: SearchEngine
  let session: Session
  /// Whether an index in memory is no use.
  var mustKeep = false

  /// So long a step takes: often enough for the eye.
  private static let step = 80

  /// Works until all is indexed.
  func finish() -> Ending {
    var line = ProgressLine()
    defer { line.clear() }
    while true {
      let progress = engine.step(milliseconds: IndexRun.step)
      if let notice = engine.takeNotice() {
        line.clear()
        switch notice {
        case .inMemory(let obstacle) where mustKeep:
          return .cannotKeep(session.reader.words(obstacle))
        case .asItIs where mustKeep: return .cannotKeep(session.reader.words(.locked))
        case .inMemory, .asItIs, .remade: break
        }
        session.tell(session.reader.notice(notice))
      }
      if progress.isFinished { return .finished }
      if Interruption.pending != nil { return .interrupted(progress) }
      line.show(session.reader.indexing(progress.done, progress.total))
    }
  }
}
