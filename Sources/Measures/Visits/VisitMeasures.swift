import CareCalendar
import Casework

/// How IROs saw and heard children, and whether children kept their IRO.
enum VisitMeasures {
  static let all =
    numbers + aroundReviews + [
      sameIRO(
        "", "Same IRO throughout, 3 years or less",
        "Of the children in our care on the last day, for 3 years or less"
      ) { stay, day in
        day <= stay.began.adding(months: 36)
      },
      sameIRO(".all", "Same IRO throughout", "Of the children in our care on the last day") { _, _ in true },
    ]

  private static func measure(
    _ key: String, _ title: String, _ unit: FigureUnit, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(key, title, .visits, unit, definition: definition, counting)
  }

  private static let numbers = [
    measure(
      "visits.made", "Times in touch", .count,
      "Visits and conversations in the period in which the IRO saw or heard the child.",
      .children(.visits) { child in
        child.visits.compactMap { $0.way.isInTouch ? Observation(.counted(), on: $0.on, .visit($0.on)) : nil }
      }),
    measure(
      "visits.alone", "Times seen alone", .count,
      "Visits and conversations in the period in which the IRO saw or heard the child, of which those alone count.",
      .children(.visits) { child in
        child.visits.compactMap { visit in
          guard visit.way.isInTouch else { return nil }
          return Observation(Observation.Verdict(visit.way == .alone), on: visit.on, .visit(visit.on))
        }
      }),
    measure(
      "visits.children", "Children seen or heard", .percent,
      "Of the children in our care on the last day, those whom the IRO saw or heard in the period.",
      .inCareAtEnd { child in Observation.Verdict(child.visits.contains { $0.way.isInTouch }) }),
    measure(
      "iro.observed-in-placement", "Children observed", .percent,
      "Of the children in our care on the last day, those whom the IRO observed in the period.",
      .inCareAtEnd { child in Observation.Verdict(child.visits.contains { $0.way == .observed }) }),
  ]

  private static let aroundReviews = [
    measure(
      "iro.time-with-child", "Time with the child around the review", .percent,
      """
      Of the reviews held of children in our care whose records were made here, those for which the IRO saw or heard \
      the child, or did within 4 weeks before or after.
      """,
      .reviewsHeld { review, child in
        guard review.kind.isOfChildInCare, let held = review.heldOn else { return nil }
        guard review.isRecordedHere else { return .leftOut(Why.notRecordedHere) }
        return Observation.Verdict(
          child.child.visits.contains { visit in
            visit.way.isInTouch && visit.on <= child.context.asOf
              && (visit.review != nil && visit.review == review.id || abs(visit.on - held) <= 28)
          })
      })
  ]

  private static func sameIRO(
    _ ending: String, _ title: String, _ over: String,
    _ isWanted: @escaping @Sendable (CountedStay, Day) -> Bool
  ) -> Measure {
    measure(
      "iro.same-throughout\(ending)", title, .percent,
      "\(over): those who had one IRO throughout this time in our care. Cover does not break it.",
      .eachChild(.care) { child in
        guard let stay = child.stayAtEnd, isWanted(stay, child.context.asOf) else { return nil }
        return child.hadOneIRO(throughout: stay).map { Observation.Verdict($0) }
          ?? .leftOut(Why.allocationsUnknown)
      })
  }
}

extension ChildInPeriod {
  /// Whether one IRO has had the child in a time in our care up to the last day; nil where the allocations do not tell. A
  /// change that came later does not count.
  fileprivate func hadOneIRO(throughout stay: CountedStay) -> Bool? {
    guard stay.hadOneIRO == false else { return stay.hadOneIRO }
    let iros = child.allocations.filter { allocation in
      (allocation.since.map { $0 <= context.asOf } ?? true) && stay.began.isBefore(allocation.until)
    }.map(\.iro)
    return Set(iros).count == 1
  }
}
