internal import Glibc

/// Files and folders, as plainly as tests need them.
public enum Disk {
  /// The bytes of a file, or nil where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// The text of a file, or nil where it cannot be read.
  public static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a file; folders on the way are made.
  public static func write(_ bytes: [UInt8], to path: String) {
    if let slash = path.lastIndex(of: "/") { makeFolder(String(path[..<slash])) }
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Makes a folder and those it stands in.
  public static func makeFolder(_ path: String) {
    if path.isEmpty || mkdir(path, 0o755) == 0 || errno != ENOENT { return }
    if let slash = path.lastIndex(of: "/") { makeFolder(String(path[..<slash])) }
    mkdir(path, 0o755)
  }

  /// The names in a folder in byte order, hidden ones included.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of all files below a folder, relative to it, in byte order.
  public static func files(below folder: String) -> [String] {
    var found: [String] = []
    for name in names(in: folder) {
      let path = folder + "/" + name
      if isFolder(path) {
        found += files(below: path).map { name + "/" + $0 }
      } else {
        found.append(name)
      }
    }
    return found
  }

  /// Removes a file, or a folder with all that is in it; links are not followed.
  public static func remove(_ path: String) {
    if isFolder(path) { for name in names(in: path) { remove(path + "/" + name) } }
    Glibc.remove(path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
