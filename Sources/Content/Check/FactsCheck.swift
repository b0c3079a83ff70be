// What structured entries say of themselves: whether it is there, and whether it means anything.

extension ReportCheck {
  /// What every entry has; all else may be unknown and is left out then.
  private static let required = ["summary", "source"]
  static let requiredSection = "what-was-done"
  /// The other sections that an entry may have.
  private static let sections = ["results", "lessons", "open"]

  mutating func checkFacts(tellsGaps: Bool) {
    let matter = report.frontMatter
    guard matter.isPresent else { return }
    let before = found.count
    let isGiven = [matter.summary != nil, !(matter.source?.title ?? "").isEmpty]
    for (field, isGiven) in zip(Self.required, isGiven) where !isGiven {
      found.append((offset(of: field, onLine: matter.lines[field] ?? 1), .missingFact(field)))
    }
    if report.sectionIndex(Self.requiredSection) == nil {
      found.append((report.bodyStart, .missingSection(Self.requiredSection)))
    }
    for id in [Self.requiredSection] + Self.sections { checkText(ofSection: id) }
    // Who has not filled in what every entry has is still writing it.
    if tellsGaps || found.count > before { tellGaps() }
    let facts = matter.facts
    check(facts.countries, "countries", .country)
    check(facts.cities, "cities", .city)
    check(facts.partners, "partners", .partner)
    check(facts.themes, "themes", .theme)
    check(facts.modalities, "modality", .modality)
    check(facts.funders, "funders", .partner)
    for goal in facts.goals { check(goal: goal) }
    for year in facts.years { check(year: year) }
    for link in facts.toldIn { check(link.value, at: place(link)) }
  }

  /// A section of which only the heading is there.
  private mutating func checkText(ofSection id: String) {
    guard let index = report.sectionIndex(id) else { return }
    let text = report.plainText(in: report.wholeRange(ofSection: index)).bytes
    if text.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
      found.append((report.sections[index].range.lowerBound, .emptySection(id)))
    }
  }

  /// What the entry does not give, which is no fault.
  private mutating func tellGaps() {
    let facts = report.frontMatter.facts
    let fields = [
      ("countries", facts.countries.isEmpty), ("cities", facts.cities.isEmpty),
      ("partners", facts.partners.isEmpty), ("themes", facts.themes.isEmpty),
      ("sdgs", facts.goals.isEmpty), ("modality", facts.modalities.isEmpty),
      ("period", facts.period.isEmpty && facts.years.isEmpty), ("funders", facts.funders.isEmpty),
      ("told-in", facts.toldIn.isEmpty),
    ]
    if let source = report.frontMatter.source, !source.title.isEmpty, source.place.isEmpty {
      let line = report.frontMatter.lines["source"] ?? 1
      found.append((offset(of: "source", onLine: line), .notGiven("source.place")))
    }
    for (field, isEmpty) in fields where isEmpty {
      let line = report.frontMatter.lines[field] ?? 1
      found.append((offset(of: field, onLine: line), .notGiven(field)))
    }
    for id in Self.sections where report.sectionIndex(id) == nil {
      found.append((report.bodyStart, .notGiven(id)))
    }
  }

  /// A description names nobody, so no vocabulary can know it.
  private mutating func check(_ facts: [Fact], _ field: String, _ facet: Facet) {
    let terms = vocabulary.terms
    for fact in facts {
      checkBasis(fact)
      let id = terms.id(fact.value, facet)
      guard !fact.isDescription, terms.term(id, facet) == nil else { continue }
      let near = NearNames.of(fact.value, among: terms.terms(of: facet).map(\.id))
      found.append(
        (place(fact), .unknownFact(field: field, value: fact.value, near: Array(near.prefix(3)))))
    }
  }

  private mutating func checkBasis(_ fact: Fact) {
    if !fact.writtenBasis.isEmpty, Basis(rawValue: fact.writtenBasis) == nil {
      found.append((place(fact), .unknownBasis(fact.writtenBasis)))
    }
  }

  private mutating func check(goal: Fact) {
    checkBasis(goal)
    let id = vocabulary.terms.id(goal.value, .goal)
    guard Targets.isGoal(id) else {
      return found.append((place(goal), .unknownGoal(goal.value)))
    }
    if !goal.target.isEmpty, !Targets.isTarget(goal.target, ofGoal: id) {
      found.append((place(goal), .unknownTarget(target: goal.target, goal: id)))
    }
    if goal.basis == .implied, goal.why.isEmpty {
      found.append((place(goal), .impliedWithoutReason(id)))
    }
  }

  private mutating func check(year: Fact) {
    checkBasis(year)
    if Facts.years(year.value) == nil { found.append((place(year), .unknownYear(year.value))) }
    if year.basis == .implied, year.why.isEmpty {
      found.append((place(year), .impliedYearWithoutReason(year.value)))
    }
  }

  private func place(_ fact: Fact) -> Int { offset(of: fact.value, onLine: fact.line) }
}

/// The targets of the Sustainable Development Goals, as the 2030 Agenda numbers them.
enum Targets {
  /// How many targets with a number and how many with a letter each goal has, from goal 1 on.
  private static let counts = [
    (5, 2), (5, 3), (9, 4), (7, 3), (6, 3), (6, 2), (3, 2), (10, 2), (5, 3), (7, 3), (7, 3),
    (8, 3), (3, 2), (7, 3), (9, 3), (10, 2), (19, 0),
  ]

  /// Whether a text is the number of a goal.
  static func isGoal(_ text: String) -> Bool {
    Int(text).map { (1...17).contains($0) && String($0) == text } ?? false
  }

  /// Whether a text such as `5.5` or `17.a` is a target of a goal.
  static func isTarget(_ text: String, ofGoal goal: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts[0] == goal, isGoal(goal), let number = Int(goal) else {
      return false
    }
    let (numbers, letters) = counts[number - 1]
    if let target = Int(parts[1]) { return (1...numbers).contains(target) }
    guard let letter = parts[1].utf8.first, parts[1].utf8.count == 1, letter >= 0x61 else {
      return false
    }
    return Int(letter - 0x61) < letters
  }
}
