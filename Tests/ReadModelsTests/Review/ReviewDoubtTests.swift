import CareCalendar
import Casework
import Rulebook
import Testing

@testable import ReadModels

/// What is asked before it is recorded.
@Suite struct ReviewDoubtTests {
  @Test(
    "A heading is empty where nothing stands under it before the next that is no smaller",
    arguments: [
      ("PEOPLE\n- Mia\n\nDECISIONS\n", ["DECISIONS"]), ("PEOPLE\n\nDECISIONS\n- One", ["PEOPLE"]),
      ("# How it went\n\n## At home\nWell.\n\n## At school\n", ["At school"]),
      ("# How it went\n## At home\n", ["At home"]), ("# A\n# B\ntext", ["A"]),
      ("THE PLAN\n- Education:\n- Health: well\n- Placement:\n  settled", ["Education"]),
      ("THE PLAN\n- Education:", ["Education"]), ("We decided:\n1. A taxi", []), ("PN1\nShe came.", []),
      ("Only text, and no heading", []), ("", []), ("ÉCOLE\n\nÇA VA BIEN\noui", ["ÉCOLE"]),
      ("#hashtag\n", []),
    ])
  func headings(_ text: String, _ empty: [String]) {
    #expect(RecordHeadings(text).empty == empty)
  }

  @Test("What a record begins with is empty until something is known")
  func begun() {
    let text = RecordSkeleton(of: .of(Self.child()), title: "2nd review", in: Self.child()).text
    let empty = RecordHeadings(text).empty
    #expect(empty.contains("WHAT THE YOUNG PERSON SAID") && empty.contains("Health"))
    #expect(!empty.contains("HOW THE PLAN IS GOING"))
  }

  @Test("Of many headings the first are named, and the rest are counted")
  func many() {
    let one = ReviewDoubt.headingsAreEmpty(["A"]).words
    #expect(one == "Nothing is written under A. Mark the record as complete all the same?")
    let many = ReviewDoubt.headingsAreEmpty(["A", "B", "C", "D", "E", "F", "G"]).words
    #expect(many.contains("under A, B, C, D, E and 2 more."))
  }

  @Test(
    "What goes out before the manager replied is asked about, until silence has agreed",
    arguments: [
      ("2014-10-29", nil, ReviewDocument.letter, Day("2014-11-03"), Day?.some("2014-11-05")),
      ("2014-10-29", nil, .record, "2014-11-05", "2014-11-05"),
      ("2014-10-29", nil, .letter, "2014-11-06", nil),
      ("2014-10-29", "2014-10-30", .letter, "2014-11-03", nil),
      ("2014-10-29", nil, .notice, "2014-11-03", nil),
      ("2014-10-29", "2014-11-04", .letter, "2014-11-03", "2014-11-05"),
    ] as [(Day, Day?, ReviewDocument, Day, Day?)])
  func reply(_ issued: Day, _ replied: Day?, _ document: ReviewDocument, on day: Day, until: Day?) {
    var events: [DecisionEvent] = [.made(Self.decision, on: "2014-10-27"), .issued(on: issued)]
    if let replied { events.append(.replied(ManagersReply(on: replied, exceptions: []))) }
    let doubt = Self.book.doubt(aboutSending: document, of: .of(Self.child(events)), on: day)
    #expect(doubt == until.map { .managerHasTime(document, of: .lookedAfter, until: $0) })
  }

  @Test("So is what goes out before the decisions went to the manager; without a decision nothing is")
  func notIssued() {
    let made = Self.child([.made(Self.decision, on: "2014-10-27")])
    #expect(
      Self.book.doubt(aboutSending: .letter, of: .of(made), on: "2014-10-28")
        == .managerHasTime(.letter, of: .lookedAfter, until: nil))
    #expect(Self.book.doubt(aboutSending: .letter, of: .of(Self.child()), on: "2014-10-28") == nil)
  }

  private static let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
  private static let decision = Decision(
    id: DecisionID("d"), words: "A taxi", responsible: "Ben Hill", by: "2014-12-01")

  private static func child(_ decisions: [DecisionEvent] = []) -> Child {
    var child = Child()
    let held = Review(
      review: ReviewID("r"), kind: .lookedAfter, heldOn: "2014-10-27", completedOn: "2014-10-27",
      participation: nil)
    child.evolve(
      .placement(
        .episodeBegan(Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .careOrder))))
    child.evolve(.review(.held(held)))
    for event in decisions { child.evolve(.review(.noted(ReviewID("r"), .decisions(event)))) }
    return child
  }
}

extension ReviewFile {
  fileprivate static func of(_ child: Child) -> ReviewFile { child.reviews.files[0] }
}
