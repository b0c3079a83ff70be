/// A format that is no text, known by its first bytes: names of files say little.
enum ForeignFormat: Equatable {
  case pdf, html, docx, odt, epub, rtf
  /// A format that is known and not read, by its name.
  case named(String)
  /// Anything else that is no text.
  case binary

  /// The format of a file, or nil where it is text.
  ///
  /// - Parameter path: the ending of its name decides only between text and a page without a head,
  ///     and what a ZIP file without its directory was.
  init?(_ bytes: [UInt8], path: String) {
    // Text in UTF-16 says so, and is full of zeros.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    let head = bytes.prefix(Self.looked)
    let text = head.drop { $0 <= 0x20 || [0xC2, 0xA0, 0xEF, 0xBB, 0xBF].contains($0) }
      .prefix(64).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if let format = Self.signatures.first(where: { text.starts(with: $0.start.utf8) })?.format {
      self = Self.isPage(format, head) ? .html : format
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .named("DOC, XLS or PPT")
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      self = ZIPDirectory(bytes).format(of: path)
    } else if Self.isBinary(head) {
      // Some programs put a few bytes of their own before the mark.
      let isPDF = bytes.prefix(1024).split(separator: 0x25).contains {
        $0.starts(with: "PDF-".utf8)
      }
      self = isPDF ? .pdf : .binary
    } else if text.first == 0x3C, Self.pageEndings.contains(where: path.lowercased().hasSuffix) {
      self = .html
    } else {
      return nil
    }
  }

  /// The name that people know it by; empty where there is none.
  var name: String {
    switch self {
    case .pdf: "PDF"
    case .html: "HTML"
    case .docx: "DOCX"
    case .odt: "ODT"
    case .epub: "EPUB"
    case .rtf: "RTF"
    case .named(let name): name
    case .binary: ""
    }
  }

  /// The name that pandoc knows it by; without spans its reader would part paragraphs at each.
  var pandoc: String {
    switch self {
    case .html: "html-native_divs"
    case .docx: "docx"
    case .odt: "odt"
    case .epub: "epub"
    case .rtf: "rtf"
    case .pdf, .named, .binary: ""
    }
  }

  /// So many bytes tell.
  private static let looked = 4096

  private static let pageEndings = [".html", ".htm", ".xhtml"]

  /// First bytes in lower case.
  private static let signatures: [(start: String, format: ForeignFormat)] = [
    ("%pdf-", .pdf), ("{\\rtf", .rtf), ("<!doctype html", .html), ("<html", .html),
    ("<head", .html), ("<body", .html), ("<?xml", .named("XML")),
  ]

  /// XHTML begins as XML does.
  private static func isPage(_ format: ForeignFormat, _ head: ArraySlice<UInt8>) -> Bool {
    guard format == .named("XML") else { return false }
    return head.split(separator: 0x3C).contains { $0.starts(with: "html".utf8) }
  }

  /// More than a tenth are control characters; a few stray ones are in many texts.
  private static func isBinary(_ head: ArraySlice<UInt8>) -> Bool {
    var controls = 0
    for byte in head where byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B {
      controls += 1
    }
    return controls * 10 > head.count
  }
}
