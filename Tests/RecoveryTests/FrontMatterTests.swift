import Recovery
import Testing

/// What the front matter of a report is filled with.
struct FrontMatterTests {
  @Test(arguments: [
    ("Octobre, 2022", "2022-10"), ("3 de setiembre de 2019", "2019-09-03"), ("2022", "2022"),
    ("Sept 2020", "2020-09"), ("2022-10-03", "2022-10-03"), ("23/10/2022", "2022-10-23"),
    ("10/23/2022", "2022-10-23"), ("03/10/2022", "2022"), ("05.05.2021", "2021-05-05"),
    ("10/2022", "2022-10"), ("99/99/2022", "2022"), ("março 99 2001", "2001-03"),
  ])
  func dates(_ printed: String, _ written: String) {
    #expect(RawText.date(printed) == written)
  }

  @Test(arguments: ["", "October", "12/10", "123456789012345678901234567890", "\u{0}\u{FFFD}"])
  func noDates(_ printed: String) {
    #expect(RawText.date(printed) == nil)
  }

  @Test func languages() {
    func language(_ text: String) -> String? { RawText.language(of: Array(text.utf8)) }
    #expect(
      language(
        "The plan of the town is in the hands of those that live there, and they know that it is "
          + "for them.") == "en")
    #expect(
      language(
        "Le plan de la ville est dans les mains des gens qui y vivent, et les partenaires "
          + "sont au courant avec eux.") == "fr")
    #expect(
      language(
        "El plan de la ciudad está en las manos de los que viven en ella, y los socios del plan "
          + "lo saben con ellos.") == "es")
    #expect(
      language(
        "O plano da cidade está nas mãos dos que vivem em casa, e os parceiros do plano são "
          + "da cidade com os seus.") == "pt")
    #expect(language("") == nil)
    #expect(language("Der Plan der Stadt ist in den Händen der Leute.") == nil)
  }
}

/// Where the list of supporters on a cover ends.
struct SupporterTests {
  private let prose = "Water is shared in all the towns of the plain, and each of them pays for it."

  @Test func aHeadingBelowTheSupportersStaysInTheText() {
    for heading in ["The Africa region", "What we learned"] {
      let found = recover(
        "Towns and water\n\n2022\n\nSupported by:\nSweden\nThe Lake Fund\n\n\n\(heading)\n\n\(prose)\n"
      )
      #expect(found.supportedBy == ["Sweden", "The Lake Fund"])
      #expect(found.headings.count == 1)
    }
  }

  @Test func theFirstNameIsASupporterWhateverFollows() {
    let found = recover(
      "Towns and water\n\n2022\n\nSupported by:\n\n\n\nThe Lake Fund\n\n\n\nStart\n\n\(prose)\n")
    #expect(found.supportedBy == ["The Lake Fund"])
  }
}
