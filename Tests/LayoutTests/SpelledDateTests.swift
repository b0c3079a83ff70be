import Content
import TestKit
import Testing

@testable import Layout

/// Dates in words, on one line.
struct SpelledDateTests {
  @Test(arguments: [
    ("2022", "en", "2022"), ("2022-10", "en", "October 2022"), ("2022-10", "fr", "octobre 2022"),
    ("2022-10", "es", "octubre de 2022"), ("2022-10", "pt", "outubro de 2022"),
    ("2022-10-03", "en", "October 3, 2022"), ("2022-10-01", "fr", "1er octobre 2022"),
    ("2022-10-03", "es", "3 de octubre de 2022"),
    ("2022-10-03", "pt", "3 de outubro de 2022"),
    // What is no date, and what no words are known for, stays as it is.
    ("2022-13", "en", "2022-13"), ("autumn 2022", "en", "autumn 2022"), ("", "fr", ""),
    ("2022-10", "de", "2022-10"), ("2022-10", "", "2022-10"),
  ])
  func datesAreInWords(_ text: String, _ language: String, _ words: String) {
    let date = SpelledDate.of(text, in: language)
    #expect(date.replacing("\u{A0}", with: " ") == words)
    if text.contains("-"), date != text { #expect(!date.contains(" ")) }
  }

  @Test(arguments: [
    ("since 2020; promoted in Kisumu in May 2022", "en", "May~2022"),
    ("announced for 15 to 18 October 2015", "en", "18~October~2015"),
    ("annoncé du 1er au 18 octobre 2015", "fr", "18~octobre~2015"),
    ("(octobre 2022)", "fr", "(octobre~2022)"),
    ("anunciado para el 30 de noviembre de 2007, sin más", "es", "30~de~noviembre~de~2007,"),
  ])
  func datesInATextStayTogether(_ text: String, _ language: String, _ date: String) {
    let joined = SpelledDate.together(text, in: language).replacing("\u{A0}", with: "~")
    #expect(joined.split(separator: " ").contains { $0 == date })
    #expect(joined.replacing("~", with: " ") == text)
  }

  @Test func nothingElseIsJoined() {
    for text in [
      "", " ", "21 years", "in May, 2022 came", "the March of 12 cities", "de de de", "may",
      "2022-10",
    ] {
      #expect(SpelledDate.together(text, in: "en") == text)
    }
    #expect(SpelledDate.together("unos meses de 2022", in: "es") == "unos meses de 2022")
  }

  /// No line of the head or the foot of a document ends inside of a date or an abbreviation, and
  /// none shows a date in digits.
  @Test(arguments: ["led-forum-2015", "cnm-cuf", "facdi", "localising-sdgs"], [24, 38, 70])
  func headsHaveDatesInWords(_ id: String, _ width: Int) throws {
    for entry in Self.library.translations(of: id) {
      let report = try Self.library.report(entry)
      let additions = Additions(entry, report, in: Self.library)
      let options = LayoutOptions(width: width, words: .of(entry.language), additions: additions)
      let layout = DocumentLayout(report, options: options)
      let head = layout.lines(inPart: 0).map(\.text)
      let text = try #require(layout.lines(inPart: 0).firstIndex { $0.begins == "text" })
      let last = layout.lines(inPart: layout.parts.upperBound - 1)
      let foot = try #require(last.firstIndex { $0.begins?.hasPrefix("closing") ?? false })
      let lines = head[..<text] + last[foot...].map(\.text)
      #expect(!lines.contains { $0.contains("2022-10") || $0.contains("2007-03") })
      let ends = ["(s.", "octobre", "October", "octubre", "marzo", "mars", "March"]
      let months = ends + ends.map { $0 + " de" }
      for (line, next) in zip(lines, lines.dropFirst()) {
        let isInside =
          next.drop { $0 == " " }.hasPrefix("20") || next.drop { $0 == " " }.hasPrefix("de 20")
        #expect(!isInside || !months.contains { line.hasSuffix($0) }, "\(entry.path): \(next)")
        #expect(!line.hasSuffix("(s."))
      }
    }
  }

  private static let library = LibraryLoader.folder(
    Places.content, fallback: LibraryLoader.vocabulary([]))
}
