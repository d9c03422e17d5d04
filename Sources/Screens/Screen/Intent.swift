import Application
import Casework

/// What a screen asks for after an input: it never does it itself.
indirect enum Intent {
  case stay
  case open(Route)
  /// Something done about what is selected.
  case act(MenuAction)
  /// Goes back to what is below; what is half-filled is given up. Below the places there is nothing: one stays.
  case back
  /// Goes back, and from a place out of the program.
  case leave
  /// Leaves a form and keeps what was typed for another time.
  case keepForLater
  /// A text is to be written in the person's editor; the screen is given what was written.
  case edit(EditRequest)
  /// Pages are to be written to where the person keeps them.
  case write(PageRequest)
  case submit(Command)
  /// Something done at once, without a form.
  case perform(Command)
  /// Asks whether something is meant, in words that say what speaks against it, and does it only if it is.
  case ask(String, then: Intent)
  /// The person says that the machine's clock is right: then it is done.
  case confirmClock(then: Intent)
  /// Opens the alerts of a child, for the person to choose one, and says why.
  case choose(ChildID, String)
  /// Why a key did nothing, for the message line.
  case refuse(String)
}
