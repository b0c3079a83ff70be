internal import ArgumentParser
internal import Content
internal import Phrases

private var words: EntryPhrases { EntryPhrases.of(Interface.phrases.language) }
private var help: HelpPhrases { Interface.phrases.commandLine.help }

/// `perspectives new`: an empty entry with comments that explain its fields.
struct New: ParsableCommand {
  /// The kinds of structured entries.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case `case`, programme, approach, policy, event, proposal
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: CommandName.new, abstract: words.command)
  }

  @Argument(help: ArgumentHelp(words.kind))
  var kind: Kind
  @Argument(help: ArgumentHelp(words.id))
  var id: String?
  @Option(help: ArgumentHelp(words.into, valueName: "folder"))
  var into: String?
  @Option(help: ArgumentHelp(words.language))
  var language: String?
  @OptionGroup var common: CommonOptions

  /// Looked at before anything is opened: this is a mistake of the command line alone.
  func validate() throws {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".unicodeScalars)
    if let id, id.isEmpty || id.hasPrefix("-") || !id.unicodeScalars.allSatisfy(allowed.contains) {
      throw ValidationError(words.badID(id))
    }
  }

  func run() throws {
    try perform { session throws(Failure) in
      let language = language ?? session.language
      guard LanguageCodes.contains(language) else {
        throw Failure(Interface.phrases.importing.notALanguage(language), .usage)
      }
      let name = "\(id ?? "new-\(kind.rawValue)").md"
      let target = try into.map { folder throws(Failure) in
        try NewFile(
          name, in: folder, Interface.phrases.importing,
          exists: CasePhrases.of(Interface.phrases.language).exists)
      }
      // The ids that comments offer are those of the library that the entry is for.
      let vocabulary =
        into.map { LibraryOpening.folder($0).vocabulary } ?? LibraryOpening.vocabulary
      let template = EntryTemplate(
        kind: kind.rawValue, id: id, language: language, vocabulary: vocabulary,
        words: Interface.phrases.language)
      guard let target else {
        session.output.write(template.text)
        return .done
      }
      try target.write(
        Array(template.text.utf8), session.phrases, Interface.phrases.importing)
      session.tell(words.written(target.path))
      return .done
    }
  }
}

/// An empty entry: its front matter with a comment above each field, and its sections.
struct EntryTemplate {
  let kind: String
  let id: String?
  let language: String
  let vocabulary: Vocabulary
  let words: InterfaceLanguage

  private static let measure = 78
  private var phrases: EntryPhrases { .of(words) }

  /// The text of the file.
  var text: String {
    var lines = ["---"] + comment(phrases.intro)
    if let id { lines.append("id: \(id)") }
    for field in EntryField.allCases where !field.isSection {
      lines += comment(phrases.explain(field))
      if let ids = ids(field) { lines += comment(phrases.ids(ids.joined(separator: ", "))) }
      lines.append("\(field.rawValue): \(value(field))")
    }
    let sections = EntryField.allCases.filter(\.isSection)
    lines += comment(phrases.sections)
    for section in sections {
      lines += comment("{#\(section.rawValue)} " + phrases.explain(section))
    }
    lines.append("---")
    let titles = InterfaceLanguage(rawValue: language).map(EntryPhrases.of) ?? phrases
    for section in sections {
      lines += ["", "## \(titles.heading(section)) {#\(section.rawValue)}"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func comment(_ text: String) -> [String] {
    LineWrap.lines(text, width: Self.measure).map { "# " + $0 }
  }

  private func value(_ field: EntryField) -> String {
    switch field {
    case .title, .summary, .period: "\"\""
    case .language: language
    case .kind: kind
    case .source: "{ title: \"\", language: \"\", date: \"\", publisher: \"\", place: \"\" }"
    case .regions, .countries, .cities, .partners, .themes, .sdgs, .modality, .years, .funders,
      .toldIn:
      "[]"
    case .whatWasDone, .results, .lessons, .open: ""
    }
  }

  /// The ids that a field takes, where they are few enough to choose from.
  private func ids(_ field: EntryField) -> [String]? {
    switch field {
    case .regions: vocabulary.regions.map(\.id)
    case .themes: vocabulary.terms.themes.map(\.id)
    case .modality: vocabulary.terms.modalities.map(\.id)
    case .title, .language, .kind, .countries, .cities, .partners, .sdgs, .period, .years, .funders,
      .source, .toldIn, .summary, .whatWasDone, .results, .lessons, .open:
      nil
    }
  }
}
