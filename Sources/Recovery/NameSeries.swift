/// Names of functions, settings or versions that stand over their texts: the headings of a reference.
///
/// One name on a line of its own may be a command or a term. Several of one form, each over running
/// text and none below a colon, are the document's way of setting headings.
extension Draft {
  /// How a single word is written.
  private enum NameForm: Hashable { case version, name, capitals }

  /// Marks the members of each series.
  mutating func findNameSeries() {
    guard printing == nil else { return }
    var all: [NameForm: Int] = [:]
    var found: [NameForm: [Int]] = [:]
    for index in units.indices where units[index].isParagraph {
      guard let form = nameForm(index) else { continue }
      all[form, default: 0] += 1
      if standsOverText(index) { found[form, default: []].append(index) }
    }
    for (form, members) in found {
      guard members.count >= Weights.Limit.fewestOfForm,
        Double(members.count) >= Double(all[form] ?? 0) * Weights.Limit.seriesShare
      else { continue }
      for index in members { units[index].series = members.count }
    }
  }

  /// The form of a unit that is one word; nothing for a word as any other.
  private func nameForm(_ index: Int) -> NameForm? {
    let unit = units[index]
    guard unit.lines.count == 1, unit.marker == nil, unit.length > 1,
      unit.length <= Weights.Limit.usualHeading, !unit.text.contains(0x20)
    else { return nil }
    if unit.text.allSatisfy({ Scalars.isDigit(UInt32($0)) || $0 == 0x2E }) {
      return unit.text.contains(0x2E) ? .version : nil
    }
    if unit.traits.letters.all > 1, unit.traits.isCapitals { return .capitals }
    let hasSign = unit.text.contains { $0 == 0x5F || $0 == 0x2E || $0 == 0x28 }
    return hasSign && unit.text.allSatisfy { $0 != 0x2F && $0 != 0x40 && $0 != 0x3A } ? .name : nil
  }

  /// The text above has ended, and running text begins below.
  private func standsOverText(_ index: Int) -> Bool {
    if let above = previous(before: index) {
      let end = units[above].traits.end
      guard end != .colon, end != .comma, units[index].hasGapAbove || end == .stop else {
        return false
      }
    }
    guard let next = next(after: index) else { return false }
    let below = units[next]
    let isText = below.isProse || below.traits.end == .stop && below.text.contains(0x20)
    return below.isParagraph && isText
      && (below.traits.startsUpper || below.text.starts(with: units[index].text))
  }
}
