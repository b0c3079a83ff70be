internal import Glyphs
internal import Synchronization

/// A term of the library's vocabulary, such as a region, with its name per language.
public struct Term: Equatable, Sendable {
  /// The id that reports use.
  public let id: String
  /// The short name by language code.
  public let names: [String: String]
  /// The name written out, where it differs from the short one.
  public let longNames: [String: String]
  /// The name of many of them, where it is given.
  public let plurals: [String: String]
  /// Other names that texts use.
  public let aliases: [String]

  /// The name in a language, else in English, else the id.
  public func name(in language: String) -> String {
    names[language] ?? names["en"] ?? id
  }

  /// The name of many in a language, else that of one.
  public func plural(in language: String) -> String {
    plurals[language] ?? plurals["en"].flatMap { names[language] == nil ? $0 : nil }
      ?? name(in: language)
  }

  /// The name written out in a language; nil where the short name says it all.
  public func longName(in language: String) -> String? {
    longNames[language] ?? longNames["en"]
  }
}

/// What the library calls things: regions, kinds of document, aspects of a section.
public struct Vocabulary: Sendable {
  /// The library's title by language.
  public var titles: [String: String] = [:]
  /// The regions in the order of the menu.
  public var regions: [Term] = []
  /// The kinds of document.
  public var kinds: [Term] = []
  /// What sections are about.
  public var aspects: [Term] = []
  /// What structured entries say of themselves: places, partners, themes, goals, modalities.
  public var terms: FactTerms { lazyTerms.value }
  private var lazyTerms = Lazy { FactTerms() }

  init() {}

  /// Reads `library.yaml`.
  ///
  /// - Throws: `YAML.Failure` where it is not YAML.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAML.Failure) {
    self.init(try YAML.parse(bytes))
  }

  init(_ yaml: YAML) {
    titles = Vocabulary.names(yaml["title"])
    regions = Vocabulary.terms(yaml["regions"])
    kinds = Vocabulary.terms(yaml["kinds"])
    aspects = Vocabulary.terms(yaml["aspects"])
    var terms = FactTerms()
    terms.takeLibrary(yaml)
    lazyTerms = Lazy { [terms] in terms }
  }

  /// The same vocabulary with other terms for structured entries.
  func with(terms: @escaping @Sendable () -> FactTerms) -> Vocabulary {
    var vocabulary = self
    vocabulary.lazyTerms = Lazy(terms)
    return vocabulary
  }

  /// The region of an id.
  public func region(_ id: String) -> Term? { regions.first { $0.id == id } }

  /// The id of a region by its id or one of its names, in any language; what is no region stays.
  public func regionID(_ written: String) -> String {
    if regions.contains(where: { $0.id == written }) { return written }
    let folded = Folding.shared.bytes(of: written)
    let found = regions.first { region in
      let names = Array(region.names.values) + Array(region.longNames.values) + region.aliases
      return names.contains { Folding.shared.bytes(of: $0) == folded }
    }
    return found?.id ?? written
  }

  /// The name of a kind of document in a language; an unknown kind is its own name.
  public func kindName(_ id: String, in language: String) -> String {
    kinds.first { $0.id == id }?.name(in: language) ?? id
  }

  /// The name of an aspect in a language; an unknown aspect is its own name.
  public func aspectName(_ id: String, in language: String) -> String {
    aspects.first { $0.id == id }?.name(in: language) ?? id
  }

  static func terms(_ yaml: YAML?) -> [Term] { (yaml?.items ?? []).compactMap { term($0) } }

  /// A term; `long` is the key of its longer, or of its shorter, names.
  static func term(_ yaml: YAML, long: String = "long") -> Term? {
    guard let id = yaml["id"]?.string, !id.isEmpty else { return nil }
    return Term(
      id: id, names: names(yaml["name"]), longNames: names(yaml[long]),
      plurals: names(yaml["plural"]), aliases: yaml["aliases"]?.strings ?? [])
  }

  static func names(_ yaml: YAML?) -> [String: String] {
    if let name = yaml?.string { return ["en": name] }
    return Dictionary(
      (yaml?.pairs ?? []).compactMap { pair in pair.value.string.map { (pair.key, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// A value that is made when it is first asked for: what a reader does not come to costs nothing.
public final class Lazy<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// A value that is still to be made.
  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value; two who ask at once get the same.
  public var value: Value {
    known.withLock { known in
      let value = known ?? make()
      known = value
      return value
    }
  }
}
