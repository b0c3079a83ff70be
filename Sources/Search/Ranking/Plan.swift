/// How an answer came to match; what comes first is the better match.
public enum MatchKind: String, CaseIterable, Comparable, Sendable {
  /// All words stand in the title.
  case title
  /// The words as they were typed; case and accents do not matter.
  case exact
  /// Another form of a word: villes for ville.
  case stem
  /// A longer word that begins with what was typed.
  case prefix
  /// A word that means the same, in this or another language.
  case meaning
  /// A word that looks like a slip of the finger for what was typed.
  case typo

  private var order: Int {
    switch self {
    case .title: 0
    case .exact: 1
    case .stem: 2
    case .prefix: 3
    case .meaning: 4
    case .typo: 5
    }
  }

  /// Whether `one` is the better match.
  public static func < (one: MatchKind, other: MatchKind) -> Bool { one.order < other.order }
}

/// One place in a row where an alternative of the plan stands.
struct Instance {
  /// The column and the number of the word there.
  var position: UInt32
  /// The index of the alternative in the plan.
  var alternative: Int
}

/// What is looked for: groups of which each stands for a word of the query, and the alternatives of
/// which any satisfies its groups.
struct Plan {
  /// A word or several in a row.
  struct Alternative {
    /// Folded words that stand one after the other.
    var phrase: [[UInt8]]
    /// Whether the last word may go on.
    var isPrefix = false
    var kind: MatchKind
    /// What an occurrence counts, against 1 for the word as typed.
    var weight: Double
    /// The groups it satisfies, a bit for each; none for what must not occur.
    var groups: UInt32
    /// Whether it stands where something is explained that the query asks the meaning of.
    var isDefinition = false
  }

  /// What one word or phrase of the query asks for.
  struct Group {
    /// The word as typed.
    var text: String
    /// Whether a row may do without it: articles and the like, next to words that say something.
    var isOptional = false
    /// Whether it only chooses and does not count.
    var isFilter = false
    /// How telling the word is: rare words count more.
    var rarity = 1.0
    /// The number of its first word among all that are typed.
    var offset = 0
  }

  var groups: [Group] = []
  var alternatives: [Alternative] = []
  /// The regions that the query names, as bits of the catalogue.
  var regions: UInt64 = 0
  /// Whether the query is the name of a region and nothing else: the title of its section, whatever
  /// else that says.
  var isRegionName = false

  /// Whether the query asks what something is or means.
  var isForMeaning = false

  /// A query takes this many words; more are not looked at.
  static let mostGroups = 24

  /// The groups of the rarest words, of which something stands in whatever has most of the words.
  var telling: UInt32 {
    let words = groups.indices.filter { !groups[$0].isOptional && !groups[$0].isFilter }
    let total = words.reduce(0) { $0 + groups[$1].rarity }
    var (left, telling) = (total, UInt32(0))
    for index in words.sorted(by: { groups[$0].rarity > groups[$1].rarity })
    where left >= total * Plan.mostShare {
      telling |= 1 << UInt32(index)
      left -= groups[index].rarity
    }
    return telling
  }

  /// Of what the words of a query tell, rare ones more than common ones, so much is most of it.
  static let mostShare = 0.5
  /// Behind fewer passages that have everything those follow that have most of it.
  static let few = 20

  /// The groups that an answer must satisfy.
  var required: UInt32 {
    groups.indices.reduce(0) { groups[$1].isOptional ? $0 : $0 | 1 << UInt32($1) }
  }
}
