import CareCalendar
import Casework
import Rulebook

/// Documents that had come in time for reviews of children in our care.
enum DocumentMeasures {
  static func all(under policy: Policy) -> [Measure] {
    let reports = policy[.reportsExpected].flatMap { name in
      [
        measure(name, "", policy[.reportsReceived]), measure(name, ".3d", .days(3)),
        measure(name, ".3wd", .workingDays(3)),
      ]
    }
    return reports + policy[.plansExpected].map { measure($0, "", policy[.plansReceived]) }
      + policy[.otherDocuments].map { measure($0, "", .days(0)) }
  }

  private static func measure(_ name: String, _ ending: String, _ notice: Period) -> Measure {
    let words = notice.count == 0 ? "by the day of the review" : "\(notice.words) before"
    return Measure(
      "documents.\(key(of: name))\(ending)", "\(name.capitalisingFirst) received \(words)", .documents,
      .percent,
      definition: """
        Reviews held of children in our care whose records were made here: those for which it had come \(words), \
        without those booked at shorter notice.
        """,
      .reviewsHeld { review, child in
        guard review.kind.isOfChildInCare, let held = review.heldOn else { return nil }
        guard review.isRecordedHere else { return .leftOut(Why.notRecordedHere) }
        let by = child.context.terms.calendar.beginning(of: notice, before: held)
        let came = review.documents.contains { $0.name == name && $0.receivedOn <= by }
        if let booked = review.bookedOn, booked > by, !came { return .leftOut(Why.shortNotice) }
        return Observation.Verdict(came)
      })
  }

  /// The plans of education and health have the short names of the reports.
  private static func key(of name: String) -> String {
    switch name {
    case "personal education plan": "pep"
    case "health action plan", "health plan": "health-plan"
    default: name.asKey
    }
  }
}
