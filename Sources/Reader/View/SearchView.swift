internal import Canvas
internal import Content
internal import Glyphs
internal import Phrases
internal import Search

/// Where things stand on the search screen.
private struct Area {
  var left: Int
  var width: Int
  var rows: Range<Int>
}

func draw(_ search: SearchScreen, _ model: Model, _ frame: inout Frame) {
  let start = model.previewWidth == nil ? listMargin(model.columns) : 1
  let whole = model.searchWidth
  let head = model.head(search)
  let first = 1 + model.bodyRows - head.answerLines
  drawField(search, head.field, model, start, whole, &frame)
  for (offset, line) in head.status.enumerated() {
    let row = 1 + head.field.rows.count + offset
    frame.put(line, column: start, row: row, style: Style(.muted))
  }
  let rows = first..<max(first, frame.height - 1)
  var area = Area(left: start, width: whole, rows: rows)
  if let width = model.previewWidth {
    area.width = frame.width - width - 5
    if let preview = search.preview {
      draw(preview, at: frame.width - width - 1, rows, &frame)
    }
  }
  if search.facet != nil {
    let side = area.width >= 60 ? 30 : area.width
    let facets = Area(left: area.left + area.width - side, width: side, rows: rows)
    area.width -= side + (side < area.width ? 2 : 0)
    if area.width > 8 { drawRows(search, model, area, &frame) }
    return drawFacets(search, model, facets, &frame)
  }
  drawRows(search, model, area, &frame)
}

private func drawField(
  _ search: SearchScreen, _ field: FieldRows, _ model: Model, _ left: Int, _ width: Int,
  _ frame: inout Frame
) {
  let column = frame.put(model.phrases.search, column: left, row: 1, style: Style(.text, .bold))
  draw(field, column: column, row: 1, end: left + width, &frame)
  if search.facet != nil { frame.cursor = nil }
}

private func status(_ search: SearchScreen, _ model: Model) -> String {
  let phrases = model.phrases
  var parts: [String] = []
  if let progress = model.indexing, progress.total > 0 {
    let eighths = min(10, progress.done * 10 / progress.total)
    let bar = String(repeating: "#", count: eighths) + String(repeating: ".", count: 10 - eighths)
    parts.append("[\(bar)] " + phrases.indexing(progress.done, progress.total))
  }
  guard let query = search.answered, !search.field.text.isEmpty, let answers = search.answers else {
    return (parts.isEmpty ? [phrases.searchHint] : parts).joined(separator: "  ")
  }
  let words = model.searchPhrases
  for name in answers.query.unknownFilters.prefix(1) {
    parts.append(words.noSuchFilter(name, FilterKind.allCases.map { $0.name + ":" }))
  }
  // What a filter has taken of the words behind it shows as the filter that it is now.
  parts += answers.completed.map(\.text)
  if answers.query.isEmpty, !answers.query.isNarrowing {
    // A quotation mark alone asks for nothing yet.
    parts.append(phrases.searchHint)
  } else if answers.passages.isEmpty {
    parts.append(model.isIndexing ? phrases.noAnswersYet : nothingFound(query, answers, phrases))
  } else if answers.isPartial {
    parts.append(phrases.partialAnswers(answers.partialTotal))
  } else {
    let isLess = answers.isTotalLowerBound
    parts.append(phrases.answers(answers.total) + (isLess && answers.partialTotal == 0 ? "+" : ""))
    if answers.isPartlyByText {
      parts.append(words.byText(answers.byText))
    }
    if answers.partialTotal > 0 { parts.append(words.more(answers.partialTotal)) }
  }
  return parts.joined(separator: "  ")
}

/// That nothing was found, and what the rows below offer instead.
private func nothingFound(
  _ query: String, _ answers: SearchAnswers, _ phrases: ReaderPhrases
) -> String {
  if let filter = answers.unknownFilter, !answers.offers.isEmpty {
    return phrases.noSuchValue(filter.text)
  }
  return phrases.noAnswers(query) + (answers.isDeadEnd ? " " + phrases.otherWays : "")
}

private func drawRows(
  _ search: SearchScreen, _ model: Model, _ area: Area, _ frame: inout Frame
) {
  var row = area.rows.lowerBound
  for index in search.rows.indices.dropFirst(search.top) {
    guard row < area.rows.upperBound else { return }
    let isChosen = index == search.selected && search.facet == nil
    if case .document(let title, let language) = search.rows[index] {
      let isOwn = search.rows.indices.contains(index + 1) && model.isOwn(search.rows[index + 1])
      drawTitle(title, language, isOwn ? " · " + model.ownPhrases.mark : "", area, row, &frame)
    } else {
      draw(search.rows[index], isChosen, model, area, row, &frame)
    }
    row += search.rows[index].height
  }
}

