internal import Content
internal import Phrases
internal import Search

// What the terms on the screen mean.

extension Model {
  /// Gives a text the terms of the glossary.
  mutating func giveTerms(_ reading: inout ReadingScreen) {
    guard let glossary else { return }
    let language = reading.entry.language
    let finder = finders[language] ?? TermFinder(glossary, language: language)
    finders[language] = finder
    reading.take(
      TermMarks(finder, glossary, language: language), expandsAcronyms: expandsAcronyms)
  }

  /// Shows what the next term on the screen means.
  mutating func define(_ reading: inout ReadingScreen) {
    let terms = reading.termsOnScreen()
    guard !terms.isEmpty else {
      message = glossaryPhrases.noTerms
      return
    }
    let here = terms.firstIndex { $0.concept == reading.definition?.concept }
    reading.definition = terms[((here ?? -1) + 1) % terms.count]
    reading.link = nil
  }

  /// With a definition on the screen Enter opens the whole entry, and what goes elsewhere closes it.
  ///
  /// - Returns: nil where the action is still to be done.
  mutating func inDefinition(_ reading: inout ReadingScreen, _ action: Action) -> [Effect]? {
    guard let definition = reading.definition, let glossary else { return nil }
    if action == .define { return nil }
    guard action == .open, glossary.concepts.indices.contains(definition.concept) else {
      reading.definition = nil
      return nil
    }
    screen = .reading(reading)
    path.append(.entry(EntryScreen(concept: glossary.concepts[definition.concept])))
    return []
  }

  /// Writes acronyms out in all open texts, or no longer.
  mutating func expandAcronyms(_ reading: inout ReadingScreen) {
    expandsAcronyms.toggle()
    reading.take(reading.terms, expandsAcronyms: expandsAcronyms)
    let isSeen =
      reading.showsExpansion ? glossaryPhrases.expanded : glossaryPhrases.expandedElsewhere
    message = expandsAcronyms ? isSeen : glossaryPhrases.notExpanded
    for index in path.indices.dropLast() {
      guard case .reading(var other) = path[index] else { continue }
      other.take(other.terms, expandsAcronyms: expandsAcronyms)
      path[index] = .reading(other)
    }
  }
}
