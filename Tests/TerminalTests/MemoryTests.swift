import Foundation
import TerminalSupport
import Testing

/// What is in the program's memory stays there.
@Suite struct MemoryTests {
  /// The program waiting for its input, and the end of the pipe that it waits at.
  private struct Waiting {
    let process: pid_t
    let pipe: Int32
  }

  private func start() throws -> Waiting {
    var ends: [Int32] = [0, 0]
    try #require(pipe2(&ends, O_CLOEXEC) == 0)
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    var words: [UnsafeMutablePointer<CChar>?] = [Program.path, "rehearse", "-"].map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    try #require(posix_spawn(&process, Program.path, &actions, nil, &words, environ) == 0)
    return Waiting(process: process, pipe: ends[1])
  }

  private func end(_ program: Waiting, _ signal: Int32) -> Int32 {
    kill(program.process, signal)
    var status: Int32 = 0
    waitpid(program.process, &status, 0)
    close(program.pipe)
    return status
  }

  /// The limit of core dumps, once the program has set it.
  private func limit(of program: Waiting) throws -> String {
    let end = Date(timeIntervalSinceNow: 20)
    var line = ""
    repeat {
      let limits = try String(contentsOfFile: "/proc/\(program.process)/limits", encoding: .utf8)
      line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }.map(String.init) ?? ""
      if line.split(separator: " ").contains("0") { break }
      usleep(20_000)
    } while Date() < end
    return line
  }

  @Test("No core dump is allowed, to it or to what it starts")
  func limited() throws {
    let program = try start()
    let words = try limit(of: program).split(separator: " ").map(String.init)
    #expect(words == ["Max", "core", "file", "size", "0", "0", "bytes"])
    _ = end(program, SIGKILL)
  }

  @Test("It leaves no core dump even where the limit is raised again", .enabled(if: geteuid() == 0))
  func notDumped() throws {
    let program = try start()
    _ = try limit(of: program)
    try run("/usr/bin/env", ["prlimit", "--pid", "\(program.process)", "--core=unlimited"])
    let status = end(program, SIGSEGV)
    let dumped = status & 0x80
    #expect(status & 0x7F == SIGSEGV && dumped == 0)
  }
}
