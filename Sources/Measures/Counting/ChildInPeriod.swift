import CareCalendar
import Casework

/// What a child has in a period, picked out once for all measures.
///
/// It is handed to every measure, and copied for none of them.
final class ChildInPeriod: Sendable {
  let child: CountedChild
  let context: MeasureContext
  /// Reviews of care and of short breaks that were held in the period, in order.
  let held: [CountedReview]
  /// Those of every kind: of orders, plans and enquiries as well.
  let everyHeld: [CountedReview]
  /// The same, as far as their days tell.
  let heldDays: [ReviewDays]
  /// Due in the period, on a day that has come, and held by its end; or not held, on a day that is over.
  let due: [ReviewDays]
  /// Raised by the end of the period, and not ended before it.
  let alerts: [CountedAlert]
  /// Written in the period.
  let notes: [CountedPracticeNote]
  /// In the period.
  let visits: [CountedVisit]
  /// In the period.
  let voices: [CountedVoice]
  /// Sent in the period.
  let consultations: [CountedConsultation]
  /// In the period.
  let monitorings: [CountedMonitoring]
  /// Told in the period.
  let changes: [CountedChange]
  /// Came back in the period.
  let surveys: [CountedSurvey]
  /// Due in the period, on a day that has come, each with the place of its rule.
  let clocks: [(rule: Int, clock: CountedClock)]
  /// The time in our care that covers the last day; nil where none does.
  let stayAtEnd: CountedStay?
  /// In whole years, on the last day; nil where the birth is not known, or comes after it.
  let ageAtEnd: Int?
  let isInCareAtStart: Bool
  private let hasCare: Bool
  private let hasInvolvements: Bool

  /// Nil for a child who has nothing in the period.
  init?(_ child: CountedChild, in context: MeasureContext) {
    guard context.hasBegun else { return nil }
    self.child = child
    self.context = context
    let (asOf, before) = (context.asOf, context.dayBefore)
    let involvements = child.involvements.filter { involvement in
      involvement.began <= context.asOf && context.period.lowerBound.isNotAfter(involvement.ended)
    }
    hasCare =
      child.stays.contains { context.knows($0) } || child.shortBreaks.contains { context.knows($0) }
      || involvements.contains(where: \.kind.isShortBreaks)
    hasInvolvements = !involvements.isEmpty
    everyHeld = child.reviews.picked({ $0.completeBy == nil ? $0 : $0.asOf(asOf) }) { review in
      context.contains(review.heldOn)
    }
    held = everyHeld.filter(\.kind.isOfEpisodes)
    heldDays = everyHeld.map { ReviewDays($0) }
    due = child.reviews.picked({ ReviewDays($0.completeBy == nil ? $0 : $0.asOf(asOf)) }) { review in
      context.contains(review.due) && (review.wasHeld(by: asOf) || context.isOver(review.due))
    }
    alerts = child.alerts.picked { $0.raisedOn <= asOf && context.period.lowerBound.isNotAfter($0.endedOn) }
    notes = child.practiceNotes.picked { context.contains($0.on) || context.contains($0.answeredOn) }
    visits = child.visits.picked { context.contains($0.on) }
    voices = child.voices.picked { context.contains($0.on) }
    consultations = child.consultations.picked { context.contains($0.sentOn) }
    monitorings = child.monitorings.picked { context.contains($0.on) }
    changes = child.changes.picked { context.contains($0.toldOn) }
    surveys = child.surveys.picked { context.contains($0.on) }
    clocks = child.clocks.picked { context.contains($0.due) }.compactMap { clock in
      ClockRules.place(of: clock.rule).map { ($0, clock) }
    }
    stayAtEnd = child.stays.last { $0.covers(asOf) }
    ageAtEnd = child.age(on: asOf)
    isInCareAtStart = child.stays.contains { $0.covers(before) }
    if clocks.isEmpty, !Matter.allCases.contains(where: { has($0) }) { return nil }
  }

  /// Whether there is anything of the sort.
  func has(_ matter: Matter) -> Bool {
    switch matter {
    case .care: hasCare
    case .careAtEnd: stayAtEnd != nil
    case .involvements: hasInvolvements
    case .reviews: !everyHeld.isEmpty || !due.isEmpty
    case .alerts: !alerts.isEmpty
    case .notes: !notes.isEmpty
    case .disputes: !alerts.isEmpty || !notes.isEmpty
    case .visits: !visits.isEmpty
    case .voices: !voices.isEmpty
    case .consultations: !consultations.isEmpty
    case .monitorings: !monitorings.isEmpty
    case .changes: !changes.isEmpty
    case .surveys: !surveys.isEmpty
    case .answers: !surveys.isEmpty || has(.reviews)
    }
  }

  /// The episode in our care, short breaks apart, that covers the last day.
  var episodeAtEnd: CountedEpisode? {
    child.episodes.last { !$0.legalStatus.isShortBreaks && $0.covers(context.asOf) }
  }
}

extension CountedChild {
  /// Whole years of age on a day; nil where the birth is not known, or comes after it.
  func age(on day: Day) -> Int? {
    var person = ChildIdentity()
    person.dateOfBirth = dateOfBirth
    return person.age(on: day)
  }

  func allocation(on day: Day) -> CountedAllocation? { allocations.last { $0.covers(day) } }
}

extension CountedReview {
  func wasHeld(by day: Day) -> Bool { heldOn.map { $0 <= day } ?? false }

}

/// What of a review tells whether it was held, and in time.
struct ReviewDays: Sendable {
  let kind: ReviewKind
  let due: Day?
  let heldOn: Day?
  let isOnTime: Bool?

  init(_ review: CountedReview) {
    kind = review.kind
    due = review.due
    heldOn = review.heldOn
    isOnTime = review.isOnTime
  }

  func wasHeld(by day: Day) -> Bool { heldOn.map { $0 <= day } ?? false }

  func observation(_ verdict: Observation.Verdict) -> Observation? {
    (heldOn ?? due).map { Observation(verdict, on: $0, .review(kind, $0)) }
  }
}

extension MeasureContext {
  /// True for a stay that had begun by the end of the period and had not ended before it.
  fileprivate func knows(_ stay: CountedStay) -> Bool {
    stay.began <= asOf && period.lowerBound.isNotAfter(stay.ended)
  }
}

extension Array {
  /// Like `filter`, without taking out what is not wanted to look at it.
  fileprivate func picked(_ isWanted: (borrowing Element) -> Bool) -> [Element] {
    picked({ $0 }, isWanted)
  }

  fileprivate func picked<Told>(
    _ told: (Element) -> Told, _ isWanted: (borrowing Element) -> Bool
  ) -> [Told] {
    var found: [Told] = []
    for place in indices where isWanted(self[place]) { found.append(told(self[place])) }
    return found
  }
}
