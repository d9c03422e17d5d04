import Application
import CareCalendar
import Casework
import Testing

/// A child whose number changed more than once, a return each.
@Suite struct ChangedNumbersTests {
  private let council: SmallCouncil
  private let robin: CaseService
  private let who: [ChildFact] = [.born("2005-06-04"), .described(sex: .male, ethnicity: .whiteBritish)]

  init() throws {
    council = try SmallCouncil(bankHolidays: [])
    robin = try council.service("robin")
  }

  @Test(
    "One goes on as another, then as a third: settled from either end, the three are one record",
    arguments: [["704001", "704001"], ["704002", "704001"]])
  func chain(settledOn: [String]) throws {
    _ = try take(2012, "704001", held: ["2012-10-10"])
    _ = try take(2013, "704002", held: ["2013-04-10"])
    _ = try take(2014, "704003", held: ["2014-04-09"])
    for number in settledOn {
      let open = try child(number).differences.open.map(\.difference).filter { $0.kind == .otherNumber }
      #expect(open.count == 1, "\(number)")
      let key = try #require(open.first?.key)
      let id = try robin.find(number: number)
      _ = try robin.perform(.difference(.settle(id, [DifferenceAnswer(key, .return)], reason: "Renumbered")))
    }
    let one = try child("704001")
    #expect(one.reviews.held.map(\.heldOn) == ["2012-10-10", "2013-04-10", "2014-04-09"])
    #expect(one.collectedYears == [2012, 2013, 2014])
    #expect(one.differences.open == [])
    #expect(try robin.caseload(.everyone).map(\.child.number.text) == ["704001"])

    #expect(try take(2014, "704003", held: ["2014-04-09", "2014-10-01"]).differences == [])
    #expect(try child("704001").reviews.held.count == 4)
    #expect(try child("704003").reviews.held.isEmpty)
  }

  @Test("What a return says otherwise of the other record is asked of the one that is left")
  func takenOver() throws {
    _ = try take(2012, "704001", held: ["2012-10-10"])
    _ = try take(2013, "704002", held: ["2013-04-10", "2013-10-08"])
    _ = try take(2013, "704002", held: ["2013-04-10"])
    let id = try robin.find(number: "704001")
    let key = try #require(try child("704001").differences.open.first?.difference.key)
    _ = try robin.perform(.difference(.settle(id, [DifferenceAnswer(key, .return)], reason: "Renumbered")))
    let one = try child("704001")
    #expect(one.differences.open.map(\.difference.kind) == [.reviewNotInReturn])
    #expect(one.reviews.inDoubt.map(\.heldOn) == ["2013-10-08"])
  }

  private func take(_ year: Int, _ number: String, held: [Day]) throws -> ImportReport {
    let episode = Episode(began: "2012-09-16", reasonBegan: .started, legalStatus: .accommodated)
    let known: Day = "2100-03-31"
    let reviews = held.map {
      ChildFact.reviewHeld(Review(kind: .lookedAfter, heldOn: $0, participation: .pn1))
    }
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let sent = Sent(year, [(number, who + [.episode(episode, knownTo: known)] + reviews)])
    return try robin.importReturns([sent.collected], manner)
  }

  private func child(_ number: String) throws -> Child {
    try robin.child(try robin.find(number: number)).child
  }
}
