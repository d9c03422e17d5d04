import CareCalendar
import Casework
import Record

extension Desk {
  func perform(_ command: StaffCommand) throws -> Done {
    try signedIn.require(command.staff == signedIn.member.id ? .recordOwnAbsence : .recordAbsences)
    var before = staff
    let position = try appendToStaff { staff in
      before = staff
      return try event(of: command, staff)
    }
    return Done(words: said(command, before), position: position)
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

  private func said(_ command: StaffCommand, _ before: StaffList) -> String {
    switch command {
    case .away(let id, let from, let until, let covering):
      let absence = Absence(of: id, from: from, until: until, covering: covering)
      var after = before
      after.evolve(.away(absence))
      let isShortened = after.absences.contains { $0 != absence && !before.absences.contains($0) }
      return "\(name(of: id)) is away from \(from.words) to \(until.words): "
        + "\(whatComes(to: id, covering: covering))."
        + (isShortened ? " What was recorded before holds on the other days." : "")
    case .back(let id):
      guard let ended = before.absenceToEnd(of: id, on: signedIn.day), ended.from > signedIn.day else {
        return "\(name(of: id)) is back from today."
      }
      return "\(name(of: id)) is not away from \(ended.from.words) to \(ended.until.words) after all."
    }
  }

  /// Decides on the staff list as it stands and appends, again and again while others get in between.
  private func appendToStaff(_ decide: (StaffList) throws -> StaffEvent) throws -> Position {
    while true {
      guard let stream = try store.stream(of: .staff) else {
        throw DeskRefusal.impossible("This store has no staff list. Make one with 'iro init'.")
      }
      let entries = try store.read(stream)
      guard !entries.contains(where: { $0.event == .unknown }) else {
        throw StoreFault.journal(.isNewer)
      }
      let event = try refusalsInWords { try decide(StaffList(folding: entries)) }
      let append = StreamAppend(stream: stream, expecting: entries.count, events: [NewEvent(.staff(event))])
      if let position = try appendUnlessMoved(act([append]), .none) { return position }
    }
  }
}
