import Platform
import TerminalUI

/// A line on standard error that tells how far long work has come; silent where nobody watches.
final class ProgressBar {
  private let label: String
  private let began = SystemClock().now()
  private var shownAt = SystemClock().now()
  private let isWatched = ProcessEnvironment.errorIsTerminal
  private var isShown = false

  init(_ label: String) { self.label = label }

  /// Redraws at most ten times a second.
  func show(done: Int, of total: Int) {
    guard isWatched else { return }
    let now = SystemClock().now()
    guard now.milliseconds - shownAt.milliseconds >= 100 else { return }
    (shownAt, isShown) = (now, true)
    let elapsed = Int(now.milliseconds - began.milliseconds)
    let line = ProgressLine(label, done: done, of: total, elapsed: elapsed)
      .text(width: ProcessEnvironment.columns - 1)
    Output.progress(line)
  }

  func clear() {
    if isShown { Output.progress(nil) }
  }
}
