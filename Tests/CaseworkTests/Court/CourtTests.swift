import CareCalendar
import Casework
import TestSupport
import Testing

/// Proceedings about a child: what is recorded of them, and what cannot be true.
@Suite struct CourtTests {
  private let began: [ChildEvent] = [.began("2014-07-02"), .court(.began(.care, on: "2014-09-03"))]

  private func refusal(_ event: CourtEvent, after events: [ChildEvent], today: Day = "2014-11-10")
    -> CourtRefusal?
  {
    Given(child: Child(events)).when(.court([event], today: today)).refusal as? CourtRefusal
  }

  private func listed(_ day: Day, _ purpose: String? = nil, on listed: Day) -> ChildEvent {
    .court(.listed(Hearing(day: day, purpose: purpose, listedOn: listed)))
  }

  @Test("One set of proceedings goes on at a time, and what is of them comes after they began")
  func beginnings() {
    #expect(
      refusal(.began(.care, on: "2014-11-03"), after: began) == .inProceedingsAlready(since: "2014-09-03"))
    #expect(refusal(.guardianSpokenTo(on: "2014-09-02"), after: began) == .beforeTheyBegan("2014-09-03"))
    #expect(refusal(.guardianSpokenTo(on: "2014-09-03"), after: began) == nil)
    let ended = began + [.court(.ended(on: "2014-10-01"))]
    #expect(refusal(.viewGiven(.statement, on: "2014-10-02"), after: ended) == .notInProceedings)
    #expect(refusal(.began(.placement, on: "2014-09-30"), after: ended) == .beforeTheLastEnded("2014-10-01"))
    #expect(refusal(.began(.placement, on: "2014-10-01"), after: ended) == nil)
    #expect(refusal(.began(.care, on: "2014-11-03"), after: []) == .notKnownHere)
  }

  @Test("The next hearing is today or later, and takes the place of one that is still to come")
  func hearings() {
    let past = Hearing(day: "2014-11-09", listedOn: "2014-11-10")
    #expect(refusal(.listed(past), after: began) == .hearingIsPast("2014-11-09"))
    #expect(refusal(.listed(Hearing(day: "2014-11-10", listedOn: "2014-11-10")), after: began) == nil)
    let moved = Child(
      began + [listed("2014-11-20", on: "2014-11-03"), listed("2014-11-27", on: "2014-11-10")])
    #expect(moved.court.open?.hearings.map(\.day) == ["2014-11-27"])
    let second = Child(
      began + [listed("2014-11-05", on: "2014-11-03"), listed("2014-11-27", on: "2014-11-10")])
    #expect(second.court.open?.hearings.map(\.day) == ["2014-11-05", "2014-11-27"])
    let atOne = Child(
      began + [listed("2014-11-10", on: "2014-11-03"), listed("2014-11-27", on: "2014-11-10")])
    #expect(atOne.court.open?.hearings.count == 2, "at a hearing the next one is listed")
    let again = Child(
      began + [
        listed("2014-11-10", on: "2014-11-03"), listed("2014-11-10", "final hearing", on: "2014-11-10"),
      ])
    #expect(again.court.open?.hearings.map(\.purpose) == ["final hearing"], "one hearing on a day")
    #expect(second.court.open?.nextHearing(from: "2014-11-27")?.day == "2014-11-27")
    #expect(second.court.open?.nextHearing(from: "2014-11-28") == nil)
    #expect(refusal(.vacated(on: "2014-11-10"), after: began) == .noHearingToCome)
    let vacated = began + [listed("2014-11-20", on: "2014-11-03"), .court(.vacated(on: "2014-11-10"))]
    #expect(Child(vacated).court.open?.hearings == [])
  }

  @Test("What was done before the last hearing prepares that one alone")
  func prepared() throws {
    let events =
      began + [
        listed("2014-10-06", on: "2014-09-10"), .court(.viewGiven(.letter, on: "2014-09-29")),
        .court(.guardianSpokenTo(on: "2014-10-06")), listed("2014-11-20", "final hearing", on: "2014-10-06"),
      ]
    let open = try #require(Child(events).court.open)
    let first = open.hearings[0]
    #expect(
      open.viewGiven(for: first) == "2014-09-29" && open.guardianSpokenTo(before: first) == "2014-10-06")
    let last = open.hearings[1]
    #expect(open.viewGiven(for: last) == nil && open.guardianSpokenTo(before: last) == nil)
    let after = try #require(Child(events + [.court(.guardianSpokenTo(on: "2014-10-07"))]).court.open)
    #expect(after.guardianSpokenTo(before: last) == "2014-10-07")
  }

  @Test("Of a child who died no more is recorded than that proceedings ended")
  func death() {
    let died = began + [.ended("2014-07-02", on: "2014-11-01", .died)]
    #expect(refusal(.guardianSpokenTo(on: "2014-11-10"), after: died) == .died("2014-11-01"))
    #expect(refusal(.ended(on: "2014-11-10"), after: died) == nil)
  }

  @Test("A guardian has a name")
  func guardian() {
    #expect(refusal(.guardianAppointed(" ", on: "2014-11-10"), after: began) == .nameIsEmpty)
    let named = began + [.court(.guardianAppointed("Ann Lee", on: "2014-11-10"))]
    #expect(Child(named).court.open?.guardian == "Ann Lee")
  }
}
