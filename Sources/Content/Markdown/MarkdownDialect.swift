internal import CMd4c

/// The Markdown that reports are written in: CommonMark with GitHub's tables, strikethrough, task
/// lists and addresses in the text.
enum MarkdownDialect {
  /// `www` autolinks stay off: on hostile input they cost the square of its length.
  static let flags =
    UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    | UInt32(MD_FLAG_PERMISSIVEURLAUTOLINKS)

  /// What stands in for the `[` of a footnote's mark while md4c parses.
  ///
  /// So md4c does not take the mark for a link. One byte for one byte: offsets stay.
  static let footnoteMark: UInt8 = 0x1A

  /// Runs md4c over `bytes` and hands its events to `sink`.
  static func parse<Sink: MarkdownSink>(_ bytes: UnsafeBufferPointer<UInt8>, _ sink: Sink) {
    var parser = MD_PARSER()
    parser.flags = flags
    parser.enter_block = { type, detail, context in
      MarkdownDialect.with(context) { $0.enter(block: type, detail) }
      return 0
    }
    parser.leave_block = { type, detail, context in
      MarkdownDialect.with(context) { $0.leave(block: type, detail) }
      return 0
    }
    parser.enter_span = { type, detail, context in
      MarkdownDialect.with(context) { $0.enter(span: type, detail) }
      return 0
    }
    parser.leave_span = { type, detail, context in
      MarkdownDialect.with(context) { $0.leave(span: type) }
      return 0
    }
    parser.text = { type, text, size, context in
      guard let text else { return 0 }
      let raw = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      let bytes = UnsafeBufferPointer(start: raw, count: Int(size))
      MarkdownDialect.with(context) { $0.text(type, bytes) }
      return 0
    }
    guard let base = bytes.baseAddress, bytes.count <= Int(UInt32.max) - 1 else { return }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
      _ = md_parse(
        characters, MD_SIZE(bytes.count), &parser, Unmanaged.passUnretained(sink).toOpaque())
    }
  }

  /// Calls the sink behind an md4c context; millions of calls, so no counting of references.
  @inline(__always)
  private static func with(_ context: UnsafeMutableRawPointer?, _ body: (MarkdownSink) -> Void) {
    guard let context else { return }
    Unmanaged<MarkdownSink>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  /// The text of an md4c attribute, entities decoded.
  static func string(_ attribute: MD_ATTRIBUTE) -> String {
    guard let text = attribute.text, attribute.size > 0,
      let types = attribute.substr_types, let offsets = attribute.substr_offsets
    else { return "" }
    var result = ""
    var index = 0
    while offsets[index] < attribute.size {
      let start = Int(offsets[index])
      let end = Int(offsets[index + 1])
      let raw = UnsafeRawPointer(text + start).assumingMemoryBound(to: UInt8.self)
      let bytes = UnsafeBufferPointer(start: raw, count: end - start)
      result += types[index] == MD_TEXT_ENTITY ? Entity.decode(bytes) : plain(bytes)
      index += 1
    }
    return result
  }

  /// The bytes as text, with the stand-in put back.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(footnoteMark) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0x1A ? "[" : $0 }))
  }
}

/// What receives md4c's events; subclasses override what they need.
class MarkdownSink {
  func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {}
  func leave(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {}
  func enter(span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {}
  func leave(span: MD_SPANTYPE) {}
  func text(_ type: MD_TEXTTYPE, _ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// HTML's character references.
enum Entity {
  /// The text of a reference such as `&eacute;`, `&#233;` or `&#xE9;`, or the reference itself.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let written = String(decoding: bytes, as: UTF8.self)
    if bytes.count > 3, bytes[1] == 0x23 { return numeric(bytes) ?? written }
    guard let base = bytes.baseAddress else { return written }
    let found = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      entity_lookup($0, bytes.count)
    }
    guard let found else { return written }
    var result = String.UnicodeScalarView()
    for code in [found.pointee.codepoints.0, found.pointee.codepoints.1] where code != 0 {
      if let scalar = Unicode.Scalar(code) { result.append(scalar) }
    }
    return String(result)
  }

  private static func numeric(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let isHex = bytes[2] | 0x20 == 0x78
    let digits = bytes[(isHex ? 3 : 2)..<(bytes.count - 1)]
    let text = String(decoding: digits, as: UTF8.self)
    guard let code = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
    return String(code == 0 ? "\u{FFFD}" : Unicode.Scalar(code) ?? "\u{FFFD}")
  }
}
