import Casework
import ReadModels

extension CaseService {
  func perform(_ command: VoiceCommand) throws -> CommandResult {
    switch command {
    case .hear(let id, let events): try hear(id, events)
    }
  }

  private func hear(_ id: ChildID, _ events: [VoiceEvent]) throws -> CommandResult {
    try signedIn.require(.hearChildren)
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.hear(events, today: signedIn.day))
    }
    return CommandResult(recorded: .heard(row, events), position: position)
  }
}
