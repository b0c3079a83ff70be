internal import CTerminal
internal import Glibc

/// What a program left behind that was run with its standard streams on pipes.
public struct Execution: Sendable {
  /// Its standard output.
  public var output: [UInt8] = []
  /// Its standard error.
  public var errors: [UInt8] = []
  /// Its exit code; 128 and the signal's number where a signal ended it.
  public var status: Int32 = 0

  /// The standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// The standard error as text.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs the program that is tested.
  public static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) -> Execution {
    run(Places.program, arguments, input: input, environment: environment)
  }

  /// Runs a program to its end, or kills it after `seconds`.
  public static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = [:], seconds: Double = 240
  ) -> Execution {
    var streams: [Int32] = [-1, -1, -1]
    let process = withCStrings([program] + arguments) { arguments in
      withCStrings(TestEnvironment.lines(adding: environment)) { environment in
        terminal_start_piped(program, arguments, environment, &streams)
      }
    }
    guard process > 0 else { return Execution(status: 127) }
    var execution = Execution()
    execution.converse(streams, input, deadline: Clock.now + seconds, process)
    execution.status = exitStatus(of: process)
    return execution
  }

  /// Feeds the input and reads both outputs until they end.
  private mutating func converse(
    _ streams: [Int32], _ input: [UInt8], deadline: Double, _ process: pid_t
  ) {
    var rest = input[...]
    var polled = [
      pollfd(fd: streams[0], events: Int16(POLLOUT), revents: 0),
      pollfd(fd: streams[1], events: Int16(POLLIN), revents: 0),
      pollfd(fd: streams[2], events: Int16(POLLIN), revents: 0),
    ]
    while polled[1].fd >= 0 || polled[2].fd >= 0 {
      if rest.isEmpty, polled[0].fd >= 0 {
        close(polled[0].fd)
        polled[0].fd = -1
      }
      let left = max(0, deadline - Clock.now)
      if left == 0 { kill(process, SIGKILL) }
      poll(&polled, nfds_t(polled.count), Int32(left * 1000) + 1)
      if polled[0].revents != 0 { rest = feed(polled[0].fd, rest) }
      if polled[1].revents != 0, !read(polled[1].fd, &output) { polled[1].fd = -1 }
      if polled[2].revents != 0, !read(polled[2].fd, &errors) { polled[2].fd = -1 }
    }
    if polled[0].fd >= 0 { close(polled[0].fd) }
    close(streams[1])
    close(streams[2])
  }

  private func feed(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    return count > 0 ? bytes.dropFirst(count) : errno == EAGAIN ? bytes : []
  }

  private func read(_ descriptor: Int32, _ output: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { output.append(contentsOf: buffer[..<count]) }
    return count > 0
  }
}

/// Waits for a process to end; 128 and the signal's number where a signal ended it.
public func exitStatus(of process: Int32) -> Int32 {
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
}

/// Hands texts to C as an array that ends with a null pointer.
public func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(copies)
}
