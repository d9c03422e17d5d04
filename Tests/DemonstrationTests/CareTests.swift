import CareCalendar
import Casework
import Demonstration
import Testing

/// How the invented children came, live with us and leave.
@Suite struct CareTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  @Test(
    "Every usual legal status is met with",
    arguments: [
      (LegalStatus.careOrder, 150...280), (.interimCareOrder, 40...90), (.accommodated, 60...130),
      (.placementOrder, 20...35), (.remand, 2...4), (.policeProtection, 1...1),
      (.shortBreaksAgreement, 15...20), (.shortBreaksEpisodes, 8...10),
    ])
  func statuses(status: LegalStatus, count: ClosedRange<Int>) {
    #expect(count.contains(council.withUs.count { $0.child.care.episodes.last?.legalStatus == status }))
  }

  @Test("Some are placed for adoption, some wait with authority to place, and one adoption ended")
  func adoption() {
    let now = council.withUs.map(\.child)
    let placed = now.filter { child in child.adoptionPlacements.contains { $0.ended == nil } }
    let waiting = now.filter {
      $0.adoptionPlacements.isEmpty && $0.periodsOfCare.last?.authorityToPlaceSince != nil
    }
    #expect(placed.count >= 10 && waiting.count >= 10)
    #expect(now.count { child in child.adoptionPlacements.contains { $0.ended != nil } } == 1)
  }

  @Test("Of the series of short breaks one has more than 60 days in twelve months, and one is past the limit")
  func shortBreaks() {
    let limits = council.withUs.compactMap(\.shortBreaks).filter(\.daysAreKnown)
    let within = limits.filter { $0.passedOn == nil }
    let days = within.map { $0.days(inTwelveMonthsTo: SyntheticCouncil.pinned) }
    #expect(days.filter { $0 > ShortBreakLimits.warning }.count == 1)
    #expect(limits.compactMap(\.passedOn) == [Day(year: 2014, month: 10, day: 30)])
  }

  @Test("Children leave for many reasons, and one died, last year")
  func leaving() {
    let ends = council.children.compactMap { child in
      child.child.isWithUs(on: SyntheticCouncil.pinned) ? nil : child.child.care.episodes.last?.ended
    }
    #expect(Set(ends.map(\.reason)).count >= 14)
    let died = council.children.compactMap(\.child.died)
    #expect(died.count == 1 && died.allSatisfy { $0.year == 2014 && $0 < SyntheticCouncil.pinned })
  }

  @Test("Nobody is in our care before birth, or at 18")
  func lifetimes() {
    for child in council.children.map(\.child) {
      guard let born = child.person.dateOfBirth else { continue }
      #expect(child.care.episodes.allSatisfy { $0.began >= born })
      let last = child.care.episodes.compactMap { $0.ended?.on }.max() ?? SyntheticCouncil.pinned
      #expect(last <= born.adding(months: 217))
    }
  }

  @Test("Some children came back to us")
  func returning() {
    let returned = council.withUs.filter { $0.child.periodsOfCare.count > 1 }
    #expect(returned.count >= 8)
  }
}
