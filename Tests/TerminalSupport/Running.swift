import Foundation

/// What a terminal or a program did that it should not have.
public struct Unexpected: Error, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }
}

/// Runs a program to its end and gives what it printed; throws when it failed.
///
/// What it prints goes to a file: a server that it starts may hold on to its output for as long as it lives.
@discardableResult
public func run(_ program: String, _ arguments: [String]) throws -> String {
  let path = NSTemporaryDirectory() + "/iro-output-\(UUID().uuidString)"
  defer { unlink(path) }
  let status = try exitStatus(of: [program] + arguments, output: path)
  let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  guard status == 0 else {
    throw Unexpected(description: "\(arguments.joined(separator: " ")) ended with \(status): \(text)")
  }
  return text
}

/// Runs a line of the shell's language to its end and gives what it printed; throws when it failed.
@discardableResult
public func shell(_ line: String) throws -> String { try run("/bin/sh", ["-c", line]) }

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
