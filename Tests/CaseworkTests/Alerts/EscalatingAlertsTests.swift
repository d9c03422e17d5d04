import CareCalendar
import Casework
import Testing

/// An alert's way up the ladder, and what stands beside it.
@Suite struct EscalatingAlertsTests {
  @Test("It goes up with a reason, answered or not, accepted or not")
  func up() {
    let up = AlertStepTaken.up(to: "two", on: "2014-11-10")
    act(up).then(.step(up))
    act(up, after: .seen()).then(.step(up))
    act(up, after: .reply()).then(.step(up))
    act(up, after: .reply(), .init(.accept, on: "2014-11-06")).then(.step(up))
    act(.up(to: "two", " ")).then(alert: .reasonIsEmpty("Escalating an alert"))
  }

  @Test("A stage is left out with a reason of its own", arguments: [nil, "", " "])
  func skipping(blank: String?) {
    act(.up(to: "three", skipping: blank)).then(alert: .skippingNeedsReason(["Stage 2"]))
    act(.up(to: "four", skipping: blank)).then(alert: .skippingNeedsReason(["Stage 2", "Stage 3"]))
    let told = AlertStepTaken.up(to: "three", skipping: "The post is empty")
    act(told).then(.step(told))
  }

  @Test("It never goes down, stays, leaves the ladder or goes past the top")
  func nowhere() {
    act(.up(to: "one", on: "2014-11-10"), after: .up(to: "two")).then(alert: .belowThePresentStage("Stage 1"))
    act(.up(to: "informal")).then(alert: .belowThePresentStage("Informal challenge"))
    act(.up(to: "one")).then(alert: .atThatStage("Stage 1"))
    act(.up(to: "nine")).then(alert: .noSuchStage(ladder: "Alert"))
    let top = AlertRaised.by(at: "four", isUrgent: true)
    act(.up(to: "five"), raised: top).then(alert: .atTheTop("Stage 4"))
    act(.up(to: "four"), raised: top).then(alert: .atTheTop("Stage 4"))
  }

  @Test("The stages it came to are kept, each with its own acknowledgement and reply")
  func reached() throws {
    let child = Child(
      .raised(.by(at: "informal")), .step(.reply()), .step(.up(to: "one")),
      .step(.seen(on: "2014-11-07")), .step(.up(to: "three", skipping: "Away", on: "2014-11-13")))
    let alert = try #require(child.alert(.ours))
    #expect(alert.reached.map(\.stage.key) == ["informal", "one", "three"])
    #expect(alert.reached.map(\.since) == ["2014-11-03", "2014-11-06", "2014-11-13"])
    #expect(alert.reached.map(\.acknowledgedOn) == ["2014-11-05", "2014-11-07", nil])
    #expect(alert.reached.map { $0.reply != nil } == [true, false, false])
    #expect(alert.current.skipping == "Away")
    #expect(alert.formalSince == "2014-11-06")
    #expect(alert.above?.key == "four")
  }

  @Test("It is informal until it comes to a formal stage")
  func informal() {
    #expect(Child(.raised(.by(at: "informal"))).alerts.map(\.formalSince) == [nil])
    #expect(Child(.raised()).alerts.map(\.formalSince) == ["2014-11-03"])
  }

  @Test("Cafcass is told at any stage, once, with a reason; the alert goes on")
  func cafcass() {
    let told = AlertStepTaken(.referToCafcass(reason: "Her rights"), on: "2014-11-03")
    act(told, after: .seen(), .reply()).then(.step(told))
    act(.init(.referToCafcass(reason: ""), on: "2014-11-03")).then(
      alert: .reasonIsEmpty("Referring to Cafcass"))
    act(told, after: told).then(alert: .referredAlready(on: "2014-11-03"))
    act(.init(.referToCafcass(reason: "Late"), on: "2014-11-02")).then(
      alert: .beforeRaising(on: "2014-11-03"))
    let alert = Child(.raised(), .step(.seen()), .step(told)).alert(.ours)
    #expect(alert?.turn == .toAnswer)
    #expect(alert?.cafcass?.on == "2014-11-03")
  }

  @Test("Of legal advice the days are kept; a note has words")
  func beside() {
    let child = Child(
      .raised(), .step(.init(.seekLegalAdvice, on: "2014-11-10")),
      .step(.init(.note("Rang twice"), on: "2014-11-04")))
    #expect(child.alert(.ours)?.alongside.map(\.on) == ["2014-11-10", "2014-11-04"])
    #expect(child.alert(.ours)?.alongside.map(\.kind) == [.seekLegalAdvice, .note])
    act(.init(.seekLegalAdvice, on: "2014-11-03"), after: .reply())
      .then(.step(.init(.seekLegalAdvice, on: "2014-11-03")))
    let before = AlertStepTaken(.seekLegalAdvice, on: "2014-11-02")
    act(before).then(.step(before))
    act(.init(.seekLegalAdvice, on: "2015-01-01")).then(.notYetHappened("2015-01-01", today: "2014-12-31"))
    act(.init(.note("Rang"), on: "2014-11-02")).then(alert: .beforeRaising(on: "2014-11-03"))
    act(.init(.note(""), on: "2014-11-04")).then(alert: .wordsAreEmpty("What is to be noted"))
  }
}
