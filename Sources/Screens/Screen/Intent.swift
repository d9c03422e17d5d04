import Desk

/// What a screen asks for after an input: it never does it itself.
enum Intent {
  case stay
  case open(Route)
  /// Something done about what is selected.
  case act(Act)
  case back
  case submit(Command)
  /// Why a key did nothing, for the message line.
  case refuse(String)
}
