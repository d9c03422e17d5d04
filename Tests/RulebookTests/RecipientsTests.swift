import CareCalendar
import Casework
import Rulebook
import Testing

/// Who is written to about a review.
@Suite struct RecipientsTests {
  private let invited: [ChildEvent] =
    [
      .began("2014-07-02"), .around("maria", .mother), .around("ann", .grandparent),
      .around("joan", .fosterCarer), .around("lee", .teacher), .book("2014-10-28", on: "2014-09-01"),
    ] + ["maria", "ann", "joan", "lee"].flatMap { ChildEvent.invite($0) }

  @Test("Decisions go to everyone invited, the record not to relatives, the letter to the child alone")
  func documents() {
    #expect(
      recipients(.notice, invited) == [.child]
        + ["maria", "ann", "joan", "lee"].map { .person(PersonID($0)) })
    #expect(
      recipients(.record, invited) == [.child] + ["maria", "joan", "lee"].map { .person(PersonID($0)) }
        + [.caseFile])
    #expect(recipients(.letter, invited) == [.child])
  }

  @Test("The child stands once, invited or not, however young")
  func child() {
    let child = invited + [.prepare(.invited(.child, .iro, on: "2014-09-02")), .person(.born("2014-07-01"))]
    #expect(recipients(.notice, child)?.count { $0 == .child } == 1)
  }

  @Test("Somebody invited of whom nothing is recorded is not written to")
  func unknown() {
    let stranger = invited + ChildEvent.invite("nobody")
    #expect(recipients(.notice, stranger) == recipients(.notice, invited))
  }

  private func recipients(_ document: ReviewDocument, _ events: [ChildEvent]) -> [Recipient]? {
    let child = Child(events)
    return child.reviews.file(.ours).map { child.recipients(of: document, in: $0) }
  }
}
