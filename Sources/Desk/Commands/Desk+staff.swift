import CareCalendar
import Casework

extension Desk {
  func perform(_ command: StaffCommand) throws -> Done {
    try signedIn.require(command.staff == signedIn.member.id ? .recordOwnAbsence : .recordAbsences)
    let position = try appendToStaff { staff in
      switch command {
      case .away(let id, let from, let until, let covering):
        let absence = Absence(of: id, from: from, until: until, covering: covering)
        if let refusal = staff.refusal(of: absence, on: signedIn.day) { throw refusal }
        return .away(absence)
      case .back(let id):
        if let refusal = staff.refusal(ofReturnOf: id, on: signedIn.day) { throw refusal }
        return .returned(id, on: signedIn.day)
      }
    }
    return Done(words: said(command), position: position)
  }

  private func said(_ command: StaffCommand) -> String {
    switch command {
    case .away(let id, let from, let until, let covering):
      let then = covering.map { "\(name(of: $0)) covers" } ?? "what comes to them goes to the next role up"
      return "\(name(of: id)) is away from \(from.words) to \(until.words): \(then)."
    case .back(let id): return "\(name(of: id)) is back from today."
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
        throw StoreFault.isNewer(path: "This store")
      }
      let event = try refusalsInWords { try decide(StaffList(folding: entries)) }
      let append = StreamAppend(stream: stream, expecting: entries.count, events: [NewEvent(.staff(event))])
      let act = Act(
        id: identifiers.act(), appends: [append], recordedAt: clock.now(), recordedBy: signedIn.member.id)
      if let position = try store.appendUnlessMoved(act, .none) { return position }
    }
  }
}
