internal import Glibc

/// Where things are when the tests run.
public enum Places {
  /// The root of the repository.
  public static let repository = parent(parent(parent(#filePath)))

  /// The bundled library.
  public static let content = repository + "/Content"

  /// The built program; it stands beside the tests.
  public static let program = parent(own) + "/perspectives"

  private static var own: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The path without its last part.
  public static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
