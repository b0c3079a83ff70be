internal import Glibc

/// A program of another package, run on hostile input: without a shell, a network or a name of a
/// file, and within limits of time, memory and output.
struct ToolRun {
  /// How a run ended.
  enum Ending: Equatable {
    /// The program's exit code.
    case exit(Int32)
    /// The time, the memory or the output passed its limit, or the program crashed.
    case stopped
    /// The program is not installed.
    case missing
  }

  private(set) var output: [UInt8] = []
  /// The first of what it said on standard error.
  private(set) var errors: [UInt8] = []
  private(set) var ending = Ending.missing

  /// What a run may use.
  struct Limits {
    var seconds = 60
    /// Address space, in bytes.
    var memory: UInt = 2 << 30
    /// Of standard output, in bytes.
    var output = 256 << 20
  }

  /// Runs a program with `input` as its standard input, which it can open again and seek in as
  /// `/dev/stdin`.
  init(_ name: String, _ arguments: [String], input: [UInt8], limits: Limits = Limits()) {
    guard let program = ToolPath.find(name) else { return }
    ending = .stopped
    guard let file = NamelessFile(input), let streams = Pipes() else { return }
    let command = ToolPath.offline + [program] + arguments
    let process = ToolRun.limited(limits) { ToolRun.spawn(command, file.descriptor, streams) }
    streams.closeWriting()
    guard process > 0 else {
      streams.closeReading()
      return
    }
    let isWhole = read(streams, process, limits)
    streams.closeReading()
    let status = ToolRun.wait(process)
    if isWhole, status & 0x7F == 0 { ending = .exit((status >> 8) & 0xFF) }
  }

  // MARK: starting

  /// Standard input from a file, both outputs into pipes, a plain environment and signals as usual.
  private static func spawn(_ command: [String], _ input: Int32, _ streams: Pipes) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, streams.output.write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, streams.errors.write, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let environment = ["LANG=C.UTF-8", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]
    var process = pid_t()
    let failure = withPointers(command) { arguments in
      withPointers(environment) { environment in
        posix_spawn(&process, command[0], &actions, &attributes, arguments, environment)
      }
    }
    return failure == 0 ? process : -1
  }

  /// The limits hold for what is started meanwhile, and no longer for this program afterwards.
  private static func limited(_ limits: Limits, _ start: () -> pid_t) -> pid_t {
    let wanted: [(Int32, UInt)] = [
      (Int32(RLIMIT_AS.rawValue), limits.memory),
      (Int32(RLIMIT_CPU.rawValue), UInt(limits.seconds)), (Int32(RLIMIT_FSIZE.rawValue), 0),
      (Int32(RLIMIT_CORE.rawValue), 0),
    ]
    var before: [(Int32, rlimit)] = []
    for (resource, most) in wanted {
      var limit = rlimit()
      guard getrlimit(resource, &limit) == 0 else { continue }
      before.append((resource, limit))
      limit.rlim_cur = min(limit.rlim_max, most)
      setrlimit(resource, &limit)
    }
    defer {
      for (resource, limit) in before {
        var limit = limit
        setrlimit(resource, &limit)
      }
    }
    return start()
  }

  private static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }

  // MARK: reading

  /// Reads both outputs to their ends; false where a limit was passed and the program killed.
  private mutating func read(_ streams: Pipes, _ process: pid_t, _ limits: Limits) -> Bool {
    var polled = [
      pollfd(fd: streams.output.read, events: Int16(POLLIN), revents: 0),
      pollfd(fd: streams.errors.read, events: Int16(POLLIN), revents: 0),
    ]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let start = ToolRun.now
    while polled[0].fd >= 0 || polled[1].fd >= 0 {
      let left = limits.seconds * 1000 - (ToolRun.now - start)
      guard left > 0, output.count <= limits.output else {
        kill(process, SIGKILL)
        return false
      }
      if poll(&polled, 2, Int32(clamping: left)) < 0, errno != EINTR { return false }
      for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
        let count = Glibc.read(polled[index].fd, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 {
          polled[index].fd = -1
        } else if index == 0 {
          output += buffer[..<count]
        } else if errors.count < 4096 {
          errors += buffer[..<count]
        }
      }
    }
    return true
  }

  private static func wait(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
