import CareCalendar
import Casework
import Testing

/// Children's homes and the visits to them.
@Suite struct HomeTests {
  private let oak = HomeEvent.recorded(
    ChildrensHome(id: HomeID("h1"), name: "Oak House", since: "2014-09-15"))

  private func visit(
    _ day: Day = "2014-10-06", by visitor: String = "Jo Marsh", sent: Day? = nil,
    action: AgreedAction? = nil,
    id: String = "v1", home: String = "h1"
  ) -> HomeEvent {
    .visited(
      HomeVisit(
        id: HomeVisitID(id), to: HomeID(home), by: visitor, heard: [.children], action: action, on: day,
        reportSentOn: sent))
  }

  private func followUp(_ words: String = "It is mended", on day: Day = "2014-10-20") -> HomeEvent {
    .followedUp(HomeFollowUp(HomeVisitID("v1"), words: words, by: StaffID("bo"), on: day))
  }

  private func refusal(_ event: HomeEvent, after known: HomeEvent...) -> HomeRefusal? {
    let entries = known.enumerated().map { ServiceEntry(version: $0.offset + 1, event: .home($0.element)) }
    do {
      _ = try ServiceRecord(folding: entries).decide([.home(event)], today: "2014-12-01")
      return nil
    } catch { return error as? HomeRefusal }
  }

  @Test("A home has a name, which no other that is visited has")
  func home() {
    func again(_ name: String) -> HomeRefusal? {
      refusal(.recorded(ChildrensHome(id: HomeID("h2"), name: name, since: "2014-10-01")), after: oak)
    }
    #expect(again("oak house") == .nameIsTaken("Oak House") && again("–") == .nameIsEmpty)
    #expect(again("Elm House") == nil && refusal(oak, after: oak) == .recordedAlready)
    let closed = HomeEvent.closed(HomeID("h1"), on: "2014-10-01")
    let other = HomeEvent.recorded(ChildrensHome(id: HomeID("h2"), name: "Oak House", since: "2014-11-01"))
    #expect(refusal(other, after: oak, closed) == nil)
  }

  @Test(
    "It is visited from its first day to the day before its last",
    arguments: [
      ("2014-09-14", false), ("2014-09-15", true), ("2014-09-16", true), ("2014-10-30", true),
      ("2014-10-31", false), ("2014-11-01", false),
    ] as [(Day, Bool)])
  func visited(day: Day, isPossible: Bool) {
    let expected: HomeRefusal? = isPossible ? nil : .notVisitedThen(from: "2014-09-15", until: "2014-10-31")
    #expect(refusal(visit(day), after: oak, .closed(HomeID("h1"), on: "2014-10-31")) == expected)
  }

  @Test("A visit is somebody's, to a home that is known, with its report sent afterwards")
  func visiting() {
    #expect(refusal(visit()) == .noSuchHome && refusal(visit(by: " "), after: oak) == .visitorIsMissing)
    #expect(refusal(visit(sent: "2014-10-05"), after: oak) == .beforeTheVisit("2014-10-06"))
    #expect(refusal(visit(sent: "2014-10-06"), after: oak) == nil)
    #expect(refusal(visit(), after: oak, visit()) == .recordedAlready)
    #expect(
      refusal(.closed(HomeID("h1"), on: "2014-10-06"), after: oak, visit()) == .visitedLater(on: "2014-10-06")
    )
    #expect(refusal(.closed(HomeID("h1"), on: "2014-10-07"), after: oak, visit()) == nil)
    #expect(
      refusal(.reportSent(HomeVisitID("v1"), on: "2014-10-05"), after: oak, visit())
        == .beforeTheVisit("2014-10-06"))
    #expect(
      refusal(.reportSent(HomeVisitID("v1"), on: "2014-10-20"), after: oak, visit(sent: "2014-10-10"))
        == .reportSentAlready(on: "2014-10-10"))
  }

  @Test("What is to be done is followed up once, in words")
  func action() {
    let mend = visit(action: AgreedAction("Mend the fence", by: "2014-10-20"))
    #expect(
      refusal(visit(action: AgreedAction("Mend it", by: "2014-10-05")), after: oak)
        == .beforeTheVisit("2014-10-06"))
    #expect(refusal(visit(action: AgreedAction(" ", by: "2014-10-20")), after: oak) == .wordsAreEmpty)
    #expect(refusal(followUp()) == .noSuchVisit && refusal(followUp(), after: oak, visit()) == .noAction)
    #expect(refusal(followUp(" "), after: oak, mend) == .wordsAreEmpty)
    #expect(refusal(followUp(on: "2014-10-05"), after: oak, mend) == .beforeTheVisit("2014-10-06"))
    #expect(refusal(followUp(), after: oak, mend) == nil)
    #expect(refusal(followUp(), after: oak, mend, followUp()) == .followedUpAlready(on: "2014-10-20"))
  }

  @Test(
    "One of the council's own IROs is in doubt from 1 April 2015",
    arguments: [("2015-03-31", false), ("2015-04-01", true), ("2015-04-02", true)] as [(Day, Bool)])
  func independent(day: Day, isInDoubt: Bool) {
    #expect(HomeVisit.isInDoubt(byOwnIRO: true, on: day) == isInDoubt)
    #expect(!HomeVisit.isInDoubt(byOwnIRO: false, on: day))
  }
}
