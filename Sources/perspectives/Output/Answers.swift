internal import Content
internal import Glyphs
internal import Phrases
internal import Reader
internal import Search

/// For each hit what `show` takes, where it is, and the words around it.
func writeHits(_ hits: [SearchHit], _ session: Session) {
  let indent = "    "
  let room = max(20, min(80, Terminal.width) - indent.count)
  for (index, hit) in hits.enumerated() {
    if index > 0 { session.output.line("") }
    let name = hit.documentID + (hit.sectionID.map { "#" + $0 } ?? "")
    let marks = [mark(hit.kind, session), lacking(hit)]
    let place = [name, hit.language, String(hit.line)] + marks
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

/// The words of the query that a hit lacks; empty where it has all.
private func lacking(_ hit: SearchHit) -> String {
  hit.missingTerms.isEmpty
    ? "" : "[\(SearchPhrases.of(Interface.phrases.language).lacking(hit.missingTerms))]"
}

/// What there is to say beside the answers: it is for people, and goes to standard error.
struct AnswerNotes {
  /// So much is suggested at most.
  private static let most = 5

  private let library: Library
  private let folder: String?
  private let words = ReaderPhrases.of(Interface.phrases.language)
  private let more = SearchPhrases.of(Interface.phrases.language)

  /// - Parameters:
  ///   - library: what was searched.
  ///   - folder: the folder that was given for it, for the commands that are named.
  init(_ library: Library, _ folder: String?) {
    self.library = library
    self.folder = folder
  }

  /// A line for each thing to say.
  func lines(_ answers: SearchAnswers) -> [String] {
    let filters = FilterKind.allCases.map { $0.name + ":" }
    let spellings = answers.suggestions.prefix(AnswerNotes.most).map { words.didYouMean($0.word) }
    return answers.query.unknownFilters.map { more.noSuchFilter($0, filters) }
      + answers.completed.map(\.text) + definition(answers) + counts(answers) + spellings
      + (answers.isPartial ? values(answers) + relaxations(answers) : [])
      + (answers.isDeadEnd ? waysOn : [])
  }

  /// How many answers lack some of the words, or meet a filter by their text alone.
  private func counts(_ answers: SearchAnswers) -> [String] {
    if answers.isPartial {
      return answers.hits.isEmpty ? [] : [words.partialAnswers(answers.partialTotal)]
    }
    return
      (answers.isPartlyByText
      ? [words.answers(answers.total) + "  " + more.byText(answers.byText)] : [])
      + (answers.partialTotal > 0 ? [more.more(answers.partialTotal)] : [])
  }

  /// The command that tells what is asked for.
  private func definition(_ answers: SearchAnswers) -> [String] {
    guard let entry = answers.definition else { return [] }
    let language = Interface.phrases.language
    let title = FacetPhrases.of(language).value(
      GlossaryPhrases.of(language).title, entry.title)
    return [command(title, "glossary \"\(entry.query)\"", isOption: true)]
  }

  /// What a filter may mean that names nothing, by its name and as it is typed.
  private func values(_ answers: SearchAnswers) -> [String] {
    guard let filter = answers.unknownFilter, !answers.offers.isEmpty else { return [] }
    return [words.noSuchValue(filter.text)]
      + answers.offers.map { offer in
        let value = FacetValue(offer.facet.kind.facet, offer.facet.value)
        let name = words.name(of: value, library.vocabulary, in: Interface.phrases.language)
        return "  \(name)  \(offer.facet.filter.text)  \(words.answers(offer.facet.count))"
      }
  }

  private func relaxations(_ answers: SearchAnswers) -> [String] {
    answers.relaxations.prefix(AnswerNotes.most).map { words.wayOn($0, more) }
  }

  /// The other ways into the library, as the reader offers them.
  private var waysOn: [String] {
    let language = Interface.phrases.language
    let entries =
      library.hasEntries
      ? [command(FacetPhrases.of(language).title, "list --kind case", isOption: false)] : []
    return [
      words.otherWays,
      "  " + command(GlossaryPhrases.of(language).title, "glossary", isOption: true),
    ] + entries.map { "  " + $0 }
      + ["  " + command(words.allDocuments, "list", isOption: false)]
  }

  /// What to type for something, in the library that was searched.
  private func command(_ title: String, _ text: String, isOption: Bool) -> String {
    let place = folder.map { (isOption ? " --library " : " ") + $0 } ?? ""
    return title + "  perspectives " + text + place
  }
}
