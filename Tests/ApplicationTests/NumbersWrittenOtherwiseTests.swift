import Application
import CareCalendar
import Casework
import Testing

/// Numbers that lost the zeros before them, or have letters in another case, set against those that are known.
@Suite struct NumbersWrittenOtherwiseTests {
  private let council: SmallCouncil
  private let robin: CaseService

  init() throws {
    council = try SmallCouncil(bankHolidays: [])
    robin = try council.service("robin")
  }

  @Test(
    "A number that is known in another form is a fault, and makes no second child",
    arguments: ["704", "0704A"])
  func known(written: String) throws {
    _ = try take([sent(2012, [("0704a", "2005-06-04"), ("000704", "2005-06-04")])])
    let head = council.store.head()
    let report = try take([sent(2013, [(written, "2005-06-04")])])
    let other = written == "704" ? "000704" : "0704a"
    #expect(report.faults.count == 1)
    #expect(report.faults.first?.words.contains("known is \(other), the file has \(written)") == true)
    #expect(!report.isRecorded && council.store.head() == head)
  }

  @Test("Left out, neither form of it is recorded or missing, and the others are")
  func leftOut() throws {
    _ = try take([sent(2012, [("0704", "2005-06-04"), ("0705", "2006-06-04")])])
    let report = try take([sent(2013, [("704", "2005-06-04"), ("0705", "2006-06-04")])], skipsInvalid: true)
    #expect(report.leftOut == [ChildNumber("704")])
    #expect(report.differences == [])
    #expect(report.isRecorded && report.changed == 1 && report.added == 0)
  }

  @Test("So are two forms in two folders of one import")
  func inOneImport() throws {
    let report = try take([sent(2012, [("0704", "2005-06-04")]), sent(2013, [("704", "2005-06-04")])])
    #expect(report.faults.map(\.origin.file) == ["2013-14/episodes.csv"])
  }

  @Test("A child born on another day is another child, and only pointed out")
  func otherChild() throws {
    _ = try take([sent(2012, [("0704", "2005-06-04")])])
    let report = try take([sent(2013, [("0704", "2005-06-04"), ("704", "2005-06-05")])])
    #expect(report.faults == [])
    #expect(report.remarks.count == 1)
    #expect(report.added == 1)
  }

  private func take(_ sent: [Sent], skipsInvalid: Bool = false) throws -> ImportReport {
    let manner = ImportMode(isDryRun: false, skipsInvalid: skipsInvalid, makesChildrenKnown: true)
    return try robin.importReturns(sent.map(\.collected), manner)
  }

  private func sent(_ year: Int, _ children: [(number: String, born: Day)]) -> Sent {
    let episode = Episode(began: "2012-06-10", reasonBegan: .started, legalStatus: .accommodated)
    let known: Day = "2100-03-31"
    return Sent(
      year, children.map { ($0.number, [.born($0.born), .episode(episode, knownTo: known)]) })
  }
}
