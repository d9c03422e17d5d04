import Glibc

/// The program at work in a pseudo-terminal.
final class TerminalRun {
  private let master: Int32
  private let process: pid_t
  private let began: Double
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(_ command: [String], columns: Int, rows: Int) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, PTY.lock, &locked) == 0, ioctl(master, PTY.number, &number) == 0 else {
      throw BenchFailure(description: "no pseudo-terminal can be had")
    }
    let slave = "/dev/pts/\(number)"
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    began = milliseconds()
    process = try spawn(command, on: slave)
  }

  /// Milliseconds from the start of the process to the last byte before it fell still.
  func untilStill() throws -> Double {
    guard let last = drain(firstWithin: 5000) else {
      throw BenchFailure(description: "the program showed nothing within 5 seconds")
    }
    return last - began
  }

  /// Milliseconds from typing the key to the last byte that it brought about; 0 when it changed nothing.
  func time(ofTyping key: String) throws -> Double {
    let start = milliseconds()
    let bytes = Array(key.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else {
      throw BenchFailure(description: "the program has ended")
    }
    return drain(firstWithin: 60).map { $0 - start } ?? 0
  }

  /// Asks the program to end, and waits for it.
  func leave() throws {
    kill(process, SIGTERM)
    _ = drain(firstWithin: 200)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }

  /// Reads until nothing has come for a while; the time of the last byte, or nil when none came.
  private func drain(firstWithin wait: Int32) -> Double? {
    var last: Double?
    while true {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, last == nil ? wait : 40) > 0 else { return last }
      guard read(master, &buffer, buffer.count) > 0 else { return last }
      last = milliseconds()
    }
  }
}

/// What the C library names in macros that Swift does not see: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
private enum PTY {
  static let lock: UInt = 0x4004_5431
  static let number: UInt = 0x8004_5430
  static let ownSession: Int16 = 0x80
}

/// Starts a process in a session of its own, with the terminal at its standard input, output and error.
private func spawn(_ command: [String], on terminal: String) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setflags(&attributes, PTY.ownSession)
  return try started(command, &actions, &attributes)
}

private func started(
  _ command: [String], _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
) throws -> pid_t {
  var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  setenv("TERM", "xterm-256color", 1)
  setenv("LANG", "C.UTF-8", 1)
  var process: pid_t = 0
  let code = posix_spawn(&process, command[0], &actions, &attributes, &words, environ)
  guard code == 0 else {
    throw BenchFailure(description: "\(command[0]): \(String(cString: strerror(code)))")
  }
  return process
}

/// Runs a command to its end, without a terminal; throws when it fails.
func run(_ command: [String]) throws -> Double {
  let start = milliseconds()
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var status: Int32 = 0
  waitpid(try started(command, &actions, &attributes), &status, 0)
  guard status == 0 else {
    throw BenchFailure(description: "'\(command.joined(separator: " "))' failed")
  }
  return milliseconds() - start
}
