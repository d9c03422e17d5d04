import Glibc

/// What the trying itself could not do.
struct FaultsFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// How a process came to its end.
enum ProcessEnd: Equatable, Sendable {
  case code(Int32)
  case signal(Int32)
  /// It did not, and was killed.
  case none
}

/// A process in a group of its own, which reads nothing and prints into files.
struct Spawned: Sendable {
  private let process: pid_t
  private let began = ContinuousClock.now

  init(_ command: [String], output: String, errors: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETPGROUP and POSIX_SPAWN_SETSIGMASK, which Swift does not see: whoever started this program may hold
    // signals back.
    posix_spawnattr_setflags(&attributes, 0x02 | 0x08)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, &attributes, &words, environ)
    guard code == 0 else { throw FaultsFailure("\(command[0]): \(String(cString: strerror(code)))") }
    self.process = process
  }

  /// Waits for its end, and kills it when that does not come.
  func end(within limit: Duration = .seconds(90)) -> ProcessEnd {
    var status: Int32 = 0
    var pause: UInt32 = 200
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now - began < limit else {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        return .none
      }
      usleep(pause)
      pause = min(pause * 2, 3000)
    }
    let signal = status & 0x7F
    return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Kills it so many microseconds after its start; how it ended, which may have been before.
  func killed(after moment: Int) -> ProcessEnd {
    let left = Int64(moment) - Int64((ContinuousClock.now - began) / .microseconds(1))
    if left > 0 { usleep(UInt32(left)) }
    kill(-process, SIGKILL)
    return end()
  }
}
