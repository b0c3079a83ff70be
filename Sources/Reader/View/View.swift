public import Canvas
internal import Content
internal import Glyphs
internal import Layout
internal import Phrases

/// What the screen shows for a model.
public func view(_ model: Model) -> Frame {
  var frame = Frame(width: model.columns, height: model.rows)
  if model.isTooSmall {
    frame.put(model.phrases.tooSmall, column: 0, row: 0)
    return frame
  }
  switch model.screen {
  case .list(let list): draw(list, model, &frame)
  case .reading(let reading): draw(reading, model, &frame)
  case .search(let search): draw(search, model, &frame)
  case .map(let map): draw(map, model, &frame)
  case .glossary(let glossary): draw(glossary, model, &frame)
  case .entry(let entry): draw(entry, model, &frame)
  case .comparison(let comparison): draw(comparison, model, &frame)
  case .aspects(let aspects): draw(aspects, model, &frame)
  case .cases(let cases): draw(cases, model, &frame)
  case .parallel(let parallel): draw(parallel, model, &frame)
  case .decisions(let decisions): draw(decisions, model, &frame)
  case .adding(let adding): draw(adding, model, &frame)
  case .help(let help): draw(help, model, &frame)
  }
  drawTop(model, &frame)
  drawBottom(model, &frame)
  return frame
}

private let bar = Style(.bar)
/// The bottom line stays without colour: it changes with every page, and each change of style is bytes.
private let footer = Style()

/// The way from the first menu to here; where it is too long, its start gives way.
private func drawTop(_ model: Model, _ frame: inout Frame) {
  frame.fill(row: 0, style: bar)
  let right = topRight(model)
  let room = frame.width - CharacterWidth.of(right) - 3
  let text = breadcrumbs(model.trail, room)
  frame.put(clip(text, to: room), column: 1, row: 0, style: bar)
  frame.put(right, column: frame.width - CharacterWidth.of(right) - 1, row: 0, style: bar)
}

/// The names of the way in at most `room` columns: long ones are cut first, then the start goes.
private func breadcrumbs(_ names: [String], _ room: Int) -> String {
  let separator = " › "
  var text = names.joined(separator: separator)
  for limit in [28, 18] where CharacterWidth.of(text) > room {
    let cut = names.dropLast().map { clip($0, to: limit) } + names.suffix(1)
    text = cut.joined(separator: separator)
  }
  var rest = names.dropLast().map { clip($0, to: 18) } + names.suffix(1)
  while CharacterWidth.of(text) > room, rest.count > 1 {
    rest.removeFirst()
    text = "…" + separator + rest.joined(separator: separator)
  }
  return text
}

private func topRight(_ model: Model) -> String {
  switch model.screen {
  case .reading(let reading):
    (model.marked.contains(reading.entry.id) ? "+ " : "") + reading.entry.language
  case .list, .search, .map, .decisions, .adding, .help: model.documentLanguage
  case .glossary, .entry: model.interfaceLanguage.rawValue
  case .comparison, .aspects, .cases: model.documentLanguage
  case .parallel(let parallel):
    parallel.left.entry.language + " · " + parallel.right.entry.language
  }
}

/// A text cut to a width, with an ellipsis where something is missing.
func clip(_ text: String, to width: Int) -> String {
  guard CharacterWidth.of(text) > width else { return text }
  var clipped = ""
  var used = 0
  for character in text {
    let cells = CharacterWidth.of(String(character))
    if used + cells > width - 1 { break }
    clipped.append(character)
    used += cells
  }
  return width > 0 ? clipped + "…" : ""
}

/// A message, or the keys that matter here; at the right how far the reader is.
private func drawBottom(_ model: Model, _ frame: inout Frame) {
  let row = frame.height - 1
  let right = progress(model)
  let start = frame.width - CharacterWidth.of(right) - 1
  if case .reading(let reading) = model.screen, let prompt = reading.prompt {
    let column = frame.put(model.phrases.find, column: 1, row: row, style: footer)
    return draw(prompt, column: column, row: row, end: frame.width, &frame)
  }
  if case .cases(let cases) = model.screen, let prompt = cases.prompt {
    let label = clip(model.casePhrases.writeTo, to: frame.width / 2)
    let column = frame.put(label, column: 1, row: row, style: footer)
    if let message = model.message { drawMessage(message, above: row, frame.width - 2, &frame) }
    return draw(prompt, column: column, row: row, end: frame.width, &frame)
  }
  if let question = model.question {
    drawMessage(model.ownPhrases.question(question.title), above: row + 1, start - 2, &frame)
  } else if let message = model.message {
    // The match that is told of may stand on the last line of the text.
    if case .reading(let reading) = model.screen, reading.find?.current != nil {
      frame.put(clip(message, to: start - 2), column: 1, row: row, style: footer)
    } else {
      drawMessage(message, above: row + 1, start - 2, &frame)
    }
  } else {
    drawHints(model, &frame, row: row, limit: start - 1)
  }
  frame.put(right, column: max(1, start), row: row, style: footer)
}

