internal import Canvas
internal import CNcurses
internal import Glibc
internal import Glyphs

/// From cells to what curses stores, with substitutes for what the terminal's encoding lacks.
struct Encoder {
  private let highest: UInt32
  /// Whether the terminal is a text console of Linux with its small font.
  private let isConsole: Bool

  /// - Parameter ascii: whether nothing but ASCII may be sent.
  init(ascii: Bool) {
    highest = ascii ? 0x7E : Locale.highestScalar
    isConsole = getenv("TERM").map { String(cString: $0) } == "linux"
  }

  /// Whether a character goes out as it is.
  func draws(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= highest && !(isConsole && Substitute.isRare(scalar))
  }

  /// Appends a cell; the second half of a wide character adds nothing.
  func append(
    _ cell: Cell, attributes: (attributes: attr_t, pair: Int16), to cells: inout [cchar_t]
  ) {
    let scalars = cell.text.unicodeScalars
    guard let first = scalars.first else { return }
    if !draws(first) {
      let width = max(1, terminal_width(wchar_t(first.value)) == 2 ? 2 : 1)
      return append(Substitute.of(first, width: width), attributes, &cells)
    }
    if first.value >= 0x300, !isAsWide(first, as: cell) {
      return append("?", attributes, &cells)
    }
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: 6) { text in
      var count = 0
      for scalar in scalars where count < 5 && scalar.value <= highest {
        text[count] = wchar_t(scalar.value)
        count += 1
      }
      text[count] = 0
      append(text, attributes, &cells)
    }
  }

  /// Whether curses gives a character the cells that the frame gave it.
  private func isAsWide(_ scalar: Unicode.Scalar, as cell: Cell) -> Bool {
    let width = terminal_width(wchar_t(scalar.value))
    return width == 1 || width == 2
  }

  private func append(
    _ text: String, _ attributes: (attributes: attr_t, pair: Int16), _ cells: inout [cchar_t]
  ) {
    for scalar in text.unicodeScalars {
      withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: 2) { text in
        text[0] = wchar_t(scalar.value)
        text[1] = 0
        append(text, attributes, &cells)
      }
    }
  }

  private func append(
    _ text: UnsafeMutableBufferPointer<wchar_t>, _ attributes: (attributes: attr_t, pair: Int16),
    _ cells: inout [cchar_t]
  ) {
    var cell = cchar_t()
    setcchar(&cell, text.baseAddress, attributes.attributes, attributes.pair, nil)
    cells.append(cell)
  }
}

/// What the terminal's encoding can show.
enum Locale {
  /// Makes the C library use the terminal's encoding; a UTF-8 name that is not installed still counts.
  static func set() {
    // Only how characters are written matters here; the rest of a locale is a dozen files to read.
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let name = names.lazy.compactMap { getenv($0) }.map { String(cString: $0) }.first {
      !$0.isEmpty
    }
    let lowered = (name ?? "").lowercased()
    if lowered.hasSuffix("utf-8") || lowered.hasSuffix("utf8") || lowered.contains("utf-8@") {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }

  private static var isUTF8: Bool { codeset == "UTF-8" }

  /// Whether what is typed is taken for UTF-8: also where the encoding has nothing but ASCII.
  static var isReadAsUTF8: Bool {
    switch codeset {
    case "UTF-8", "ANSI_X3.4-1968", "US-ASCII", "ASCII", "": true
    default: false
    }
  }

  /// The highest scalar that goes through as it is.
  static var highestScalar: UInt32 {
    switch codeset {
    case "UTF-8": 0x10FFFF
    case "ISO-8859-1", "ISO-8859-15": 0xFF
    default: 0x7E
    }
  }
}
