import CareCalendar
import Casework
import Rulebook
import Testing

@testable import Demonstration

@Suite struct YearPlanTests {
  /// The figures of every council, with three seeds each.
  static let plans: [(year: PublishedYear, seed: UInt64)] = PublishedYear.all.flatMap { year in
    [3, 1, 2026].map { (year, $0) }
  }

  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func plan(_ year: PublishedYear, _ seed: UInt64) -> YearPlan {
    var chance = SeededRandom(seed: seed)
    return YearPlan(year.figures, under: book, &chance)
  }

  private func reviews(of plan: YearPlan, in figures: YearFigures) -> [PlannedMeeting] {
    plan.children.flatMap(\.reviews).filter { figures.year.contains($0.heldOn) }
  }

  @Test("As many children are looked after during and at the end of each year", arguments: plans)
  func children(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    for figures in plan.figures.years {
      let days = figures.year
      #expect(plan.children.count { $0.isWithUs(in: days) } == figures.children)
      #expect(plan.children.count { $0.isWithUs(on: days.last) } == figures.atEnd)
    }
  }

  @Test("As many reviews are held as published, and as many of them late", arguments: plans)
  func reviews(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    for figures in plan.figures.years {
      let held = reviews(of: plan, in: figures)
      #expect(figures.reviews == nil || held.count == figures.reviews)
      #expect(held.count { $0.isLate && $0.number == 1 } == figures.late.first)
      // Of the first year, the first review that is known of a child cannot be late.
      guard figures.year != plan.figures.years[0].year else { continue }
      #expect(held.count { $0.isLate } == figures.late.first + figures.late.later)
    }
  }

  @Test("No review is later than the law has it but those that are meant to be", arguments: plans)
  func lateness(year: PublishedYear, seed: UInt64) {
    for child in plan(year, seed).children {
      var last: PlannedMeeting?
      var before = child
      before.reviews = []
      for review in child.reviews {
        let timescale: Timescale =
          review.number == 1 ? .firstReview : review.number == 2 ? .secondReview : .laterReviews
        let from = last?.heldOn ?? (child.isOfBefore ? nil : child.began)
        if let from {
          let due = before.due(under: book) ?? book.calendar.end(of: book.policy[timescale], from: from)
          #expect((review.heldOn > due) == review.isLate, "\(review)")
          #expect(from < review.heldOn)
        }
        #expect(child.isWithUs(on: review.heldOn))
        #expect(book.calendar.isWorkingDay(review.heldOn))
        last = review
        before.reviews.append(review)
      }
    }
  }

  @Test("No review that fell due before care ended, or by the end, was left out", arguments: plans)
  func complete(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    let end = plan.figures.reported.year.last
    for child in plan.children {
      let last = child.reviews.last
      let timescale: Timescale =
        last == nil ? .firstReview : last?.number == 1 ? .secondReview : .laterReviews
      guard let from = last?.heldOn ?? (child.isOfBefore ? nil : child.began) else { continue }
      let due = child.due(under: book) ?? book.calendar.end(of: book.policy[timescale], from: from)
      #expect(due > end || !due.isBefore(child.ended), "\(child)")
    }
  }

  @Test("Sex and ethnic group of those looked after at the end are as published")
  func people() throws {
    let year = try #require(PublishedYear(named: "newham-2014-15"))
    let plan = plan(year, 3)
    let there = zip(plan.children, plan.lives).filter { $0.0.ended == nil }.map(\.1)
    #expect(there.count { $0.sex == .male } == 237)
    #expect(there.count { $0.sex == .female } == 195)
    let mixed: Set<Ethnicity> = [
      .whiteAndBlackCaribbean, .whiteAndBlackAfrican, .whiteAndAsian, .otherMixed,
    ]
    #expect(there.count { mixed.contains($0.ethnicity) } == 73)
    #expect(there.count { [.chinese, .other].contains($0.ethnicity) } == 15)
    #expect(Set(plan.lives.map(\.name)).count == plan.lives.count)
  }

  @Test(
    "Children and parents take part as published, and of the very young nothing is asked", arguments: plans)
  func participation(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    for figures in plan.figures.years {
      let held = reviews(of: plan, in: figures)
      let coded = held.compactMap(\.participation).filter { $0 != .pn0 }
      #expect(figures.contributed.prints(coded.count { $0.participated }, of: coded.count))
      if figures.meetings != nil { continue }
      let mothers = held.compactMap(\.mother)
      if !mothers.isEmpty {
        #expect(figures.mothers.prints(mothers.count { $0 != .none }, of: mothers.count))
      }
      let fathers = held.compactMap(\.father)
      if !fathers.isEmpty {
        #expect(figures.fathers.prints(fathers.count { $0 != .none }, of: fathers.count))
      }
    }
    for (child, life) in zip(plan.children, plan.lives) {
      for review in child.reviews {
        #expect((review.participation == .pn0) == (life.age(on: review.heldOn) < 4))
      }
    }
  }

  @Test("Every IRO's cases come to their share on average", arguments: plans)
  func caseloads(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    guard plan.figures.iros.contains(where: { $0.atEnd == nil }) else { return }
    let ends = plan.figures.reported.year.monthEnds
    let months = plan.figures.iros.indices.map { iro in
      plan.children.filter { $0.iro == iro }.reduce(0) { sum, child in
        sum + ends.count { $0 >= child.allocated && child.isWithUs(on: $0) }
      }
    }
    let (all, shares) = (months.reduce(0, +), plan.figures.iros.map(\.cases))
    for (iro, months) in months.enumerated() {
      let wanted = Double(all * shares[iro]) / Double(shares.reduce(0, +))
      #expect(abs(Double(months) - wanted) <= 1.5)
    }
  }

  @Test("There are as many alerts as published, by category, one about each child", arguments: plans)
  func disputes(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    for figures in plan.figures.years {
      guard let wanted = figures.disputes else { continue }
      let raised = plan.children.map { child in
        child.disputes.filter { figures.year.contains($0.raisedOn) }
      }
      #expect(raised.allSatisfy { $0.count <= 1 })
      let all = raised.flatMap { $0 }
      #expect(all.count == wanted.alerts)
      for (key, count) in wanted.categories { #expect(all.count { $0.category == key } == count) }
    }
  }

  @Test("A share is met where whole numbers print as it, and not where none do")
  func rates() {
    #expect(PublishedRate.percent(97).counted(of: 700) == 679)
    #expect(PublishedRate.tenths(926).counted(of: 700) == 648)
    #expect(PublishedRate.tenths(926).counted(of: 10) == nil)
    #expect(PublishedRate.percent(38).prints(31, of: 81))
    #expect(!PublishedRate.percent(38).prints(32, of: 81))
  }
}
