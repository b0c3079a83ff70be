internal import Phrases

/// A key at the bottom of the screen, and what it does.
typealias Hint = (key: String, word: String)

extension Model {
  /// The keys to show at the bottom with what they do.
  var hints: [Hint] {
    switch screen {
    case .list: listHints
    case .reading(let reading): hints(of: reading)
    case .search(let search): hints(of: search)
    case .map(let map): hints(of: map)
    case .glossary:
      [
        hint(.open, .terms, phrases.hintOpen), hint(.narrow, .terms, glossaryPhrases.hintKind),
        hint(.back, .terms, phrases.hintBack),
      ]
    case .comparison, .aspects, .parallel: comparisonHints
    case .cases(let cases): hints(of: cases)
    case .entry:
      [hint(.open, .list, phrases.hintSearch), hint(.back, .list, phrases.hintBack)]
        + helpAndQuit(.list)
    case .adding:
      [
        hint(.open, .adding, ownPhrases.hintAdd),
        hint(.narrow, .adding, ownPhrases.hintComplete),
        hint(.back, .adding, phrases.hintBack), hint(.help, .adding, phrases.hintHelp),
      ]
    case .decisions, .help:
      [hint(.back, .list, phrases.hintBack), hint(.quit, .list, phrases.hintQuit)]
    }
  }

  /// The key of an action beside a word for it.
  func hint(_ action: Action, _ context: KeyContext, _ word: String) -> Hint {
    (label(for: action, in: context), word)
  }

  private func helpAndQuit(_ context: KeyContext) -> [Hint] {
    [hint(.help, context, phrases.hintHelp), hint(.quit, context, phrases.hintQuit)]
  }

  private var listHints: [Hint] {
    [hint(.open, .list, phrases.hintOpen)] + markHints(in: .list)
      + [hint(.search, .list, phrases.hintSearch), hint(.back, .list, phrases.hintBack)]
      + helpAndQuit(.list)
  }

  private func hints(of reading: ReadingScreen) -> [Hint] {
    if reading.definition != nil {
      return [
        hint(.define, .reading, glossaryPhrases.hintNext),
        hint(.open, .reading, glossaryPhrases.hintEntry),
        hint(.back, .reading, glossaryPhrases.hintClose),
      ]
    }
    let find = hint(.find, .reading, phrases.hintFind)
    if reading.behind != nil {
      return [find, hint(.asItIs, .reading, rawPhrases.hintReport)] + helpAndQuit(.reading)
    }
    return [
      find, hint(.outline, .reading, phrases.hintOutline),
      hint(.search, .reading, phrases.hintSearch), hint(.back, .reading, phrases.hintBack),
    ] + helpAndQuit(.reading)
  }

  private func hints(of search: SearchScreen) -> [Hint] {
    guard search.facet == nil else {
      return [
        hint(.open, .facets, phrases.hintToggle), hint(.narrow, .facets, phrases.hintAnswers),
      ]
    }
    // Without answers there is nothing to narrow.
    let narrow = search.facets.isEmpty ? [] : [hint(.narrow, .field, phrases.hintNarrow)]
    return [hint(.open, .field, phrases.hintOpen)] + narrow + [
      hint(.back, .field, phrases.hintBack), hint(.help, .field, phrases.hintHelp),
    ]
  }

  private func hints(of map: MapScreen) -> [Hint] {
    let other = map.choosesCities ? mapPhrases.hintRegions : mapPhrases.hintCities
    return [
      (drawsArrows ? "←↑↓→" : KeyPhrases.of(interfaceLanguage).arrows, mapPhrases.hintMove),
      hint(.open, .map, phrases.hintOpen),
      hint(.switchPlaces, .map, other), hint(.back, .map, phrases.hintBack),
    ] + helpAndQuit(.map)
  }
}
