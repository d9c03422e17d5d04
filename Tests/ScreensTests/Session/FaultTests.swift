import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// A store that cannot be written to, or not be read, is said in words; nothing that was typed is lost.
@Suite struct FaultTests {
  private func begin() throws -> (CountingStore, Session) {
    let brook = try Brook()
    let store = CountingStore(brook.store)
    let session = Session(service: try brook.service(over: store), size: Size(columns: 80, rows: 24))
    return (store, session)
  }

  private func type(_ keys: String, _ session: inout Session) throws {
    for key in keys.split(separator: " ") {
      session.press(.key(try #require(Key(script: String(key)))))
    }
  }

  @Test("When saving fails the form stays as it was filled in, and can be saved later")
  func saving() throws {
    var (store, session) = try begin()
    try type("\(toJayden) b f r i", &session)
    store.fault = .storage(.diskIsFull(path: "/x"))
    try type("<ctrl-s>", &session)
    #expect(session.frame().text.contains("! There is no room left on the disk that holds /x."))
    #expect(session.frame().text.contains("Fri 7 Nov 2014, 4 working days away"))
    store.fault = nil
    try type("<ctrl-s>", &session)
    #expect(session.frame().text.contains("2nd review of Jayden Murray booked for Fri 7 Nov"))
  }

  @Test(
    "Where the store was moved or replaced, it is said at once, and what was typed stays on the screen",
    arguments: [StorageFault.wasMoved(path: "/x"), .wasReplaced(path: "/x")])
  func moved(_ fault: StorageFault) throws {
    var (store, session) = try begin()
    try type("\(toJayden) b f r i", &session)
    store.fault = .storage(fault)
    try type("<ctrl-s>", &session)
    let said = session.frame().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("/x") && said.contains("Nothing was recorded"))
    #expect(said.contains("Fri 7 Nov 2014, 4 working days away"))
    session.press(.tick)
    let later = session.frame().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(later.contains("leave iro and start it again."))
    #expect(session.frame().text.contains("Fri 7 Nov 2014, 4 working days away"))
  }

  @Test("That saving failed does not count as having seen what somebody else wrote meanwhile")
  func savingOver() throws {
    let reviewed = try Reviewed()
    let store = CountingStore(reviewed.brook.store)
    var session = Session(
      service: try reviewed.brook.service(over: store), size: Size(columns: 100, rows: 40),
      opening: .form(.step(.followUp(.write), of: Reviewed.review), SelectedSubject(reviewed.child)))
    try type("x", &session)
    let theirs = ReviewFileEvent.followUp(.recordWritten("Mia is well.", on: "2014-11-03"))
    store.busyWith = {
      let command = ReviewCommand.note(reviewed.child, Reviewed.review, [theirs])
      _ = try reviewed.brook.service("morag").perform(.review(command))
    }
    try type("<ctrl-s>", &session)
    try type("<ctrl-s>", &session)
    #expect(
      session.frame().text.contains("! Meanwhile the record of the review was changed by Morag Sinclair"))
    let file = try reviewed.brook.service().child(reviewed.child).child.reviews.file(Reviewed.review)
    #expect(file?.followUp.record == "Mia is well.")
  }

  @Test("A store that is gone is said once, not every second")
  func ticking() throws {
    var (store, session) = try begin()
    store.fault = .storage(.isMissing(path: "/x"))
    let first = session.press(.tick)
    let second = session.press(.tick)
    #expect(first && !second)
    #expect(session.frame().text.contains("There is no store at /x."))
  }

  @Test("Rows worked out by other rules are renewed while nothing else is to do")
  func renewing() throws {
    var (store, session) = try begin()
    session.press(.tick)
    #expect(store.questions.contains("outdated"))
    store.questions = []
    session.press(.tick)
    #expect(!store.questions.contains("outdated"))
  }

  @Test("What is recorded is said to be so, though the store cannot be read a moment later")
  func readingAfterwards() throws {
    let reviewed = try Reviewed()
    let review = Review(kind: .lookedAfter, heldOn: "2014-11-01", participation: .pn1)
    let written = ReviewFileEvent.followUp(.recordWritten("Mia is well.", on: "2014-11-03"))
    let friend = ConnectedPerson(id: PersonID("x"), name: "Kay", relationship: .friend)
    let concern = AlertDetails(
      category: "drift", concern: "No school", remedy: "A school", putRightBy: "2014-12-01",
      told: .told("I asked"), stage: "team-manager")
    let commands: [(Command, String)] = [
      (.review(.note(reviewed.child, Reviewed.review, [written])), "Review of Mia Vale: record of the"),
      (.review(.record(reviewed.child, review)), "Review of Mia Vale recorded as held 1 Nov 2014"),
      (.family(.gather(reviewed.child, [.recorded(friend, on: "2014-11-03")])), "Mia Vale: recorded."),
      (.alert(.raise(reviewed.child, concern)), "Alert about Mia Vale"),
      (.correction(.takeBackLast(reviewed.child, reason: "another child's")), "Marked as entered in error"),
    ]
    for (command, words) in commands {
      let store = CountingStore(reviewed.brook.store)
      let service = try reviewed.brook.service(over: store)
      store.faultOnceAppended = .storage(.busy)
      #expect(try service.perform(command).words.hasPrefix(words))
    }
  }

  @Test("What is imported is told as imported, though the store cannot be read a moment later")
  func importingAfterwards() throws {
    let reviewed = try Reviewed()
    let origin = FactOrigin(file: "list.csv", line: 2, digest: "d")
    let mia = StaffDetails(name: "Mia Ash", login: "mia.ash", role: .iro)
    let episode = Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .careOrder)
    let facts = [ChildFact.born("2004-03-01"), .episode(episode, knownTo: "2014-11-03")]
    let born = ChildFacts(
      number: ChildNumber("990001"), facts: facts.map { ChildFacts.LocatedFact($0, origin) })
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let imports: [(CaseService) throws -> ImportReport] = [
      { try $0.importStaff([StaffImportRow(mia, origin)], isDryRun: false) },
      { try $0.importChildren([born], known) },
    ]
    for importing in imports {
      let store = CountingStore(reviewed.brook.store)
      let service = try reviewed.brook.service("morag", over: store)
      store.faultOnceAppended = .storage(.busy)
      let report = try importing(service)
      #expect(report.isRecorded && report.added == 1)
    }
  }
}
