/// Why there can be no screens here, in words for the person who sits in front of it.
public enum TerminalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case notATerminal
  case unknown(String)
  case cannotShowScreens(String)

  public var description: String {
    switch self {
    case .notATerminal:
      "Screens need a terminal, and the input or the output here is not one."
    case .unknown(let name) where name.isEmpty:
      "Nothing says which terminal this is. Set TERM, for example: export TERM=xterm-256color"
    case .unknown(let name):
      "This terminal (\(name)) is not known on this computer."
        + " Set TERM to one that is, for example: export TERM=xterm-256color"
    case .cannotShowScreens(let name):
      "This terminal (\(name)) cannot show screens, because it cannot move its cursor."
        + " Use a terminal window, or set TERM, for example: export TERM=xterm-256color"
    }
  }
}
