import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Alerts as they are raised: about whom, by whom, and what is said of it.
@Suite struct RaisingAlertsTests {
  private let council: AlertCouncil

  init() throws { council = try AlertCouncil() }

  private func raise(
    _ details: AlertDetails = AlertCouncil.details(), together: [String] = [], by login: String = "amina"
  ) throws -> String {
    let others = try together.map {
      SiblingAlert(try council.child($0), told: .notTold(because: "too young"))
    }
    return try council.service(login).perform(
      .alert(.raise(try council.child(), details, together: others))
    ).words
  }

  @Test("The message says at which stage it begins, whose turn it is and by when")
  func words() throws {
    #expect(
      try raise()
        == "Alert about Ella Rose 1 raised at Team Manager: Sam Stone is to acknowledge it by Wed 5 Nov 2014 "
        + "and answer it by Mon 10 Nov 2014.")
    #expect(
      try raise(AlertCouncil.details(at: "head-of-service", isUrgent: true))
        == "Urgent alert about Ella Rose 1 raised at Head of Service: Hana Voss is to acknowledge and "
        + "answer it by Tue 4 Nov 2014.")
    let lines = try council.service("sam").alerts()
    #expect(
      lines.map(\.alert.raised.category.name) == Array(repeating: "drift or delay for the child", count: 2))
    #expect(lines.map(\.owner) == ["Hana Voss", "Sam Stone"])
    #expect(try council.service("amina").caseload().first?.openAlerts == 2)
  }

  @Test("An alert is called what the council calls it")
  func councilsWord() throws {
    _ = try council.service("robin").perform(
      .council(
        .adoptPolicy(AdoptedFile(name: "p", text: ""), settings: ["vocabulary.alert": "LAC Alert"])))
    #expect(try raise().hasPrefix("LAC Alert about Ella Rose 1 raised at Team Manager: "))
    #expect(
      try raise(AlertCouncil.details(at: "director", isUrgent: true))
        .hasPrefix("Urgent LAC Alert about Ella Rose 1 raised at Director: "))
    #expect(
      try raise(together: ["2"]).hasPrefix("LAC Alerts, one each about Ella Rose 1 and Ella Rose 2 raised"))
    let sam = try council.service("sam")
    let alert = try #require(try sam.alerts().first { !$0.alert.raised.isUrgent }).alert.id
    let reply = AlertAction.reply("The panel meets", by: "2014-11-14")
    #expect(
      try sam.perform(.alert(.act(try council.child(), alert, reply))).words.hasSuffix(
        "now Amina Okafor accepts the reply or escalates the LAC Alert."))
  }

  @Test("Raised about brothers and sisters it is one act, and each has an alert of their own")
  func together() throws {
    let head = council.council.store.head()
    #expect(
      try raise(together: ["2", "3"])
        == "Alerts, one each about Ella Rose 1, Ella Rose 2 and Ella Rose 3 raised at Team Manager: "
        + "Sam Stone is to acknowledge them by Wed 5 Nov 2014 and answer them by Mon 10 Nov 2014.")
    #expect(Set(council.council.store.read(after: head, limit: 9).map(\.act)).count == 1)
    let amina = try council.service("amina")
    let lines = try amina.alerts()
    #expect(Set(lines.map(\.alert.id)).count == 3)
    #expect(Set(lines.map(\.alert.raised.group)).count == 1 && lines[0].alert.raised.group != nil)
    #expect(
      lines.map(\.alert.raised.told)
        == [AlertCouncil.details().told] + Array(repeating: .notTold(because: "too young"), count: 2))
    let story = try amina.alert(try council.child("2"), lines[1].alert.id)
    #expect(story.together.map(\.number.text).sorted() == ["1", "3"])
    #expect(story.steps.map(\.by) == ["Amina Okafor"])
  }

  @Test("Whoever is named twice, or is the child themself, has one alert of it")
  func namedTwice() throws {
    let words = try raise(together: ["2", "1", "2"])
    #expect(words.contains(" about Ella Rose 1 and Ella Rose 2"))
    #expect(try council.service("amina").alerts().map(\.child.number.text) == ["1", "2"])
  }

  @Test("What it came out of is said of the child that it is about, and not of brothers and sisters")
  func origin() throws {
    let amina = try council.service("amina")
    let id = try council.child()
    _ = try amina.perform(
      .practice(.note(id, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    let note = try #require(try amina.practice().first?.note.id)
    _ = try raise(AlertCouncil.details(origin: AlertOrigin(practiceNote: note)), together: ["2"])
    _ = try amina.refresh()
    let origins = try amina.alerts().map { ($0.child.number.text, $0.alert.raised.origin.practiceNote) }
    #expect(origins.map(\.0) == ["1", "2"] && origins.map(\.1) == [note, nil])
    #expect(try amina.practice().first?.alert != nil)
  }

  @Test("About somebody who is no brother or sister, or about another IRO's child, it is not raised")
  func notTheirs() throws {
    let head = council.council.store.head()
    #expect(throws: ServiceRefusal.self) { try raise(together: ["4"], by: "robin") }
    #expect(throws: ServiceRefusal.self) { try raise(by: "tom") }
    #expect(throws: ServiceRefusal.notPermitted(.raiseAlerts, .teamManager)) { try raise(by: "sam") }
    #expect(council.council.store.head() == head)
  }

  @Test(
    "A category or a stage that the council does not have is refused, and one that may not start an alert")
  func unknown() throws {
    #expect(throws: ServiceRefusal.self) { try raise(AlertCouncil.details(category: "weather")) }
    #expect(throws: ServiceRefusal.self) { try raise(AlertCouncil.details(at: "mayor")) }
    #expect(throws: ServiceRefusal.self) { try raise(AlertCouncil.details(at: "director")) }
    #expect(throws: ServiceRefusal.self) { try raise(AlertCouncil.details(concern: " ")) }
    #expect(try council.service("amina").alerts() == [])
  }
}
