import Application
import Headless
import Screens
import TerminalUI
import Testing

/// Runs a script in a council of its own; what it says is on the screen is checked by the script itself.
func rehearse(_ text: String, in brook: Brook? = nil, at place: SourceLocation = #_sourceLocation) throws {
  let brook = try brook ?? Brook()
  let stage = Rehearsal.Stage(
    open: { opening in
      Session(
        service: try brook.service(opening.login ?? "amina", on: opening.today), size: opening.size)
    },
    lastKinds: { brook.lastKinds })
  var rehearsal = Rehearsal(on: stage)
  do {
    try rehearsal.run(Script(text))
  } catch let fault as ScriptFault {
    Issue.record("line \(fault.line): \(fault.words)", sourceLocation: place)
  }
}

/// A session at which keys have been pressed, for looking at what it then shows.
func session(
  _ keys: String = "", _ size: Size = Size(columns: 80, rows: 24), as login: String = "amina",
  isPlain: Bool = false, in brook: Brook? = nil
) throws -> Session {
  var session = Session(service: try (brook ?? Brook()).service(login), size: size, isPlain: isPlain)
  for key in keys.split(separator: " ") { session.press(.key(try #require(Key(script: String(key))))) }
  return session
}

/// The keys that find Jayden Murray in a list.
let toJayden = "/ J a y d e n <enter>"
