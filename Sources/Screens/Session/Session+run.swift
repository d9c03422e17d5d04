public import TerminalUI

extension Session {
  /// Shows what there is and does what comes, until the person leaves or the terminal is gone.
  public mutating func run(on terminal: some Terminal) throws {
    size = terminal.size
    show(on: terminal)
    var sinceTick = 0
    var waiting: Input?
    while !hasEnded {
      let input = try waiting ?? terminal.next(timeout: isCatchingUp ? 0 : 1000)
      if input == .hangUp { break }
      // The window may have been made larger or smaller while the program was stopped.
      if input == .resumed { size = terminal.size }
      if press(input) { show(on: terminal) }
      if let request = toEdit {
        toEdit = nil
        edit(request, on: terminal)
        show(on: terminal)
      }
      if let request = toWrite {
        toWrite = nil
        write(request)
        show(on: terminal)
      }
      sinceTick = input == .tick ? 0 : sinceTick + 1
      // While somebody holds a key no second is quiet: what a tick brings comes after so many inputs.
      if sinceTick == Session.mostInputsBetweenTicks, !hasEnded {
        if tick() { show(on: terminal) }
        sinceTick = 0
      }
      if writeWaitingReads() { show(on: terminal) }
      waiting = try keepWhenQuiet(on: terminal)
    }
    keepDraft()
    // Whoever saves or gives up a form next does it, where it cannot be done now.
    try? service.overwriteTraces()
    try service.writeReads()
  }

  /// Keeps what was typed as soon as nothing more is waiting; else returns what is.
  private mutating func keepWhenQuiet(on terminal: some Terminal) throws -> Input? {
    guard isToKeep else { return nil }
    let more = try terminal.next(timeout: 0)
    guard more == .tick else { return more }
    let before = message
    keepDraft()
    if message != before { show(on: terminal) }
    return nil
  }

  private static let mostInputsBetweenTicks = 25

  private mutating func show(on terminal: some Terminal) {
    let frame = frame()
    terminal.show(frame)
    if cover == nil { shown = frame }
    if isToRedraw { terminal.redraw() }
    isToRedraw = false
  }
}
