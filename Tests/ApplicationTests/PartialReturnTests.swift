import Application
import CareCalendar
import Casework
import Testing

/// A return that leaves out so many children in care that it is likely to be a part of one.
@Suite struct PartialReturnTests {
  private let council: SmallCouncil
  private let robin: CaseService

  init() throws {
    council = try SmallCouncil(bankHolidays: [])
    robin = try council.service("robin")
  }

  @Test("More than a third of the children in care are left out: nothing is recorded, and it is said once")
  func refused() throws {
    _ = try take(sent(2012, 14))
    let head = council.store.head()
    let report = try take(sent(2013, 9))
    #expect(report.likelyParts.map(\.year) == ["2013-14"])
    #expect(report.likelyParts.map(\.expected) == [14])
    #expect(report.likelyParts.map(\.absent) == [5])
    #expect(!report.isRecorded)
    #expect(council.store.head() == head)
  }

  @Test(
    "A third of them, or fewer than five, may have left: each is a difference", arguments: [(15, 10), (6, 2)])
  func fewer(known: Int, told: Int) throws {
    _ = try take(sent(2012, known))
    let report = try take(sent(2013, told))
    #expect(report.likelyParts == [])
    #expect(report.isRecorded)
    #expect(report.differences.map(\.difference.kind) == Array(repeating: .notInReturn, count: known - told))
  }

  @Test("Whoever left before the year began need not be in it")
  func left() throws {
    _ = try take(sent(2012, 20, ended: "2013-03-01"), sent(2013, 0))
    #expect(try take(sent(2013, 0)).likelyParts == [])
  }

  @Test("Said to be a part, it says nothing of those who are absent; said to be whole, each is a difference")
  func said() throws {
    let first = try take(sent(2012, 14), sent(2013, 9))
    #expect(first.likelyParts.count == 1 && !first.isRecorded)
    let part = try take(sent(2012, 14), sent(2013, 9), as: .part)
    #expect(part.isRecorded && part.differences == [])
    #expect(part.added == 14)
    let whole = try take(sent(2013, 9), as: .whole)
    #expect(whole.isRecorded && whole.likelyParts == [])
    #expect(whole.differences.map(\.number.text) == (9..<14).map(number).sorted())
    let again = try take(sent(2013, 9))
    #expect(again.likelyParts == [] && again.differences.map(\.isNew) == Array(repeating: false, count: 5))
  }

  private func take(_ sent: Sent..., as extent: ReturnExtent = .unsaid) throws -> ImportReport {
    let manner = ImportMode(
      isDryRun: false, skipsInvalid: false, makesChildrenKnown: true, extent: extent)
    return try robin.importReturns(sent.map(\.collected), manner)
  }

  private func number(_ place: Int) -> String { "\(701_001 + place)" }

  /// The first so many children in one return, each with one episode.
  private func sent(_ year: Int, _ count: Int, ended: Day? = nil) -> Sent {
    let episode = Episode(
      began: "2012-06-10", reasonBegan: .started, legalStatus: .accommodated,
      ended: ended.map { EpisodeEnd(on: $0, reason: .returnedHome) })
    let known: Day = "2100-03-31"
    return Sent(year, (0..<count).map { (number($0), [.episode(episode, knownTo: known)]) })
  }
}
