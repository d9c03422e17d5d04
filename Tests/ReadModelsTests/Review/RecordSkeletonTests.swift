import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// What the record of a review begins as.
@Suite struct RecordSkeletonTests {
  private let first = ReviewID("1")
  private let second = ReviewID("2")
  private let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn Murray", relationship: .mother)
  private let carer = ConnectedPerson(
    id: PersonID("c"), name: "Iris Vane", relationship: .fosterCarer, isConfidential: true)

  private func child(_ more: ChildEvent...) -> Child {
    var child = Child()
    let held = [(first, Day("2014-07-28")), (second, "2014-10-30")].map { id, day in
      ChildEvent.review(.held(Review(kind: .lookedAfter, heldOn: day, participation: .pn1).with(id)))
    }
    let people = [mother, carer].map { ChildEvent.family(.recorded($0, on: "2014-07-02")) }
    for event in held + people + more { child.evolve(event) }
    return child
  }

  private func noted(_ review: ReviewID, _ note: ReviewFileEvent) -> ChildEvent {
    .review(.noted(review, note))
  }

  private func text(_ child: Child) throws -> String {
    RecordSkeleton(of: try #require(child.reviews.file(second)), title: "2nd review", in: child).text
  }

  @Test("With nothing recorded it has its headings alone")
  func bare() throws {
    #expect(
      try text(child()) == """
        2nd review, held Thu 30 Oct 2014

        PEOPLE WHO TOOK PART
        - The child or young person: attended and spoke for themself.

        DECISIONS OF THE LAST REVIEW

        HOW THE PLAN IS GOING
        - Education:
        - Health:
        - Placement:
        - Family time and contact:

        WHAT THE YOUNG PERSON SAID

        DECISIONS AND RECOMMENDATIONS

        """)
  }

  @Test("People stand in it by how they took part; one whose name is confidential has none")
  func people() throws {
    let attendances = [
      Attendance(party: .person(mother.id), route: .inWriting),
      Attendance(party: .person(carer.id), route: .whole),
    ]
    let text = try text(
      child(
        noted(second, .meeting(.tookPart(attendances[0], on: "2014-10-30"))),
        noted(second, .meeting(.tookPart(attendances[1], on: "2014-10-30")))))
    #expect(text.contains("- Dawn Murray (mother) took part in writing.\n"))
    #expect(text.contains("- Foster carer came, for the whole meeting.\n"))
    #expect(!text.contains("Iris Vane"))
  }

  @Test("The decisions of the last review stand with what became of each")
  func lastDecisions() throws {
    func made(_ id: String) -> ChildEvent {
      let decision = Decision(
        id: DecisionID(id), words: "do \(id)", responsible: "Ben Hill", by: "2014-09-01")
      return noted(first, .decisions(.made(decision, on: "2014-07-28")))
    }
    let text = try text(
      child(
        made("a"), made("b"), made("c"),
        noted(first, .decisions(.done(DecisionID("a"), on: "2014-08-20"))),
        noted(first, .decisions(.notDone(DecisionID("b"), reason: "no place", on: "2014-09-02")))))
    #expect(text.contains("- do a (Ben Hill, by 1 Sep 2014): carried out 20 Aug 2014.\n"))
    #expect(text.contains("- do b (Ben Hill, by 1 Sep 2014): not carried out: no place.\n"))
    #expect(text.contains("- do c (Ben Hill, by 1 Sep 2014): not known yet whether it was carried out.\n"))
  }

  @Test("Of the child's words only those stand in it that were meant for all, and for this review")
  func words() throws {
    func said(_ words: String, _ day: Day, _ audience: Audience, _ review: ReviewID? = nil) -> ChildEvent {
      .voice(
        .spoken(Conversation(on: day, way: .alone, review: review, words: words, audience: audience)))
    }
    let text = try text(
      child(
        said("I like it here.", "2014-10-20", .all), said("Only for you.", "2014-10-20", .iro),
        said("For the team.", "2014-10-20", .team), said("Long ago.", "2014-07-20", .all),
        said("Too late.", "2014-11-01", .all), said("Of the first.", "2014-10-21", .all, first)))
    #expect(text.contains("- “I like it here.” (20 Oct 2014)\n"))
    for other in ["Only for you", "For the team", "Long ago", "Too late", "Of the first"] {
      #expect(!text.contains(other))
    }
  }

  @Test("What was found of the plan and what was decided stand as they were recorded")
  func planAndDecisions() throws {
    let progress = Progress(domain: .health, issue: "declines appointments", words: "Try again.")
    let decision = Decision(
      id: DecisionID("d"), words: "Find a dentist", responsible: "Ben Hill", by: "2014-12-01")
    let child = child(
      noted(second, .plan(.progressed(progress, on: "2014-10-30"))),
      noted(second, .decisions(.made(decision, on: "2014-10-30"))))
    let text = try text(child)
    #expect(text.contains("- Health: declines appointments. Try again.\n"))
    #expect(text.hasSuffix("- Decision: Find a dentist (Ben Hill, by 1 Dec 2014).\n"))
    #expect(try self.text(child) == text)
  }
}
