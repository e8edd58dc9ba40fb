internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Another program, run without a shell.
struct ExternalProgram {
  struct Result {
    /// What is kept of it is recorded.
    private static let longestLine = 500

    let status: Int32
    let output: [UInt8]
    let errors: String

    /// What the program said last, or the status it ended with.
    var errorLine: String {
      errors.split(whereSeparator: \.isNewline).last.map { String($0.prefix(Result.longestLine)) }
        ?? "it ended with status \(status)"
    }
  }

  private static let secondsToDie = 5.0
  private static let mostBytes = 1 << 26
  private static let mostErrors = 1 << 16

  let path: String

  /// The program of this name in the directories of `path`, or at the place itself where it names one.
  static func find(_ name: String, path: String?) -> ExternalProgram? {
    let places =
      name.contains("/")
      ? [name] : (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
    return places.first { access($0, X_OK) == 0 }.map(ExternalProgram.init)
  }

  /// Runs it with `input` on its standard input, and ends it with all that it started after `secondsAllowed`.
  ///
  /// What it says is judged by its own end alone: a child that it leaves behind is not waited for, and neither is a program
  /// for long that we may not end, since it became another user's. Of what it writes the first 64 MB are kept, and of its errors 64 kB.
  /// - Throws: `ExternalProgramProblem` where it does not start or does not end in time.
  func run(_ arguments: [String], input: [UInt8], secondsAllowed: Double) throws -> Result {
    let (streams, process): ([UnnamedFile], pid_t)
    do {
      streams = [try UnnamedFile(holding: input), try UnnamedFile(), try UnnamedFile()]
      process = try spawn(arguments, streams)
    } catch let failure as SystemFailure {
      throw ExternalProgramProblem(explanation: "\(path) cannot be started: \(failure.reason)", wasCutOff: false)
    }
    guard let ended = try ExternalProgram.waited(for: process, path, seconds: secondsAllowed) else {
      // It may have left its group, and its children not.
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      let isStopped = try ExternalProgram.waited(for: process, path, seconds: ExternalProgram.secondsToDie) != nil
      throw ExternalProgramProblem(
        explanation: "\(path) had not ended after \(Int(secondsAllowed)) seconds and "
          + (isStopped ? "was stopped" : "could not be stopped: it may still be running"), wasCutOff: true)
    }
    guard ended & 0x7F == 0 else {
      throw ExternalProgramProblem(explanation: "\(path) was ended by signal \(ended & 0x7F)", wasCutOff: true)
    }
    do {
      return Result(
        status: (ended >> 8) & 0xFF, output: try streams[1].bytes(ExternalProgram.mostBytes),
        errors: String(decoding: try streams[2].bytes(ExternalProgram.mostErrors), as: UTF8.self))
    } catch let failure as SystemFailure {
      throw ExternalProgramProblem(explanation: "what \(path) wrote cannot be read: \(failure.reason)", wasCutOff: true)
    }
  }

  /// Starts it in a process group of its own, with the three streams and no other descriptor of ours.
  private func spawn(_ arguments: [String], _ streams: [UnnamedFile]) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (unblocked, defaulted) = (sigset_t(), sigset_t())
    sigemptyset(&unblocked)
    sigemptyset(&defaulted)
    sigaddset(&defaulted, SIGPIPE)
    sigaddset(&defaulted, SIGXFSZ)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setsigdefault(&attributes, &defaulted)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, file) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(stream))
    }
    // What whoever started us left open: by an action of the spawn none above a limit that was lowered since would be closed.
    for descriptor in ExternalProgram.opened { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    // Where whoever started us ignores the ends of children, the system would not tell us of them.
    signal(SIGCHLD, SIG_DFL)
    let number = posix_spawn(&process, path, &actions, &attributes, &words, environ)
    guard number == 0 else { throw SystemFailure(number: number) }
    return process
  }

  /// The numbers under which something may be open: a limit that was lowered since leaves higher ones open.
  private static var opened: [Int32] {
    guard let folder = opendir("/proc/self/fd") else {
      return Array(3..<Int32(min(sysconf(Int32(_SC_OPEN_MAX)), 4096)))
    }
    defer { closedir(folder) }
    var numbers: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let number = Int32(name), number > 2, number != dirfd(folder) { numbers.append(number) }
    }
    return numbers
  }

  /// By a clock that nobody sets.
  private static var secondsSinceBoot: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The status with which a process ended; nil where it has not in that time.
  private static func waited(for process: pid_t, _ path: String, seconds: Double) throws -> Int32? {
    let deadline = secondsSinceBoot + seconds
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      if ended < 0, errno != EINTR {
        throw ExternalProgramProblem(
          explanation: "how \(path) ended cannot be told: \(String(cString: strerror(errno)))", wasCutOff: true)
      }
      if secondsSinceBoot > deadline { return nil }
      usleep(10_000)
    }
  }
}

struct ExternalProgramProblem: ExplainedError {
  let explanation: String
  var told: Told { Told("external_program", explanation) }
  /// Whether it had begun, and what it did is not known.
  let wasCutOff: Bool
}

/// A file without a name, for the input and output of a program: no pipe can fill and stop both sides, and nothing is
/// left when the process is killed.
private final class UnnamedFile {
  let descriptor: Int32

  init(holding bytes: [UInt8] = []) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/improve-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw SystemFailure() }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw SystemFailure() }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  func bytes(_ most: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most, case let count = pread(descriptor, &block, block.count, off_t(bytes.count)), count != 0 {
      guard count > 0 else { throw SystemFailure() }
      bytes.append(contentsOf: block[..<count])
    }
    return bytes
  }
}

/// Why the system refused a call.
private struct SystemFailure: Error {
  let number: Int32
  var reason: String { String(cString: strerror(number)) }

  init(number: Int32 = errno) { self.number = number }
}
