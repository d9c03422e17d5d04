import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// Whose children an IRO sees while others are away: nobody's before the first day or after the last.
@Suite struct CoverScopeTests {
  private let council: CoverCouncil

  init() throws { council = try CoverCouncil() }

  static let days: [(Day, Bool)] = [
    ("2014-11-04", false), ("2014-11-05", true), ("2014-11-14", true), ("2014-11-15", false),
  ]

  @Test("Every list and every child is open from the first day to the last, and on no other", arguments: days)
  func lists(_ day: Day, _ sees: Bool) throws {
    let id = try council.child()
    try council.base.raise()
    let note = PracticeNoteDetails(kind: .challenge, category: "drift", words: "Visits are late")
    _ = try council.service("amina").perform(.practice(.note(id, note)))
    try council.away("amina", covering: "tom")
    let tom = try council.service("tom", on: day)
    #expect(try tom.caseload().map(\.child.number.text).sorted() == (sees ? ["1", "2", "3", "4"] : ["4"]))
    #expect(try tom.ownCaseload().map(\.child.number.text) == ["4"])
    #expect(try tom.today().lines.contains { $0.child.id == id } == sees)
    #expect(try tom.allDuties().contains { $0.child.id == id } == sees)
    #expect(try tom.alerts().count == (sees ? 1 : 0))
    #expect(try tom.practice().count == (sees ? 1 : 0))
    #expect(try council.seen(by: "una", on: day) == ["5"])
    #expect(try council.seen(by: "amina", on: day) == ["1", "2", "3"], "they stay hers")
  }

  @Test("A child is found, read and written about on those days alone", arguments: days)
  func child(_ day: Day, _ sees: Bool) throws {
    let id = try council.child()
    try council.away("amina", covering: "tom")
    let tom = try council.service("tom", on: day)
    let booking = Command.review(.book(id, .lookedAfter, day: "2014-11-20", time: nil))
    if sees {
      #expect(try tom.find(number: "1") == id)
      #expect(try tom.siblings(of: id).count == 2)
      #expect(try tom.today(.iro(login: "amina")).childCount == 3)
      _ = try tom.perform(booking)
      #expect(try tom.calendar()["2014-11-20"].load == 1)
      return
    }
    #expect(throws: ServiceRefusal.noSuchChild("1")) { try tom.find(number: "1") }
    #expect(throws: ServiceRefusal.noSuchChild("")) { try tom.child(id) }
    #expect(throws: ServiceRefusal.noSuchChild("")) { try tom.alerts(about: id) }
    #expect(throws: ServiceRefusal.noSuchChild("")) { try tom.perform(booking) }
    #expect(throws: ServiceRefusal.notPermitted(.seeService, .iro)) { try tom.today(.iro(login: "amina")) }
    #expect(try tom.siblings(of: id) == [])
  }

  @Test("What was typed about a child is not there any more the day after")
  func drafts() throws {
    let id = try council.child()
    try council.away("amina", covering: "tom")
    let tom = try council.service("tom", on: "2014-11-14")
    try tom.keepDraft("book", about: id, answers: ["day": "fri"])
    #expect(try tom.drafts().count == 1)
    let after = try council.service("tom", on: "2014-11-15")
    #expect(try after.drafts() == [])
    try after.discardUnseenDrafts()
    #expect(try council.service("tom", on: "2014-11-14").drafts() == [])
  }

  @Test("Whoever covers and is away sees nothing of it meanwhile: who covers them sees both")
  func chain() throws {
    try council.away("amina", covering: "tom")
    try council.away("tom", "2014-11-07", "2014-11-10", covering: "una")
    #expect(try council.seen(by: "tom", on: "2014-11-06") == ["1", "2", "3", "4"])
    #expect(try council.seen(by: "una", on: "2014-11-06") == ["5"])
    #expect(try council.seen(by: "tom", on: "2014-11-07") == ["4"])
    #expect(try council.seen(by: "una", on: "2014-11-07") == ["1", "2", "3", "4", "5"])
    #expect(try council.seen(by: "una", on: "2014-11-10") == ["1", "2", "3", "4", "5"])
    #expect(try council.seen(by: "tom", on: "2014-11-11") == ["1", "2", "3", "4"])
    #expect(try council.seen(by: "una", on: "2014-11-11") == ["5"])
  }

  @Test("Two are covered for at once, each for their own days")
  func two() throws {
    try council.away("amina", covering: "tom")
    try council.away("una", "2014-11-05", "2014-11-06", covering: "tom")
    #expect(try council.seen(by: "tom", on: "2014-11-06") == ["1", "2", "3", "4", "5"])
    #expect(try council.seen(by: "tom", on: "2014-11-07") == ["1", "2", "3", "4"])
    #expect(
      try council.service("tom", on: "2014-11-06").absenceWords == [
        "You stand in for Amina Okafor until Fri 14 Nov 2014.",
        "You stand in for Una Reed until Thu 6 Nov 2014.",
      ])
  }

  @Test("An absence that ends early ends what is seen, also for somebody who is looking at it")
  func early() throws {
    let tom = try council.service("tom", on: "2014-11-06")
    #expect(try tom.caseload().count == 1)
    try council.away("amina", covering: "tom")
    #expect(try tom.refresh())
    #expect(try tom.caseload().count == 4)
    _ = try tom.child(try council.child())
    let amina = try council.service("amina", on: "2014-11-06")
    _ = try amina.perform(.staff(.back(amina.signedIn.member.id)))
    #expect(try tom.refresh())
    #expect(try tom.caseload().map(\.child.number.text) == ["4"])
    #expect(throws: ServiceRefusal.noSuchChild("")) { try tom.child(try council.child()) }
    #expect(try council.seen(by: "tom", on: "2014-11-07") == ["4"])
  }

  @Test("Nobody comes to see children by another role, or by a post that they have no more")
  func otherPosts() throws {
    try council.away("amina", covering: "tom")
    try council.employ(StaffDetails(name: "Tom Nowak", login: "tom", role: .businessSupport))
    let tom = try council.service("tom", on: "2014-11-05")
    #expect(!tom.signedIn.may(.bookReviews) && tom.signedIn.covered == [])
    let refusal = ServiceRefusal.impossible(StaffRefusal.cannotCover("Sam Stone", .iro).words)
    #expect(throws: refusal) { try council.away("una", covering: "sam") }
    #expect(throws: ServiceRefusal.notPermitted(.recordAbsences, .iro)) {
      try council.away("una", by: "amina")
    }
  }
}
