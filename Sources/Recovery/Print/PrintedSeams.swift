/// Decides at the line ends of printed text: the typesetter's own question, in points.
struct PrintedSeams {
  let printing: Printing

  /// Whether a line goes on in the next one of its column.
  ///
  /// - Parameters:
  ///   - lines: the lines of the unit so far; the last is the one above.
  ///   - startsItem: the line below begins with a bullet or number that may start an item.
  ///   - isItem: the unit is an item of a list.
  func joins(_ lines: [Int], _ below: Int, isItem: Bool, isOpen: Bool, goesOn: Bool) -> Bool {
    guard let last = lines.last, let above = printing.place(last),
      let place = printing.place(below)
    else { return false }
    let upper = printing.text.lines[above]
    let lower = printing.text.lines[place]
    guard upper.region == lower.region, !partsFaces(upper, lower) else { return false }
    let isDistinct = upper.size >= printing.text.body.size * Weights.Print.larger
    if isDistinct, upper.face == lower.face, isOpen || goesOn { return true }
    if isCentered(upper, lower, above), upper.face == lower.face { return true }
    if endsInHyphen(upper), goesOn { return true }
    if upper.isAllMono, lower.isAllMono, !printing.text.body.isMono { return false }
    guard fitsIndent(lines, upper, lower, isItem, isOpen) else { return false }
    return isFull(above, before: lower, lines, isOpen && goesOn)
  }

  /// A word cut at the line's end.
  private func endsInHyphen(_ line: PrintedLine) -> Bool {
    line.text.count > 20 && TextTraits(line.text).end == .hyphen
  }

  /// Size or weight change between the lines as a whole.
  private func partsFaces(_ upper: PrintedLine, _ lower: PrintedLine) -> Bool {
    if upper.sizes.isDisjoint(with: lower.sizes) {
      let ratio = upper.size / max(1, lower.size)
      // Names of programs in smaller type may fill a line of a paragraph.
      guard upper.isAllMono != lower.isAllMono, ratio > 0.75, ratio < 1.33 else {
        return ratio > 1.06 || ratio < 0.94
      }
    }
    if upper.isAllMono, !lower.isAllMono { return upper.firstWidth < upper.box.width * 0.5 }
    guard upper.isAllBold != lower.isAllBold else { return false }
    return upper.isAllBold ? !lower.startsBold : true
  }

  /// Lines set around the same middle, neither of which fills the measure.
  private func isCentered(_ upper: PrintedLine, _ lower: PrintedLine, _ above: Int) -> Bool {
    // The sign of a note behind a title moves its middle.
    return printing.text.isCentered(above) && abs(upper.box.left - lower.box.left) > 3
      && abs(upper.box.center - lower.box.center) < max(2, upper.size * 0.25)
  }

  /// The left edges are those of one paragraph.
  private func fitsIndent(
    _ lines: [Int], _ upper: PrintedLine, _ lower: PrintedLine, _ isItem: Bool, _ isOpen: Bool
  ) -> Bool {
    let em = max(4, upper.size)
    let shift = (lower.box.left - upper.box.left) / em
    if lines.count == 1 {
      // A first line may be set in, or stand out with its bullet.
      if isItem { return shift > -0.4 }
      return shift < 0.5 || isOpen
    }
    return abs(shift) < 0.5
  }

  /// The first word of the line below would not have fitted on the line above.
  private func isFull(
    _ above: Int, before lower: PrintedLine, _ lines: [Int], _ plainlyGoesOn: Bool
  ) -> Bool {
    let upper = printing.text.lines[above]
    let measure = printing.text.measure(above)
    let right = blockRight(above) ?? measure.right
    let slack = right - upper.box.right
    let width = max(1, measure.right - measure.left)
    let needed = lower.firstWidth - 1
    return slack < needed + (plainlyGoesOn ? width * Weights.Print.openSlack : 0)
  }

  /// The right edge of a block that is set in on the right, when most of its lines reach it.
  private func blockRight(_ place: Int) -> Double? {
    let text = printing.text
    let reach = Weights.Print.blockReach
    var first = place
    while first > 0, place - first < reach, text.blanks[first] == 0,
      abs(text.lines[first - 1].box.left - text.lines[place].box.left) < 1
    {
      first -= 1
    }
    var last = place
    while last + 1 < text.lines.count, last - place < reach, text.blanks[last + 1] == 0,
      abs(text.lines[last + 1].box.left - text.lines[place].box.left) < 1
    {
      last += 1
    }
    guard last - first >= 3 else { return nil }
    let rights = text.lines[first...last].map(\.box.right)
    guard let most = rights.max() else { return nil }
    let measure = text.measure(place)
    let near = rights.filter { most - $0 < (measure.right - measure.left) * 0.04 }
    return near.count * 3 >= rights.count * 2 ? most : nil
  }

  /// The last line before a page's or column's end runs on after it.
  func continues(_ head: [Int], _ tail: [Int]) -> Bool {
    guard let last = head.last, let first = tail.first, let above = printing.place(last),
      let below = printing.place(first)
    else { return false }
    let upper = printing.text.lines[above]
    let lower = printing.text.lines[below]
    guard !partsFaces(upper, lower), !upper.isAllMono else { return false }
    let indent = lower.box.left - printing.text.measure(below).left
    let own = upper.box.left - printing.text.measure(above).left
    guard abs(indent - own) < max(4, lower.size * 0.5) || head.count == 1 else { return false }
    if tail.count > 1, let second = printing.place(tail[1]) {
      // A first line that is set in starts a paragraph.
      guard lower.box.left - printing.text.lines[second].box.left < lower.size * 0.5 else {
        return false
      }
    }
    return isFull(above, before: lower, head, false)
  }
}
