import Application
import CareCalendar
import Casework
import MemoryStore
import Record
import TestSupport
import Testing

/// What is recorded while a machine's clock does not fit the last entry.
@Suite struct ClockDoubtTests {
  private let council: SmallCouncil
  private let id: ChildID

  /// Everything is recorded on Mon 3 Nov 2014.
  init() throws {
    council = try SmallCouncil(isDemonstration: false)
    try council.child("1")
    id = try council.service("robin").find(number: "1")
  }

  private func service(_ login: String = "amina", on day: Day) throws -> CaseService {
    var council = council
    council.clock.day = day
    return try council.service(login)
  }

  private func act(_ service: CaseService, _ words: String = "spoke of school") throws {
    _ = try service.perform(
      .voice(.hear(id, [.spoken(Conversation(on: "2014-10-20", way: .alone, words: words))])))
  }

  /// Each doubt that is recorded, with the act that it stands in.
  private var doubts: [(confirmed: ConfirmedClock, act: ActID)] {
    council.store.entries.compactMap { entry in
      if case .council(.clockDoubted(let confirmed)) = entry.event { (confirmed, entry.act) } else { nil }
    }
  }

  @Test(
    "Nothing is recorded under a clock in doubt until the person says that it is right",
    arguments: [
      ("2014-11-02", true), ("2014-11-03", false), ("2014-12-03", false), ("2014-12-04", true),
    ] as [(Day, Bool)])
  func asked(_ day: Day, _ isAsked: Bool) throws {
    let amina = try service(on: day)
    let head = council.store.head()
    #expect((amina.clockDoubt != nil) == isAsked)
    guard isAsked else { return try act(amina) }
    let doubt = try #require(amina.clockDoubt)
    #expect(doubt.last.day == "2014-11-03" && doubt.clock.day == day)
    #expect(throws: ServiceRefusal.clockInDoubt(doubt)) { try act(amina) }
    #expect(council.store.head() == head)
    amina.confirmClock()
    try act(amina)
    #expect(council.store.head() > head)
  }

  @Test("That somebody said so is recorded once a session, in the first act, before what was done")
  func recordedOnce() throws {
    let amina = try service(on: "2014-11-02")
    let doubt = try #require(amina.clockDoubt)
    let head = council.store.head()
    amina.confirmClock()
    for words in ["spoke of school", "spoke of home"] { try act(amina, words) }
    let new = council.store.entries.dropFirst(Int(head))
    #expect(new.map(\.event.subject) == [.council, .child, .child])
    #expect(Set(new.prefix(2).map(\.act)).count == 1 && Set(new.map(\.act)).count == 2)
    #expect(doubts.map(\.confirmed) == [ConfirmedClock(doubt, by: amina.signedIn.member.id)])
    #expect(amina.council.clockDoubts == doubts.map(\.confirmed))
    #expect(amina.clockDoubt == nil, "it fits what was last recorded under it")
    #expect(amina.toldClockDoubt == doubt, "and is told all the same")
  }

  @Test("A clock that was wrongly believed once makes nobody else's right clock ask")
  func wrongOnce() throws {
    let wrong = try service(on: "2015-11-03")
    wrong.confirmClock()
    try act(wrong)
    let right = try service("robin", on: "2014-11-04")
    #expect(right.clockDoubt == nil && right.toldClockDoubt == nil)
    try act(right)
    #expect(doubts.count == 1)
    let again = try service(on: "2015-11-04")
    #expect(again.clockDoubt?.last.day == "2014-11-04", "the wrong one is asked about again")
  }

  @Test("After a rest that was longer than the policy's, and was said to be one, nothing more is asked")
  func longRest() throws {
    let back = try service(on: "2015-01-05")
    back.confirmClock()
    try act(back)
    for day: Day in ["2015-01-05", "2015-01-06", "2015-02-05"] {
      let next = try service(on: day)
      #expect(next.clockDoubt == nil)
      try act(next, "spoke on \(day.iso)")
    }
    #expect(doubts.count == 1)
  }

  @Test("Where a wrong clock went on for days, putting it right is asked about once")
  func putRight() throws {
    let wrong = try service(on: "2015-11-03")
    wrong.confirmClock()
    try act(wrong)
    try act(try service(on: "2015-11-04"), "went on")
    let right = try service("robin", on: "2014-11-05")
    #expect(right.clockDoubt?.last.day == "2015-11-04")
    right.confirmClock()
    try act(right)
    for login in ["robin", "amina"] {
      #expect(try service(login, on: "2014-11-05").clockDoubt == nil)
      #expect(try service(login, on: "2014-11-06").clockDoubt == nil)
    }
    #expect(doubts.map(\.confirmed.doubt.clock.day) == ["2015-11-03", "2014-11-05"])
  }

  @Test("A second wrong clock is measured by the last entry that nothing is in doubt about")
  func twoWrong() throws {
    let first = try service(on: "2015-11-03")
    first.confirmClock()
    try act(first)
    let second = try service("robin", on: "2018-01-01")
    #expect(second.clockDoubt?.last.day == "2014-11-03")
    second.confirmClock()
    try act(second)
    #expect(try service(on: "2014-11-04").clockDoubt == nil)
  }

