internal import Glibc

/// A folder of its own for one test, gone with this object.
public final class TemporaryFolder: Sendable {
  /// Its path.
  public let path: String

  /// Makes an empty folder.
  public init() {
    var template = Array("/tmp/perspectives-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    precondition(made, "no temporary folder can be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Disk.remove(path) }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) -> String {
    write(Array(text.utf8), to: name)
  }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) -> String {
    let whole = path + "/" + name
    Disk.write(bytes, to: whole)
    return whole
  }

  /// Makes a symbolic link.
  public func link(_ name: String, to target: String) {
    symlink(target, path + "/" + name)
  }

  /// Makes a named pipe.
  public func pipe(_ name: String) {
    mkfifo(path + "/" + name, 0o644)
  }
}
