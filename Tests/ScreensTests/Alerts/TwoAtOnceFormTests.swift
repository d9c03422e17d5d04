import Application
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// Two people with the same alert in a form: one is told, sees what changed and decides again.
@Suite struct TwoAtOnceFormTests {
  private let laddered: Laddered
  private let alert: AlertID

  init() throws {
    laddered = try Laddered()
    alert = try laddered.raise()
  }

  private func open(
    _ task: AlertAction.Kind, as login: String, typing text: String, over store: (any Store)? = nil
  ) throws -> Session {
    var session = Session(
      service: try laddered.brook.service(login, over: store), size: Size(columns: 100, rows: 40),
      opening: .form(.alert(task, alert), SelectedSubject(laddered.child)))
    for letter in text { session.press(.key(letter == "\t" ? .tab : .character(letter))) }
    return session
  }

  @Test("When the alert was answered meanwhile, what was typed stays; the next save decides on what stands")
  func escalatedMeanwhile() throws {
    var amina = try open(.escalate, as: "amina", typing: "\tNo answer came")
    try laddered.act("tom", .reply("The panel meets", by: "2014-11-14"), on: alert)
    amina.press(.key(.control("s")))
    let text = amina.frame().text
    #expect(text.contains("! Meanwhile Tom Stone recorded"))
    #expect(text.contains("No answer came") && text.contains("The reply: The panel meets"))
    #expect(try laddered.alerts.first?.turn == .toAccept)
    amina.press(.key(.control("s")))
    #expect(amina.frame().text.contains("escalated to Service Manager"))
    #expect(try laddered.alerts.first?.current.reason == "No answer came")
  }

  @Test("What somebody does between the two saves is not overwritten unseen either")
  func actedAgain() throws {
    var amina = try open(.withdraw, as: "amina", typing: "Put right")
    try laddered.act("tom", .acknowledge, on: alert)
    amina.press(.key(.control("s")))
    try laddered.act("tom", .reply("The panel meets", by: "2014-11-14"), on: alert)
    amina.press(.key(.control("s")))
    #expect(amina.frame().text.contains("! Meanwhile Tom Stone recorded"))
    #expect(try laddered.alerts.first?.isOpen == true)
    amina.press(.key(.control("s")))
    #expect(try laddered.alerts.first?.isOpen == false)
  }

  @Test("Of two answers to one alert the second is told, and cannot be given")
  func bothAnswer() throws {
    try laddered.join(StaffDetails(name: "Ada Lunt", login: "ada", role: .teamManager, team: "North"))
    var ada = try open(.reply, as: "ada", typing: "A tutor\tfri")
    try laddered.act("tom", .reply("The panel meets", by: "2014-11-14"), on: alert)
    ada.press(.key(.control("s")))
    #expect(ada.frame().text.contains("! Meanwhile Tom Stone recorded"))
    ada.press(.key(.control("s")))
    let text = ada.frame().text
    #expect(text.contains("It was answered at this stage on 3 Nov 2014. Now the IRO accepts the reply or"))
    #expect(text.contains("A tutor"))
    #expect(try laddered.alerts.first?.current.reply?.words == "The panel meets")
  }

  @Test("That the store was busy does not count as having seen what was recorded meanwhile")
  func busy() throws {
    let store = CountingStore(laddered.brook.store)
    var amina = try open(.withdraw, as: "amina", typing: "Put right", over: store)
    store.busyWith = { try laddered.act("tom", .reply("The panel meets", by: "2014-11-14"), on: alert) }
    amina.press(.key(.control("s")))
    #expect(amina.frame().text.contains("! \(StoreFault.storage(.busy).words.prefix(30))"))
    amina.press(.key(.control("s")))
    let text = amina.frame().text
    #expect(text.contains("! Meanwhile Tom Stone recorded"))
    #expect(text.contains("The reply: The panel meets") && text.contains("Put right"))
    #expect(try laddered.alerts.first?.isOpen == true)
    amina.press(.key(.control("s")))
    #expect(try laddered.alerts.first?.isOpen == false)
  }

