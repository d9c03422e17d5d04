import CareCalendar
import Casework

/// Care plans and temporary approvals, on disk.
enum CarePlanningCodec {
  static func write(_ event: CarePlanningEvent) -> EncodedEvent {
    switch event {
    case .carePlanMade(let day): EncodedEvent("care-plan.made.1", ["on": .day(day)])
    case .pathwayAssessed(let day): EncodedEvent("pathway.assessed.1", ["on": .day(day)])
    case .temporarilyApproved(let day, let placement):
      EncodedEvent("carer.temporarily-approved.1", ["on": .day(day), "placement": .day(placement)])
    case .approvalExtended(let approved, let day, let told):
      EncodedEvent(
        "carer.approval-extended.1",
        ["approved": .day(approved), "on": .day(day), "told": .day(told)])
    case .iroToldOfExtension(let approved, let day):
      EncodedEvent("carer.extension-told.1", ["approved": .day(approved), "on": .day(day)])
    case .approvedAsFosterCarer(let approved, let day):
      EncodedEvent("carer.approved.1", ["approved": .day(approved), "on": .day(day)])
    }
  }

  static let readers: [String: Reader<CarePlanningEvent>] = [
    "care-plan.made.1": { .carePlanMade(on: try $0.day("on")) },
    "pathway.assessed.1": { .pathwayAssessed(on: try $0.day("on")) },
    "carer.temporarily-approved.1": {
      .temporarilyApproved(on: try $0.day("on"), placement: try $0.day("placement"))
    },
    "carer.approval-extended.1": {
      .approvalExtended(
        approved: try $0.day("approved"), on: try $0.day("on"), iroTold: try $0.optionalDay("told"))
    },
    "carer.extension-told.1": {
      .iroToldOfExtension(approved: try $0.day("approved"), on: try $0.day("on"))
    },
    "carer.approved.1": {
      .approvedAsFosterCarer(approved: try $0.day("approved"), on: try $0.day("on"))
    },
  ]
}
