import Application
import Casework
import TerminalUI

extension Session {
  /// Lends the terminal to the editor, and gives what was written there to the screen that asked.
  mutating func edit(_ request: EditRequest, on terminal: some Terminal) {
    guard let editor else {
      message = .refused("There is no editor here. Write it in the form.")
      return
    }
    do {
      let place = try editor.lay(request.text, as: request.file)
      // Without a draft that names the file, nobody would find it after a kill.
      guard keepDraft(edited: .init(field: request.field, place: place)) else { return editor.clear(place) }
      var written: (text: String?, fault: String?) = (nil, nil)
      // An editor may be open for hours. What cannot be written now is tried again afterwards.
      try? writeReads()
      terminal.lend { written = editor.edit(place) }
      size = terminal.size
      take(written, for: request)
      if keepDraft() { editor.clear(place) }
    } catch {
      message = .refused(error)
    }
  }

  /// What the editor saved is taken, however the editor ended: the file is what the person wrote.
  private mutating func take(_ written: (text: String?, fault: String?), for request: EditRequest) {
    let text = written.text.flatMap { $0.withoutLastLineEnd == request.text ? nil : $0.withoutLastLineEnd }
    message = .edited(isChanged: text != nil, fault: written.fault)
    guard let text else { return }
    attempt { session in
      let said = session.message
      let intent = try session.screen.edited(text, request, session.service)
      try session.follow(intent)
      if session.message == nil { session.message = said }
    }
  }
}

extension Message {
  /// What became of a text in the editor.
  static func edited(isChanged: Bool, fault: String?) -> Message {
    switch (fault, isChanged) {
    case (let fault?, true): refused("\(fault) What the editor had saved is here.")
    case (let fault?, false): refused("\(fault) Nothing here was changed.")
    case (nil, true): said("What you wrote is here, and is not saved yet.")
    case (nil, false): said("Nothing was changed in the editor.")
    }
  }
}

extension String {

  /// Editors end a file with a line end that nobody typed.
  fileprivate var withoutLastLineEnd: String { last?.isNewline == true ? String(dropLast()) : self }
}
