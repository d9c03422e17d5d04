import Application
import CareCalendar
import Casework
import Rulebook
import Testing

/// Returns of one year after the other, and of one year again, set against the record.
@Suite struct DifferingReturnsTests {
  private let council: SmallCouncil
  private let robin: CaseService
  private let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)

  init() throws {
    council = try SmallCouncil(bankHolidays: [])
    robin = try council.service("robin")
  }

  @Test("RNE S begins a new period of care, and the first one is said to have no end")
  func cameBack() throws {
    let report = try take(
      Sent(2012, [("704001", [.born("2005-06-04"), open("2012-09-16"), held("2012-10-10")])]),
      Sent(2013, [("704001", [.born("2005-06-04"), open("2013-11-10"), held("2013-12-05")])]))
    #expect(report.differences.map(\.difference.kind) == [.careNotEnded])
    let child = try child("704001")
    #expect(child.reviewCycles.map(\.began) == ["2012-09-16", "2013-11-10"])
    #expect(child.reviewCycles.last?.held == ["2013-12-05"])
    #expect(try duty("704001")?.due == "2014-03-05")
    #expect(try duty("704001")?.number == 2)
  }

  @Test(
    "A child in care who is in no table of the next year is said to be in doubt, and the others are imported")
  func leftUnsaid() throws {
    let report = try take(
      Sent(2012, [("701001", [open("2012-06-10")]), ("701002", [open("2012-05-01")])]),
      Sent(2013, [("701002", [open("2012-05-01"), held("2013-08-20")])]))
    #expect(report.differences.map(\.number.text) == ["701001"])
    #expect(report.differences.map(\.difference.kind) == [.notInReturn])
    #expect(report.differences.map(\.origin.file) == ["2013-14"])
    #expect(report.added == 2)
    #expect(try duty("701001")?.title.hasSuffix("(in doubt)") == true)
    #expect(try duty("701002")?.title.contains("doubt") == false)
    #expect(try child("701002").reviews.held.count == 1)
  }

  @Test("Year by year comes to the same as all at once")
  func yearByYear() throws {
    let first = Sent(2012, [("701001", [open("2012-06-10")]), ("701002", [open("2012-05-01")])])
    let second = Sent(2013, [("701002", [open("2012-05-01"), held("2013-08-20")])])
    _ = try take(first)
    let report = try take(second)
    #expect(report.differences.map(\.difference.kind) == [.notInReturn])
    #expect(try child("701001").differences.open.count == 1)
    #expect(try take(first, second).differences.map(\.isNew) == [false])
  }

  @Test("A new edition of a year stands in place of the first; what agrees again is settled by itself")
  func resubmitted() throws {
    let first = Sent(2013, [("703011", [open("2013-09-16"), held("2013-10-10")])])
    let second = Sent(2013, [("703011", [open("2013-09-16"), held("2013-10-11")])])
    _ = try take(first)
    let report = try take(second)
    #expect(report.differences.map(\.difference.kind) == [.reviewNotInReturn])
    #expect(try duty("703011")?.due == "2014-01-11")
    #expect(try duty("703011")?.number == 2)
    let both = Sent(2013, [("703011", [open("2013-09-16"), held("2013-10-10"), held("2013-10-11")])])
    #expect(try take(both).differences == [])
    #expect(try child("703011").differences.open == [])
    #expect(try child("703011").reviews.held.count == 2)
  }

  @Test("A number that stands for another child: nothing of it goes on the first child's record")
  func numberReused() throws {
    let boy = ChildFact.described(sex: .male, ethnicity: .whiteBritish)
    let girl = ChildFact.described(sex: .female, ethnicity: .whiteBritish)
    _ = try take(Sent(2012, [("738001", [.born("2000-06-04"), boy, open("2012-05-16", end: "2012-08-20")])]))
    let before = try child("738001")
    let report = try take(
      Sent(2013, [("738001", [.born("2012-09-09"), girl, open("2013-05-16"), held("2013-06-10")])]))
    #expect(report.differences.map(\.difference.kind) == [.otherChild])
    let after = try child("738001")
    #expect(after.care == before.care)
    #expect(after.reviews == before.reviews)
    #expect(after.person == before.person)
  }

  @Test("A child who goes on under another number is asked about")
  func otherNumber() throws {
    let who: [ChildFact] = [.born("2005-06-04"), .described(sex: .male, ethnicity: .whiteBritish)]
    let report = try take(
      Sent(2012, [("704001", who + [open("2012-09-16")])]),
      Sent(2013, [("704099", who + [open("2012-09-16")])]))
    #expect(report.differences.map(\.difference.statement) == [.otherNumber(ChildNumber("704099"))])
    #expect(report.differences.map(\.number.text) == ["704001"])
  }

  @Test("Two numbers of one child: settled, the two records are one, and later returns follow it")
  func joined() throws {
    let who: [ChildFact] = [.born("2005-06-04"), .described(sex: .male, ethnicity: .whiteBritish)]
    _ = try take(
      Sent(2012, [("704001", who + [open("2012-09-16"), held("2012-10-10")])]),
      Sent(2013, [("704099", who + [open("2012-09-16"), held("2013-04-10")])]))
    let id = try robin.find(number: "704001")
    let key = try #require(try child("704001").differences.open.first?.difference.key)
    _ = try robin.perform(
      .difference(.settle(id, [DifferenceAnswer(key, .return)], reason: "Renumbered on transfer")))
    #expect(try child("704001").reviews.held.map(\.heldOn) == ["2012-10-10", "2013-04-10"])
    #expect(try child("704001").differences.open == [])
    let other = try child("704099")
    #expect(other.person.recordedUnder == ChildNumber("704001"))
    #expect(other.care.episodes.isEmpty && other.reviews.held.isEmpty)
    #expect(try robin.caseload(.everyone).map(\.child.number.text) == ["704001"])
    let next = Sent(2014, [("704099", who + [open("2012-09-16"), held("2014-10-01")])])
    #expect(try take(next).differences == [])
    #expect(try child("704001").reviews.held.count == 3)
    #expect(try child("704099").reviews.held.isEmpty)
  }

  @Test("A difference that a new edition did away with is found again when it comes again")
  func foundAgain() throws {
    let known = Sent(2012, [("1", [open("2012-06-10")]), ("2", [open("2012-05-01")])])
    _ = try take(known)
    let without = Sent(2013, [("2", [open("2012-05-01")])])
    let with = Sent(2013, [("1", [open("2012-06-10")]), ("2", [open("2012-05-01")])])
    #expect(try take(without).differences.map(\.isNew) == [true])
    #expect(try take(with).differences == [])
    #expect(try take(without).differences.map(\.isNew) == [true])
  }

  @Test("What is settled stays settled, however many returns of other years say it")
  func staysSettled() throws {
    try council.child("1", since: "2012-06-10", held: [])
    let first = Sent(2012, [("1", [.born("2004-03-01"), open("2012-06-10")])])
    let second = Sent(2013, [("1", [.born("2004-03-01"), open("2012-06-10", end: "2013-08-01")])])
    #expect(try take(first, second).differences.count == 1)
    let id = try robin.find(number: "1")
    let key = try #require(try child("1").differences.open.first?.difference.key)
    _ = try robin.perform(
      .difference(.settle(id, [DifferenceAnswer(key, .record)], reason: "The order was seen")))
    let head = council.store.head()
    #expect(try take(first, second).differences == [])
    #expect(council.store.head() == head)
  }

  @Test("A child who is asked about under another number is not asked about once more as missing")
  func askedOnce() throws {
    let who: [ChildFact] = [.born("2005-06-04"), .described(sex: .male, ethnicity: .whiteBritish)]
    let first = Sent(2012, [("704001", who + [open("2012-09-16")])])
    let second = Sent(2013, [("704099", who + [open("2012-09-16")])])
    _ = try take(first, second)
    #expect(try take(second).differences == [])
    #expect(try child("704001").differences.open.count == 1)
  }

  @Test("Of twins nobody can tell who goes on under which number")
  func twins() throws {
    let who: [ChildFact] = [.born("2005-06-04"), .described(sex: .male, ethnicity: .whiteBritish)]
    let report = try take(
      Sent(2012, [("1", who + [open("2012-09-16")]), ("2", who + [open("2012-09-16")])]),
      Sent(2013, [("8", who + [open("2012-09-16")]), ("9", who + [open("2012-09-16")])]))
    #expect(report.differences.map(\.difference.kind) == [.notInReturn, .notInReturn])
  }

  @Test("The return's first episode can be recorded although reviews were held in it")
  func firstEpisode() throws {
    try council.child("1")
    let sent = Sent(2014, [("1", [.born("2004-03-01"), open("2014-07-02"), held("2014-07-28")])])
    #expect(try take(sent).differences.map(\.difference.kind) == [.episode])
    let id = try robin.find(number: "1")
    let key = try #require(try child("1").differences.open.first?.difference.key)
    _ = try robin.perform(.difference(.settle(id, [DifferenceAnswer(key, .return)], reason: "Order seen")))
    #expect(try child("1").care.episodes.map(\.legalStatus) == [.accommodated])
    #expect(try child("1").reviews.held.count == 1)
    #expect(try take(sent).differences == [])
  }

  @Test("A dry run says what would differ, and keeps nothing")
  func dryRun() throws {
    var dry = manner
    dry.isDryRun = true
    let head = council.store.head()
    let report = try robin.importReturns(
      [Sent(2013, [("1", [open("2013-05-01"), held("2014-12-15")])]).collected], dry)
    #expect(report.differences.map(\.difference.kind) == [.dayNotCome])
    #expect(council.store.head() == head)
  }

  @Test("Settling is the IRO manager's; the return is then recorded, and both stand in the journal")
  func settled() throws {
    try council.child("1")
    let other = Sent(
      2014, [("1", [.born("2004-03-02"), open("2014-07-02", .careOrder), held("2014-07-28")])])
    #expect(try take(other).differences.map(\.difference.kind) == [.birth])
    let id = try robin.find(number: "1")
    let settle = Command.difference(
      .settle(id, [DifferenceAnswer(DifferenceKey(kind: .birth, day: nil), .return)], reason: "Passport seen")
    )
    #expect(throws: ServiceRefusal.notPermitted(.settleDifferences, .iro)) {
      try council.service("amina").perform(settle)
    }
    #expect(try robin.perform(settle).words == "1 difference of Ella Rose 1 settled.")
    #expect(try child("1").person.dateOfBirth == "2004-03-02")
    #expect(try child("1").differences.open == [])
    #expect(try take(other).differences == [])
    let words = try robin.child(id).timeline.map(\.words)
    #expect(
      words.contains(
        "Difference settled: Day of birth: DOB 02/03/2004 in the return of 2014-15, 01/03/2004 recorded. "
          + "The return was right, and was recorded: Passport seen"))
  }

  private func take(_ sent: Sent...) throws -> ImportReport {
    try robin.importReturns(sent.map(\.collected), manner)
  }

  private func child(_ number: String) throws -> Child {
    try robin.child(try robin.find(number: number)).child
  }

  private func duty(_ number: String) throws -> Duty? {
    try robin.child(try robin.find(number: number)).duties.map(\.line.duty).first { $0.nature == .review }
  }

  private func open(_ began: Day, _ status: LegalStatus = .accommodated, end: Day? = nil) -> ChildFact {
    let end = end.map { EpisodeEnd(on: $0, reason: .returnedHome) }
    let episode = Episode(began: began, reasonBegan: .started, legalStatus: status, ended: end)
    return .episode(episode, knownTo: Day(year: 2100, month: 3, day: 31)!)
  }

  private func held(_ day: Day) -> ChildFact {
    .reviewHeld(Review(kind: .lookedAfter, heldOn: day, participation: .pn1))
  }
}
