import Headless
import TerminalUI
import Testing

@testable import Screens

/// The program goes on after it was stopped with Ctrl-Z.
@Suite struct ResumingTests {
  @Test("The window's size is read again: it may have changed meanwhile")
  func size() throws {
    let now = Size(columns: 100, rows: 30)
    let terminal = VirtualTerminal(inputs: [.tick, .resumed, .hangUp], sizeWhenResumed: now)
    var session = try session("")
    try session.run(on: terminal)
    #expect(terminal.frames.first?.size == Size(columns: 80, rows: 24))
    #expect(terminal.frame.size == now)
  }
}
