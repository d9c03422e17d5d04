public import Casework
import ReadModels

/// What is recorded of courts that decide about a child.
public enum CourtCommand: Sendable {
  case record(ChildID, [CourtEvent])
}

extension CaseService {
  func perform(_ command: CourtCommand) throws -> CommandResult {
    switch command {
    case .record(let id, let events): try record(events, of: id)
    }
  }

  private func record(_ events: [CourtEvent], of id: ChildID) throws -> CommandResult {
    try signedIn.require(.recordCourt)
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.court(events, today: signedIn.day))
    }
    return CommandResult(recorded: .courtNoted(row, events), position: position)
  }
}
