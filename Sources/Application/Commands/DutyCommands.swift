import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  func perform(_ command: DutyCommand) throws -> CommandResult {
    switch command {
    case .putOff(let id, let key, let until, let reason): try putOff(id, key, until, reason)
    }
  }

  private func putOff(_ id: ChildID, _ key: DutyKey, _ until: Day, _ reason: String) throws -> CommandResult {
    try signedIn.require(.putOffDuties)
    let row = try visibleRow(id)
    var title = ""
    let position = try append(to: id) { child, _ in
      guard
        let duty = rulebook.duties(of: child).first(where: {
          $0.key == key && $0.isInForce(on: signedIn.day)
        })
      else { throw ServiceRefusal.noSuchDuty }
      guard signedIn.post.holds(duty) else {
        throw ServiceRefusal.impossible("It is the \(duty.post.words)'s to put off: it waits on them.")
      }
      title = duty.title
      return try child.decide(
        .putOff(
          key, weight: duty.weight, due: duty.due, until: until, reason: reason, today: signedIn.day))
    }
    return CommandResult(recorded: .putOff(row, title: title, until: until), position: position)
  }
}
