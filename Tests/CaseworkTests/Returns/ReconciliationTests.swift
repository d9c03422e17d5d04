import CareCalendar
import Casework
import Testing

/// A file set against the record, one statement at a time.
@Suite struct ReconciliationTests {
  private let today: Day = "2015-06-01"

  @Test("What is new is added")
  func new() throws {
    try expect([], .born("2010-05-01"), adds: [.born("2010-05-01")])
    try expect([], .named("Zoë"), adds: [.named("Zoë")])
    try expect([], .collected(startYear: 2014), adds: ChildEvent.collected(2014))
    try expect(
      [], .unaccompanied(until: "2016-01-04"), adds: [.person(.unaccompanied(until: "2016-01-04"))])
    try expect(
      [], .described(sex: .male, ethnicity: .indian),
      adds: [.person(.described(sex: .male, ethnicity: .indian))])
    try expect([.began("2014-07-02")], .reviewHeld(review(.pn1)), adds: [.held("2014-07-28")])
  }

  @Test("What agrees changes nothing")
  func agrees() throws {
    let known: [ChildEvent] =
      [
        .born("2010-05-01"), .named("Zoë"), .person(.described(sex: .male, ethnicity: .indian)),
        .person(.unaccompanied(until: "2016-01-04")), .began("2014-07-02"), .held("2014-07-28"),
      ] + ChildEvent.collected(2014)
    let facts: [ChildFact] = [
      .born("2010-05-01"), .named("Zoë"), .described(sex: .male, ethnicity: .indian),
      .described(sex: nil, ethnicity: nil), .unaccompanied(until: "2016-01-04"), .reviewHeld(review(.pn1)),
      .collected(startYear: 2014),
    ]
    for fact in facts { try expect(known, fact, adds: []) }
  }

  @Test("What disagrees is told and not applied")
  func differs() throws {
    let known: [ChildEvent] = [
      .born("2010-05-01"), .person(.described(sex: .male, ethnicity: nil)), .began("2014-07-02"),
      .held("2014-07-28"), .person(.unaccompanied(until: "2016-01-04")),
    ]
    try expect(known, .born("2010-05-02"), differs: ["DOB 01/05/2010 02/05/2010"])
    try expect(known, .unaccompanied(until: "2016-01-05"), differs: ["DUC 04/01/2016 05/01/2016"])
    try expect(known, .reviewHeld(review(.pn4)), differs: ["REVIEW_CODE PN1 PN4"])
    try expect(known, .reviewHeld(review(nil)), differs: ["REVIEW_CODE PN1 nothing"])
    try expect(
      known, .described(sex: .female, ethnicity: .indian),
      adds: [.person(.described(sex: nil, ethnicity: .indian))], differs: ["SEX male female"])
  }

  @Test("A name that changed is taken over: people's names do")
  func name() throws {
    try expect([.named("Zoë")], .named("Zoë Nguyễn"), adds: [.named("Zoë Nguyễn")])
  }

  @Test("A first allocation is dated by nothing, a change by today, the same by no event")
  func allocation() throws {
    let (first, second) = (StaffID("a"), StaffID("b"))
    let known = ChildEvent.allocation(.allocated(Allocation(iro: first, since: nil, recordedOn: today)))
    try expect([], .allocatedTo(first), adds: [known])
    try expect([known], .allocatedTo(first), adds: [])
    try expect(
      [known], .allocatedTo(second),
      adds: [.allocation(.allocated(Allocation(iro: second, since: today, recordedOn: today)))])
  }

  @Test("So with the social worker and team")
  func caseHolder() throws {
    let known = ChildEvent.allocation(
      .caseHeld(CaseHolder(socialWorker: "Theo Carter", team: "A", since: nil)))
    try expect([], .caseHeld(socialWorker: "Theo Carter", team: "A"), adds: [known])
    try expect([known], .caseHeld(socialWorker: "Theo Carter", team: "A"), adds: [])
    let moved = CaseHolder(socialWorker: "Theo Carter", team: "B", since: today)
    try expect(
      [known], .caseHeld(socialWorker: "Theo Carter", team: "B"), adds: [.allocation(.caseHeld(moved))])
  }

  @Test("What cannot stand beside what is recorded is a difference; a review of no care at all is refused")
  func impossible() throws {
    let born = Child(.born("2015-01-01"))
    let episode = Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated)
    let found = try born.reconcile(.episode(episode, knownTo: "2015-03-31"), today: today)
    #expect(found.events == [])
    #expect(
      found.differences.map(\.conflict) == [
        PlacementRefusal.beganBeforeBirth(began: "2014-07-02", born: "2015-01-01").words
      ])
    #expect(throws: ReviewRefusal.careHadNotBegun(heldOn: "2014-07-28")) {
      _ = try born.reconcile(.reviewHeld(review(.pn1)), today: today)
    }
  }

  private func review(_ code: ParticipationCode?) -> Review {
    Review(kind: .lookedAfter, heldOn: "2014-07-28", participation: code)
  }

  private func expect(
    _ known: [ChildEvent], _ fact: ChildFact, adds: [ChildEvent] = [], differs: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Child(known).reconcile(fact, today: today)
    #expect(result.events == adds, sourceLocation: sourceLocation)
    #expect(result.differences.flatMap(\.rows) == differs, sourceLocation: sourceLocation)
  }
}

extension Difference {
  var rows: [String] {
    columns.map { "\($0.name) \($0.recorded ?? "nothing") \($0.found ?? "nothing")" }
  }
}

extension Reconciled {
  /// True where there is nothing to add and nothing to report.
  var isNothing: Bool { events.isEmpty && differences.isEmpty && remarks.isEmpty }
}

extension ListRemark {
  var line: String { "\(column): \(words)" }
}
