/// What the directory of a ZIP file says, without unpacking anything.
struct ZIPDirectory {
  /// Names of the files inside.
  private var names: Set<String> = []
  /// Bytes that they claim to have once unpacked.
  private(set) var unpacked: UInt64 = 0
  private let mimetype: String
  /// The directory is there: it stands at the end, which a cut file has lost.
  private var isWhole = false

  /// So many files are looked at.
  private static let most = 20_000

  init(_ bytes: [UInt8]) {
    mimetype = Self.mimetype(bytes)
    guard let end = Self.directoryEnd(bytes) else { return }
    isWhole = true
    var entry = Int(Self.number(bytes, end + 16, 4))
    for _ in 0..<Self.most {
      guard entry + 46 <= bytes.count, Self.number(bytes, entry, 4) == 0x0201_4B50 else { return }
      unpacked &+= Self.number(bytes, entry + 24, 4)
      let length = Int(Self.number(bytes, entry + 28, 2))
      let name = bytes[(entry + 46)..<min(bytes.count, entry + 46 + length)]
      names.insert(String(decoding: name, as: UTF8.self))
      entry +=
        46 + length + Int(Self.number(bytes, entry + 30, 2) + Self.number(bytes, entry + 32, 2))
    }
  }

  /// Formulas, charts and the like, each a document of its own within an ODT.
  var objects: Int {
    names.count { $0.hasSuffix("/content.xml") && !$0.hasPrefix("ObjectReplacements/") }
  }

  /// What kind of document it is; a cut file is what its name says.
  func format(of path: String) -> ForeignFormat {
    if mimetype == "application/epub+zip" { return .epub }
    if mimetype == "application/vnd.oasis.opendocument.text" { return .odt }
    if names.contains("word/document.xml") { return .docx }
    if names.contains("META-INF/container.xml") { return .epub }
    let cut: [(ending: String, format: ForeignFormat)] = [
      (".docx", .docx), (".odt", .odt), (".epub", .epub),
    ]
    let name = path.lowercased()
    if !isWhole, let named = cut.first(where: { name.hasSuffix($0.ending) }) {
      return named.format
    }
    return .named("ZIP")
  }

  /// EPUB and ODT begin with a file that tells what they are.
  private static func mimetype(_ bytes: [UInt8]) -> String {
    guard bytes.count > 38, bytes[30..<38].elementsEqual("mimetype".utf8) else { return "" }
    let length = Int(number(bytes, 18, 4))
    let start = 38 + Int(number(bytes, 28, 2))
    guard length < 100, start + length <= bytes.count else { return "" }
    return String(decoding: bytes[start..<start + length], as: UTF8.self)
  }

  /// The record at the end, behind which only a remark stands.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 22
    let last = max(0, bytes.count - 22 - 65_536)
    while index >= last {
      if bytes[index] == 0x50, number(bytes, index, 4) == 0x0605_4B50 { return index }
      index -= 1
    }
    return nil
  }

  /// A number of so many bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
    guard start >= 0, start + count <= bytes.count else { return 0 }
    return bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
