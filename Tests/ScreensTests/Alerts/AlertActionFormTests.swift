import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// The steps with an alert that was raised: what each asks, and why one cannot be taken.
@Suite struct AlertActionFormTests {
  private let laddered: Laddered
  private let alert: AlertID

  init() throws {
    laddered = try Laddered()
    alert = try laddered.raise()
  }

  private func refusal(of task: AlertAction.Kind, as login: String) throws -> String? {
    try task.refusal(on: alert, of: SelectedSubject(laddered.child), laddered.brook.service(login))
  }

  private var now: Alert { get throws { try #require(try laddered.alerts.first) } }

  @Test("Acknowledging is done at once, and says that it is not agreement")
  func acknowledging() throws {
    let tom = try laddered.brook.service("tom")
    let intent = try AlertAction.Kind.acknowledge.begin(on: alert, of: SelectedSubject(laddered.child), tom)
    guard case .perform(let command) = intent else {
      Issue.record("it was not done at once")
      return
    }
    #expect(
      try tom.perform(command).words
        == "Alert about Ella Rose, drift or delay for the child, acknowledged: this is not agreement; an answer is "
        + "due by Mon 10 Nov 2014.")
    #expect(
      try refusal(of: .acknowledge, as: "tom")
        == "It was acknowledged at this stage on 3 Nov 2014 already. Answer it next.")
  }

  @Test("The answer is given before what is asked for, with both clocks")
  func replying() throws {
    try laddered.rehearse(
      .alert(.reply, alert), as: "tom",
      """
      see Concern: No school place since June
      see Asked for: A school place, by Mon 1 Dec 2014
      see An answer is due by Mon 10 Nov 2014: 5 working days left.
      see The whole process ends by Mon 1 Dec 2014: 20 working days left.
      type <ctrl-s>
      see ! This is needed.
      text The panel meets
      type <tab>
      text 8 dec
      see was asked for by (1 Dec)
      type <ctrl-u>
      text 14 nov
      type <ctrl-s>
      see Alert about Ella Rose answered, to be done by Fri 14 Nov 2014
      """)
    #expect(try now.current.reply?.words == "The panel meets")
  }

  @Test("Escalating goes to the next stage, or further with the reason why stages are left out")
  func escalating() throws {
    try laddered.rehearse(
      .alert(.escalate, alert),
      """
      see It is at Team Manager, with Tom Stone to acknowledge.
      see Goes to Reid Cole, to answer within 5 working days: by Mon 10 Nov 2014. It is formal.
      not Why left out
      text head
      type <tab>
      see Goes to Hana Voss
      see Why left out: Service Manager (required)
      text No answer came
      type <ctrl-s>
      see ! This is needed.
      text He is leaving
      type <ctrl-s>
      see Alert about Ella Rose escalated to Head of Service: Hana Voss is to acknowledge it
      """)
    #expect(try now.current.reason == "No answer came" && now.current.skipping == "He is leaving")
    try laddered.act("amina", .escalate(to: "director", reason: "x"), on: alert)
    try laddered.rehearse(
      .alert(.escalate, alert), "see ! Director is the last stage: there is none above.")
  }

  @Test("Resolving, withdrawing, referring and noting each ask for their words")
  func inWords() throws {
    try laddered.rehearse(
      .alert(.note, alert),
      """
      text Rang the school
      type <ctrl-s>
      see Alert about Ella Rose: note added.
      """)
    try laddered.rehearse(
      .alert(.referToCafcass, alert),
      """
      see The alert goes on at Team Manager: its clocks run as before.
      text The plan is not lawful
      type <ctrl-s>
      see Alert about Ella Rose referred to Cafcass; it goes on at Team Manager.
      """)
    try laddered.rehearse(
      .alert(.resolve, alert),
      """
      type <ctrl-s>
      see ! This is needed.
      text At school since Monday
      type <ctrl-s>
      see Alert about Ella Rose resolved.
      """)
    let other = try laddered.raise()
    try laddered.rehearse(
      .alert(.withdraw, other),
      """
      text Raised about the wrong child
      type <ctrl-s>
      see Alert about Ella Rose withdrawn.
      """)
  }

  @Test("Of legal advice the day alone is asked, which may be one before the raising")
  func legalAdvice() throws {
    try laddered.rehearse(
      .alert(.seekLegalAdvice, alert),
      """
      see Independent legal advice is privileged
      text 1 nov
      see Sat 1 Nov 2014
      type <ctrl-s>
      see legal advice noted as sought
      """)
    #expect(try now.alongside.map(\.on) == ["2014-11-01"])
  }

  @Test("What somebody may not do, or not now, is refused beforehand in the record's own words")
  func refused() throws {
    #expect(try refusal(of: .accept, as: "amina") == AlertRefusal.notRepliedYet.words)
    #expect(try refusal(of: .reply, as: "tom") == nil)
    #expect(try refusal(of: .reply, as: "amina")?.hasPrefix("Your role (IRO) does not allow you") ?? false)
    #expect(try refusal(of: .escalate, as: "tom")?.hasPrefix("Your role (Team Manager)") ?? false)
    #expect(try refusal(of: .note, as: "tom") == nil)
    try laddered.act("amina", .escalate(to: "service-manager", reason: "x"), on: alert)
    #expect(try refusal(of: .reply, as: "tom") == AlertRefusal.withAnotherRole("Service Manager").words)
    #expect(try refusal(of: .reply, as: "reid") == nil)
    try laddered.act("reid", .reply("x", by: "2014-11-10"), on: alert)
    #expect(try refusal(of: .resolve, as: "amina") == AlertRefusal.replyNotAccepted.words)
    #expect(try refusal(of: .accept, as: "amina") == nil)
    try laddered.act("amina", .withdraw(reason: "x"), on: alert)
    for task in AlertAction.Kind.allCases where task != .acknowledge && task != .reply {
      #expect(try refusal(of: task, as: "amina") == AlertRefusal.withdrawnAlready(on: Brook.today).words)
    }
  }
}
