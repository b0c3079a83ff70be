import Content
import Phrases
import Testing

@testable import perspectives

@Suite struct FilterTests {
  @Test func filtersTakeIdsAndNames() throws {
    let library = LibraryOpening.bundled()
    let phrases = Phrases.of(.english).commandLine
    func checked(_ filters: Filters) -> Result<Filters, Failure> {
      Result { () throws(Failure) in try filters.checked(library, phrases) }
    }
    #expect(try checked(Filters(region: "ámérica LATINA")).get().region == "latin-america")
    #expect(try checked(Filters(region: "Asie-Pacifique")).get().region == "aspac")
    #expect(try checked(Filters(kind: "Rapport de synthese")).get().kind == "synthesis")
    #expect(try checked(Filters(language: "sw")).get().language == "sw")
    for filters in [Filters(region: "x"), Filters(kind: "x"), Filters(language: "x")] {
      let failure = #expect(throws: Failure.self) { try checked(filters).get() }
      #expect(failure?.status == .usage)
    }
  }
}
