import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Reviews held, missed and awaited, as they are counted.
@Suite struct CountedReviewTests {
  private let reviews = counted(InventedLife.events)!.reviews

  @Test("Each review held is judged, and each that a count never got is told as missed on its day")
  func judged() {
    #expect(
      reviews.map(\.words) == [
        "held looked-after 1 by 2013-07-01: -5", "held looked-after 2 by 2013-09-24: 1",
        "held looked-after 3 by 2014-03-02: 1", "missed placed-for-adoption 1 by 2014-05-05: -",
        "missed looked-after 4 by 2014-09-03: -",
      ])
    #expect(reviews.map(\.isOnTime) == [true, false, false, false, false])
    #expect(reviews.map(\.unit).prefix(2) == [.working, .calendar])
    #expect(reviews.map(\.lateReason).prefix(2) == [nil, "weather or travel"])
  }

  @Test("The file of a review tells what was there, who came and what followed")
  func file() throws {
    let first = try #require(reviews.first)
    #expect(first.isRecordedHere && first.manner == .meeting && first.chair == StaffID("amina"))
    #expect(first.bookedOn == "2013-06-05" && first.completedOn == "2013-06-24" && first.completeBy == nil)
    #expect(
      first.documents == [
        CountedDocument("care plan", receivedOn: "2013-06-20"),
        CountedDocument("health plan", receivedOn: "2013-06-21"),
        CountedDocument("personal education plan", receivedOn: "2013-06-20"),
        CountedDocument("social work report", receivedOn: "2013-06-18"),
      ])
    #expect(
      first.others == [
        CountedAttendance(.teacher, route: .whole), CountedAttendance(.fosterCarer, route: nil),
      ])
    #expect(first.decisions == 1 && first.recommendations == 0)
    #expect(first.decisionsIssuedOn == "2013-06-26" && first.recordCompletedOn == "2013-07-15")
    #expect(first.recordDistributedOn == "2013-07-23")
    #expect(first.progress == [.health: true, .education: false])
    #expect(first.answers == ["Safe?": .inPart])
    #expect(first.permanence == "return home" && first.participation == .pn1)
    #expect(first.happyWithPlacement == .yes && first.happyWithPlan == .mixed)
  }

  @Test("The record is distributed once the last of those who are to have it has it")
  func distribution() throws {
    let carer = Recipient.person(PersonID("carer"))
    let events = InventedLife.events.filter { event in
      if case .review(.noted(_, .followUp(.sent(.record, carer, on: _)))) = event { false } else { true }
    }
    #expect(try #require(counted(events)).reviews.first?.recordDistributedOn == nil)
  }

  @Test("Parents count while they live, and no more from authority to place on")
  func parents() {
    #expect(
      reviews.map(\.parents).prefix(3) == [
        [
          CountedParent(.mother, route: .whole),
          CountedParent(.father, route: AttendanceRoute.none, reason: "at work"),
        ],
        [CountedParent(.mother, route: nil)], [],
      ])
  }

  @Test("A parent recorded as dead on the day of a review counts no more, the day after it still")
  func parentsDeath() throws {
    for (day, count) in [("2013-09-24", 1), ("2013-09-25", 1), ("2013-09-26", 2)] {
      let died = try #require(Day(iso: day))
      let father = ConnectedPerson(
        id: PersonID("father"), name: "Father", relationship: .father, isDeceased: true)
      var events = InventedLife.events
      let place = try #require(
        events.firstIndex {
          if case .family(.recorded(let person, _)) = $0 { person.isDeceased } else { false }
        })
      events[place] = .family(.recorded(father, on: died))
      #expect(try #require(counted(events)).reviews[1].parents.count == count)
    }
  }

  @Test("A parent who is not to be invited took no part, for the reason of that")
  func keptAway() throws {
    let mother = ConnectedPerson(
      id: PersonID("mother"), name: "Mother", relationship: .secondMother, terms: .notInvited,
      termsReason: "a court order")
    let events = InventedLife.events + [.family(.recorded(mother, on: "2013-09-24"))]
    let parents = try #require(counted(events)).reviews[1].parents
    #expect(parents == [CountedParent(.mother, route: AttendanceRoute.none, reason: "a court order")])
  }

  @Test("A review that only a return tells of has no file, and is judged all the same")
  func returned() throws {
    let held = Review(kind: .lookedAfter, heldOn: "2013-06-20", participation: .pn1)
    let review = try #require(
      counted(Array(InventedLife.events.prefix(11)) + [.review(.held(held))])?.reviews.first)
    #expect(!review.isRecordedHere && review.manner == nil && review.parents.isEmpty)
    #expect(review.isOnTime == true && review.participation == .pn1)
  }

  @Test("A review that is not completed is not judged until its day has passed")
  func notCompleted() throws {
    let held = Review(
      review: InventedLife.first, kind: .lookedAfter, heldOn: "2013-06-24", completedOn: nil, manner: .series,
      participation: .pn1)
    let events = Array(InventedLife.events.prefix(11)) + [.review(.held(held))]
    for (today, isOnTime) in [("2013-07-22", nil), ("2013-07-23", false)] as [(Day, Bool?)] {
      let review = try #require(counted(events, on: today)?.reviews.first)
      #expect(review.isOnTime == isOnTime)
      #expect(review.completeBy == "2013-07-22" && review.completedOn == nil)
    }
  }

  @Test("As of any day since, a review is judged as it was on the day it was held")
  func sinceThen() throws {
    for id in [InventedLife.first, InventedLife.second, InventedLife.third] {
      let now = try #require(reviews.first { $0.id == id })
      let held = try #require(now.heldOn)
      let then = try #require(counted(InventedLife.events, on: held)?.reviews.first { $0.id == id })
      #expect(then.words == now.words)
      #expect(then.isOnTime == now.isOnTime)
    }
  }
}

extension CountedReview {
  /// "held looked-after 2 by 2013-09-24: 1"
  var words: String {
    "\(state.rawValue) \(kind.rawValue) \(number.map(String.init) ?? "-") by \(due?.iso ?? "-"): "
      + (daysLate.map(String.init) ?? "-")
  }
}
