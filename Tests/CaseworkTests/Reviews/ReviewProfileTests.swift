import CareCalendar
import Casework
import Testing

/// What each kind of review says of itself.
@Suite struct ReviewProfileTests {
  private let profiles = ReviewKind.allCases.map(\.profile)

  @Test("Every kind has a profile of its own, and all of them stand in the list once")
  func complete() {
    #expect(profiles.map(\.kind) == ReviewKind.allCases)
    #expect(ReviewProfile.all.count == ReviewKind.allCases.count)
    #expect(Set(ReviewProfile.all.map(\.kind)) == Set(ReviewKind.allCases))
  }

  @Test("Names on disk stay as they are")
  func rawValues() {
    #expect(
      ReviewKind.allCases.map(\.rawValue) == [
        "looked-after", "authority-to-place", "placed-for-adoption", "short-breaks", "pathway-plan",
        "child-protection", "supervision-order",
      ])
  }

  @Test("No two kinds are called the same, in full, in titles, in a few letters or where a count begins")
  func words() {
    #expect(Set(profiles.map(\.words)).count == profiles.count)
    #expect(Set(profiles.map(\.noun)).count == profiles.count)
    #expect(Set(profiles.map(\.shortWord)).count == profiles.count)
    #expect(Set(profiles.map(\.beginning)).count == profiles.count)
    #expect(ReviewKind.allCases.map(\.words) == profiles.map(\.words))
  }

  @Test("A kind's own meeting serves it, or that of a kind which has one of its own")
  func meetings() {
    for profile in profiles { #expect(profile.meeting.profile.meeting == profile.meeting) }
    #expect(profiles.filter { $0.meeting != $0.kind }.map(\.kind) == [.authorityToPlace, .placedForAdoption])
  }

  @Test("A count that runs beside another asks for the same meetings, and for the same children")
  func beside() {
    for profile in profiles {
      guard let other = profile.runsBeside?.profile else { continue }
      #expect(other.runsBeside == nil)
      #expect(other.meeting == profile.meeting)
      #expect(other.involvement == profile.involvement)
    }
    #expect(profiles.filter { $0.runsBeside != nil }.map(\.kind) == [.authorityToPlace])
  }

  @Test(
    "Whatever the service knows a child for, one kind of review goes with it, except for what their team reviews"
  )
  func involvements() {
    #expect(
      InvolvementKind.allCases.map(\.reviewKind) == [
        .lookedAfter, .shortBreaks, .placedForAdoption, .pathwayPlan, .supervisionOrder,
        .childProtection, nil,
      ])
    #expect(InvolvementKind.reviewedApart == [.pathwayPlan, .supervisionOrder, .childProtection])
    #expect(InvolvementKind.recordedApart == InvolvementKind.reviewedApart + [.section17ShortBreaks])
    #expect(LegalStatus.shortBreaksAgreement.involvement.reviewKind == .shortBreaks)
    #expect(LegalStatus.careOrder.involvement.reviewKind == .lookedAfter)
  }

  @Test("A return carries the reviews of children in care alone")
  func returns() {
    #expect(
      profiles.filter(\.isInReturns).map(\.kind) == [.lookedAfter, .authorityToPlace, .placedForAdoption])
  }

  @Test("Counts stand with the care that they are in, a placement after it, and short breaks last")
  func order() {
    let child = Child(
      .began("2013-07-01", .shortBreaksEpisodes), .ended("2013-07-01", on: "2013-07-20", .other),
      .began("2014-01-06", .placementOrder), .placed("2014-03-03"),
      .placementEnded("2014-03-03", on: "2014-04-07"), .ended("2014-01-06", on: "2014-06-02"),
      .began("2015-01-05"))
    #expect(
      child.reviewCycles.map(\.kind) == [
        .lookedAfter, .authorityToPlace, .placedForAdoption, .lookedAfter, .shortBreaks, .lookedAfter,
      ])
    #expect(
      child.reviewCycles.map(\.began) == [
        "2014-01-06", "2014-01-06", "2014-03-03", "2015-01-05", "2013-07-01", "2013-07-18",
      ])
    #expect(
      child.reviewCycles.map(\.ended) == [
        "2014-06-02", "2014-06-02", "2014-04-07", nil, "2013-07-18", "2014-01-06",
      ])
  }
}
