import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Five working days from receiving the decisions.
@Suite struct ManagerRepliesToDecisionsTests {
  private let rule = ManagerRepliesToDecisions()
  private let held: [ChildEvent] = [
    .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made(), on: "2014-10-20")),
  ]
  private var issued: [ChildEvent] { held + [.decide(.issued(on: "2014-10-28"))] }
  private let needsCourt = ChildEvent.decide(.made(.made("d2", approver: "court"), on: "2014-10-20"))

  @Test(
    "The manager replies by the fifth working day after receiving them; the day after, silence has agreed",
    arguments: [
      ("2014-10-27", "2014-11-03"), ("2014-10-28", "2014-11-04"), ("2014-10-29", "2014-11-05"),
      ("2014-10-31", "2014-11-07"), ("2014-12-22", "2014-12-31"), ("2015-03-31", "2015-04-09"),
    ] as [(Day, Day)])
  func due(issued: Day, due: Day) throws {
    let duty = try #require(rule.duties(of: held + [.decide(.issued(on: issued))]).first)
    #expect(duty.due == due)
    #expect(duty.opens == issued)
    #expect(duty.isInForce(on: due))
    #expect(!duty.isInForce(on: due.adding(days: 1)))
  }

  @Test("It is the team manager's to answer, and ends with the reply")
  func whose() throws {
    let duty = try #require(rule.duties(of: issued).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .review(.ours)))
    #expect(duty.title == "Reply to decisions")
    #expect(duty.nature == .answer)
    #expect(duty.post == .teamManager)
    let reply = ManagersReply(on: "2014-10-30", exceptions: [])
    #expect(rule.duties(of: issued + [.decide(.replied(reply))]) == [])
  }

  @Test(
    "A council may count from the review; decisions that come after that day still leave the whole period",
    arguments: [
      ("2014-10-24", "2014-10-27"), ("2014-10-27", "2014-10-27"), ("2014-10-28", "2014-11-04"),
    ] as [(Day, Day)])
  func fromReview(issued: Day, due: Day) {
    let book = Rulebook.with { $0[.replyCountsFrom] = "review-completed" }
    #expect(rule.duties(of: held + [.decide(.issued(on: issued))], under: book).map(\.due) == [due])
  }

  @Test("Where every decision needs another's approval, silence agrees to nothing and the duty stays")
  func approval() {
    let both = held + [needsCourt, .decide(.issued(on: "2014-10-28"))]
    #expect(rule.duties(of: both).map(\.lapses) == ["2014-11-05"])
    let court: [ChildEvent] = [
      .began("2014-07-02"), .hold("2014-10-20"), needsCourt, .decide(.issued(on: "2014-10-28")),
    ]
    #expect(rule.duties(of: court).map(\.lapses) == [nil])
    #expect(rule.duties(of: court + [.decide(.approved(DecisionID("d2"), on: "2014-11-20"))]) == [])
  }

  @Test("Decisions not sent, those of an adjourned review, and those of a child who died await no reply")
  func clean() {
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(of: issued + [.adjourn("2014-10-20", until: "2014-11-10")]) == [])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30", .died)]) == [])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30")]).count == 1)
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: held + [needsCourt, .decide(.issued(on: "2014-10-28"))]) == [
        "Decisions sent to the manager Tue 28 Oct 2014", "+ 5 working days = Tue 4 Nov 2014",
        "Silence counts as agreement from Wed 5 Nov 2014.",
        "1 of 2 needs another's approval: silence never agrees to it.",
      ])
    let book = Rulebook.with {
      $0[.replyCountsFrom] = "review-completed"
      $0[.managerReply] = .workingDays(10)
    }
    #expect(
      rule.lines(of: issued, under: book) == [
        "Review completed Mon 20 Oct 2014", "+ 10 working days = Mon 3 Nov 2014",
        "The council gives 10 working days; the usual period is 5 working days.",
        "Silence counts as agreement from Tue 4 Nov 2014.",
      ])
    #expect(rule.wholeSource == "IRO Handbook 2010; Northumberland 2012/13")
    #expect(rule.weight == .guidance)
  }
}
