import CareCalendar
import Casework
import Testing

/// Who acknowledges and answers an alert, and what the IRO does with the reply.
@Suite struct AnsweringAlertsTests {
  @Test("The stage's manager acknowledges it, or one above; nobody below or beside")
  func roles() {
    let atTwo = AlertRaised.by(at: "two")
    act(.seen(), after: .init(.note("Rang him"), on: "2014-11-03")).then(.step(.seen()))
    act(.seen(by: .boss), raised: atTwo).then(.step(.seen(by: .boss)))
    act(.seen(), raised: atTwo).then(alert: .withAnotherRole("Service Manager"))
    act(.reply(from: .stone), raised: atTwo).then(alert: .withAnotherRole("Service Manager"))
    for role in [Role.iro, .iroManager, .businessSupport] {
      act(.seen(by: ActingManager(StaffID("x"), as: role))).then(alert: .withAnotherRole("Team Manager"))
    }
  }

  @Test("Managers act on their own stage and those below", arguments: Role.allCases)
  func above(role: Role) {
    let line: [Role] = [.teamManager, .serviceManager, .headOfService, .deputyDirector, .director]
    let reach = line.firstIndex(of: role).map { line[...$0] } ?? []
    #expect(line.filter { role.mayAct(on: $0) } == Array(reach))
    #expect(role.mayAct(on: role))
    #expect(role.mayAct(on: .iroManager) == (role == .iroManager || reach.count > 1))
  }

  @Test("Nobody acknowledges or answers their own, in whatever role")
  func own() {
    let own = ActingManager(StaffID("amina"), as: .director, coveringFor: StaffID("boss"))
    act(.seen(by: own)).then(alert: .ownAlert)
    act(.reply(from: own)).then(alert: .ownAlert)
  }

  @Test("Somebody standing in acts in the role of the person away")
  func cover() {
    let cover = ActingManager(StaffID("hill"), as: .teamManager, coveringFor: StaffID("stone"))
    act(.seen(by: cover)).then(.step(.seen(by: cover)))
  }

  @Test("It is acknowledged once at each stage; answering acknowledges")
  func once() {
    act(.seen(), after: .seen()).then(alert: .acknowledgedAlready(on: "2014-11-04"))
    act(.seen(by: .reid, on: "2014-11-07"), after: .seen(), .up(to: "two"))
      .then(.step(.seen(by: .reid, on: "2014-11-07")))
    act(.seen(on: "2014-11-06"), after: .reply()).then(alert: .repliedAlready(on: "2014-11-05"))
    let alert = Child(.raised(), .step(.reply())).alert(.ours)
    #expect(alert?.current.acknowledgedOn == "2014-11-05")
    #expect(alert?.current.acknowledgedBy == .stone)
    let both = Child(.raised(), .step(.seen()), .step(.reply(from: .boss))).alert(.ours)
    #expect(both?.current.acknowledgedOn == "2014-11-04")
    #expect(both?.current.acknowledgedBy == .stone)
  }

  @Test("A reply says what will be done, once at each stage", arguments: ["", "\n "])
  func replies(blank: String) {
    act(.reply(), after: .seen()).then(.step(.reply()))
    act(.reply(blank), after: .seen()).then(alert: .wordsAreEmpty("What will be done"))
    act(.reply(on: "2014-11-06"), after: .reply()).then(alert: .repliedAlready(on: "2014-11-05"))
    act(.reply(from: .reid, on: "2014-11-10"), after: .reply(), .up(to: "two"))
      .then(.step(.reply(from: .reid, on: "2014-11-10")))
  }

  @Test("What is promised is not promised for a day before the reply")
  func promised() {
    act(.reply(by: "2014-11-04", on: "2014-11-05")).then(alert: .doneBeforeReply(on: "2014-11-05"))
    act(.reply(by: "2013-11-28", on: "2014-11-05")).then(alert: .doneBeforeReply(on: "2014-11-05"))
    act(.reply(by: "2014-11-05", on: "2014-11-05")).then(.step(.reply(by: "2014-11-05", on: "2014-11-05")))
    #expect(
      AlertRefusal.doneBeforeReply(on: "2014-11-05").words
        == "It is answered on 5 Nov 2014: give that day or a later one by which it will be done.")
  }

  @Test("A reply is accepted once, and only where there is one at this stage")
  func accepting() {
    act(.init(.accept, on: "2014-11-06"), after: .reply()).then(.step(.init(.accept, on: "2014-11-06")))
    act(.init(.accept, on: "2014-11-06"), after: .seen()).then(alert: .notRepliedYet)
    act(.init(.accept, on: "2014-11-06"), after: .reply(), .up(to: "two")).then(alert: .notRepliedYet)
    act(.init(.accept, on: "2014-11-07"), after: .reply(), .init(.accept, on: "2014-11-06"))
      .then(alert: .acceptedAlready(on: "2014-11-06"))
  }

  @Test("A step is no earlier than the one before, and not in the future")
  func days() {
    act(.seen(on: "2014-11-02")).then(alert: .beforeRaising(on: "2014-11-03"))
    act(.seen(on: "2014-11-03")).then(.step(.seen(on: "2014-11-03")))
    act(.init(.accept, on: "2014-11-04"), after: .reply()).then(alert: .beforeTheLastStep("2014-11-05"))
    act(.reply(from: .reid, on: "2014-11-05"), after: .up(to: "two")).then(
      alert: .beforeTheLastStep("2014-11-06"))
    act(.seen(on: "2015-01-01")).then(.notYetHappened("2015-01-01", today: "2014-12-31"))
  }

  @Test("A late step is recorded, not refused")
  func late() {
    act(.seen(on: "2014-12-31")).then(.step(.seen(on: "2014-12-31")))
    act(.reply(on: "2014-12-31")).then(.step(.reply(on: "2014-12-31")))
  }

  @Test("Nothing is done about an alert that is not there")
  func stranger() {
    given(.raised()).when(.alert([.stepped(AlertID("a9"), .seen())], today: "2014-12-31")).then(
      alert: .noSuchAlert)
  }
}
