internal import Glibc

/// Where programs are.
enum ToolPath {
  /// The path of a program among the folders of `PATH`.
  static func find(_ name: String) -> String? {
    for folder in (Environment.value("PATH") ?? "/usr/bin:/bin").split(separator: ":") {
      let path = "\(folder)/\(name)"
      if folder.hasPrefix("/"), access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  /// What a program is started through to have no network, where the system permits that.
  static let offline: [String] = {
    guard let unshare = find("unshare"), let probe = find("true") else { return [] }
    let wrapper = [unshare, "--user", "--map-current-user", "--net", "--"]
    return succeeds(wrapper + [probe]) ? wrapper : []
  }()

  private static func succeeds(_ command: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let copies = command.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    let empty: [UnsafeMutablePointer<CChar>?] = [nil]
    guard posix_spawn(&process, command[0], &actions, nil, copies, empty) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}

/// Bytes as a file without a name.
final class NamelessFile {
  let descriptor: Int32

  init?(_ bytes: [UInt8]) {
    let folder = Environment.value("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var name = Array("\(folder)/perspectives-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    // Without its name the file goes with the last program that has it open.
    if descriptor >= 0 { unlink(name) }
    guard descriptor >= 0, bytes.withUnsafeBytes({ Self.fill(descriptor, $0) }) else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func fill(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var done = 0
    while done < bytes.count {
      guard let base = bytes.baseAddress else { return true }
      let count = write(descriptor, base + done, bytes.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// The pipes of a program's two outputs.
struct Pipes {
  let output: (read: Int32, write: Int32)
  let errors: (read: Int32, write: Int32)

  init?() {
    guard let output = Self.make() else { return nil }
    guard let errors = Self.make() else {
      close(output.read)
      close(output.write)
      return nil
    }
    self.output = output
    self.errors = errors
  }

  private static func make() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  func closeWriting() {
    close(output.write)
    close(errors.write)
  }

  func closeReading() {
    close(output.read)
    close(errors.read)
  }
}
