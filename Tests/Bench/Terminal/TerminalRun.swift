import Glibc

/// A program at work in a pseudo-terminal of 120 columns and 40 rows.
final class TerminalRun {
  static let columns = 120
  static let rows = 40
  /// How long no byte may come before what is shown counts as whole.
  private static let quiet: Int32 = 40
  /// What a whole screen comes to at the least, in bytes: before that the program is still at work.
  private static let wholeScreen = 1200

  let process: pid_t
  private let master: Int32
  private let began: Double
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private(set) var bytesSeen = 0

  init(_ command: [String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, PTY.lock, &locked) == 0, ioctl(master, PTY.number, &number) == 0 else {
      throw BenchFailure("no pseudo-terminal can be had")
    }
    let slave = "/dev/pts/\(number)"
    var size = winsize(ws_row: UInt16(Self.rows), ws_col: UInt16(Self.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    setenv("TERM", "xterm-256color", 1)
    setenv("LANG", "C.UTF-8", 1)
    began = milliseconds()
    process = try spawn(command, input: slave, output: slave, ownsTerminal: true)
  }

  /// Milliseconds from the start of the process to the last byte of the first whole screen.
  ///
  /// - Parameter least: fewer bytes than that are no whole screen.
  func firstScreen(least: Int = wholeScreen, within patience: Int32 = 120_000) throws -> Double {
    var last: Double?
    while bytesSeen < least {
      guard let drained = drain(firstWithin: patience) else {
        throw BenchFailure("no whole screen came within \(patience / 1000) seconds")
      }
      last = drained
    }
    return (last ?? began) - began
  }

  /// Milliseconds from typing to the last byte that it brought about. Throws where nothing changes on the screen: a
  /// key that is measured always changes something.
  ///
  /// - Parameter least: how many bytes it changes at the least, where a part of them may come long before the rest.
  func time(ofTyping keys: String, least: Int = 1) throws -> Double {
    let start = milliseconds()
    let before = bytesSeen
    try send(keys)
    var last = start
    while bytesSeen < before + least {
      guard let drained = drain(firstWithin: 60_000) else {
        throw BenchFailure("nothing came within a minute of typing \(keys.debugDescription)")
      }
      last = drained
    }
    return last - start
  }

  /// Milliseconds from typing to the first whole screen that it brought about, where more comes without a pause while
  /// something is counted behind it.
  func firstScreen(ofTyping keys: String) throws -> Double {
    let start = milliseconds()
    let before = bytesSeen
    try send(keys)
    while bytesSeen < before + Self.wholeScreen {
      guard drain(firstWithin: 60_000, quietWithin: 0) != nil else {
        throw BenchFailure("no whole screen came within a minute of typing \(keys.debugDescription)")
      }
    }
    return milliseconds() - start
  }

  /// Types without measuring, and waits until what it brought about is shown.
  func type(_ keys: String, least: Int = 1) throws { _ = try time(ofTyping: keys, least: least) }

  /// Types letter by letter, as each of them is shown before the next.
  func spell(_ words: String) throws {
    for letter in words { try type(String(letter)) }
  }

  /// Waits while nobody types; what comes meanwhile is read.
  func rest(milliseconds wait: Int) {
    let end = milliseconds() + Double(wait)
    while case let left = end - milliseconds(), left > 0 { _ = drain(firstWithin: Int32(left)) }
  }

  /// Asks the program to end, and waits for it.
  func leave() {
    kill(process, SIGTERM)
    var status: Int32 = 0
    let end = milliseconds() + 5000
    while waitpid(process, &status, WNOHANG) == 0 {
      if milliseconds() > end { kill(process, SIGKILL) }
      _ = drain(firstWithin: 20)
    }
    close(master)
  }

  private func send(_ keys: String) throws {
    let bytes = Array(keys.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else {
      throw BenchFailure("the program has ended")
    }
  }

  /// Reads until nothing has come for a while; the time of the last byte, or nil when none came.
  private func drain(firstWithin wait: Int32, quietWithin quiet: Int32 = TerminalRun.quiet) -> Double? {
    var last: Double?
    while true {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, last == nil ? wait : quiet) > 0 else { return last }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return last }
      bytesSeen += count
      last = milliseconds()
    }
  }
}

/// What the C library names in macros that Swift does not see: TIOCSPTLCK, TIOCGPTN.
private enum PTY {
  static let lock: UInt = 0x4004_5431
  static let number: UInt = 0x8004_5430
}
