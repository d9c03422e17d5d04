import Headless
import TerminalUI
import Testing

@Suite("A terminal without a screen")
struct VirtualTerminalTests {
  @Test("It gives back what it is fed, in order, and takes over new sizes")
  func feeds() {
    let terminal = VirtualTerminal(inputs: [.key(.down)])
    terminal.feed(.resized(Size(columns: 60, rows: 16)), .key(.enter))
    #expect(terminal.next(timeout: nil) == .key(.down))
    #expect(terminal.size == Size(columns: 80, rows: 24))
    #expect(terminal.next(timeout: 5) == .resized(Size(columns: 60, rows: 16)))
    #expect(terminal.size == Size(columns: 60, rows: 16))
    #expect(terminal.next(timeout: nil) == .key(.enter))
  }

  @Test("When it has nothing more, a timed wait ends with a tick and an endless one with a hang-up")
  func runsDry() {
    let terminal = VirtualTerminal()
    #expect(terminal.next(timeout: 1_000) == .tick)
    #expect(terminal.next(timeout: nil) == .hangUp)
  }

  @Test("It keeps what it was shown")
  func keeps() {
    let terminal = VirtualTerminal(size: Size(columns: 8, rows: 1))
    #expect(terminal.frame.text == "")
    var frame = Frame(size: terminal.size)
    frame.put("Today", column: 0, row: 0, width: 8)
    terminal.show(frame)
    #expect(terminal.frames == [frame])
    #expect(terminal.frame.text == "Today")
  }
}