/// What is said at the bottom; what one line does not hold goes over the text until the next key.
private func drawMessage(_ message: String, above end: Int, _ width: Int, _ frame: inout Frame) {
  var lines = TextWrap.lines(message, width: width)
  let most = max(1, min(4, end / 2))
  if lines.count > most {
    lines = lines.prefix(most - 1) + [clip(lines[(most - 1)...].joined(separator: " "), to: width)]
  }
  for (index, line) in lines.enumerated() {
    let row = end - lines.count + index
    frame.fill(row: row, style: footer)
    frame.put(line, column: 1, row: row, style: footer)
  }
}

private func drawHints(_ model: Model, _ frame: inout Frame, row: Int, limit: Int) {
  var column = 1
  for (key, word) in model.hints {
    guard column + CharacterWidth.of(key) + CharacterWidth.of(word) + 1 <= limit else { continue }
    column = frame.put(key, column: column, row: row, style: Style(.text, .bold))
    column = frame.put(" " + word, column: column, row: row, style: footer) + 2
  }
}

private func progress(_ model: Model) -> String {
  switch model.screen {
  case .list(let list):
    let choices = list.rows.filter(\.isChoice).count
    let here = list.rows.prefix(list.selected + 1).filter(\.isChoice).count
    return choices == 0 ? "" : "\(here)/\(choices)"
  case .reading(let reading):
    if reading.percent == 100 { return "100 %" }
    let time = model.columns >= 60 ? " · " + model.phrases.minutesLeft(reading.minutesLeft) : ""
    return "\(reading.percent) %\(time)"
  case .search(let search): return search.place
  case .map(let map): return map.count == 0 ? "" : "\(map.index + 1)/\(map.count)"
  case .glossary(let glossary): return glossary.place
  case .entry(let entry): return model.place(in: entry)
  case .comparison(let comparison):
    let rows = comparison.top + model.comparisonRows
    return comparison.count <= model.comparisonRows
      ? "" : "\(min(comparison.count, rows))/\(comparison.count)"
  case .aspects, .adding: return ""
  case .cases(let cases): return cases.place
  case .parallel(let parallel):
    return "\(parallel.top.pair + 1)/\(parallel.text.pairs.count)"
  case .decisions(let decisions):
    let end = min(decisions.lines.count, decisions.top + model.bodyRows)
    return decisions.lines.count <= model.bodyRows ? "" : "\(end)/\(decisions.lines.count)"
  case .help(let help):
    let lines = model.helpLines(help.context).count
    return lines <= model.bodyRows ? "" : "\(min(lines, help.top + model.bodyRows))/\(lines)"
  }
}

extension Model {
  /// The names of the screens from the first menu to here.
  var trail: [String] {
    var names: [String] = []
    for (index, screen) in path.enumerated() {
      switch screen {
      case .list(let list): if !isNarrowed(index) { names.append(name(of: list)) }
      case .reading(let reading):
        names.append((reading.behind?.screen.first ?? reading).report.title)
        if reading.behind != nil {
          names.append(rawPhrases.asItIs)
          continue
        }
        guard index == path.count - 1 else { continue }
        if let name = reading.closingInSight {
          names.append(name)
          continue
        }
        guard let section = reading.sectionInSight else { continue }
        names += reading.report.ancestry(of: section).filter { $0 != reading.report.title }
        if reading.alone != nil { names.append(phrases.oneSectionOnly) }
      case .search: names.append(String(phrases.search.prefix { $0 != ":" && $0 != " " }))
      case .map: names.append(mapPhrases.map)
      case .glossary: names.append(glossaryPhrases.title)
      case .entry(let entry): names.append(entry.title(interfaceLanguage.rawValue))
      case .comparison: names.append(comparisonPhrases.title)
      case .aspects: names.append(comparisonPhrases.table)
      case .cases: names.append(casePhrases.title)
      case .parallel: names.append(comparisonPhrases.parallel)
      case .decisions: names.append(rawPhrases.decisions)
      case .adding: names.append(ownPhrases.title)
      case .help: names.append(phrases.help)
      }
    }
    return names
  }

  /// Whether the screen after a list of entries narrows it further, and says all that is chosen.
  private func isNarrowed(_ index: Int) -> Bool {
    guard case .list(let list) = path[index], case .facets(let chosen) = list.kind,
      index + 1 < path.count, case .list(let next) = path[index + 1],
      case .facets(let more) = next.kind
    else { return false }
    return chosen.allSatisfy(more.contains) && !chosen.isEmpty
  }

  private func name(of list: ListScreen) -> String {
    switch list.kind {
    case .home: library.title(in: interfaceLanguage.rawValue)
    case .region(let id):
      library.vocabulary.region(id)?.name(in: interfaceLanguage.rawValue) ?? id
    case .documents: phrases.allDocuments
    case .own: ownPhrases.title
    case .facets(let chosen): name(of: chosen)
    case .facetValues(let facet, _): phrases.facet(facet.name)
    case .outline: phrases.outline
    }
  }
}

extension Report {
  /// The titles of a section and of those that it is part of, from the outside in.
  fileprivate func ancestry(of index: Int) -> [String] {
    var titles: [String] = []
    var next: Int? = index
    while let at = next {
      titles.insert(sections[at].title, at: 0)
      next = sections[at].parent
    }
    return titles
  }
}
