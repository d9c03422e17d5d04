import CareCalendar
import Casework

extension KeptPayload {
  static let involvements: [String: InvolvementEvent] = [
    "involvement.began.1": .began(
      InvolvementBeginning(
        .pathwayPlan, on: "2014-07-28", by: "Leaving Care Team", from: "Eastmere", until: "2015-07-28")),
    "involvement.began.1-bare": .began(InvolvementBeginning(.pathwayPlan, on: "2014-07-28")),
    "involvement.began.1-section-17": .began(InvolvementBeginning(.section17ShortBreaks, on: "2014-06-02")),
    "conference.concluded.1": .concluded(
      ReviewID("r1"), ConferenceConclusion(.planBegun, [.neglect, .emotional], isQuorate: false),
      on: "2014-11-03"),
    "core-group.met.1": .coreGroupMet(on: "2014-11-03"),
    "conference.concluded.1-bare": .concluded(
      ReviewID("r1"), ConferenceConclusion(.noPlan), on: "2014-11-03"),
    "involvement.extended.1": .extended(
      .pathwayPlan, began: "2014-07-28", until: "2016-07-28", on: "2014-11-03"),
    "involvement.ended.1": .ended(.pathwayPlan, began: "2014-07-28", .movedAway, on: "2014-11-03"),
  ]
}
