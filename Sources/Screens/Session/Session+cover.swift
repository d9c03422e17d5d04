import Application
import Rulebook
import TerminalUI

extension Session {
  /// Covers the screen where the person asks for it, and uncovers it. True for an input that means that, and nothing
  /// else.
  ///
  /// It comes before every screen, form, question and prompt, which stay as they are. The mouse uncovers nothing: it is
  /// knocked by whoever walks past the table.
  mutating func covers(for input: Input) -> Bool {
    quietSeconds = 0
    if cover != nil {
      if case .mouse = input { return true }
      cover = nil
      return true
    }
    guard case .key(let key) = input, GlobalAction.covering[key] != nil else { return false }
    coverUp()
    return true
  }

  /// Covers what is shown. The terminal is drawn from nothing, so that nothing is left of what another program wrote on it.
  mutating func coverUp() {
    cover = Cover(service)
    isToRedraw = true
  }

  /// Counts a quiet second, and covers the screen after as many as the council's policy says. True where it was covered.
  mutating func coverWhenIdle() -> Bool {
    guard cover == nil else { return false }
    quietSeconds += 1
    guard let delay = service.rulebook.policy.coverDelay.seconds, quietSeconds >= delay else { return false }
    coverUp()
    return true
  }
}
