import Foundation

/// A real terminal with a shell in it, driven through tmux.
final class Tmux {
  private let socket = "iro-test-\(UUID().uuidString.prefix(8))"

  init(columns: Int, rows: Int, environment: [String: String] = [:]) throws {
    let settings = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    try ask(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + settings
        + ["env", "-u", "NO_COLOR", "PS1=ready> ", "LANG=C.UTF-8"]
        + environment.map { "\($0.key)=\($0.value)" } + ["sh"])
    try ask(["set-option", "-g", "status", "off"])
    try ask(["set-option", "-g", "window-size", "manual"])
    try waitFor("ready>")
  }

  deinit { _ = try? ask(["kill-server"]) }

  /// Types keys by tmux's names for them: "j", "Enter", "Escape", "C-l".
  func press(_ keys: String...) throws { try ask(["send-keys"] + keys) }

  func type(_ line: String) throws {
    try write(line)
    try press("Enter")
  }

  /// Types words as they are.
  func write(_ words: String) throws { try ask(["send-keys", "-l", words]) }

  func resize(columns: Int, rows: Int) throws {
    try ask(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What stands on the screen; with `colours`, the orders that colour it too.
  func screen(colours: Bool = false) throws -> String {
    try ask(["capture-pane", "-p"] + (colours ? ["-e"] : []))
  }

  /// Column and row of the cursor, from 0.
  func cursor() throws -> (column: Int, row: Int) {
    let words = try ask(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).split(
      whereSeparator: \.isWhitespace)
    return (Int(words[0]) ?? -1, Int(words[1]) ?? -1)
  }

  /// Waits until the screen is as asked, and gives it; throws what stands there when it does not come.
  @discardableResult
  func waitUntil(_ wanted: String, _ isSo: (String) -> Bool) throws -> String {
    let end = Date(timeIntervalSinceNow: 30)
    var shown = ""
    repeat {
      shown = try screen()
      if isSo(shown) { return shown }
      usleep(20_000)
    } while Date() < end
    throw Unexpected(description: "waited for \(wanted); the screen shows\n\(shown)")
  }

  @discardableResult
  func waitFor(_ words: String) throws -> String { try waitUntil("“\(words)”") { $0.contains(words) } }

  @discardableResult
  private func ask(_ words: [String]) throws -> String {
    try run("/usr/bin/env", ["tmux", "-L", socket] + words)
  }
}

/// What a terminal or a program did that it should not have.
struct Unexpected: Error, CustomStringConvertible {
  let description: String
}

/// Runs a program to its end and gives what it printed; throws when it failed.
///
/// What it prints goes to a file: a server that it starts may hold on to its output for as long as it lives.
@discardableResult
func run(_ program: String, _ arguments: [String]) throws -> String {
  let path = NSTemporaryDirectory() + "/iro-output-\(UUID().uuidString)"
  defer { unlink(path) }
  let status = try exitStatus(of: [program] + arguments, output: path)
  let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  guard status == 0 else {
    throw Unexpected(description: "\(arguments.joined(separator: " ")) ended with \(status): \(text)")
  }
  return text
}

private func exitStatus(of command: [String], output: String) throws -> Int32 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var process: pid_t = 0
  var attributes = withEverySignal()
  defer { posix_spawnattr_destroy(&attributes) }
  let code = posix_spawn(&process, command[0], &actions, &attributes, &words, environ)
  guard code == 0 else { throw Unexpected(description: "\(command[0]): \(String(cString: strerror(code)))") }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
}

/// The threads that tests run on hold signals back; what they start must not, or it never ends when it is told to.
private func withEverySignal() -> posix_spawnattr_t {
  let setsMask: Int16 = 0x08  // POSIX_SPAWN_SETSIGMASK, a macro that Swift does not see
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, setsMask)
  return attributes
}
