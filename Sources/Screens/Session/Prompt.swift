import TerminalUI

/// The line at the foot of the screen while something is typed there.
struct Prompt {
  enum Kind {
    /// Finding as one types; the screen as it was before comes back when it is given up.
    case find(before: any Screen)
    case command(marked: Int)
  }

  var kind: Kind
  var line = LineEditor()

  var sign: String {
    switch kind {
    case .find: "/"
    case .command: ":"
    }
  }
}
