import CareCalendar
import Casework

/// What payloads of reviews, of how they were prepared and of how they were held, tell of.
extension KeptPayload {
  private static let (made, on): (Day, Day) = ("2014-11-03", "2014-11-05")
  private static let day: Day = "2014-11-17"
  private static let aunt = Party.person(PersonID("p1"))

  static let reviews: [String: ChildEvent] = [
    "review.booked.1": .review(
      .booked(Booking(kind: .lookedAfter, day: day, time: TimeOfDay("09:30"), madeOn: made))),
    "review.booked.1-bare": .review(
      .booked(Booking(kind: .childProtection, day: day, time: nil, madeOn: made))),
    "review.booked.2": .review(.booked(booking)),
    "review.booked.2-bare": .review(
      .booked(Booking(kind: .childProtection, day: day, time: nil, madeOn: made))),
    "review.moved.1": .review(.moved(booking, reason: "the school closed")),
    "review.moved.1-bare": .review(
      .moved(Booking(kind: .shortBreaks, day: day, time: nil, madeOn: made), reason: "snow")),
    "review.cancelled.1": .review(.cancelled(ReviewID("r1"), reason: "Mina came home", on: on)),
    "review.held.1": .review(.held(Review(kind: .authorityToPlace, heldOn: made, participation: .pn3))),
    "review.held.1-bare": .review(.held(Review(kind: .pathwayPlan, heldOn: made, participation: nil))),
    "review.held.2": .review(
      .held(
        Review(
          review: ReviewID("r1"), kind: .lookedAfter, heldOn: made, completedOn: day,
          manner: .withoutMeeting, mannerReason: "settled for years", chair: StaffID("m1"),
          coChair: "the child", participation: .pn5, lateReason: "carer ill",
          broughtForward: "before the move"))),
    "review.held.2-bare": .review(
      .held(
        Review(
          kind: .placedForAdoption, heldOn: made, completedOn: nil, manner: .series, participation: nil))),
  ]

  private static let booking = Booking(
    review: ReviewID("r1"), kind: .lookedAfter, day: day, time: TimeOfDay("09:30"),
    venue: "Ynys Hall, the small room", chair: StaffID("m1"), madeOn: made)

  static let preparations: [String: ChildEvent] = [
    "review.social-worker-spoken-to.1": .socialWorkerSpokenTo(on: on),
    "review.invited.1": .invited(aunt, .socialWorker, on: on),
    "review.invited.1-child": .invited(.child, .child, on: on),
    "review.not-invited.1": .notInvited(aunt, reason: "Mina asked us not to", on: on),
    "review.invitation-sent.1": .invitationSent(aunt, on: on),
    "review.change-told.1": .changeTold(aunt, on: on),
    "review.consultation-sent.1": .consultationSent(.child, on: on),
    "review.consultation-returned.1": .consultationReturned(.child, on: on),
    "review.document-received.1": .documentReceived("health assessment", on: on),
    "review.child-chose.1": .chosen(
      ChildsChoices(topics: "swimming", venue: "at home", people: "not my teacher"), on: on),
    "review.child-chose.1-bare": .chosen(ChildsChoices(), on: on),
    "review.manager-told.1": .managerTold(missing: ["care plan", "health assessment"], on: on),
  ].mapValues { (event: PreparationEvent) in note(.preparation(event)) }

  static let meetings: [String: ChildEvent] = [
    "review.adjourned.1": .adjourned(Adjournment(on: on, reason: "no school report", completeBy: day)),
    "review.completed.1": .completed(on: day),
    "review.further-booked.1": .furtherBooked(
      FurtherMeeting(
        day: day, time: TimeOfDay("10:30"), venue: "Town Hall", chair: StaffID("amina"), madeOn: on)),
    "review.further-booked.1-bare": .furtherBooked(FurtherMeeting(day: day, madeOn: on)),
    "review.further-cancelled.1": .furtherCancelled(reason: "the school cannot come", on: on),
    "review.took-part.1": .tookPart(
      Attendance(party: aunt, route: .none, reason: "working away", reported: true), on: on),
    "review.took-part.1-bare": .tookPart(Attendance(party: .child, route: .inWriting), on: on),
    "review.child-answered.1": .childAnswered(placement: .mixed, plan: .notAsked, on: on),
    "review.late-reason-given.1": .lateReasonGiven("the carer was ill", on: on),
  ].mapValues { (event: MeetingEvent) in note(.meeting(event)) }

  static func note(_ note: ReviewFileEvent) -> ChildEvent { .review(.noted(ReviewID("r1"), note)) }
}
