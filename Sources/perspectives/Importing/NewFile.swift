internal import Content
internal import Glibc
internal import Phrases

/// A file that is not there yet: it comes whole or not at all, and never in place of another.
struct NewFile {
  /// Where it will be.
  let path: String
  private let folder: String
  /// What is said where a file is there already.
  private let exists: @Sendable (String) -> String

  /// Makes sure that the place is free; nothing is written yet.
  init(
    _ name: String, in folder: String, _ phrases: ImportPhrases,
    exists: (@Sendable (String) -> String)? = nil
  ) throws(Failure) {
    self.folder = folder
    let said: @Sendable (String) -> String = exists ?? phrases.exists
    self.exists = said
    path = Files.path(of: name, in: folder)
    switch Files.kind(of: folder) {
    case .folder: break
    case .file: throw Self.cannotCreate(path, ENOTDIR, phrases)
    case .missing: throw Self.cannotCreate(path, ENOENT, phrases)
    }
    if Self.isTaken(path) { throw Failure(said(path), .cannotCreate) }
  }

  /// Writes the bytes beside the place and moves them there when they are on the disk.
  func write(
    _ bytes: [UInt8], _ commandLine: CommandLinePhrases, _ phrases: ImportPhrases
  ) throws(Failure) {
    // Hidden, so that no library takes it for a report while it grows.
    let growing = "\(folder)/.perspectives-\(getpid())"
    let signals = Self.blockSignals()
    defer { Self.restore(signals) }
    let descriptor = open(growing, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.cannotCreate(path, errno, phrases) }
    defer { unlink(growing) }
    let output = Output(descriptor: descriptor)
    output.write(bytes)
    output.flush()
    let synced = output.failure == nil && fsync(descriptor) == 0
    let failure = output.failure ?? errno
    guard close(descriptor) == 0, synced else {
      let reason = phrases.system.words(synced ? errno : failure)
      throw Failure(commandLine.cannotWrite("\(path): \(reason)"), .cannotWrite)
    }
    try move(growing, phrases)
    syncFolder()
  }

  /// A second name is refused where a file came in the meantime; moving would replace that file.
  private func move(_ growing: String, _ phrases: ImportPhrases) throws(Failure) {
    if link(growing, path) == 0 { return }
    let code = errno
    // Memory sticks often know no second names.
    let knowsLinks = code != EPERM && code != EOPNOTSUPP && code != ENOSYS
    if !knowsLinks, !Self.isTaken(path), rename(growing, path) == 0 { return }
    if code == EEXIST || Self.isTaken(path) { throw Failure(exists(path), .cannotCreate) }
    throw Self.cannotCreate(path, code, phrases)
  }

  /// A link that leads nowhere is taken as well.
  private static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The name has to outlive a power cut as well as the text.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func cannotCreate(
    _ path: String, _ code: Int32, _ phrases: ImportPhrases
  ) -> Failure {
    Failure(phrases.cannotCreate(path, phrases.system.words(code)), .cannotCreate)
  }

  /// An interrupted import would leave the growing file behind: it is finished first.
  private static func blockSignals() -> sigset_t {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&blocked, signal) }
    sigprocmask(SIG_BLOCK, &blocked, &before)
    return before
  }

  private static func restore(_ signals: sigset_t) {
    var signals = signals
    sigprocmask(SIG_SETMASK, &signals, nil)
  }
}
