internal import Content
import Glibc

// Usage: PackLibrary CONTENT_FOLDER OUTPUT.swift
//
// Writes one Swift file with the text of every file below the folder as string
// literals: they stay in the read-only pages of the program and cost no memory
// until they are read. Beside them stands the catalogue of what their heads say.

/// Ends the run with a message that the build shows.
func fail(_ message: String) -> Never {
  _ = "PackLibrary: \(message)\n".withCString { write(2, $0, strlen($0)) }
  exit(1)
}

/// The paths of all regular files below `folder`, relative to it, in byte order.
func relativePaths(below folder: String) -> [String] {
  var found: [String] = []
  var pending = [""]
  while let prefix = pending.popLast() {
    guard let stream = opendir(folder + "/" + prefix) else {
      fail("cannot list \(folder)/\(prefix)")
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = prefix.isEmpty ? name : prefix + "/" + name
      var status = stat()
      guard stat(folder + "/" + path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        pending.append(path)
      } else if status.st_mode & S_IFMT == S_IFREG {
        found.append(path)
      }
    }
  }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The bytes of one file.
func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<count])
  }
}

/// `text` as a Swift string literal on one line.
func literal(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\\\"
    case "\"": result += "\\\""
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\0": result += "\\0"
    case "\u{0}"..."\u{1F}": result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

guard CommandLine.arguments.count == 3 else { fail("usage: PackLibrary FOLDER OUTPUT.swift") }
let folder = CommandLine.arguments[1]
var files: [PackedFile] = []
var output = "extension BundledLibrary {\n  static let packed: [(String, StaticString)] = [\n"
for path in relativePaths(below: folder) {
  let bytes = contents(of: folder + "/" + path)
  guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path) is not UTF-8") }
  output += "    (\(literal(path)), \(literal(text))),\n"
  // The run is short: nothing that is read needs to be given back.
  let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  _ = kept.initialize(from: bytes)
  files.append((path, UnsafeBufferPointer(kept)))
}
let catalogue = String(decoding: PackedCatalogue.make(files), as: UTF8.self)
output += "  ]\n  static let packedCatalogue: StaticString = \(literal(catalogue))\n}\n"
guard let file = fopen(CommandLine.arguments[2], "wb") else { fail("cannot write the output") }
_ = output.withCString { fputs($0, file) }
guard fclose(file) == 0 else { fail("cannot write the output") }
