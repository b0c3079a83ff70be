internal import CYaml

/// A value of a YAML document, with the line it stands on (from 1).
public enum YAML: Sendable {
  /// A scalar, as written.
  case scalar(String, line: Int)
  /// A sequence.
  case list([YAML], line: Int)
  /// A mapping, in the order written.
  case map([(key: String, value: YAML)], line: Int)

  /// Why a text is not YAML.
  public struct Failure: Error, Sendable {
    /// libyaml's words.
    public let problem: String
    /// The line, from 1.
    public let line: Int
  }

  /// The line the value starts on.
  public var line: Int {
    switch self {
    case .scalar(_, let line), .list(_, let line), .map(_, let line): line
    }
  }

  /// The text of a scalar.
  public var string: String? {
    if case .scalar(let text, _) = self { text } else { nil }
  }

  /// The scalars of a list; a lone scalar counts as a list of one.
  public var strings: [String] {
    switch self {
    case .scalar(let text, _): text.isEmpty ? [] : [text]
    case .list(let items, _): items.compactMap(\.string)
    case .map: []
    }
  }

  /// The items of a list, or nothing.
  public var items: [YAML] {
    if case .list(let items, _) = self { items } else { [] }
  }

  /// The pairs of a mapping, or nothing.
  public var pairs: [(key: String, value: YAML)] {
    if case .map(let pairs, _) = self { pairs } else { [] }
  }

  /// The value of a key in a mapping.
  public subscript(key: String) -> YAML? {
    pairs.first { $0.key == key }?.value
  }

  /// Reads the first document of `bytes`.
  ///
  /// Aliases are read as empty scalars and nesting ends at 32, so that no input can grow.
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) throws(Failure)
    -> YAML
  {
    let parser = YAMLParser(bytes, firstLine: firstLine)
    defer { parser.close() }
    return try parser.document()
  }
}

private struct YAMLParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let firstLine: Int
  private let deepest = 32

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    parser = .allocate(capacity: 1)
    self.firstLine = firstLine
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  func close() {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private enum Event {
    case scalar(String)
    case listStart, mapStart, end, stop, other
  }

  private func next() throws(YAML.Failure) -> (event: Event, line: Int) {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) != 0 else {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not YAML"
      throw YAML.Failure(problem: problem, line: Int(parser.pointee.problem_mark.line) + firstLine)
    }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + firstLine
    return (kind(of: event), line)
  }

  private func kind(of event: yaml_event_t) -> Event {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(String(decoding: bytes, as: UTF8.self))
    case YAML_ALIAS_EVENT: return .scalar("")
    case YAML_SEQUENCE_START_EVENT: return .listStart
    case YAML_MAPPING_START_EVENT: return .mapStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT, YAML_NO_EVENT: return .stop
    default: return .other
    }
  }

  func document() throws(YAML.Failure) -> YAML {
    while true {
      let (event, line) = try next()
      switch event {
      case .stop: return .map([], line: line)
      case .end, .other: continue
      case .scalar, .listStart, .mapStart: return try value(event, line, depth: 0)
      }
    }
  }

  private func value(_ event: Event, _ line: Int, depth: Int) throws(YAML.Failure) -> YAML {
    guard depth < deepest else { throw YAML.Failure(problem: "nested too deeply", line: line) }
    switch event {
    case .scalar(let text): return .scalar(text, line: line)
    case .listStart: return .list(try items(depth: depth), line: line)
    case .mapStart: return .map(try pairs(depth: depth), line: line)
    case .end, .stop, .other: return .scalar("", line: line)
    }
  }

  private func items(depth: Int) throws(YAML.Failure) -> [YAML] {
    var items: [YAML] = []
    while true {
      let (event, line) = try next()
      switch event {
      case .end, .stop: return items
      case .other: continue
      case .scalar, .listStart, .mapStart:
        items.append(try value(event, line, depth: depth + 1))
      }
    }
  }

  private func pairs(depth: Int) throws(YAML.Failure) -> [(key: String, value: YAML)] {
    let flat = try items(depth: depth)
    return stride(from: 0, to: flat.count - 1, by: 2).map { index in
      (flat[index].string ?? "", flat[index + 1])
    }
  }
}
