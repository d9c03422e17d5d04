import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The day before a stay after arrest, on remand or in detention ends.
@Suite struct ReviewHeldBeforeStayEndsTests {
  private let rule = ReviewHeldBeforeStayEnds()

  private func ends(_ day: Day?, told: Day = "2014-11-03") -> ChildEvent {
    .placement(.stayExpectedToEnd(ExpectedEnd(ends: day, on: told)))
  }

  @Test(
    "A review is due the day before the end, unless the first one is due by then anyway",
    arguments: [
      ("2014-11-03", "2014-11-03"), ("2014-11-04", "2014-11-03"), ("2014-11-05", "2014-11-04"),
      ("2014-11-14", "2014-11-13"), ("2014-12-01", "2014-11-30"), ("2014-12-02", nil), ("2014-12-03", nil),
    ] as [(Day, Day?)])
  func due(end: Day, due: Day?) {
    #expect(rule.duties(.began("2014-11-03", .remand), ends(end)).map(\.due) == (due.map { [$0] } ?? []))
  }

  @Test(
    "After arrest, on remand and under a youth rehabilitation order, and under no other status",
    arguments: LegalStatus.allCases)
  func status(status: LegalStatus) {
    let isOne = [.remand, .accommodatedAfterArrest, .youthRehabilitationOrder].contains(status)
    #expect(rule.duties(.began("2014-11-03", status), ends("2014-11-14")).count == (isOne ? 1 : 0))
  }

  @Test("A child in care who is detained is reviewed before that ends; elsewhere there is no stay to end")
  func detained() {
    for (status, placement, count) in [
      (.careOrder, .youngOffenderInstitution, 1), (.interimCareOrder, .youngOffenderInstitution, 1),
      (.accommodated, .youngOffenderInstitution, 0), (.careOrder, .childrensHome, 0),
    ] as [(LegalStatus, PlacementType, Int)] {
      let episode = Episode(
        began: "2014-11-03", reasonBegan: .started, legalStatus: status, placement: placement)
      let duties = rule.duties(.placement(.episodeBegan(episode)), ends("2014-11-14"))
      #expect(duties.count == count, "\(status) \(placement)")
    }
  }

  @Test("It is the IRO's, from the beginning of the stay until care ends, and named as the review it is")
  func whose() throws {
    let duty = try #require(
      rule.duties(
        .began("2014-11-03", .remand), ends("2014-12-01"), .ended("2014-11-03", on: "2014-11-20")
      ).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .stay(began: "2014-11-03")))
    #expect(duty.nature == .review)
    #expect(duty.post == .iro)
    #expect(duty.kind == .lookedAfter)
    #expect(duty.number == 1)
    #expect(duty.title == "Review before the stay ends")
    #expect(duty.reviewTitle == "1st review")
    #expect(duty.due == "2014-11-30")
    #expect(duty.bookBy == "2014-11-28")
    #expect(duty.opens == "2014-11-03")
    #expect(duty.lapses == "2014-11-20")
  }

  @Test("A review held in the stay meets it, one of before does not")
  func held() {
    let before: [ChildEvent] = [
      .began("2014-07-02"), .held("2014-07-28"), .held("2014-10-20"),
      .ended("2014-07-02", on: "2014-11-03", .newEpisode), .began("2014-11-03", .remand, .legalStatus),
      ends("2014-11-14"),
    ]
    #expect(rule.duties(of: before).map(\.due) == ["2014-11-13"])
    #expect(rule.duties(of: before).map(\.reviewTitle) == ["3rd review"])
    for (day, count) in [("2014-11-02", 1), ("2014-11-03", 0), ("2014-11-04", 0)] as [(Day, Int)] {
      #expect(rule.duties(of: before + [.held(day)]).count == count, "\(day)")
    }
  }

  @Test("From arrest to remand it is one stay; the end that was told last counts")
  func toldAgain() {
    let stay: [ChildEvent] = [
      .began("2014-11-01", .accommodatedAfterArrest), ends("2014-11-05", told: "2014-11-01"),
      .ended("2014-11-01", on: "2014-11-03", .newEpisode), .began("2014-11-03", .remand, .legalStatus),
    ]
    #expect(rule.duties(of: stay).map(\.due) == ["2014-11-04"])
    #expect(rule.duties(of: stay).map(\.opens) == ["2014-11-01"])
    #expect(rule.duties(of: stay + [ends("2014-11-14")]).map(\.due) == ["2014-11-13"])
    #expect(rule.duties(of: stay + [ends("2014-11-14"), ends(nil, told: "2014-11-04")]) == [])
  }

  @Test("It is the rule for stays that began on 1 April 2011 or later")
  func inForce() {
    #expect(
      rule.duties(.began("2011-03-31", .remand), ends("2011-04-08", told: "2011-03-31")) == [])
    #expect(
      rule.duties(.began("2011-04-01", .remand), ends("2011-04-08", told: "2011-04-01")).map(\.due)
        == ["2011-04-07"])
  }

  @Test("Where the end is not known, where the stay is over, and where the child died, nothing is asked for")
  func clean() {
    let remand = ChildEvent.began("2014-11-03", .remand)
    #expect(rule.duties(remand) == [])
    #expect(
      rule.duties(
        remand, ends("2014-11-14"), .ended("2014-11-03", on: "2014-11-06", .newEpisode),
        .began("2014-11-06", .accommodated, .legalStatus)) == [])
    #expect(rule.duties(remand, ends("2014-11-14"), .ended("2014-11-03", on: "2014-11-06", .died)) == [])
    #expect(rule.duties(ends("2014-11-14")) == [])
  }

  @Test("The reason is told, and it is law")
  func explanation() {
    let explanation = rule.explanation(.began("2014-11-03", .remand), ends("2014-11-14"))
    #expect(
      explanation?.lines == [
        "On remand since Mon 3 Nov 2014",
        "It is expected to end on Fri 14 Nov 2014, and no review was held in it",
        "− 1 day = Thu 13 Nov 2014", "By its count the next review is due only by Mon 1 Dec 2014",
      ])
    #expect(explanation?.source.contains("reg 33(3)(c) and (d)") == true)
    #expect(explanation?.weight == .law)
    #expect(
      rule.lines(of: [.began("2014-11-03", .accommodatedAfterArrest), ends("2014-11-03")])?.dropFirst(2).first
        == "There is no day before it: that day itself")
  }
}
