internal import Glyphs
internal import Phrases
internal import Search

/// For each hit what `show` takes, where it is, and the words around it.
func writeHits(_ hits: [SearchHit], _ session: Session) {
  let indent = "    "
  let room = max(20, min(80, Terminal.width) - indent.count)
  for (index, hit) in hits.enumerated() {
    if index > 0 { session.output.line("") }
    let name = hit.documentID + (hit.sectionID.map { "#" + $0 } ?? "")
    let place = [name, hit.language, String(hit.line), mark(hit.kind, session)]
    session.output.line(SafeText.shown(place.filter { !$0.isEmpty }.joined(separator: "  ")))
    for text in [hit.sectionTitle, hit.snippet] where !text.isEmpty {
      for line in LineWrap.lines(SafeText.shown(text), width: room) {
        session.output.line(indent + line)
      }
    }
  }
}

/// A word for a match that does not show in the text; empty for one that does.
private func mark(_ kind: MatchKind, _ session: Session) -> String {
  switch kind {
  case .title, .exact, .stem, .prefix: ""
  case .meaning: "[\(session.reader.byMeaning)]"
  case .typo: "[\(session.phrases.bySpelling)]"
  }
}

/// What there is to say beside the answers: it is for people, and goes to standard error.
enum AnswerNotes {
  /// So much is suggested at most.
  private static let most = 5

  /// What a filter may mean that names nothing, as it is typed.
  private static func values(_ answers: SearchAnswers, _ words: ReaderPhrases) -> [String] {
    guard let filter = answers.unknownFilter, !answers.offers.isEmpty else { return [] }
    return [words.noSuchValue(filter.text)]
      + answers.offers.map { offer in
        "  " + offer.facet.filter.text + "  " + words.answers(offer.facet.count)
      }
  }

  /// A line for each thing to say.
  static func lines(_ answers: SearchAnswers, _ words: ReaderPhrases) -> [String] {
    let spellings = answers.suggestions.prefix(most).map { words.didYouMean($0.word) }
    guard answers.isPartial else { return spellings }
    let partial = answers.hits.isEmpty ? [] : [words.partialAnswers(answers.hits.count)]
    let relaxations = answers.relaxations.prefix(most).map {
      words.without($0.droppedText, $0.count)
    }
    return partial + spellings + values(answers, words) + relaxations
  }
}
