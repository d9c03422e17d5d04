public import Glass

extension Session {
  /// Shows what there is and does what comes, until the person leaves or the terminal is gone.
  public mutating func run(on terminal: some Terminal) throws {
    size = terminal.size
    show(on: terminal)
    var sinceTick = 0
    while !hasEnded {
      let input = try terminal.next(timeout: 1000)
      if input == .hangUp { return }
      if press(input) { show(on: terminal) }
      sinceTick = input == .tick ? 0 : sinceTick + 1
      // While somebody holds a key no second is quiet: what a tick brings comes after so many inputs.
      if sinceTick == Session.mostInputsBetweenTicks, !hasEnded {
        if press(.tick) { show(on: terminal) }
        sinceTick = 0
      }
    }
  }

  private static let mostInputsBetweenTicks = 25

  private mutating func show(on terminal: some Terminal) {
    let frame = frame()
    terminal.show(frame)
    shown = frame
    if isToRedraw { terminal.redraw() }
    isToRedraw = false
  }
}