  @Test("Said once in a session, it holds while the clock goes on, and not once it has jumped")
  func jumps() throws {
    let clock = HandSetClock("2014-11-02")
    let amina = try CaseService(council.store, clock: clock, signIn: SignInRequest(account: "amina"))
    amina.confirmClock()
    try act(amina)
    try act(try service("robin", on: "2014-11-03"), "recorded by the right clock")
    try act(amina, "not asked again")
    #expect(doubts.count == 1)
    clock.day = "2013-11-02"
    #expect(throws: ServiceRefusal.self) { try act(amina, "jumped back") }
    clock.day = "2016-11-02"
    #expect(throws: ServiceRefusal.self) { try act(amina, "jumped on") }
    #expect(doubts.count == 1)
  }

  @Test("A demonstration is asked nothing, and neither is whoever looks back")
  func exempt() throws {
    var council = council
    council.clock.day = "2013-01-01"
    #expect(try council.service("robin", today: "2014-10-01").clockDoubt == nil)
    var invented = try SmallCouncil()
    try invented.child("1")
    invented.clock.day = "2013-01-01"
    let robin = try invented.service("robin")
    #expect(robin.clockDoubt == nil)
    _ = try robin.perform(.council(.adoptSchoolTerms(AdoptedFile(name: "t", text: ""), [])))
    #expect(robin.council.clockDoubts == [])
  }

  @Test("What the council's own stream gets stands beside it in one append")
  func ownStream() throws {
    let robin = try service("robin", on: "2014-11-02")
    robin.confirmClock()
    _ = try robin.perform(.council(.adoptSchoolTerms(AdoptedFile(name: "t", text: ""), [])))
    #expect(council.store.entries.suffix(2).map(\.version) == [4, 5])
    #expect(doubts.map(\.act) == [council.store.entries.last?.act])
  }

  @Test("An import is refused as a whole, a dry run is not, and one that is confirmed is one act")
  func imports() throws {
    let robin = try service("robin", on: "2015-03-02")
    let doubt = try #require(robin.clockDoubt)
    let row = StaffImportRow(StaffDetails(name: "Ada Lunt", login: "ada", role: .iro), council.origin)
    let facts = [ChildFact.born("2004-03-01")].map { ChildFacts.LocatedFact($0, council.origin) }
    let child = ChildFacts(number: ChildNumber("2"), facts: facts)
    func manner(isDryRun: Bool) -> ImportMode {
      ImportMode(isDryRun: isDryRun, skipsInvalid: false, makesChildrenKnown: true)
    }
    let head = council.store.head()
    #expect(throws: ServiceRefusal.clockInDoubt(doubt)) { try robin.importStaff([row], isDryRun: false) }
    #expect(throws: ServiceRefusal.clockInDoubt(doubt)) {
      try robin.importChildren([child], manner(isDryRun: false))
    }
    #expect(try robin.importStaff([row], isDryRun: true).added == 1)
    #expect(try robin.importChildren([child], manner(isDryRun: true)).added == 1)
    #expect(council.store.head() == head)
    robin.confirmClock()
    _ = try robin.importChildren([child], manner(isDryRun: false))
    #expect(Set(council.store.entries.dropFirst(Int(head)).map(\.act)).count == 1)
    #expect(doubts.count == 1)
  }

  @Test("Where somebody else gets in between it is decided again, and recorded once")
  func lostRace() throws {
    let clock = HandSetClock("2014-11-02")
    let amina = try CaseService(council.store, clock: clock, signIn: SignInRequest(account: "amina"))
    amina.confirmClock()
    let robin = try council.service("robin")
    clock.afterReadings(3) {
      _ = try? robin.perform(.council(.adoptSchoolTerms(AdoptedFile(name: "t", text: ""), [])))
    }
    let head = council.store.head()
    try act(amina)
    let new = council.store.entries.dropFirst(Int(head))
    #expect(new.map(\.event.subject) == [.council, .council, .child])
    #expect(new.first?.recordedBy == robin.signedIn.member.id)
    #expect(doubts.map(\.act) == [new.last?.act])
  }

  @Test("What the journal of a child tells of it says so")
  func journal() throws {
    let amina = try service(on: "2014-11-02")
    amina.confirmClock()
    try act(amina)
    let lines = try service("robin", on: "2014-11-03").child(id).timeline
    #expect(lines.filter(\.recorded.isClockDoubted).map(\.recorded.position) == [council.store.head()])
  }
}

/// A clock that is set by hand, and in whose reading something can come between.
private final class HandSetClock: Clock, @unchecked Sendable {
  var day: Day
  private var left = 0
  private var between: (() -> Void)?

  init(_ day: Day) { self.day = day }

  /// - Parameter count: at which reading from now on.
  func afterReadings(_ count: Int, _ between: @escaping () -> Void) {
    (left, self.between) = (count, between)
  }

  func today() -> Day { day }

  func now() -> Instant {
    left -= 1
    if left == 0 { between?() }
    return Instant(milliseconds: Int64(day.number) * 86_400_000)
  }
}
