import Recovery

/// Regions as a caller passes them in.
let regions: [(id: String, names: [String])] = [
  ("africa", ["Africa", "Afrique", "África"]),
  ("aspac", ["Asia-Pacific", "Asie-Pacifique", "Asia-Pacífico", "ASPAC"]),
  ("europe", ["Europe", "Europa"]),
  ("eurasia", ["Eurasia", "Eurasie"]),
  ("mewa", ["Middle East and West Asia", "Moyen-Orient et Asie occidentale", "MEWA"]),
  ("latin-america", ["Latin America", "Amérique latine", "América Latina"]),
]

var vocabulary: Vocabulary {
  var words = Vocabulary.standard
  words.regions = regions
  return words
}

func recover(_ text: String) -> Recovered {
  RawText.recover(Array(text.utf8), vocabulary: vocabulary)
}

extension Recovered {
  var markdownLines: [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Headings as written, marks included.
  var headings: [String] { markdownLines.filter { $0.hasPrefix("#") } }

  /// Blocks of text without headings.
  var paragraphs: [String] { markdownLines.filter { !$0.isEmpty && !$0.hasPrefix("#") } }

  func decisions(_ wanted: (Decision.Kind) -> Bool) -> [Decision] {
    decisions.filter { wanted($0.kind) }
  }
}

/// The words of a text, lower-case; superscript digits count as a number of their own.
func wordCounts(_ text: String) -> [String: Int] {
  var counts: [String: Int] = [:]
  var word = ""
  var mark = ""
  func close() {
    if !word.isEmpty { counts[word.lowercased(), default: 0] += 1 }
    if !mark.isEmpty { counts[mark, default: 0] += 1 }
    word = ""
    mark = ""
  }
  for scalar in text.unicodeScalars {
    if let digit = superscript(scalar) {
      if !word.isEmpty { close() }
      mark += digit
    } else if isWordScalar(scalar) {
      if !mark.isEmpty { close() }
      word.unicodeScalars.append(scalar)
    } else {
      close()
    }
  }
  close()
  return counts
}

private func superscript(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0xB9: "1"
  case 0xB2: "2"
  case 0xB3: "3"
  case 0x2070, 0x2074...0x2079: "\(scalar.value - 0x2070)"
  default: nil
  }
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
}

/// Words of the source that are neither in the Markdown, nor in the metadata, nor removed, nor
/// parts of a word put together again.
func lostWords(_ bytes: [UInt8], _ recovered: Recovered) -> [String: Int] {
  var lost = wordCounts(String(decoding: bytes, as: UTF8.self))
  func give(_ text: String) {
    for (word, count) in wordCounts(text) {
      guard let left = lost[word] else { continue }
      lost[word] = left > count ? left - count : nil
    }
  }
  give(recovered.markdown)
  for metadatum in recovered.metadata { give(metadatum.text) }
  for removed in recovered.removed { give(removed.text) }
  for decision in recovered.decisions {
    for case .hyphenDropped(let left, let right, _) in decision.reasons {
      give(left)
      give(right)
    }
  }
  return lost
}

/// A small generator with a seed: the same inputs in each run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