  @Test("What was recorded since a form was put aside is shown in it, and told before it is saved")
  func keepForLater() throws {
    var amina = try open(.withdraw, as: "amina", typing: "Put right")
    for key in [Key.escape, .character("k")] { amina.press(.key(key)) }
    try laddered.act("tom", .reply("The panel meets", by: "2014-11-14"), on: alert)
    amina = Session(service: try laddered.brook.service("amina"), size: Size(columns: 100, rows: 40))
    amina.press(.key(.character("D")))
    let text = amina.frame().text
    #expect(text.contains("is here again") && text.contains("Put right"))
    #expect(text.contains("It is at Team Manager, with Amina Okafor to accept the reply or escalate."))
    #expect(text.contains("The reply: The panel meets, by Fri 14 Nov 2014"))
    amina.press(.key(.control("s")))
    #expect(amina.frame().text.contains("! Meanwhile Tom Stone recorded"))
    #expect(try laddered.alerts.first?.isOpen == true)
    amina.press(.key(.control("s")))
    #expect(try laddered.alerts.first?.isOpen == false)
  }

  @Test("What nobody touched since it was put aside is saved without asking again")
  func untouched() throws {
    var amina = try open(.withdraw, as: "amina", typing: "Put right")
    for key in [Key.escape, .character("k")] { amina.press(.key(key)) }
    try laddered.raise()
    let other = try #require(try laddered.alerts.first { $0.id != alert }).id
    try laddered.act("tom", .acknowledge, on: other)
    amina = Session(service: try laddered.brook.service("amina"), size: Size(columns: 100, rows: 40))
    for key in [Key.character("D"), .control("s")] { amina.press(.key(key)) }
    #expect(try laddered.alerts.first { $0.id == alert }?.isOpen == false)
  }

  @Test(
    "Every step's form shows where the alert is, with whom, and the newest reply",
    arguments: [
      AlertAction.Kind.escalate, .withdraw, .referToCafcass, .note, .seekLegalAdvice,
    ])
  func standing(_ task: AlertAction.Kind) throws {
    let here = try open(task, as: "amina", typing: "").frame().text
    #expect(here.contains("It is at Team Manager, with Tom Stone to acknowledge."))
    try laddered.act("tom", .reply("The panel meets", by: "2014-11-14"), on: alert)
    try laddered.act("amina", .escalate(to: "service-manager", reason: "Too late"), on: alert)
    let above = try open(task, as: "amina", typing: "").frame().text
    #expect(above.contains("It is at Service Manager, with Reid Cole to acknowledge."))
    #expect(above.contains("The reply at Team Manager: The panel meets, by Fri 14 Nov 2014"))
  }

  @Test("An answer that can be given no more is opened again all the same, with why it cannot be saved")
  func keptTooLong() throws {
    var tom = try open(.reply, as: "tom", typing: "A tutor comes")
    for key in [Key.escape, .character("k")] { tom.press(.key(key)) }
    let up = AlertAction.escalate(to: "head-of-service", reason: "Too late", skipping: "Urgent")
    try laddered.act("amina", up, on: alert)
    tom = Session(service: try laddered.brook.service("tom"), size: Size(columns: 100, rows: 40))
    tom.press(.key(.character("D")))
    let text = tom.frame().text
    #expect(text.contains("was kept half-filled. The alert is with the Head of Service"))
    #expect(text.contains("A tutor comes"))
  }

  @Test("What is put aside is kept, though another window of the same person gave up the same form")
  func twoWindows() throws {
    var one = try open(.reply, as: "tom", typing: "A tutor comes")
    one.press(.key(.control("l")))
    var other = try open(.reply, as: "tom", typing: "")
    for key in [Key.escape, .character("y")] { other.press(.key(key)) }
    for key in [Key.escape, .character("k"), .character("D")] { one.press(.key(key)) }
    #expect(one.frame().text.contains("A tutor comes"))
  }
}
