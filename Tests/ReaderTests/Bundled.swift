import Canvas
import Content
import Phrases
import TestKit

@testable import Reader

/// The bundled library, read once.
let bundledLibrary = LibraryLoader.folder(
  Places.content, fallback: LibraryLoader.vocabulary([]))

/// The bundled glossary.
let bundledGlossary = LibraryLoader.glossary(folder: Places.content) ?? Glossary()

extension Desk {
  /// A reader of the bundled library.
  static func bundled(
    columns: Int = 80, rows: Int = 24, language: InterfaceLanguage = .english
  ) -> Desk {
    Desk(bundledLibrary, columns: columns, rows: rows, language: language)
  }

  /// The text on the screen; nil on other screens.
  var reading: ReadingScreen? {
    if case .reading(let reading) = model.screen { reading } else { nil }
  }

  /// The menu on the screen; nil on other screens.
  var list: ListScreen? {
    if case .list(let list) = model.screen { list } else { nil }
  }

  /// The title of the section that is on the screen.
  var section: String? {
    reading.flatMap { reading in reading.section.map { reading.report.sections[$0].title } }
  }

  /// The cells of one ink, as texts that stand together.
  func cells(_ ink: Style.Ink) -> [String] {
    let frame = frame
    var texts: [String] = []
    for row in 0..<frame.height {
      var text = ""
      for column in 0..<frame.width {
        if frame[column, row].style.ink == ink { text += frame[column, row].text; continue }
        if !text.isEmpty { texts.append(text) }
        text = ""
      }
      if !text.isEmpty { texts.append(text) }
    }
    return texts
  }

  /// The message or the hints at the bottom.
  var bottom: String { rows.last ?? "" }
}
