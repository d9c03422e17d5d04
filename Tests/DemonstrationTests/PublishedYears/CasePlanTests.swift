import CareCalendar
import Casework
import Rulebook
import Testing

@testable import Demonstration

/// Children of a planned year who are not looked after, and surveys.
@Suite struct CasePlanTests {
  private static let years = PublishedYear.all.filter { $0.figures.reported.hasCases }
  static let plans: [(year: PublishedYear, seed: UInt64)] = years.flatMap { year in
    [3, 1, 2026].map { (year, $0) }
  }

  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func plan(_ year: PublishedYear, _ seed: UInt64) -> YearPlan {
    var chance = SeededRandom(seed: seed)
    return YearPlan(year.figures, under: book, &chance)
  }

  @Test("As many children have short breaks before the year and at its end as are wanted", arguments: plans)
  func shortBreaks(year: PublishedYear, seed: UInt64) throws {
    let plan = plan(year, seed)
    let days = plan.figures.reported.year
    guard let wanted = plan.figures.reported.shortBreaks else { return }
    func expect(_ kind: PlannedCase.Kind, _ wanted: ShortBreakFigures.Numbers?) {
      let breaks = plan.cases.filter { $0.kind == kind }
      #expect(breaks.count { $0.runs(on: days.first.adding(days: -1)) } == wanted?.atStart ?? 0)
      #expect(breaks.count { $0.runs(on: days.last) } == wanted?.atEnd ?? 0)
      #expect(breaks.count { days.contains($0.began) } == wanted?.came ?? 0)
    }
    expect(.shortBreaks, wanted.accommodated)
    expect(.section17ShortBreaks, wanted.inNeed)
    let held = plan.cases.filter { $0.kind == .shortBreaks }.flatMap(\.reviews)
      .filter { days.contains($0.heldOn) }
    #expect(held.count == wanted.reviews)
  }

  @Test(
    "No review of short breaks or of a pathway plan is late, and none that fell due is missing",
    arguments: plans)
  func reviews(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    let days = plan.figures.reported.year
    for child in plan.cases where child.kind != .section17ShortBreaks {
      let isBreaks = child.kind == .shortBreaks
      var known = isBreaks && child.isOfBefore ? Array(child.reviews.prefix(1)) : []
      func due() -> Day? {
        let cycle = ReviewCycle(
          kind: isBreaks ? .shortBreaks : .pathwayPlan, began: child.began, held: known.map(\.heldOn),
          historyIsKnown: !isBreaks || !child.isOfBefore)
        return book.nextReview(in: cycle)?.due
      }
      for review in child.reviews.dropFirst(known.count) {
        #expect(due().map { review.heldOn <= $0 } ?? false, "\(review)")
        #expect(days.contains(review.heldOn) && child.runs(on: review.heldOn))
        #expect(book.calendar.isWorkingDay(review.heldOn))
        #expect(known.last.map { $0.heldOn < review.heldOn } ?? true)
        known.append(review)
      }
      #expect(due().map { $0 > days.last || !$0.isBefore(child.ended) } ?? false, "\(child)")
    }
  }

  @Test(
    "Children with short breaks under section 17 have no IRO, no episode and no review here", arguments: plans
  )
  func childrenInNeed(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    for (child, life) in zip(plan.cases, plan.caseLives) where child.kind == .section17ShortBreaks {
      #expect(!child.isAllocated && child.reviews.isEmpty && life.episodes.isEmpty)
      #expect(life.age(on: plan.figures.reported.year.last) < 18)
    }
  }

  @Test(
    "Young people with a pathway plan are 16 and 17 throughout, and left care before the year",
    arguments: plans)
  func pathwayPlans(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    let days = plan.figures.reported.year
    let young = zip(plan.cases, plan.caseLives).filter { $0.0.kind == .pathwayPlan }
    #expect(young.count == plan.figures.reported.pathwayPlans)
    for (child, life) in young {
      #expect(16...17 ~= life.age(on: child.began) && 16...17 ~= life.age(on: days.last))
      #expect(child.began < days.first && life.episodes.last?.ended?.on == child.began)
      #expect(life.episodes.allSatisfy { $0.legalStatus == .accommodated })
    }
  }

  @Test(
    "As many surveys come back as are wanted, after reviews, with as many answers of yes", arguments: plans)
  func surveys(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    let reviews = plan.children.flatMap(\.reviews) + plan.cases.flatMap(\.reviews)
    let surveys = reviews.flatMap(\.surveys)
    for wanted in plan.figures.reported.surveys {
      let own = surveys.filter { $0.respondent == wanted.respondent }
      #expect(own.count == wanted.returned)
      for (question, rate) in wanted.yes {
        #expect(rate.prints(own.count { $0.answers[question] == true }, of: own.count), "\(question)")
      }
    }
  }

  @Test("Every IRO has their share of each kind, where the service reviews all of them", arguments: plans)
  func shares(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    guard !plan.cases.contains(where: \.isListed) else { return }
    let shares = plan.figures.iros.map(\.cases)
    for kind in [PlannedCase.Kind.shortBreaks, .pathwayPlan] {
      let own = plan.cases.filter { $0.kind == kind }
      for iro in shares.indices {
        let wanted = Double(own.count * shares[iro]) / Double(shares.reduce(0, +))
        #expect(abs(Double(own.count { $0.iro == iro }) - wanted) <= 1)
      }
    }
  }
}
