import CareCalendar
import Casework

/// What several measures ask, gathered by what is asked: so a child's reviews are gone through once, and not once for
/// each measure.
struct Questions: Sendable {
  /// By what the child must have.
  private var ofChild = Matter.allCases.map { _ in [OfChild]() }
  private var ofAll = Matter.allCases.map { _ in [OfAll]() }
  private var ofEveryReview: [OfEveryReview] = []
  private var ofReview: [OfReview] = []
  private var ofParent: [OfParent] = []
  private var ofParentApart: [(group: ReviewGroup, question: OfParent)] = []
  private var ofOther: [OfOther] = []
  /// By the rule's place.
  private var ofClock = ClockRules.all.map { _ in [OfClock]() }

  init(_ measures: [Measure]) {
    for (place, measure) in measures.enumerated() {
      switch measure.counting {
      case .eachChild(let matter, let judge):
        ofChild[matter.rawValue].append(OfChild(place: place, judge: judge))
      case .children(let matter, let judge), .childrenAndService(let matter, let judge, _):
        ofAll[matter.rawValue].append(OfAll(place: place, judge: judge))
      case .everyReviewHeld(let judge): ofEveryReview.append(OfEveryReview(place: place, judge: judge))
      case .reviewsHeld(let judge, let reason):
        ofReview.append(OfReview(place: place, judge: judge, reason: reason))
      case .parents(let judge): ofParent.append(OfParent(place: place, judge: judge))
      case .parentsApart(let group, let judge):
        ofParentApart.append((group, OfParent(place: place, judge: judge)))
      case .others(let judge): ofOther.append(OfOther(place: place, judge: judge))
      case .clocks(let rule, let judge): ofClock[rule].append(OfClock(place: place, judge: judge))
      case .service: break
      }
    }
  }

  /// What is handed on of a child to a measure, by the measure's place: a verdict, its day, and what it is about.
  typealias Take = (
    _ measure: Int, Observation.Verdict, _ on: Day, _ about: () -> (item: ObservedItem?, reason: String?)
  ) -> Void

  /// Hands on what the child has to tell to each measure.
  func ask(_ child: ChildInPeriod, _ take: Take) {
    let asOf = child.context.asOf
    for matter in Matter.allCases where child.has(matter) {
      ofChild[matter.rawValue].eachInPlace { questions, at in
        if let verdict = questions[at].judge(child) {
          take(questions[at].place, verdict, asOf) { (nil, nil) }
        }
      }
      ofAll[matter.rawValue].eachInPlace { questions, at in
        for one in questions[at].judge(child) {
          take(questions[at].place, one.verdict, one.day) { (one.item, one.reason) }
        }
      }
    }
    child.everyHeld.eachInPlace { reviews, at in
      if let day = reviews[at].heldOn { askOfEvery(reviews[at], heldOn: day, child, take) }
    }
    child.held.eachInPlace { reviews, at in
      guard let day = reviews[at].heldOn else { return }
      ask(reviews[at], heldOn: day, child, take)
      if reviews[at].kind.isOfChildInCare { askOfPeople(at: reviews[at], heldOn: day, child, take) }
    }
    for (rule, clock) in child.clocks {
      ofClock[rule].eachInPlace { questions, at in
        guard let verdict = questions[at].judge(clock, child.context) else { return }
        take(questions[at].place, verdict, clock.due) { (.clock(clock.rule, clock.due), nil) }
      }
    }
  }

  private func askOfEvery(_ review: CountedReview, heldOn day: Day, _ child: ChildInPeriod, _ take: Take) {
    ofEveryReview.eachInPlace { questions, at in
      guard let verdict = questions[at].judge(review, child) else { return }
      take(questions[at].place, verdict, day) { (.review(review.kind, day), nil) }
    }
    for (group, question) in ofParentApart where group.holds(review.kind) {
      for parent in review.parents {
        guard let verdict = question.judge(parent) else { continue }
        take(question.place, verdict, day) { (.review(review.kind, day), parent.reason) }
      }
    }
  }

  private func ask(_ review: CountedReview, heldOn day: Day, _ child: ChildInPeriod, _ take: Take) {
    ofReview.eachInPlace { questions, at in
      guard let verdict = questions[at].judge(review, child) else { return }
      take(questions[at].place, verdict, day) { (.review(review.kind, day), questions[at].reason?(review)) }
    }
  }

  private func askOfPeople(
    at review: CountedReview, heldOn day: Day, _ child: ChildInPeriod, _ take: Take
  ) {
    if review.parents.isEmpty, review.others.isEmpty { return }
    let isOut = !review.parents.isEmpty && child.child.couldBePlaced(on: day)
    for parent in review.parents {
      ofParent.eachInPlace { questions, at in
        guard let verdict = questions[at].judge(parent) else { return }
        take(questions[at].place, isOut ? .leftOut(.authorityToPlace) : verdict, day) {
          (.review(review.kind, day), parent.reason)
        }
      }
    }
    for other in review.others {
      ofOther.eachInPlace { questions, at in
        guard let verdict = questions[at].judge(other) else { return }
        take(questions[at].place, verdict, day) { (.review(review.kind, day), nil) }
      }
    }
  }
}

extension Array {
  /// Goes through the elements where they lie: a loop would hold each, with all that it holds, for as long as it is
  /// looked at. Of a whole council this is asked tens of millions of times.
  @inline(__always)
  fileprivate func eachInPlace(_ body: (_ all: UnsafeBufferPointer<Element>, _ at: Int) -> Void) {
    withUnsafeBufferPointer { all in
      for at in all.indices { body(all, at) }
    }
  }
}

extension CountedChild {
  /// True on a day on which a court had given authority to place the child, or the child was placed, for adoption.
  fileprivate func couldBePlaced(on day: Day) -> Bool {
    episodes.last { $0.covers(day) }?.legalStatus.authorisesPlacement ?? false
      || adoptionPlacements.contains { $0.covers(day) }
  }
}

// What one measure asks, with its place among the measures. One generic type for all would put a call between each
// question and its answer.

private struct OfChild: Sendable {
  let place: Int
  let judge: @Sendable (ChildInPeriod) -> Observation.Verdict?
}

private struct OfAll: Sendable {
  let place: Int
  let judge: @Sendable (ChildInPeriod) -> [Observation]
}

private struct OfEveryReview: Sendable {
  let place: Int
  let judge: @Sendable (CountedReview, ChildInPeriod) -> Observation.Verdict?
}

private struct OfReview: Sendable {
  let place: Int
  let judge: @Sendable (CountedReview, ChildInPeriod) -> Observation.Verdict?
  let reason: (@Sendable (CountedReview) -> String?)?
}

private struct OfParent: Sendable {
  let place: Int
  let judge: @Sendable (CountedParent) -> Observation.Verdict?
}

private struct OfOther: Sendable {
  let place: Int
  let judge: @Sendable (CountedAttendance) -> Observation.Verdict?
}

private struct OfClock: Sendable {
  let place: Int
  let judge: @Sendable (CountedClock, MeasureContext) -> Observation.Verdict?
}
