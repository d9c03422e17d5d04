import CareCalendar
import Casework

extension KeptPayload {
  static let carePlanning: [String: CarePlanningEvent] = [
    "care-plan.made.1": .carePlanMade(on: "2014-07-28"),
    "carer.temporarily-approved.1": .temporarilyApproved(on: "2014-07-27", placement: "2014-07-28"),
    "carer.approval-extended.1": .approvalExtended(
      approved: "2014-07-27", on: "2014-11-03", iroTold: "2014-11-04"),
    "carer.approval-extended.1-bare": .approvalExtended(
      approved: "2014-07-27", on: "2014-11-03", iroTold: nil),
    "carer.extension-told.1": .iroToldOfExtension(approved: "2014-07-27", on: "2014-11-04"),
    "pathway.assessed.1": .pathwayAssessed(on: "2014-11-03"),
    "carer.approved.1": .approvedAsFosterCarer(approved: "2014-07-27", on: "2014-11-03"),
  ]
}
