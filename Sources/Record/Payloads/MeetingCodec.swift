import CareCalendar
import Casework

/// How reviews went, on disk.
enum MeetingCodec {
  static func write(_ event: MeetingEvent, of review: ReviewID) -> EncodedEvent {
    switch event {
    case .adjourned(let adjournment):
      EncodedEvent(
        "review.adjourned.1", of: review,
        [
          "reason": .text(adjournment.reason), "by": .day(adjournment.completeBy),
          "on": .day(adjournment.on),
        ])
    case .completed(let day): EncodedEvent("review.completed.1", of: review, ["on": .day(day)])
    case .furtherBooked(let further):
      EncodedEvent(
        "review.further-booked.1", of: review,
        [
          "day": .day(further.day), "time": .text(ifAny: further.time?.description),
          "venue": .text(ifAny: further.venue), "chair": .text(ifAny: further.chair?.raw),
          "made": .day(further.madeOn),
        ])
    case .furtherCancelled(let reason, let day):
      EncodedEvent(
        "review.further-cancelled.1", of: review, ["reason": .text(reason), "on": .day(day)])
    case .tookPart(let attendance, let day):
      EncodedEvent(
        "review.took-part.1", of: review,
        [
          "party": .text(attendance.party.text), "route": CodeTables.route.json(attendance.route),
          "reason": .text(ifAny: attendance.reason), "report": .flag(attendance.reported),
          "on": .day(day),
        ])
    case .childAnswered(let placement, let plan, let day):
      EncodedEvent(
        "review.child-answered.1", of: review,
        [
          "placement": CodeTables.answer.json(placement), "plan": CodeTables.answer.json(plan),
          "on": .day(day),
        ])
    case .lateReasonGiven(let reason, let day):
      EncodedEvent("review.late-reason-given.1", of: review, ["reason": .text(reason), "on": .day(day)])
    }
  }

  static let readers: [String: Reader<MeetingEvent>] = [
    "review.adjourned.1": {
      .adjourned(
        Adjournment(on: try $0.day("on"), reason: try $0.text("reason"), completeBy: try $0.day("by")))
    },
    "review.completed.1": { .completed(on: try $0.day("on")) },
    "review.further-booked.1": {
      .furtherBooked(
        FurtherMeeting(
          day: try $0.day("day"), time: try $0.optionalText("time").flatMap { TimeOfDay($0) },
          venue: try $0.optionalText("venue"), chair: try $0.optionalText("chair").map { StaffID($0) },
          madeOn: try $0.day("made")))
    },
    "review.further-cancelled.1": {
      .furtherCancelled(reason: try $0.text("reason"), on: try $0.day("on"))
    },
    "review.took-part.1": {
      .tookPart(
        Attendance(
          party: try Party(text: $0.text("party")), route: try $0.word("route", of: CodeTables.route),
          reason: try $0.optionalText("reason"), reported: try $0.flag("report")),
        on: try $0.day("on"))
    },
    "review.child-answered.1": {
      .childAnswered(
        placement: try $0.word("placement", of: CodeTables.answer),
        plan: try $0.word("plan", of: CodeTables.answer),
        on: try $0.day("on"))
    },
    "review.late-reason-given.1": { .lateReasonGiven(try $0.text("reason"), on: try $0.day("on")) },
  ]
}
