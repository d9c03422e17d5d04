import CareCalendar
import Casework

extension KeptPayload {
  static let involvements: [String: InvolvementEvent] = [
    "involvement.began.1": .began(
      InvolvementBeginning(
        .pathwayPlan, on: "2014-07-28", by: "Leaving Care Team", until: "2015-07-28")),
    "involvement.began.1-bare": .began(InvolvementBeginning(.pathwayPlan, on: "2014-07-28")),
    "involvement.extended.1": .extended(
      .pathwayPlan, began: "2014-07-28", until: "2016-07-28", on: "2014-11-03"),
    "involvement.ended.1": .ended(.pathwayPlan, began: "2014-07-28", .movedAway, on: "2014-11-03"),
  ]
}
