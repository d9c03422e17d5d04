import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Sixteen weeks from the approval, extended once by eight.
@Suite struct ConnectedPersonApprovedInTimeTests {
  private let rule = ConnectedPersonApprovedInTime()
  private let began = ChildEvent.began("2014-07-01")
  private let approved = ConnectedPersonApprovedInTimeTests.approved("2014-07-02")

  private static func approved(_ day: Day) -> ChildEvent {
    .carePlanning(.temporarilyApproved(on: day, placement: day))
  }

  private func extended(told: Day? = nil) -> ChildEvent {
    .carePlanning(.approvalExtended(approved: "2014-07-02", on: "2014-10-20", iroTold: told))
  }

  @Test(
    "It ends sixteen weeks after; where that is no working day it is settled on the last one before",
    arguments: [
      ("2014-07-01", "2014-10-21", "2014-10-21"), ("2014-07-02", "2014-10-22", "2014-10-22"),
      ("2014-07-03", "2014-10-23", "2014-10-23"), ("2014-07-06", "2014-10-26", "2014-10-24"),
    ] as [(Day, Day, Day)])
  func due(given: Day, due: Day, by: Day) {
    let duties = rule.duties(began, Self.approved(given))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.bookBy) == [by])
  }

  @Test("It is the social worker's, and opens on the day of the approval")
  func whose() throws {
    let duty = try #require(rule.duties(began, approved).first)
    #expect(duty.title == "Temporary approval")
    #expect(duty.post == .socialWorker)
    #expect(duty.nature == .provide)
    #expect(duty.unit == .calendar)
    #expect(duty.opens == "2014-07-02")
    #expect(duty.key.subject == .approval(given: "2014-07-02"))
  }

  @Test("Extended it ends eight weeks later, and is the same duty")
  func longer() throws {
    let duty = try #require(rule.duties(began, approved, extended()).first)
    #expect(duty.due == "2014-12-17")
    #expect(duty.title == "Temporary approval, extended")
    #expect(duty.key.subject == .approval(given: "2014-07-02"))
  }

  @Test("It is over once the carer is approved in full, and when the child moves to others or leaves")
  func over() {
    let full = ChildEvent.carePlanning(.approvedAsFosterCarer(approved: "2014-07-02", on: "2014-10-30"))
    #expect(rule.duties(began, approved, full) == [])
    let ended = ChildEvent.ended("2014-07-01", on: "2014-09-01", .newEpisode)
    let moved = ChildEvent.began("2014-09-01", .accommodated, .placementAndCarers)
    #expect(rule.duties(began, approved, ended, moved).map(\.lapses) == ["2014-09-01"])
    let order = ChildEvent.began("2014-09-01", .careOrder, .legalStatus)
    #expect(rule.duties(began, approved, ended, order).map(\.lapses) == [nil])
    let left = ChildEvent.ended("2014-07-01", on: "2014-09-10")
    #expect(rule.duties(began, approved, left).map(\.lapses) == ["2014-09-10"])
  }

  @Test("A child whose carers were not approved so, and one who died, have none")
  func clean() {
    #expect(rule.duties(began) == [])
    #expect(rule.duties(began, approved, .ended("2014-07-01", on: "2014-07-20", .died)) == [])
    #expect(rule.duties() == [])
  }

  @Test("Both periods are the council's")
  func policy() {
    let book = Rulebook.with {
      $0[.temporaryApproval] = .weeks(12)
      $0[.temporaryApprovalExtension] = .weeks(4)
    }
    #expect(rule.duties(began, approved, under: book).map(\.due) == ["2014-09-24"])
    #expect(rule.duties(began, approved, extended(), under: book).map(\.due) == ["2014-10-22"])
  }

  @Test("The reason is told, with the extension and whether the IRO was told of it, and it is law")
  func explanation() {
    let explanation = rule.explanation(began, approved)
    #expect(
      explanation?.lines == [
        "Carer temporarily approved on Wed 2 Jul 2014", "+ 16 weeks = Wed 22 Oct 2014",
        "It can be extended once, by 8 weeks.",
      ])
    #expect(explanation?.weight == .law)
    #expect(
      rule.explanation(began, approved, extended(told: "2014-10-21"))?.lines.suffix(2) == [
        "Extended on Mon 20 Oct 2014; the IRO was told on Tue 21 Oct 2014", "+ 8 weeks = Wed 17 Dec 2014",
      ])
    let untold = "Extended on Mon 20 Oct 2014; it is not recorded that the IRO was told"
    #expect(rule.explanation(began, approved, extended())?.lines.contains(untold) == true)
  }
}
