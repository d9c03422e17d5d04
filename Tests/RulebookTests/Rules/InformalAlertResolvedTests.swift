import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// An informal alert whose reply was accepted, by the day on which it is put right.
@Suite struct InformalAlertResolvedTests {
  private let rule = InformalAlertResolved()
  private let replied: [ChildEvent] = [.raise("2014-11-03", at: "informal"), .reply("2014-11-05")]
  private var accepted: [ChildEvent] { replied + [.step(.init(.accept, on: "2014-11-06"))] }

  @Test("It is resolved by the day by which it was to be put right, or that of the accepted reply if later")
  func due() {
    let promised: [ChildEvent] = [
      .raise("2014-11-03", at: "informal"), .reply("2014-11-05", by: "2014-11-20"),
      .step(.init(.accept, on: "2014-11-06")),
    ]
    #expect(rule.duties(of: promised).map(\.due) == ["2014-11-20"])
    let asked: [ChildEvent] = [
      .raise("2014-11-03", at: "informal", putRightBy: "2014-11-29"), .reply("2014-11-05"),
      .step(.init(.accept, on: "2014-11-06")),
    ]
    #expect(rule.duties(of: asked).map(\.due) == ["2014-11-29"])
    #expect(rule.duties(of: asked).map(\.bookBy) == ["2014-11-28"])
    #expect(rule.duties(of: asked).map(\.opens) == ["2014-11-06"])
    #expect(rule.duties(of: asked).map { $0.isInForce(on: "2014-11-30") } == [true])
  }

  @Test("It is never late on the day on which the reply is accepted")
  func acceptedLater() {
    #expect(rule.duties(of: accepted).map(\.opens) == ["2014-11-06"])
    #expect(rule.duties(of: accepted).map(\.due) == ["2014-11-06"])
    #expect(
      rule.lines(of: accepted)?.last
        == "It was accepted on Thu 6 Nov 2014, after that day: say then how it was resolved.")
  }

  @Test("It is the IRO's, and begins with the acceptance")
  func whose() {
    #expect(rule.duties(of: replied) == [])
    let duties = rule.duties(of: accepted)
    #expect(duties.map(\.post) == [.iro])
    #expect(duties.map(\.title) == ["Alert to resolve: Delay for the child"])
    #expect(duties.map(\.key) == [DutyKey(rule: rule.id, subject: .alert(.ours))])
  }

  @Test("A formal alert has the whole process's days instead; an ending ends it")
  func clean() {
    let formal: [ChildEvent] = [
      .raise("2014-11-03"), .reply("2014-11-05"), .step(.init(.accept, on: "2014-11-06")),
    ]
    #expect(rule.duties(of: formal) == [])
    let resolved = ChildEvent.step(.init(.resolve(outcome: "A school"), on: "2014-11-07"))
    #expect(rule.duties(of: accepted + [resolved]) == [])
  }

  @Test("The reason is told")
  func explanation() {
    #expect(
      rule.lines(of: replied + [.step(.init(.accept, on: "2014-11-05"))]) == [
        "It was to be put right by Mon 3 Nov 2014: A school",
        "The accepted reply says by Wed 5 Nov 2014: The panel meets",
      ])
  }
}
