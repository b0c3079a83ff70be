/// Words of which questions are made, beside those that say nothing anywhere.
///
/// They stand apart from `StopWords`, by which headings are counted when they are indexed.
enum QuestionWords {
  /// Whether a folded word asks, rather than saying what is asked about.
  static func contains(_ term: [UInt8]) -> Bool { StopWords.contains(term) || set.contains(term) }

  /// By language: English, French, Spanish, Portuguese.
  private static let set: Set<[UInt8]> = words(
    """
    am being could does doing having many might please shall should whom whose would
    ca ceci cela cet donc dont lequel laquelle lesquels lesquelles ont peut peuvent pourquoi quelles \
    quelque quelques quoi sont t
    adonde cual cuales cuando cuanta cuantas cuanto cuantos donde eran esa esas ese eso esos estas \
    estos fue fueron porque puede pueden quienes son
    onde pode podem porque qual quais quando quantas quanto quantos quantas
    """)

  /// What asks for a meaning, word after word, at the beginning or the end of a question.
  static let definitions: [[[UInt8]]] = phrases(
    """
    define, defined, definition, definitions, explain, glossary, mean, meaning, means, what is,
    what are, glossaire, est quoi, qu est ce, qu est ce que, est ce, est ce que, signifie, veut dire,
    que es, que son, definicion, glosario, significa, significado, quiere decir,
    o que e, o que sao, definicao, quer dizer
    """)

  private static func phrases(_ text: String) -> [[[UInt8]]] {
    text.split(separator: ",").map { Tokenizer.terms(of: String($0)) }
      .sorted { $0.count > $1.count }
  }

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
