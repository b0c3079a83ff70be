internal import Glibc

/// The environment that every program in the tests runs in, whatever the machine is set to.
public enum TestEnvironment {
  private static let home = TemporaryFolder()

  /// Variables by name, with `changes`; an empty value leaves the variable out.
  public static func variables(adding changes: [String: String]) -> [String: String] {
    var variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(homes(in: home.path)) { _, new in new }
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    variables.merge(changes) { _, new in new }
    return variables.filter { !$0.value.isEmpty }
  }

  /// Where programs keep what they remember, all of it in one folder.
  public static func homes(in folder: String) -> [String: String] {
    var variables = ["HOME": folder]
    for name in ["CONFIG", "DATA", "STATE", "CACHE"] {
      variables["XDG_\(name)_HOME"] = "\(folder)/\(name.lowercased())"
    }
    return variables
  }

  /// The variables as the system takes them.
  public static func lines(adding changes: [String: String]) -> [String] {
    variables(adding: changes).map { "\($0.key)=\($0.value)" }.sorted()
  }
}

/// Time for deadlines.
public enum Clock {
  /// Seconds since some moment.
  public static var now: Double { seconds(CLOCK_MONOTONIC) }

  /// Seconds of work that this thread has done.
  public static var work: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
