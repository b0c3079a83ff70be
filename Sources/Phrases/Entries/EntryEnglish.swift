extension EntryPhrases {
  static let english = EntryPhrases(
    intro:
      "Leave a field empty where the source does not say: the reader then shows “not given”. “perspectives check” tells what is missing.",
    sections: "The text follows below in sections; those that stay empty can go, except the first.",
    ids: { "ids: \($0)" },
    explain: englishHint,
    heading: englishHeading,
    command: "Write an empty case, or another entry, with comments that explain each field.",
    kind: "case, programme, approach, policy, event or proposal.",
    id: "The id of the entry, and the name of its file; else “new-KIND”.",
    into: "Write a new file into this folder; without it the entry goes to standard output.",
    language: "The language of the entry: en, fr, …; else that of the messages.",
    badID: { "“\($0)” is no id: small letters, digits and hyphens make one" },
    written: { "written: \($0)" },
    missing: "Tell as well what entries do not give, and what could be written there.")

  @Sendable private static func englishHeading(_ section: EntryField) -> String {
    switch section {
    case .whatWasDone: "What was done"
    case .results: "Results"
    case .lessons: "Lessons"
    case .open: "What the source leaves open"
    case .title, .language, .kind, .regions, .countries, .cities, .partners, .themes, .sdgs,
      .modality, .period, .years, .funders, .source, .toldIn, .summary:
      section.rawValue
    }
  }

  @Sendable private static func englishHint(_ field: EntryField) -> String {
    switch field {
    case .title:
      "what the entry is called, in a few words"
    case .language:
      "the language of this text: en, fr, es …"
    case .kind:
      "case, programme, approach, policy, event or proposal"
    case .regions:
      "the regions of the library that it belongs to; [] for none in particular"
    case .countries:
      "where it took place: two letters of ISO 3166 as in places.yaml, such as [sn, fr]; where this only follows from the text, { id: sn, basis: implied }"
    case .cities:
      "the cities it took place in: ids or names of places.yaml, such as [dakar]"
    case .partners:
      "who took part and what each did: - { id: cuf, role: \"…\" } with an id of partners.yaml or a city; - { name: \"…\", role: \"…\" } for a group without a name of its own"
    case .themes:
      "what it is about: ids of themes, the most important first"
    case .sdgs:
      "the SDGs it serves: - { goal: 6, target: \"6.3\" } where the source says so; - { goal: 6, basis: implied, why: \"…\" } where it only follows"
    case .modality:
      "how the partners work together"
    case .period:
      "the time it took, in words, such as \"from 2013 for two years\""
    case .years:
      "the years it covers, such as [2013, 2015-2017]; a year that only follows from the text is { year: 2015, basis: implied, why: \"…\" }"
    case .funders:
      "who paid: - { id: european-union, note: \"…\" }"
    case .source:
      "the text this is written from: its title, language, date and publisher, as far as they are given, and the place in it that tells of this, such as \"part 2, examples\" or \"p. 8\""
    case .toldIn:
      "the sections of the library that tell of it, such as [\"localising-sdgs#africa-examples\"]"
    case .summary:
      "what it is, in one or two sentences"
    case .whatWasDone:
      "what the partners did, as the source tells it and in your own words"
    case .results:
      "what came of it; leave the section out where the source does not say"
    case .lessons:
      "what can be learned from it, according to the source; leave the section out where it does not say"
    case .open:
      "what the source leaves open: names, sums, dates, results"
    }
  }
}
