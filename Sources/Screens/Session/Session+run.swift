public import Glass

extension Session {
  /// Shows what there is and does what comes, until the person leaves or the terminal is gone.
  public mutating func run(on terminal: some Terminal) throws {
    size = terminal.size
    show(on: terminal)
    while !hasEnded {
      let input = try terminal.next(timeout: 1000)
      if input == .hangUp { return }
      if press(input) { show(on: terminal) }
    }
  }

  private mutating func show(on terminal: some Terminal) {
    let frame = frame()
    terminal.show(frame)
    shown = frame
    if isToRedraw { terminal.redraw() }
    isToRedraw = false
  }
}
