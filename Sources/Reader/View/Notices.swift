public import Phrases
public import Search

extension ReaderPhrases {
  /// What there is to say about the index.
  public func notice(_ notice: SearchNotice) -> String {
    switch notice {
    case .inMemory(let obstacle): indexInMemory(words(obstacle))
    case .asItIs(let missing): indexAsItIs(missing)
    case .remade: indexRemade
    }
  }

  /// Why an index is not kept on disk.
  public func words(_ obstacle: SearchNotice.Obstacle) -> String {
    switch obstacle {
    case .readOnly: indexReadOnly
    case .locked: indexLocked
    case .system(let code): system.words(code)
    case .database(let words): words
    }
  }

  /// What is found without some of what was asked for, or with the words of phrases taken one by one.
  public func wayOn(_ relaxation: SearchRelaxation, _ words: SearchPhrases) -> String {
    let dropped = relaxation.droppedText
    return dropped.isEmpty
      ? words.separately(relaxation.count)
      : without(dropped, relaxation.count)
  }
}
