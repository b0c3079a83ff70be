/// Whether a source says something itself, or it follows from what the source says.
public enum Basis: String, Sendable {
  case stated, implied
}

/// One value of a field of a structured entry, as the front matter gives it.
public struct Fact: Equatable, Sendable {
  /// The id or name as written; for a goal its number.
  public var value: String
  /// The target of a goal, such as `5.5`; empty where none is given.
  public var target = ""
  /// The word for the basis as written; empty means stated.
  public var writtenBasis = ""
  /// Why something is implied.
  public var why = ""
  /// What a partner did, or what is said of a funder.
  public var note = ""
  /// Whether the source gives no name, so that `value` describes a group and is no id.
  public var isDescription = false
  /// The line in the file, from 1.
  public var line = 1

  /// Whether the source says it itself; unknown words count as stated.
  public var basis: Basis { Basis(rawValue: writtenBasis) ?? .stated }
}

/// The fields of a structured entry: a case study, a programme, an event.
public struct Facts: Equatable, Sendable {
  /// Where it took place.
  public var countries: [Fact] = []
  /// The cities it took place in.
  public var cities: [Fact] = []
  /// Who took part, and what each did.
  public var partners: [Fact] = []
  /// What it is about.
  public var themes: [Fact] = []
  /// The Sustainable Development Goals it serves.
  public var goals: [Fact] = []
  /// How the partners work together.
  public var modalities: [Fact] = []
  /// The time it took, in words.
  public var period = ""
  /// The years it covers, as written.
  public var years: [Fact] = []
  /// Who paid.
  public var funders: [Fact] = []
  /// The sections of the library that tell of it, as links.
  public var toldIn: [Fact] = []
  /// Whether the front matter has any of these fields, be they empty.
  public var isPresent = false

  /// The fields by their keys in front matter, in the order of the panel.
  public static let keys = [
    "countries", "cities", "partners", "themes", "sdgs", "modality", "period", "years", "funders",
    "told-in",
  ]

  /// Reads the fields of a front matter; whatever stands there, something comes out.
  mutating func take(_ key: String, _ yaml: YAML) {
    switch key {
    case "countries": countries = Fact.list(yaml)
    case "cities": cities = Fact.list(yaml)
    case "partners": partners = Fact.list(yaml)
    case "themes": themes = Fact.list(yaml)
    case "sdgs": goals = Fact.list(yaml).map(\.asGoal)
    case "modality": modalities = Fact.list(yaml)
    case "period": period = yaml.string ?? ""
    case "years": years = Fact.list(yaml)
    case "funders": funders = Fact.list(yaml)
    case "told-in": toldIn = Fact.list(yaml)
    default: return
    }
    isPresent = true
  }

  /// The years as numbers, rising; a range such as `2007-2012` is every year in it.
  public var yearNumbers: [Int] {
    Array(Set(years.flatMap { Facts.years($0.value) ?? [] })).sorted()
  }

  /// What is said of a year: the first fact that names it; stated before implied.
  public func year(_ number: Int) -> Fact? {
    let naming = years.filter { Facts.years($0.value)?.contains(number) == true }
    return naming.first { $0.basis == .stated } ?? naming.first
  }

  /// The years that a text names; nil where it names none between 1900 and 2199.
  static func years(_ text: String) -> [Int]? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { Int($0) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2,
      (1900...2199).contains(first), (first...2199).contains(last)
    else { return nil }
    return Array(first...last)
  }
}

extension Fact {
  /// A list of values; a lone value counts as a list of one.
  static func list(_ yaml: YAML) -> [Fact] {
    switch yaml {
    case .scalar, .map: [Fact(yaml)].compactMap(\.self)
    case .list(let items, _): items.compactMap(Fact.init)
    }
  }

  /// A value, be it plain or with a basis; nil for what names nothing.
  private init?(_ yaml: YAML) {
    func text(_ key: String) -> String { yaml[key]?.string ?? "" }
    if let plain = yaml.string {
      value = plain
    } else {
      let id = yaml["id"] ?? yaml["goal"] ?? yaml["year"]
      value = id?.string ?? text("name")
      isDescription = id == nil
      target = text("target")
      writtenBasis = text("basis")
      why = text("why")
      note = yaml["role"]?.string ?? text("note")
    }
    line = yaml.line
    if value.isEmpty { return nil }
  }

  /// A goal by its number alone: `5.5` is target 5.5 of goal 5, `SDG 5` is goal 5.
  fileprivate var asGoal: Fact {
    var goal = self
    let digits = value.drop { !$0.isNumber }
    guard value.utf8.count <= 12, !digits.isEmpty else { return goal }
    if let dot = digits.firstIndex(of: "."), target.isEmpty {
      goal.target = String(digits)
      goal.value = String(digits[..<dot])
    } else {
      goal.value = String(digits)
    }
    return goal
  }
}
