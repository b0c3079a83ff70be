internal import Content
internal import Glyphs
internal import Phrases

/// Which documents a command is about; nil means any.
///
/// A misspelt filter must not look like an empty library, so what the library does not know is an
/// error, and what it knows and has nothing of is "nothing found".
struct Filters: Equatable {
  var region: String?
  var kind: String?
  var language: String?

  /// The filters as ids of the library, from ids or names in any language.
  func checked(_ library: Library, _ phrases: CommandLinePhrases) throws(Failure) -> Filters {
    var checked = self
    let vocabulary = library.vocabulary
    if let region {
      guard let term = Filters.term(region, among: vocabulary.regions) else {
        throw Failure(phrases.unknownRegion(region, vocabulary.regions.map(\.id)), .usage)
      }
      checked.region = term.id
    }
    if let kind {
      let used = library.entries.map(\.kind)
      if let term = Filters.term(kind, among: vocabulary.kinds) {
        checked.kind = term.id
      } else if !used.contains(kind) {
        let known = vocabulary.kinds.map(\.id)
        let others = Set(used).subtracting(known).sorted()
        throw Failure(phrases.unknownKind(kind, known + others), .usage)
      }
    }
    if let language, !LanguageCodes.contains(language), !library.languages.contains(language) {
      throw Failure(phrases.unknownLanguage(language, library.languages.sorted()), .usage)
    }
    return checked
  }

  /// Whether an entry is among what was asked for.
  func admit(_ entry: Entry) -> Bool {
    (region.map { entry.regions.contains($0) } ?? true)
      && (kind.map { entry.kind == $0 } ?? true)
      && (language.map { entry.language == $0 } ?? true)
  }

  /// A term by its id, or by a name in any language; case and accents do not matter.
  private static func term(_ wanted: String, among terms: [Term]) -> Term? {
    let key = Folding.shared.string(of: wanted)
    return terms.first { $0.id == wanted }
      ?? terms.first { term in
        let names = Array(term.names.values) + Array(term.longNames.values) + term.aliases
        return ([term.id] + names).contains { Folding.shared.string(of: $0) == key }
      }
  }
}
