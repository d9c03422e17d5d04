import CareCalendar
import Casework
import Demonstration
import ReadModels
import Testing

/// How the reviews of the invented children were held.
@Suite struct ReviewsTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  @Test("About 95 in 100 reviews were in time, and the late ones by days, not months")
  func timely() {
    let late = council.children.flatMap(\.reviews).compactMap(\.daysLate)
    let inTime = late.count { $0 <= 0 }
    #expect(late.count > 2000)
    #expect((930...970).contains(inTime * 1000 / late.count))
    #expect(late.max().map { $0 <= 14 } == true)
  }

  @Test("Participation fits the child's age on the day")
  func participation() {
    for child in council.children.map(\.child) {
      guard let born = child.person.dateOfBirth else { continue }
      let fourth = born.adding(months: 48)
      for review in child.reviews.held {
        let fits = review.participation == .pn0 ? review.heldOn <= fourth : review.heldOn >= fourth
        #expect(fits && review.participation != nil)
      }
    }
  }

  @Test("Every code of participation is met with")
  func codes() {
    let codes = council.children.flatMap { $0.child.reviews.held.compactMap(\.participation) }
    #expect(Set(codes) == Set(ParticipationCode.allCases))
  }

  @Test("No review was held on a weekend, save short breaks reviewed where the child was")
  func weekends() {
    let reviews = council.children.flatMap(\.child.reviews.held)
    #expect(reviews.allSatisfy { !$0.heldOn.weekday.isWeekend })
  }

  @Test("For some children the history is incomplete, and the next review counts from the last one known")
  func incomplete() {
    let lines = council.withUs.flatMap { $0.duties.map(\.line) }
    let counted = lines.filter { $0.duty.kind == .lookedAfter && $0.duty.number == nil && $0.duty.due != nil }
    #expect(counted.count >= 25)
  }
}
