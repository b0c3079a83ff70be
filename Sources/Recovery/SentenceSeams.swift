/// Line ends where one sentence ends and the next begins, and the line is full: the room tells nothing.
///
/// About as many paragraphs end there as sentences inside paragraphs do. What decides is how often
/// this text's sentences end inside a line and how often a paragraph, and whether the next sentence
/// takes up the one before.
struct SentenceHabit {
  /// Sentences that end inside a line.
  private(set) var inside = 0
  /// Last lines of paragraphs that leave room, with no blank line below.
  private(set) var closings = 0
  /// Ends of sentences over a blank line.
  private var apart = 0
  /// Ends of sentences directly over a capital.
  private var solid = 0
  /// Line ends without a blank line below, and the words of all lines.
  private var seams = 0
  private var words = 0

  /// Paragraphs are hardly ever set apart: where they are, no blank line says that the text goes on.
  var isSetSolid: Bool { Double(apart) <= Double(apart + closings) * Weights.Seam.apartShare }

  /// Blank lines set all paragraphs apart: where none stands, no more sentences end with a line than
  /// would by chance.
  var blanksPart: Bool {
    guard apart >= Weights.Seam.fewestApart, words > seams else { return false }
    let chance = Double(seams) * Double(inside) / Double(words - seams)
    let closed = max(0, Double(solid) - chance)
    return closed <= (Double(apart) + closed) * Weights.Seam.solidShare
  }

  /// Goes through the lines once.
  init(_ source: SourceText, _ kept: [Bool], _ measures: Measures) {
    guard measures.isWrapped else { return }
    for index in source.lines.indices where kept[index] {
      let upper = TextTraits(source.bytes, source.lines[index].range)
      let goesOn = index + 1 < kept.count && kept[index + 1]
      words += SentenceHabit.words(source, index)
      if goesOn { seams += 1 }
      guard source.lines[index].width >= Weights.Seam.shortestLine else { continue }
      inside += upper.innerStops
      guard index + 1 < kept.count, upper.end == .stop else { continue }
      if source.lines[index + 1].isBlank { apart += 1 }
      guard goesOn else { continue }
      let lower = TextTraits(source.bytes, source.lines[index + 1].range)
      if lower.startsUpper { solid += 1 }
      if lower.startsUpper, lower.length >= Weights.Seam.shortestLine,
        measures.printedRoom(at: index, source, before: lower) > Weights.Seam.room
      {
        closings += 1
      }
    }
  }

  private static func words(_ source: SourceText, _ index: Int) -> Int {
    1 + source.bytes[source.lines[index].range].count { $0 == 0x20 }
  }

  /// How much likelier a full line's sentence ends inside a paragraph than at its end; one where both
  /// are alike.
  var odds: Double {
    (Double(inside + Weights.Seam.doubt) / Double(closings + Weights.Seam.doubt)).squareRoot()
  }
}

extension Wrapping {
  /// The sentence below goes on with the paragraph of the one above, as far as words tell.
  func goesOnWithSentence(_ above: Int, _ lower: TextTraits) -> Bool {
    guard habit.isSetSolid, let word = lower.firstWord else { return true }
    var odds = Weights.Seam.base * habit.odds
    if words.resumptions.contains(word.folded) { odds *= Weights.Seam.resumes }
    if word.folded.count >= Weights.Seam.longWord { odds *= Weights.Seam.startsLong }
    if measures.printedRoom(at: above, source, before: lower) > -Weights.Seam.nearlyFits {
      odds *= Weights.Seam.almostRoom
    }
    return odds > 1
  }
}
