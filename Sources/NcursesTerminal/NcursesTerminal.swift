import CNcurses
import Glibc
public import TerminalUI

/// The terminal that a person sits in front of.
///
/// There is one at a time. Whoever holds it closes it; it is also closed when the process exits, and given
/// back to the shell when the process crashes.
public final class NcursesTerminal: Terminal {
  private var decoder: InputDecoder
  private var presses = DoublePress()
  private var painter: Painter
  private var isClosed = false

  /// Takes the terminal over; nothing is shown before the first frame.
  public init() throws(TerminalFailure) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    switch Int(cn_open()) {
    case CN_OPENED: break
    case CN_NO_TERMINAL: throw .notATerminal
    case CN_UNKNOWN: throw .unknown(name)
    default: throw .cannotShowScreens(name)
    }
    decoder = InputDecoder(sequences: describedKeys(), isUTF8: cn_is_utf8())
    painter = Painter()
  }

  deinit { close() }

  /// Gives the terminal back as it was found; does nothing the second time.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    cn_close()
  }

  public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  public func show(_ frame: Frame) {
    if !isClosed { painter.paint(frame) }
  }

  public func redraw() {
    guard !isClosed else { return }
    cn_forget()
    painter.repaint()
  }

  public func lend(to work: () throws -> Void) rethrows {
    guard !isClosed else { return try work() }
    cn_leave()
    cn_lend(true)
    defer {
      cn_lend(false)
      takeBack()
    }
    try work()
  }

  private func takeBack() {
    _ = cn_resize()
    redraw()
  }

  private func suspend(wholeJob: Bool) -> Input {
    cn_leave()
    cn_stop(wholeJob)
    takeBack()
    return .resumed
  }
}

extension NcursesTerminal {
  public func next(timeout milliseconds: Int?) -> Input {
    guard !isClosed else { return .hangUp }
    let end = milliseconds.map { now + max(0, $0) }
    while true {
      if let input = signalled() ?? typed() { return input }
      let left = end.map { max(0, $0 - now) }
      switch Int(cn_wait(patience(left))) {
      case CN_CLOSED: return .hangUp
      case CN_INPUT where !read(): return .hangUp
      case CN_TIME_UP where decoder.isUndecided: decoder.giveUp()
      case CN_TIME_UP: return .tick
      default: continue
      }
    }
  }

  private var now: Int { Int(cn_milliseconds()) }

  /// How long to wait: shorter than asked for when the rest of a key or a paste is still to come.
  private func patience(_ left: Int?) -> Int32 {
    if decoder.isUndecided { return decoder.isInsidePaste ? 1000 : 25 }
    return Int32(clamping: left ?? -1)
  }

  /// False when the terminal is gone.
  private func read() -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { room in
      let count = Int(cn_read(room.baseAddress, Int32(room.count)))
      decoder.feed(room.prefix(max(0, count)))
      return count >= 0
    }
  }

  private func signalled() -> Input? {
    let signals = Int(cn_take_signals())
    if signals & CN_END != 0 { return .hangUp }
    if signals & CN_STOP != 0 { return suspend(wholeJob: false) }
    if signals & CN_CONTINUE != 0 {
      cn_leave()
      takeBack()
      return .resumed
    }
    if signals & CN_RESIZE != 0, cn_resize() { return .resized(size) }
    return nil
  }

  private func typed() -> Input? {
    switch decoder.next() {
    case .key(.control("z")): suspend(wholeJob: true)
    case .mouse(let mouse): .mouse(presses.judge(mouse, at: now))
    case let input: input
    }
  }
}
