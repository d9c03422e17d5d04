import CareCalendar
import Casework

/// Proceedings of courts.
extension KeptPayload {
  static let court: [String: CourtEvent] = [
    "court.began.1": .began(.secureAccommodation, on: monday),
    "court.hearing-listed.1": .listed(
      Hearing(day: "2014-11-20", purpose: "final hearing", listedOn: monday)),
    "court.hearing-listed.1-bare": .listed(Hearing(day: "2014-11-20", listedOn: monday)),
    "court.hearing-vacated.1": .vacated(on: monday),
    "court.guardian-appointed.1": .guardianAppointed("Ann Lee", on: monday),
    "court.guardian-spoken-to.1": .guardianSpokenTo(on: monday),
    "court.view-given.1": .viewGiven(.carePlan, on: monday),
    "court.final-plan-seen.1": .finalPlanSeen(on: monday),
    "court.ended.1": .ended(on: monday),
  ]

  private static let monday: Day = "2014-11-03"
}
