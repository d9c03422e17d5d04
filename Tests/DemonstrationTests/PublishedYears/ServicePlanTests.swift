import CareCalendar
import Casework
import Rulebook
import Testing

@testable import Demonstration

/// What a planned year holds of IROs' work beside who came and was reviewed, where a report tells of it.
@Suite struct ServicePlanTests {
  private static let year = PublishedYear(named: "northumberland-2012-13")!
  static let seeds: [UInt64] = [3, 1, 2026]

  private let figures = ServicePlanTests.year.figures
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func plan(_ seed: UInt64) -> YearPlan {
    var chance = SeededRandom(seed: seed)
    return YearPlan(figures, under: book, &chance)
  }

  private func reviews(of plan: YearPlan) -> [PlannedMeeting] {
    plan.children.flatMap(\.reviews).filter { figures.reported.year.contains($0.heldOn) }
  }

  @Test("Children attend, and somebody speaks for them, as published", arguments: seeds)
  func voices(seed: UInt64) throws {
    let wanted = try #require(figures.voices)
    let codes = reviews(of: plan(seed)).compactMap(\.participation).filter { $0 != .pn0 }
    let attended = codes.filter(\.attended)
    #expect(wanted.attended.prints(attended.count, of: codes.count))
    #expect(wanted.attendedMeaningfully.prints(attended.count(where: \.participated), of: attended.count))
    #expect(wanted.briefedSomeone.prints(codes.count { $0 == .pn5 }, of: codes.count))
    #expect(wanted.advocate.prints(codes.count { $0 == .pn2 || $0 == .pn5 }, of: codes.count))
  }

  @Test("IROs see as many children around reviews, and observe as many, as published", arguments: seeds)
  func contact(seed: UInt64) throws {
    let wanted = try #require(figures.contact)
    let plan = plan(seed)
    let year = figures.reported.year
    var (seen, all) = (0, 0)
    for child in plan.children {
      let visits = child.reviews.filter { $0.contact?.way != nil }.map(\.heldOn)
      for review in child.reviews where year.contains(review.heldOn) {
        all += 1
        if visits.contains(where: { abs($0 - review.heldOn) <= 28 }) { seen += 1 }
      }
    }
    #expect(wanted.aroundReview.prints(seen, of: all))
    let there = plan.children.filter { $0.isWithUs(on: year.last) }
    let observed = there.count { child in child.reviews.contains { $0.contact?.way == .observed } }
    #expect(wanted.observed.prints(observed, of: there.count))
  }

  @Test("Whoever had a child first had them before, and was at work here", arguments: seeds)
  func firstIRO(seed: UInt64) throws {
    for child in plan(seed).children {
      guard let first = child.firstIRO else { continue }
      #expect(first.iro != child.iro && child.allocated < first.until)
      #expect(first.until.isBefore(child.ended), "\(child)")
    }
  }

  @Test("Papers come, and go out, in time as published, each after what it follows", arguments: seeds)
  func papers(seed: UInt64) throws {
    let wanted = try #require(figures.papers)
    let held = reviews(of: plan(seed))
    let days = YearCalendar(figures, book.calendar)
    for document in wanted.documents {
      let inTime = held.count { review in
        let by = review.heldOn.adding(days: -document.days)
        return review.papers?.documents.contains { $0.name == document.name && $0.on <= by } ?? false
      }
      #expect(document.rate.prints(inTime, of: held.count), "\(document.name)")
    }
    let due = held.filter { end(.decisionsToManager, $0) <= figures.reported.year.last }
    let asked = due.compactMap { review in review.papers.map { (review, $0) } }.filter { $0.1.hasDecision }
    let issued = asked.count { review, papers in
      papers.issued.map { $0 <= end(.decisionsToManager, review) } ?? false
    }
    #expect(wanted.decisionsToManager.prints(issued, of: asked.count))
    for review in held {
      let papers = try #require(review.papers)
      for day in [papers.issued, papers.completed, papers.distributed].compactMap({ $0 }) {
        #expect(day >= review.heldOn && day <= days.lastTyped)
      }
      if let sent = papers.distributed { #expect(papers.completed.map { $0 <= sent } ?? false) }
      // What goes to a manager is typed on the day itself, when a list has come.
      if let issued = papers.issued { #expect(days.lists.contains(issued)) }
    }
  }

  private func end(_ timescale: Timescale, _ review: PlannedMeeting) -> Day {
    book.calendar.end(of: book.policy[timescale], from: review.heldOn)
  }

  @Test("Milestones, permanence and the log of challenges are as published", arguments: seeds)
  func plans(seed: UInt64) throws {
    let wanted = try #require(figures.plans)
    let plan = plan(seed)
    let held = reviews(of: plan)
    #expect(wanted.milestones.prints(held.count(where: \.setsMilestone), of: held.count))
    let third = held.filter { $0.number == 3 }
    let found = third.count(where: \.findsPermanence)
    #expect(wanted.permanenceBySixMonths.prints(found, of: third.count))
    let log = try #require(figures.practiceLog)
    let notes = plan.children.flatMap(\.challenges)
    for (key, count) in log.categories { #expect(notes.count { $0.category == key } == count, "\(key)") }
    #expect(notes.count == 48)
  }

  @Test("Child protection is as much of the IROs' work as published, and goes by its rules", arguments: seeds)
  func protection(seed: UInt64) throws {
    let wanted = try #require(figures.protection)
    let plan = plan(seed)
    let year = figures.reported.year
    #expect(plan.protected.count { $0.runs(on: year.first.adding(days: -1)) } == wanted.atStart)
    let conferences = plan.protected.flatMap(\.conferences).filter { year.contains($0.heldOn) }
    let meetings = conferences.count + reviews(of: plan).count
    #expect((2 * meetings + 12) / 24 == wanted.meetingsAMonth)
    let posts = year.monthEnds.count * figures.iros.reduce(0) { $0 + $1.details.fullTimeHundredths }
    let months = plan.protected.reduce(0) { sum, one in
      sum + year.monthEnds.count { one.allocated <= $0 && one.runs(on: $0) }
    }
    #expect((200 * months + posts) / (2 * posts) == wanted.casesAPost)
    for one in plan.protected {
      #expect(one.person.map { $0.born <= one.began } ?? false)
      var last = one.began
      for (place, conference) in one.conferences.enumerated() {
        let timescales: [Timescale] = [.initialConference, .secondConference, .laterConferences]
        let due = book.calendar.end(of: book.policy[timescales[min(place, 2)]], from: last)
        #expect(conference.heldOn <= due && conference.heldOn > last)
        #expect(book.calendar.isWorkingDay(conference.heldOn))
        #expect(conference.outcome.isPlan || place == one.conferences.count - 1)
        last = conference.heldOn
      }
    }
  }

  @Test("Children placed for adoption were reviewed within four weeks of it", arguments: seeds)
  func adoption(seed: UInt64) throws {
    let plan = plan(seed)
    let placed = zip(plan.children, plan.lives).compactMap { child, life -> (Day, Day)? in
      guard let placement = life.times.first?.placement, let review = child.reviews.last else { return nil }
      #expect(review.kind == .placedForAdoption)
      return (placement.placed, review.heldOn)
    }
    #expect(placed.count == figures.placedForAdoption)
    #expect(placed.allSatisfy { $0 < $1 && $1 - $0 <= 28 })
  }
}
