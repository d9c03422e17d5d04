import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Testing

@testable import CaseStore

/// What every store owes of what is counted: everything comes back, and of a year what bears on it.
@Suite struct CountedContractTests {
  @Test("Everything that is counted of a child comes back", arguments: EachStore.allCases)
  func whole(_ each: EachStore) throws {
    try each.run { store in
      try keep([.everything], in: store)
      #expect(try store.counted(ChildID("c1")) == .everything)
      #expect(try store.counted(ChildID("c2")) == nil)
      var found: [CountedChild] = []
      try store.eachCounted(in: nil) { found.append($0) }
      #expect(found == [.everything])
    }
  }

  @Test(
    "Of a year comes what bears on it, on its first and its last day",
    arguments: EachStore.allCases,
    [
      ("2014-04-01", "2015-03-31"), ("2014-08-31", "2014-08-31"), ("2014-09-01", "2014-09-01"),
      ("2014-09-02", "2014-09-02"), ("2014-12-01", "2014-12-01"), ("2010-01-01", "2010-12-31"),
    ])
  func days(_ each: EachStore, _ bounds: (String, String)) throws {
    let days = Sample.day(bounds.0)...Sample.day(bounds.1)
    try each.run { store in
      try keep([.everything], in: store)
      var found: [CountedChild] = []
      try store.eachCounted(in: days) { found.append($0) }
      let expected = CountedChild.everything
      #expect(found == (expected.bears(on: days) ? [expected.bearing(on: days)] : []))
    }
  }

  @Test(
    "Of a year the reviews come that were held or due in it, and those before that found a plan for permanence",
    arguments: EachStore.allCases)
  func reviews(_ each: EachStore) throws {
    try each.run { store in
      try keep([.everything], in: store)
      func reviews(_ first: String, _ last: String) throws -> [CountedReview] {
        var found: [CountedReview] = []
        try store.eachCounted(in: Sample.day(first)...Sample.day(last)) { found += $0.reviews }
        return found
      }
      let all = CountedChild.everything.reviews
      #expect(try reviews("2014-04-01", "2015-03-31") == Array(all[1...]))
      #expect(try reviews("2014-09-01", "2014-09-01") == Array(all[1...2]))
      #expect(try reviews("2012-08-01", "2012-08-26") == [])
      #expect(try reviews("2012-05-28", "2012-08-27") == Array(all[...1]))
    }
  }

  @Test(
    "They come a stretch at a time in order of their ids, of a year those that bear on it",
    arguments: EachStore.allCases)
  func stretches(_ each: EachStore) throws {
    let days = Sample.day("2014-04-01")...Sample.day("2015-03-31")
    try each.run { store in
      var other = CountedChild(id: ChildID("c0"), number: ChildNumber("1000"))
      other.stays = CountedChild.everything.stays
      var gone = CountedChild(id: ChildID("c2"), number: ChildNumber("1002"))
      gone.stays = CountedChild.everything.shortBreaks
      try keep([.everything, other, gone], in: store)
      let first = try store.counted(in: days, after: nil, limit: 1)
      #expect(first == [other.bearing(on: days)])
      let rest = try store.counted(in: days, after: other.id, limit: 9)
      #expect(rest == [CountedChild.everything.bearing(on: days)])
      #expect(try store.counted(in: days, after: ChildID("c1"), limit: 9) == [])
    }
  }

  @Test(
    "Those of whom words may be printed are found, and nobody whose facts look like it",
    arguments: EachStore.allCases)
  func quoted(_ each: EachStore) throws {
    let days = Sample.day("2014-04-01")...Sample.day("2015-03-31")
    try each.run { store in
      var other = CountedChild(id: ChildID("c0"), number: ChildNumber("1000"))
      other.stays = CountedChild.everything.stays
      other.teams = [CountedTeam(team: "\nQ\tchild\tI like it here\t16314", since: nil, until: nil)]
      try keep([.everything, other], in: store)
      #expect(try store.quoted(in: days) == [ChildID("c1")])
      let before = Sample.day("2010-01-01")...Sample.day("2010-12-31")
      #expect(try store.quoted(in: before) == [])
    }
  }

  @Test("It stays with the same row, and is forgotten with another", arguments: EachStore.allCases)
  func renewed(_ each: EachStore) throws {
    try each.run { store in
      try keep([.everything], in: store)
      var row = Sample.row("c1", number: "1001")
      try store.renew(BoardRenewal(rows: [row], fingerprint: "rules 1"))
      #expect(try store.uncounted(limit: 9) == [])
      row.entries += 1
      try store.renew(BoardRenewal(rows: [row], fingerprint: "rules 1"))
      #expect(try store.uncounted(limit: 9) == [ChildID("c1")])
      try keep([.everything], in: store)
      try store.renew(BoardRenewal(rows: [Sample.row("c1", number: "1001")], fingerprint: "rules 2"))
      #expect(try store.counted(ChildID("c1")) == nil)
    }
  }

