import Glibc

/// Starts a process whose standard input, output and error are the files named.
///
/// - Parameter ownsTerminal: in a session of its own, so that the file it reads becomes its terminal.
func spawn(
  _ command: [String], input: String, output: String, errors: String = "/dev/null", ownsTerminal: Bool = false
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, ownsTerminal ? O_RDWR : O_RDONLY, 0)
  if ownsTerminal {
    for descriptor in [Int32(1), 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
  } else {
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // POSIX_SPAWN_SETSID, which Swift does not see.
  if ownsTerminal { posix_spawnattr_setflags(&attributes, 0x80) }
  var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var process: pid_t = 0
  let code = posix_spawnp(&process, command[0], &actions, &attributes, &words, environ)
  guard code == 0 else { throw BenchFailure("\(command[0]): \(String(cString: strerror(code)))") }
  return process
}

/// What running a command took.
struct Spent {
  let milliseconds: Double
  /// Of the processors, the command's own and the system's for it.
  let processor: Double
  /// In MB of 1,000,000 bytes.
  let peakMemory: Double
}

/// Runs a command to its end, without a terminal; throws when it fails, with what it said.
@discardableResult
func running(_ command: [String], input: String = "/dev/null", output: String = "/dev/null") throws -> Spent {
  let said = "/tmp/iro-bench-\(getpid()).said"
  defer { unlink(said) }
  let start = milliseconds()
  let process = try spawn(command, input: input, output: output, errors: said)
  var status: Int32 = 0
  var used = rusage()
  wait4(process, &status, 0, &used)
  let end = milliseconds()
  guard status == 0 else {
    let why = status & 0x7F == 0 ? "failed: \(Files.text(of: said).suffix(500))" : "was ended by a signal"
    throw BenchFailure("'\(command.joined(separator: " "))' \(why)")
  }
  return Spent(
    milliseconds: end - start, processor: used.ru_utime.milliseconds + used.ru_stime.milliseconds,
    peakMemory: Double(used.ru_maxrss) * 1024 / 1_000_000)
}

/// Runs a command and returns what it printed.
func output(of command: [String], input: String = "/dev/null") throws -> String {
  let printed = "/tmp/iro-bench-\(getpid()).printed"
  defer { unlink(printed) }
  try running(command, input: input, output: printed)
  return Files.text(of: printed)
}

extension timeval {
  fileprivate var milliseconds: Double { Double(tv_sec) * 1000 + Double(tv_usec) / 1000 }
}
