internal import Glyphs

/// What the field calls things, in each language.
public struct Glossary: Sendable {
  /// What a concept is called in one language.
  public struct Name: Sendable {
    /// The acronym; empty where there is none.
    public var acronym: String
    /// The term written out.
    public var term: String
    /// What it means, in a sentence; empty where nothing is said.
    public var definition: String
    /// Other words for it.
    public var others: [String]
  }

  /// Something that has a name in several languages.
  public struct Concept: Sendable {
    /// The id.
    public var id: String
    /// What it is: `concept`, `organisation`, `programme`, `goal` or `word`, among others.
    public var kind: String
    /// Its names by language code.
    public var names: [String: Name]

    /// Whether it is one of the Sustainable Development Goals, which texts name by their number.
    public var isGoal: Bool { kind == "goal" }

    /// Whether it says what it means, in any language; everyday words do not.
    public var isDefined: Bool { names.values.contains { !$0.definition.isEmpty } }

    /// What it is called in a language, else in English, else in any.
    public func name(in language: String) -> Name? {
      names[language] ?? names["en"] ?? names.min { $0.key < $1.key }?.value
    }
  }

  /// The concepts, in the order of the file.
  public var concepts: [Concept] = []

  /// A glossary of nothing.
  public init() {}

  /// Reads `glossary.yaml`: a list of concepts with `id`, `kind`, and for each language either a
  /// mapping of `acronym`, `term`, `definition`, `also`, or a list of words.
  ///
  /// - Throws: `YAML.Failure` where it is not YAML.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAML.Failure) {
    for item in try YAML.parse(bytes).items {
      var concept = Concept(id: "", kind: "concept", names: [:])
      for (key, value) in item.pairs {
        switch key {
        case "id": concept.id = value.string ?? ""
        case "kind": concept.kind = value.string ?? ""
        default: concept.names[key] = Glossary.name(value)
        }
      }
      concepts.append(concept)
    }
  }

  /// This glossary, and behind it what another has of concepts that this one lacks: neither the id
  /// nor an acronym or a term of them is here.
  public func completed(by other: Glossary) -> Glossary {
    func keys(_ concept: Concept) -> [String] {
      let names = concept.names.values.flatMap { [$0.acronym, $0.term] }.filter { !$0.isEmpty }
      return ["#" + concept.id] + names.map { Folding.shared.string(of: $0) }
    }
    let own = Set(concepts.flatMap(keys))
    var whole = self
    whole.concepts += other.concepts.filter { concept in
      keys(concept).allSatisfy { !own.contains($0) }
    }
    return whole
  }

  private static func name(_ yaml: YAML) -> Name? {
    let words = yaml.strings
    if let first = words.first {
      return Name(acronym: "", term: first, definition: "", others: Array(words.dropFirst()))
    }
    guard !yaml.pairs.isEmpty else { return nil }
    var name = Name(acronym: "", term: "", definition: "", others: [])
    for (key, value) in yaml.pairs {
      switch key {
      case "acronym": name.acronym = value.string ?? ""
      case "term": name.term = value.string ?? ""
      case "definition": name.definition = value.string ?? ""
      case "also": name.others = value.strings
      default: break
      }
    }
    return name
  }
}

extension LibraryLoader {
  /// The glossary among packed files; an empty one where there is none.
  public static func glossary(_ files: [(path: String, bytes: UnsafeBufferPointer<UInt8>)])
    -> Glossary
  {
    guard let file = files.first(where: { $0.path == "glossary.yaml" }) else { return Glossary() }
    return (try? Glossary(file.bytes)) ?? Glossary()
  }

  /// The glossary of a folder of reports; nil where it has none that can be read.
  public static func glossary(folder: String) -> Glossary? {
    let path = folder + "/glossary.yaml"
    guard Files.kind(of: path) == .file, let source = try? SourceText(path: path) else {
      return nil
    }
    return try? Glossary(source.bytes)
  }
}
