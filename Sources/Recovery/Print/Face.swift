/// How a piece of text is printed: two pieces of the same face look the same.
struct Face: Hashable {
  /// In half points, rounded: small differences are the scaling's.
  var halfPoints: Int
  var isBold = false
  var isItalic = false
  var isMono = false
  /// The hash of the family's name without its weights.
  var family: UInt64 = 0
  /// As the file gives it.
  var color: [UInt8] = []

  var size: Double { Double(halfPoints) / 2 }

  /// Larger by more than the rounding.
  func isLarger(than other: Face) -> Bool { halfPoints > other.halfPoints }

  /// Reads a font's description: size in points, the full name of its family, its colour.
  init(size: Double, family: ArraySlice<UInt8>, color: ArraySlice<UInt8>) {
    halfPoints = max(2, Int((min(size, 500) * 2).rounded()))
    let name = Face.bare(family)
    isBold = Face.bold.contains { Face.holds($0, name) } || Face.isHeavyRoman(name)
    isItalic = Face.italic.contains { Face.holds($0, name) }
    isMono = Face.mono.contains { Face.holds($0, name) }
    self.color = Array(color)
    self.family = fnv(Face.stem(name))
  }

  /// Where nothing is known but the height of the letters.
  init(size: Double) { halfPoints = max(2, Int((min(size, 500) * 2).rounded())) }

  /// Names of weights, slants and typewriter faces as they stand in names of fonts.
  private static let bold = ["bold", "black", "heavy", "demi", "-medi", "extrab", "ultrab"]
    .map { Array($0.utf8) }
  private static let italic = ["italic", "oblique", "slanted", "kursiv"].map { Array($0.utf8) }
  private static let mono = [
    "mono", "courier", "consol", "typewriter", "cmtt", "sftt", "ectt", "lmtt", "fixed", "menlo",
    "inconsolata", "sourcecode", "firacode",
  ].map { Array($0.utf8) }

  /// The name in lower case, without the tag of a subset ("ABCDEF+").
  private static func bare(_ family: ArraySlice<UInt8>) -> [UInt8] {
    let start = family.firstIndex(of: 0x2B).map { $0 + 1 } ?? family.startIndex
    return family[start...].prefix(80).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// The letters before the first digit or hyphen name the family.
  private static func stem(_ name: [UInt8]) -> [UInt8] {
    var stem = Array(name.prefix { $0 >= 0x61 && $0 <= 0x7A })
    for mark in bold + italic where stem.count > mark.count && stem.suffix(mark.count) == mark[...]
    {
      stem.removeLast(mark.count)
    }
    return stem
  }

  /// Computer Modern and its like put weight into two letters: "cmbx12", "sfbx1000".
  private static func isHeavyRoman(_ name: [UInt8]) -> Bool {
    name.count >= 4 && name[2] == 0x62 && (name[3] == 0x78 || name[3] == 0x73)
      && name.dropFirst(4).contains { Scalars.isDigit(UInt32($0)) }
  }

  private static func holds(_ part: [UInt8], _ name: [UInt8]) -> Bool {
    guard part.count <= name.count else { return false }
    return (0...(name.count - part.count)).contains {
      name[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}

extension Face {
  /// The face of most letters; of two, the larger one, or else the first.
  ///
  /// A dictionary alone would answer differently from run to run.
  static func main(_ faces: [(face: Face, letters: Int)]) -> Face? {
    var counts: [Face: Int] = [:]
    for part in faces { counts[part.face, default: 0] += part.letters }
    var main: (face: Face, letters: Int)?
    for part in faces {
      let letters = counts[part.face] ?? 0
      if let best = main,
        (best.letters, best.face.halfPoints) >= (letters, part.face.halfPoints)
      {
        continue
      }
      main = (part.face, letters)
    }
    return main?.face
  }
}
