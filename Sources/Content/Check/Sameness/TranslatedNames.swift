internal import Glyphs

/// What the vocabulary and the glossary say is called differently in different languages.
struct TranslatedNames: Sendable {
  private var ids: [[UInt8]: String] = [:]
  /// Acronyms that are not the same in all languages, or stand for something that has none in one.
  private(set) var acronyms: Set<String> = []
  /// Names as they are written.
  private(set) var names: Set<String> = []

  init(_ terms: FactTerms, _ glossary: Glossary) {
    for term in terms.partners.map(\.term) {
      add(Array(term.names.values) + Array(term.longNames.values) + term.aliases, of: term.id)
      add(acronyms: Array(term.longNames.values), of: term.names.count)
    }
    for term in terms.cities.map(\.term) + terms.countries.map(\.term) {
      add(Array(term.names.values) + term.aliases, of: term.id)
    }
    for concept in glossary.concepts {
      let written = concept.names.values.flatMap { [$0.acronym, $0.term] + $0.others }
      add(written.filter { !$0.isEmpty }, of: concept.id)
      add(acronyms: concept.names.values.map(\.acronym), of: concept.names.count)
    }
  }

  private mutating func add(_ written: [String], of id: String) {
    for name in written {
      names.insert(name)
      let folded = Folding.shared.bytes(of: name)
      if ids[folded] == nil { ids[folded] = id }
    }
  }

  private mutating func add(acronyms written: [String], of languages: Int) {
    let different = Set(written)
    if different.count > 1 || different.contains("") { acronyms.formUnion(different) }
  }

  /// The id of an organisation by any of its names.
  func id(_ name: String) -> String? { ids[Folding.shared.bytes(of: name)] }
}