private func draw(
  _ item: SearchScreen.Row, _ isChosen: Bool, _ model: Model, _ area: Area, _ row: Int,
  _ frame: inout Frame
) {
  let style = isChosen ? Style(.selection) : Style()
  if isChosen { frame.put("> ", column: area.left, row: row, style: style) }
  func line(_ text: String, _ style: Style) {
    frame.put(clip(text, to: area.width - 2), column: area.left + 2, row: row, style: style)
  }
  switch item {
  case .recent(let query): line(query, style)
  case .definition(let entry):
    line(model.facetPhrases.value(model.glossaryPhrases.title, entry.title), style)
  case .suggestion(let suggestion): line(model.phrases.didYouMean(suggestion.word), style)
  case .offer(let offer):
    let value = model.facetPhrases.value(
      model.phrases.facet(offer.facet.kind.rawValue), model.name(of: offer.facet))
    line(value + "  " + model.phrases.answers(offer.facet.count), style)
  case .way(let row): line(row.title + (row.detail.isEmpty ? "" : "  " + row.detail), style)
  case .relaxation(let relaxation):
    line(model.phrases.wayOn(relaxation, model.searchPhrases), style)
  case .lacking: line(model.searchPhrases.more(model.partialCount), Style(.muted))
  case .document: break
  case .passage: line("…", style)
  case .hit(let hit): drawHit(hit, isChosen, model, area, row, &frame)
  }
}

/// The document that the passages below are in.
private func drawTitle(
  _ title: String, _ language: String, _ mark: String, _ area: Area, _ row: Int,
  _ frame: inout Frame
) {
  let tag = (language.isEmpty ? "" : " [\(language)]") + mark
  let end = frame.put(
    clip(title, to: max(8, area.width - CharacterWidth.of(tag))), column: area.left, row: row,
    style: Style(.heading, .bold))
  frame.put(tag, column: end, row: row, style: Style(.muted))
}

private func drawHit(
  _ hit: SearchHit, _ isChosen: Bool, _ model: Model, _ area: Area, _ row: Int,
  _ frame: inout Frame
) {
  let lacking = hit.missingTerms.isEmpty ? "" : "  " + model.searchPhrases.lacking(hit.missingTerms)
  let note = (hit.kind == .meaning ? "  " + model.phrases.byMeaning : "") + lacking
  let room = area.width - 2 - CharacterWidth.of(note)
  if model.marked.contains(hit.documentID) {
    frame.put("+", column: area.left + 1, row: row, style: Style(.text, .bold))
  }
  let style = isChosen ? Style(.selection) : Style(.text, .bold)
  let path = way(to: hit, room)
  let column = frame.put(path, column: area.left + 2, row: row, style: style)
  let title = clip(hit.sectionTitle, to: room - CharacterWidth.of(path))
  let end = frame.put(title, column: column, row: row, style: style)
  // The words are marked in the title too; the chosen row is marked as a whole.
  if !isChosen { mark(hit.titleMatches, in: title, from: 0, column: column, row, &frame) }
  frame.put(note, column: end, row: row, style: Style(.muted))
  guard row + 1 < area.rows.upperBound else { return }
  drawSnippet(hit, area.left + 2, area.width - 2, row + 1, &frame)
}

/// The headings above a section, as far as its own title leaves room; the nearest say most.
private func way(to hit: SearchHit, _ room: Int) -> String {
  var way = ""
  let own = CharacterWidth.of(hit.sectionTitle)
  for (index, title) in hit.sectionPath.enumerated().reversed() {
    let longer = title + " › " + way
    let dots = index > 0 ? 4 : 0
    if CharacterWidth.of(longer) + own + dots > room {
      // Part of a heading says more than none.
      let rest = room - own - CharacterWidth.of(way) - 3
      return (rest >= 12 ? clip(title, to: rest) : "…") + " › " + way
    }
    way = longer
  }
  return way
}

/// Marks ranges of bytes in a text that begins at byte `first` of what they count in.
private func mark(
  _ ranges: [Range<Int>], in text: String, from first: Int, column: Int, _ row: Int,
  _ frame: inout Frame
) {
  var (used, column) = (first, column)
  for scalar in text.unicodeScalars {
    let cells = CharacterWidth.of(scalar)
    if ranges.contains(where: { $0.contains(used) }) {
      frame.restyle(column: column, row: row, count: cells, style: Style(.mark))
    }
    used += UTF8.width(scalar)
    column += cells
  }
}

private func drawSnippet(
  _ hit: SearchHit, _ left: Int, _ width: Int, _ row: Int, _ frame: inout Frame
) {
  let (text, dropped) = window(hit, width)
  let shown = clip(text, to: width)
  frame.put(shown, column: left, row: row)
  mark(hit.matches, in: shown, from: dropped, column: left, row, &frame)
}