  @Test("What is worked out later is kept where the row is still the same", arguments: EachStore.allCases)
  func later(_ each: EachStore) throws {
    try each.run { store in
      let row = Sample.row("c1", number: "1001")
      try store.renew(BoardRenewal(rows: [row], fingerprint: "rules 1"))
      try store.keep([CountedRenewal(.everything, entries: row.entries + 1)], under: "rules 1")
      try store.keep([CountedRenewal(.everything, entries: row.entries)], under: "rules 2")
      #expect(try store.uncounted(limit: 9) == [ChildID("c1")])
      #expect(try store.uncounted(limit: 0) == [])
      try store.keep([CountedRenewal(.everything, entries: row.entries)], under: "rules 1")
      #expect(try store.counted(ChildID("c1")) == .everything)
    }
  }

  @Test("What was changed so that it cannot be read is left out")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let store = try folder.makeStore()
    try keep([.everything], in: store)
    for facts in ["X", "C", "R\tx", "C\t\t\t\t\t\t\nR\t\t\t\theld\tlooked-after\t1", "S\t\\q"] {
      try RawStore(folder.storePath).run("UPDATE counted SET facts = '\(facts)'")
      #expect(try store.counted(ChildID("c1")) == nil, "\(facts)")
    }
  }

  private func keep(_ children: [CountedChild], in store: any Store) throws {
    try store.renew(
      BoardRenewal(
        rows: children.map { Sample.row($0.id.raw, number: $0.number.text) }, fingerprint: "rules 1",
        counted: Dictionary(uniqueKeysWithValues: children.map { ($0.id, $0) })))
  }
}

extension CountedChild {
  /// A child with something of everything that can be counted, and words that need care.
  fileprivate static let everything: CountedChild = {
    var child = CountedChild(id: ChildID("c1"), number: ChildNumber("1001"))
    child.dateOfBirth = Sample.day("2004-02-29")
    child.sex = .female
    child.ethnicity = Ethnicity.allCases.last
    child.isDisabled = false
    child.unaccompaniedUntil = Sample.day("2022-02-28")
    child.died = Sample.day("2015-06-01")
    child.stays = [
      CountedStay(
        began: Sample.day("2012-05-01"), ended: Sample.day("2014-12-01"), reason: .adopted, hadOneIRO: true)
    ]
    child.shortBreaks = [
      CountedStay(began: Sample.day("2011-05-01"), ended: Sample.day("2012-05-01"), reason: nil)
    ]
    child.adoptionPlacements = [
      CountedStay(
        began: Sample.day("2014-01-01"), ended: Sample.day("2014-12-01"), reason: .adopted,
        beginningIsKnown: false)
    ]
    child.involvements = [
      CountedInvolvement(
        .pathwayPlan, began: Sample.day("2014-02-01"), ended: Sample.day("2014-11-01")),
      CountedInvolvement(.pathwayPlan, began: Sample.day("2014-11-01"), ended: nil),
    ]
    child.proceedings = [
      CountedProceedings(.care, began: Sample.day("2013-05-01"), ended: Sample.day("2013-11-01")),
      CountedProceedings(.discharge, began: Sample.day("2014-11-01"), ended: nil),
    ]
    child.allocations = [
      CountedAllocation(iro: StaffID("m1"), since: nil, until: Sample.day("2013-01-01")),
      CountedAllocation(iro: StaffID("m2"), since: Sample.day("2013-01-01"), until: nil),
    ]
    child.teams = [CountedTeam(team: "North\tand\\South\n", since: nil, until: nil)]
    child.episodes = [
      CountedEpisode(
        began: Sample.day("2012-05-01"), ended: Sample.day("2014-12-01"),
        legalStatus: LegalStatus.allCases[0], placement: PlacementType.allCases.first,
        provider: PlacementProvider.allCases.first,
        location: .outside, distance: PlacementDistance(tenthsOfMile: 214), reason: .adopted)
    ]
    child.reviews = [
      CountedReview(
        state: .held, kind: .lookedAfter, number: 1, due: Sample.day("2012-05-28"),
        heldOn: Sample.day("2012-05-28")), .foundPlan, .held,
      CountedReview(state: .missed, kind: .lookedAfter, number: 4, due: Sample.day("2014-11-30")),
    ]
    child.alerts = [alert]
    child.practiceNotes = [
      CountedPracticeNote(
        kind: .challenge, category: "drift", common: .drift, on: Sample.day("2014-09-01"),
        by: StaffID("m2"), answeredOn: nil)
    ]
    child.quotations = [
      CountedQuotation(.impact, "She saw\ther brother\nagain \\ “twice”", on: Sample.day("2014-09-01")),
      CountedQuotation(.child, "I like it here", on: Sample.day("2014-08-31")),
    ]
    child.visits = [CountedVisit(on: Sample.day("2014-08-31"), way: .alone, review: ReviewID("r1"))]
    child.voices = [
      CountedVoice(.complaint, on: Sample.day("2014-09-01"), about: "a\tlate\nreply"),
      CountedVoice(.exitHeld, on: Sample.day("2014-12-01")),
    ]
    child.consultations = [
      CountedConsultation(.parent, sentOn: Sample.day("2014-08-31"), returnedOn: nil),
      CountedConsultation(.child, sentOn: Sample.day("2014-08-31"), returnedOn: Sample.day("2014-09-01")),
    ]
    child.monitorings = [
      CountedMonitoring(.plan, .good, on: Sample.day("2014-09-01")),
      CountedMonitoring(.practice, .poor, on: Sample.day("2014-09-01")),
    ]
    child.changes = [
      CountedChange(
        "a\tkind\n", toldOn: Sample.day("2014-09-01"), due: Sample.day("2014-09-08"),
        consideredOn: Sample.day("2014-09-09")),
      CountedChange(
        "health", toldOn: Sample.day("2014-09-02"), due: Sample.day("2014-09-09"), consideredOn: nil,
        lapsed: Sample.day("2014-09-03")),
    ]
    child.surveys = [
      CountedSurvey(.child, answers: ["understood": .no, "knows-iro": .yes], on: Sample.day("2014-09-01")),
      CountedSurvey(.carer, answers: [:], on: Sample.day("2014-09-02")),
    ]
    child.clocks = [
      CountedClock(
        rule: .recordComplete, due: Sample.day("2014-09-22"), met: Sample.day("2014-09-23"), lapsed: nil),
      CountedClock(
        rule: .recordDistributed, due: Sample.day("2014-09-29"), met: nil, lapsed: Sample.day("2014-12-01"),
        isShortNotice: true),
    ]
    return child
  }()

