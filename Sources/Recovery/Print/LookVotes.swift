/// What the looks of units say together: headings of one rank are printed alike.
extension Draft {
  /// Gives each unit its look; the stages after may move lines about.
  mutating func lookAtUnits() {
    guard let printing else { return }
    for index in units.indices { units[index].look = printing.look(of: units[index].lines) }
  }

  /// Bold letters of the running text's own family, in a document whose larger headings have
  /// another family or colour: a label in the text.
  func isBoldOfBody(_ index: Int) -> Bool {
    guard let printing, let face = units[index].look?.face else { return false }
    let body = printing.text.body
    guard face.family == body.family, face.color == body.color else { return false }
    return printing.hasOtherHeads
  }

  /// How a unit is printed against the running text.
  func rank(_ index: Int) -> Look.Rank? {
    guard let printing, let look = units[index].look else { return nil }
    return printing.rank(look)
  }

  /// The text below is set in against the unit, as a whole and without a bullet.
  func standsOverIndent(_ index: Int) -> Bool {
    guard let printing, let next = next(after: index), units[next].marker == nil,
      let own = units[index].lines.last.flatMap(printing.line),
      let first = units[next].lines.first.flatMap(printing.line), own.region == first.region
    else { return false }
    let second = units[next].lines.dropFirst().first.flatMap(printing.line)
    let left = min(first.box.left, second?.box.left ?? first.box.left)
    return left - own.box.left > own.size * 0.8 && own.box.center < left + own.box.width
  }

  /// Where most units of a distinct look are headings, the others are, too; where hardly any is,
  /// none is.
  mutating func voteOnLooks() {
    guard printing != nil else { return }
    var groups: [Look: [Int]] = [:]
    var looks: [Look] = []
    for index in units.indices {
      guard let look = units[index].look, rank(index)?.isDistinct ?? false,
        units[index].isHeading || units[index].isParagraph
      else { continue }
      if groups[look] == nil { looks.append(look) }
      groups[look, default: []].append(index)
    }
    // One vote may change what another sees, so they keep the text's order.
    for look in looks {
      if let members = groups[look], members.count > 1 { settle(members) }
    }
  }

  /// A vote among the units of one look.
  private mutating func settle(_ members: [Int]) {
    let headings = members.filter { units[$0].isHeading }
    let share = Double(headings.count) / Double(members.count)
    if share >= Weights.Print.voteFor {
      for index in members where isVotable(index) {
        units[index].reasons = [.looksAlike(count: headings.count)]
        units[index].text = units[index].prefix + units[index].text
        units[index].role = .heading(level: 0)
        units[index].score = Weights.Heading.threshold
      }
    } else if share < Weights.Print.voteAgainst {
      for index in headings where isDoubtful(index) { units[index].role = .paragraph }
    }
  }

  /// Not far from the threshold, and of a heading's length.
  private func isVotable(_ index: Int) -> Bool {
    let unit = units[index]
    return unit.isParagraph && !standsOverIndent(index) && !unit.reasons.isEmpty
      && unit.score >= Weights.Print.votedScore
  }

  /// Nothing but its look and place spoke for it.
  private func isDoubtful(_ index: Int) -> Bool {
    !units[index].reasons.contains { reason in
      if case .numbered = reason { return true }
      if case .namesRegion = reason { return true }
      return reason == .listedInContents(exact: true) || reason == .listedInContents(exact: false)
    }
  }
}
