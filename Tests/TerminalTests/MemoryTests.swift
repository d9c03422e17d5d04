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
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    var words: [UnsafeMutablePointer<CChar>?] =
      [Program.path, "rehearse", "-"].map { (word: String) in strdup(word) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    try #require(posix_spawn(&process, Program.path, &actions, nil, &words, environ) == 0)
    return Waiting(process: process, pipe: ends[1])
  }

  private func end(_ program: Waiting) {
    kill(program.process, SIGKILL)
    waitpid(program.process, nil, 0)
    close(program.pipe)
  }

  /// The limit of core dumps, once the program has set it.
  private func limit(of program: Waiting) throws -> String {
    let end = Date(timeIntervalSinceNow: 20)
    var line = ""
    repeat {
      let limits = try String(contentsOfFile: "/proc/\(program.process)/limits", encoding: .utf8)
      line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }.map(String.init) ?? ""
      if line.split(separator: " ").filter({ $0 == "0" }).count == 2 { break }
      usleep(20_000)
    } while Date() < end
    return line
  }

  @Test("No core dump is allowed, to it or to what it starts")
  func limited() throws {
    let program = try start()
    let words = try limit(of: program).split(separator: " ").map(String.init)
    #expect(words == ["Max", "core", "file", "size", "0", "0", "bytes"])
    end(program)
  }
}
