import CareCalendar
import Casework
import Interchange
import Testing

@Suite("The kind of a review in a return")
struct ReviewKindTests {
  private let agreement = "100001,01/04/2014,S,V4,N2,U6,PR1,30/09/2014,E8,,,,"
  private let care = "100001,01/12/2014,S,V2,N1,U6,PR1,,,,,,"

  @Test("It is that of the episode which covers its day, and a child may have both")
  func both() throws {
    let facts = try facts([agreement, care], ["12/06/2014", "19/12/2014"])
    #expect(kinds(facts) == [.shortBreaks, .lookedAfter])
    #expect(try taken(facts).reviews.held.count == 2)
  }

  @Test("Between short breaks it is of short breaks, also where the child was in care before or after")
  func between() throws {
    let breaks = [
      "100001,02/06/2014,S,V3,N2,U6,PR1,06/06/2014,E8,,,,",
      "100001,04/08/2014,S,V3,N2,U6,PR1,08/08/2014,E8,,,,",
    ]
    #expect(kinds(try facts(breaks, ["01/07/2014"])) == [.shortBreaks])
    let both = try facts(breaks + [care], ["01/07/2014", "20/10/2014"])
    #expect(kinds(both) == [.shortBreaks, .shortBreaks])
    #expect(try taken(both).reviews.held.count == 2)
    let earlier = "100001,07/04/2014,S,V2,N1,U6,PR1,12/05/2014,E8,,,,"
    #expect(kinds(try facts([earlier] + breaks, ["01/07/2014"])) == [.shortBreaks])
  }

  @Test("On the day on which care follows short breaks it is of care")
  func sameDay() throws {
    let follows = "100001,30/09/2014,S,V2,N1,U6,PR1,,,,,,"
    #expect(kinds(try facts([agreement, follows], ["30/09/2014"])) == [.lookedAfter])
  }

  private func facts(_ episodes: [String], _ days: [String]) throws -> [ChildFact] {
    let read = Folder(episodes: episodes, reviews: days.map { "100001,08/05/2004,\($0),PN1" }).read()
    #expect(read.words == [])
    return try #require(read.collected(in: "", digests: [:]).children.first).facts.map(\.fact)
  }

  private func kinds(_ facts: [ChildFact]) -> [ReviewKind] {
    facts.compactMap { fact in
      if case .reviewHeld(let review) = fact { review.kind } else { nil }
    }
  }

  /// The child that the facts come to; throws what cannot be true.
  private func taken(_ facts: [ChildFact]) throws -> Child {
    var child = Child()
    let today = try #require(Day(iso: "2015-06-01"))
    for fact in facts {
      for event in try child.reconcile(fact, today: today).events { child.evolve(event) }
    }
    return child
  }
}
