/// A format that is no text, known by its first bytes: names of files say little.
enum ForeignFormat: Equatable {
  /// A format that people have reports in, by its name.
  case named(String)
  /// Anything else that is no text.
  case binary

  /// The format of a file, or nil where it is text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let head = bytes.prefix(Self.looked)
    let text = head.drop { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }.prefix(64).map { byte in
      byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    if let format = Self.signatures.first(where: { text.starts(with: $0.start.utf8) }) {
      self = .named(format.name)
    } else if Self.isBinary(head) {
      self = .binary
    } else {
      return nil
    }
  }

  /// So many bytes tell.
  private static let looked = 4096

  /// First bytes in lower case.
  private static let signatures = [
    (start: "%pdf-", name: "PDF"), (start: "pk\u{3}\u{4}", name: "ZIP (DOCX, ODT, EPUB)"),
    (start: "{\\rtf", name: "RTF"), (start: "<!doctype html", name: "HTML"),
    (start: "<html", name: "HTML"), (start: "<?xml", name: "XML"),
  ]

  /// More than a tenth are control characters; a few stray ones are in many texts.
  private static func isBinary(_ head: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var controls = 0
    for byte in head where byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B {
      controls += 1
    }
    return controls * 10 > head.count
  }
}
