import Casebook
import Casework

extension Desk {
  func perform(_ command: VoiceCommand) throws -> Done {
    switch command {
    case .hear(let id, let events): try hear(id, events)
    }
  }

  private func hear(_ id: ChildID, _ events: [VoiceEvent]) throws -> Done {
    try signedIn.require(.hearChildren)
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.hear(events, today: signedIn.day))
    }
    // What a child said in confidence is not for whoever looks at the screen next.
    let words = events.map(\.withoutWords.words).joined(separator: "; ")
    return Done(words: "\(called(row)): \(words).", position: position)
  }
}
