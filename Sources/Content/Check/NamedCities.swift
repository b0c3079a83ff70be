internal import Glyphs

/// Which cities of the vocabulary a text names, in whichever language it names them.
struct NamedCities: Sendable {
  /// The names by their first word: the words behind it, and the city.
  private var names: [[UInt8]: [(rest: [[UInt8]], id: String)]] = [:]

  init(_ terms: FactTerms) {
    for city in terms.cities.map(\.term) {
      for name in Set(city.names.values).union(city.aliases) {
        let words = Words(name).all.map(\.folded)
        guard let first = words.first else { continue }
        names[first, default: []].append((Array(words.dropFirst()), city.id))
      }
    }
  }

  /// The ids of the cities that a report names in its text.
  func of(_ report: Report) -> Set<String> {
    guard !names.isEmpty else { return [] }
    let text = report.plainText(in: report.bodyStart..<report.source.bytes.count)
    let words = Words(String(decoding: text.bytes, as: UTF8.self)).all
    var found: Set<String> = []
    for (place, word) in words.enumerated() {
      for name in names[word.folded] ?? [] {
        let end = place + 1 + name.rest.count
        guard end <= words.count else { continue }
        let stretch = words[place..<end]
        // “Nice” is a city and “nice” is not.
        if stretch.contains(where: \.isCapital),
          zip(stretch.dropFirst(), name.rest).allSatisfy({ $0.folded == $1 })
        {
          found.insert(name.id)
        }
      }
    }
    return found
  }
}

/// The words of a text, folded.
private struct Words {
  var all: [(folded: [UInt8], isCapital: Bool)] = []

  init(_ text: String) {
    var word: [UInt8] = []
    var isCapital = false
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      let value = scalar.value
      if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
      return scalar.properties.isAlphabetic
        || scalar.properties.canonicalCombiningClass != .notReordered
    }
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        if word.isEmpty { isCapital = scalar.properties.isUppercase }
        Folding.shared.append(scalar, to: &word)
      } else if !word.isEmpty {
        all.append((word, isCapital))
        word = []
      }
    }
    if !word.isEmpty { all.append((word, isCapital)) }
  }
}
