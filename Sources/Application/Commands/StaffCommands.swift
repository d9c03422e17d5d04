import CareCalendar
import Casework
import ReadModels
import Record

extension CaseService {
  func perform(_ command: StaffCommand) throws -> CommandResult {
    try signedIn.require(command.staff == signedIn.member.id ? .recordOwnAbsence : .recordAbsences)
    var before = staff
    let position = try appendToStaff { staff in
      before = staff
      return try event(of: command, staff)
    }
    return CommandResult(recorded: confirmation(of: command, before), position: position)
  }

  private func event(of command: StaffCommand, _ staff: StaffList) throws -> StaffEvent {
    let day = signedIn.day
    switch command {
    case .away(let id, let from, let until, let covering):
      let absence = Absence(of: id, from: from, until: until, covering: covering)
      if let refusal = staff.refusal(of: absence, on: day) { throw refusal }
      return .away(absence)
    case .back(let id):
      if let refusal = staff.refusal(ofReturnOf: id, on: day) { throw refusal }
      return .returned(id, on: max(day, staff.absenceToEnd(of: id, on: day)?.from ?? day))
    }
  }

  private func confirmation(of command: StaffCommand, _ before: StaffList) -> Confirmation {
    switch command {
    case .away(let id, let from, let until, let covering):
      let absence = Absence(of: id, from: from, until: until, covering: covering)
      var after = before
      after.evolve(.away(absence))
      let isShortened = after.absences.contains { $0 != absence && !before.absences.contains($0) }
      return .away(
        name: name(of: id), absence, meanwhile: whatComes(to: id, covering: covering),
        isShortening: isShortened)
    case .back(let id):
      let ended = before.absenceToEnd(of: id, on: signedIn.day)
      return .back(name: name(of: id), calledOff: ended.flatMap { $0.from > signedIn.day ? $0 : nil })
    }
  }

  /// Decides on the staff list as it stands and appends, again and again while others get in between.
  private func appendToStaff(_ decide: (StaffList) throws -> StaffEvent) throws -> Position {
    while true {
      guard let stream = try store.stream(of: .staff) else {
        throw ServiceRefusal.impossible("This store has no staff list. Make one with 'iro init'.")
      }
      let entries = try store.read(stream)
      guard !entries.contains(where: { $0.event == .unknown }) else {
        throw StoreFault.journal(.isNewer)
      }
      let event = try refusalsInWords { try decide(StaffList(folding: entries)) }
      let append = StreamAppend(stream: stream, expecting: entries.count, events: [NewEvent(.staff(event))])
      if let position = try appendUnlessConflict(act([append]), .none) { return position }
    }
  }
}