/// The snippet from a word on so that its first match shows, and how many bytes were dropped.
private func window(_ hit: SearchHit, _ width: Int) -> (text: String, dropped: Int) {
  let bytes = Array(hit.snippet.utf8)
  guard let first = hit.matches.first, first.lowerBound > width * 2 / 3,
    first.lowerBound < bytes.count
  else { return (hit.snippet, 0) }
  var start = first.lowerBound - width / 3
  while start < first.lowerBound, bytes[start] != 0x20 { start += 1 }
  return (String(decoding: bytes[(start + 1)...], as: UTF8.self), start + 1)
}

private func drawFacets(
  _ search: SearchScreen, _ model: Model, _ area: Area, _ frame: inout Frame
) {
  let chosen = search.facet ?? 0
  var lines: [(text: String, index: Int?)] = []
  for (index, facet) in search.facets.enumerated() {
    if index == 0 || search.facets[index - 1].kind != facet.kind {
      // A document in three languages has three times its passages.
      let ofEntries = facet.kind == .partner || facet.kind == .sdg
      let unit = " · " + (ofEntries ? model.searchPhrases.countedEntries : model.phrases.counted)
      lines.append((model.phrases.facet(facet.kind.rawValue) + unit, nil))
    }
    let mark = facet.isSet ? "[x] " : "[ ] "
    // A long name gives way to the number behind it.
    let count = "  \(facet.count)"
    let room = area.width - 2 - mark.count - count.count
    lines.append((mark + clip(model.name(of: facet), to: max(4, room)) + count, index))
  }
  let here = lines.firstIndex { $0.index == chosen } ?? 0
  let top = max(0, min(here - area.rows.count / 2, lines.count - area.rows.count))
  for (offset, row) in area.rows.enumerated() where lines.indices.contains(top + offset) {
    let line = lines[top + offset]
    let isChosen = line.index == chosen
    let style = line.index == nil ? Style(.heading, .bold) : Style(isChosen ? .selection : .text)
    let text = (line.index == nil ? "" : isChosen ? "> " : "  ") + line.text
    frame.put(clip(text, to: area.width), column: area.left, row: row, style: style)
  }
}

extension Model {
  /// The columns of the field and of what is said below it.
  fileprivate var searchWidth: Int {
    previewWidth == nil
      ? min(ListLook.measure, columns - 2 * listMargin(columns)) : columns - 2
  }

  /// The words beside the answers.
  var searchPhrases: SearchPhrases { .of(interfaceLanguage) }

  fileprivate var isIndexing: Bool { indexing.map { $0.total > 0 } ?? false }

  /// How many passages lack some of the words.
  fileprivate var partialCount: Int {
    if case .search(let search) = screen { search.answers?.partialTotal ?? 0 } else { 0 }
  }

  /// The field in as many rows as what is typed needs, and as there is room for.
  func fieldRows(_ search: SearchScreen) -> FieldRows {
    FieldRows(
      search.field, width: max(2, searchWidth - CharacterWidth.of(phrases.search)),
      most: max(1, min(4, bodyRows / 3)))
  }

  /// How many lines the answers may take, below the field and what is said of them.
  func answerLines(_ search: SearchScreen) -> Int { head(search).answerLines }

  /// The field, what is said below it, and the lines that are left for the answers.
  fileprivate func head(_ search: SearchScreen)
    -> (field: FieldRows, status: [String], answerLines: Int)
  {
    let field = fieldRows(search)
    let status = statusLines(search, field)
    return (field, status, max(1, bodyRows - field.rows.count - status.count))
  }

  /// What is said below the field; where nothing is found there is room to say it whole.
  private func statusLines(_ search: SearchScreen, _ field: FieldRows) -> [String] {
    var words = status(search, self)
    // What is cut off the field is counted at least.
    if let filters = search.answers?.query.filters.count, filters > 0, field.isCut.before {
      words += " · " + phrases.filters(filters)
    }
    let isWarned = search.answers?.query.unknownFilters.isEmpty == false
    guard !search.hasPassages || isWarned, search.answered != nil else {
      return [clip(words, to: searchWidth)]
    }
    let lines = TextWrap.lines(words, width: searchWidth).prefix(max(1, bodyRows / 2))
    return lines.isEmpty ? [""] : Array(lines)
  }

  /// Whether a passage is in a report that the reader has added.
  fileprivate func isOwn(_ row: SearchScreen.Row) -> Bool {
    guard case .hit(let hit) = row, library.entries.indices.contains(hit.entry) else {
      return false
    }
    return library.isOwn(library.entries[hit.entry])
  }

  /// The name of a value to narrow to.
  fileprivate func name(of facet: SearchFacet) -> String {
    name(of: FacetValue(facet.kind.facet, facet.value))
  }
}
