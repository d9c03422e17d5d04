import CareCalendar
import Casework

/// Who is responsible for a child, on disk.
enum AllocationCodec {
  static func write(_ event: AllocationEvent) -> EncodedEvent {
    switch event {
    case .allocated(let allocation):
      EncodedEvent(
        "allocation.iro.3",
        [
          "iro": .text(allocation.iro.raw), "since": .day(allocation.since),
          "reason": .text(ifAny: allocation.reason), "recorded": .day(allocation.recordedOn),
        ])
    case .caseHeld(let holder):
      EncodedEvent(
        "allocation.case-holder.1",
        [
          "worker": .text(ifAny: holder.socialWorker), "team": .text(ifAny: holder.team),
          "since": .day(holder.since),
        ])
    case .serviceTold(let day): EncodedEvent("allocation.service-told.1", ["on": .day(day)])
    }
  }

  static let readers: [String: Reader<AllocationEvent>] = [
    "allocation.iro.1": {
      .allocated(Allocation(iro: StaffID(try $0.text("iro")), since: try $0.optionalDay("since")))
    },
    "allocation.iro.2": {
      .allocated(
        Allocation(
          iro: StaffID(try $0.text("iro")), since: try $0.optionalDay("since"),
          reason: try $0.optionalText("reason")))
    },
    "allocation.iro.3": {
      .allocated(
        Allocation(
          iro: StaffID(try $0.text("iro")), since: try $0.optionalDay("since"),
          reason: try $0.optionalText("reason"), recordedOn: try $0.optionalDay("recorded")))
    },
    "allocation.case-holder.1": {
      .caseHeld(
        CaseHolder(
          socialWorker: try $0.optionalText("worker"), team: try $0.optionalText("team"),
          since: try $0.optionalDay("since")))
    },
    "allocation.service-told.1": { .serviceTold(on: try $0.day("on")) },
  ]
}
