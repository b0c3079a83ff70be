internal import Atlas
internal import Canvas
internal import Glyphs
internal import Phrases

func draw(_ map: MapScreen, _ model: Model, _ frame: inout Frame) {
  guard let contents = map.contents else { return }
  guard !contents.isEmpty else {
    frame.put(model.mapPhrases.noPlaces, column: 1, row: 1)
    return
  }
  guard MapScreen.fits(model.columns, model.rows) else {
    return drawList(map, contents, model, &frame)
  }
  let area = MapArea(top: 1, rows: model.mapRows)
  contents.map.draw(into: &frame, area, choice: map.choice)
  let lines = model.mapLines(map)
  let width = model.columns - 2
  frame.put(
    clip(lines.title, to: width), column: 1, row: area.top + area.rows,
    style: Style(.heading, .bold))
  frame.put(clip(lines.detail, to: width), column: 1, row: area.top + area.rows + 1)
}

/// The same places as a list, where there is no room for a map.
private func drawList(
  _ map: MapScreen, _ contents: MapContents, _ model: Model, _ frame: inout Frame
) {
  let left = listMargin(model.columns)
  let room = model.columns - 2 * left
  let words = model.mapPhrases.needsRoom(MapScreen.smallest.columns, MapScreen.smallest.rows)
  // What is told of the chosen place stands below the list, as it does below the map.
  let chosen = model.mapLines(map)
  let most = model.bodyRows / 3
  let said = TextWrap.lines(words, width: room).prefix(max(1, most))
  var told = [chosen.title, chosen.detail].flatMap { TextWrap.lines($0, width: room) }
  if told.count > most, most > 0 {
    told = told.prefix(most - 1) + [clip(told[(most - 1)...].joined(separator: " "), to: room)]
  }
  for (row, line) in said.enumerated() {
    frame.put(line, column: left, row: row + 1, style: Style(.muted))
  }
  let first = said.count + 1
  let height = max(1, model.bodyRows - said.count - told.count)
  let top = max(0, min(map.index - height / 2, map.count - height))
  for row in 0..<height where top + row < map.count {
    let index = top + row
    let isChosen = index == map.index
    var place = map
    place.index = index
    let style = isChosen ? Style(.selection) : Style()
    if isChosen { frame.put("> ", column: left, row: row + first, style: style) }
    frame.put(
      clip(model.mapLines(place).title, to: room - 2), column: left + 2, row: row + first,
      style: style)
  }
  let bottom = min(first + height, first + map.count - top)
  for (row, line) in told.enumerated() {
    frame.put(line, column: left, row: bottom + row, style: Style(row == 0 ? .heading : .text))
  }
}

extension Model {
  /// What is told of the chosen place: its name, and what the library has on it.
  func mapLines(_ map: MapScreen) -> (title: String, detail: String) {
    guard let contents = map.contents else { return ("", "") }
    let words = mapPhrases
    switch map.choice {
    case .region(let index)?:
      guard contents.regions.indices.contains(index) else { return ("", "") }
      let region = contents.regions[index]
      let site = contents.map.regions[index]
      let name = site.longName == site.name ? site.name : "\(site.name) · \(site.longName)"
      let names = region.cities.map { contents.map.cities[$0].name }.joined(separator: ", ")
      let areCities = contents.areCities(region.cities)
      let counts = words.region(region.cities.count, areCities, region.documents)
      return (
        [name, counts].filter { !$0.isEmpty }.joined(separator: " — "),
        names.isEmpty ? "" : (areCities ? words.cities : words.places) + names
      )
    case .city(let index)?:
      guard contents.cities.indices.contains(index) else { return ("", "") }
      let city = contents.cities[index]
      let region = city.region.map { contents.map.regions[$0].name } ?? ""
      let place = [contents.map.cities[index].name, city.country].filter { !$0.isEmpty }
      let others = city.others.map { contents.map.cities[$0].name }.joined(separator: ", ")
      return (
        [place.joined(separator: ", "), region].filter { !$0.isEmpty }.joined(separator: " — "),
        words.entries(city.documents, !city.isArea) + (others.isEmpty ? "" : words.with + others)
      )
    case nil: return ("", "")
    }
  }
}