  private static let alert = CountedAlert(
    id: AlertID("a1"), category: "drift", common: .drift, isUrgent: true, raisedOn: Sample.day("2014-09-02"),
    by: StaffID("m2"),
    stages: [
      CountedAlert.Stage(key: "informal", place: 1, isFormal: false, since: Sample.day("2014-09-02")),
      CountedAlert.Stage(key: "team-manager", place: 2, isFormal: true, since: Sample.day("2014-09-09")),
    ], ending: .withdrawn(on: Sample.day("2014-10-01")), cafcassOn: Sample.day("2014-09-10"))
}

extension CountedReview {
  /// It is asked for at every review that follows it.
  fileprivate static let foundPlan: CountedReview = {
    var review = CountedReview(
      state: .held, kind: .lookedAfter, number: 2, due: Sample.day("2012-08-28"),
      heldOn: Sample.day("2012-08-27"))
    review.permanence = "adoption"
    return review
  }()

  fileprivate static let held: CountedReview = {
    var review = CountedReview(
      state: .held, kind: .lookedAfter, number: 3, due: Sample.day("2014-08-31"),
      heldOn: Sample.day("2014-09-01"))
    review.id = ReviewID("r1")
    review.completedOn = Sample.day("2014-09-01")
    review.isOnTime = false
    review.daysLate = 1
    review.lateReason = ""
    review.broughtForward = "Umzug nach Dún Laoghaire"
    review.manner = .series
    review.participation = .pn1
    review.chair = StaffID("m2")
    review.isRecordedHere = true
    review.completeBy = Sample.day("2014-09-29")
    review.bookedOn = Sample.day("2014-08-01")
    review.milestones = 3
    review.parents = [
      CountedParent(.mother, route: .whole), CountedParent(.father, route: nil, reason: "away"),
    ]
    review.others = [CountedAttendance(.teacher, route: AttendanceRoute.none)]
    review.documents = [CountedDocument("care plan", receivedOn: Sample.day("2014-08-28"))]
    review.decisions = 2
    review.recommendations = 1
    review.decisionsIssuedOn = Sample.day("2014-09-03")
    review.recordCompletedOn = Sample.day("2014-09-23")
    review.progress = [.education: true, .contact: false]
    review.answers = ["q1": .inPart]
    review.permanence = "long-term fostering"
    review.happyWithPlan = .mixed
    return review
  }()
}
