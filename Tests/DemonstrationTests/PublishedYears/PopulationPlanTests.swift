import CareCalendar
import Casework
import Rulebook
import Testing

@testable import Demonstration

/// Years of which a report tells who the children were, and how they and others took part.
@Suite struct PopulationPlanTests {
  static let plans: [(year: PublishedYear, seed: UInt64)] =
    PublishedYear.all.filter { $0.figures.reported.population != nil }.flatMap { year in
      [3, 1, 2026].map { (year, $0) }
    }

  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func plan(_ year: PublishedYear, _ seed: UInt64) -> YearPlan {
    var chance = SeededRandom(seed: seed)
    return YearPlan(year.figures, under: book, &chance)
  }

  @Test("Those who came, left and stayed are of the ages published", arguments: plans)
  func ages(year: PublishedYear, seed: UInt64) throws {
    let plan = plan(year, seed)
    let figures = plan.figures.reported
    let population = try #require(figures.population)
    let all = Array(zip(plan.children, plan.lives))
    let came = all.filter { figures.year.contains($0.0.began) }
    for group in population.entered {
      #expect(came.count { group.ages.contains($0.1.age(on: $0.0.began)) } == group.count, "\(group)")
    }
    for group in population.ages {
      let there = all.filter { $0.0.ended == nil && group.ages.contains($0.1.age(on: figures.year.last)) }
      #expect(there.count == group.count, "\(group)")
    }
    let ages = all.compactMap { child, life in
      child.ended.flatMap { figures.year.contains($0) ? life.age(on: $0) : nil }
    }
    #expect(population.leftAt18.prints(ages.count { $0 >= 18 }, of: ages.count))
    #expect(population.leftUnder5.prints(ages.count { $0 < 5 }, of: ages.count))
    for (child, life) in all { #expect(life.born <= child.began) }
  }

  @Test("Legal statuses and homes at the end are as published, and as many were adopted", arguments: plans)
  func care(year: PublishedYear, seed: UInt64) throws {
    let plan = plan(year, seed)
    let population = try #require(plan.figures.reported.population)
    let there = zip(plan.children, plan.lives).filter { $0.0.ended == nil }.map(\.1)
    for (status, count) in population.statuses {
      #expect(there.count { $0.episodes.last?.legalStatus == status } == count, "\(status)")
    }
    let adopted = zip(plan.children, plan.lives).filter { child, life in
      child.ended.map(plan.figures.reported.year.contains) ?? false
        && life.episodes.last?.ended?.reason.isAdoption ?? false
    }
    #expect(adopted.count == population.adopted)
    #expect(adopted.allSatisfy { $0.1.times[0].placement != nil })
  }

  @Test("Children take part by the ways published, and as many as published had a review", arguments: plans)
  func routes(year: PublishedYear, seed: UInt64) throws {
    let plan = plan(year, seed)
    let figures = plan.figures.reported
    let (routes, reviewed) = (try #require(figures.routes), try #require(figures.reviewed))
    let held = plan.children.map { $0.reviews.filter { figures.year.contains($0.heldOn) } }
    #expect(held.count { !$0.isEmpty } == reviewed.children)
    let codes = held.flatMap { $0 }.compactMap(\.participation)
    #expect(codes.count { $0.attended } == routes.attended && codes.count { $0 == .pn5 } == routes.advocate)
    #expect(codes.count { $0 == .pn6 } == routes.otherwise && codes.count { $0 == .pn7 } == routes.none)
    let late = plan.children.filter { child in
      child.ended == nil && child.reviews.contains { $0.isLate && figures.year.contains($0.heldOn) }
    }
    #expect(late.count == figures.late.first + figures.late.later)
    let weeks = figures.year.last.adding(days: -28)
    #expect(plan.children.count { $0.ended == nil && $0.began > weeks } == reviewed.cameInLastWeeks)
  }

  @Test("Every IRO has as many children of both kinds on the last day as published", arguments: plans)
  func caseloads(year: PublishedYear, seed: UInt64) {
    let plan = plan(year, seed)
    let last = plan.figures.reported.year.last
    for (place, iro) in plan.figures.iros.enumerated() {
      #expect(plan.children.count { $0.iro == place && $0.ended == nil } == iro.atEnd?.lookedAfter)
      #expect(plan.protected.count { $0.iro == place && $0.runs(on: last) } == iro.atEnd?.childProtection)
    }
  }
}
