internal import Atlas
internal import Canvas
public import Content
internal import Glyphs
public import Phrases

/// The map of a library for paper and pipes, and all that is on it in words below.
public struct PrintedMap {
  /// The lines of the map and of the list below it.
  public let lines: [String]

  /// - Parameter columns: what a line may take; where that is too narrow for a map the list is all.
  public init(_ library: Library, language: InterfaceLanguage, columns: Int) {
    let columns = max(20, min(columns, 400))
    let contents = Mapmaker(library, language.rawValue).contents()
    let words = MapPhrases.of(language)
    guard !contents.isEmpty else {
      lines = [words.noPlaces]
      return
    }
    var lines: [String] = []
    if columns >= MapScreen.smallest.columns {
      var frame = Frame(width: columns, height: columns / 4)
      contents.map.draw(into: &frame, MapArea(top: 0, rows: frame.height), choice: nil)
      lines = frame.rows + [""]
    }
    self.lines = lines + PrintedMap.list(contents, words, columns)
  }

  /// The regions by number, each with its cities and how many documents name them.
  private static func list(_ contents: MapContents, _ words: MapPhrases, _ columns: Int) -> [String]
  {
    var lines: [String] = []
    for (index, region) in contents.regions.enumerated() {
      let site = contents.map.regions[index]
      let name = site.longName == site.name ? site.name : "\(site.name) · \(site.longName)"
      let counts = words.region(
        region.cities.count, contents.areCities(region.cities), region.documents)
      let title = [name, counts].filter { !$0.isEmpty }.joined(separator: " — ")
      lines += wrapped("\(index + 1) \(title)", columns, indent: 2)
      for city in region.cities { lines += self.city(city, contents, words, columns) }
    }
    let elsewhere = contents.cities.indices.filter { contents.cities[$0].region == nil }
    if !elsewhere.isEmpty { lines += wrapped(words.elsewhere, columns, indent: 2) }
    return lines + elsewhere.flatMap { self.city($0, contents, words, columns) }
  }

  private static func city(
    _ index: Int, _ contents: MapContents, _ words: MapPhrases, _ columns: Int
  ) -> [String] {
    let city = contents.cities[index]
    let others = city.others.map { contents.map.cities[$0].name }.joined(separator: ", ")
    let place = [contents.map.cities[index].name, city.country].filter { !$0.isEmpty }
    let text =
      place.joined(separator: ", ") + " — " + words.entries(city.documents, !city.isArea)
      + (others.isEmpty ? "" : words.with + others)
    return wrapped("  " + text, columns, indent: 4)
  }

  /// A line broken at its spaces; what follows the first is indented.
  private static func wrapped(_ text: String, _ columns: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isStart = true
    for word in SafeText.shown(text).split(separator: " ").map(String.init) {
      let space = isStart ? "" : " "
      if !isStart, CharacterWidth.of(line) + 1 + CharacterWidth.of(word) > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent) + clip(word, to: columns - indent)
      } else {
        line += space + clip(word, to: max(1, columns - CharacterWidth.of(line) - space.count))
      }
      isStart = false
    }
    return lines + [line]
  }
}
