import CareCalendar
import Casework
import Measures
import ReadModels

extension CountedChild {
  /// A child with something of everything that can be counted, and words that need care.
  static let everything: CountedChild = {
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

  static let alert = CountedAlert(
    id: AlertID("a1"), category: "drift", common: .drift, isUrgent: true, raisedOn: Sample.day("2014-09-02"),
    by: StaffID("m2"),
    stages: [
      CountedAlert.Stage(key: "informal", place: 1, isFormal: false, since: Sample.day("2014-09-02")),
      CountedAlert.Stage(key: "team-manager", place: 2, isFormal: true, since: Sample.day("2014-09-09")),
    ], ending: .withdrawn(on: Sample.day("2014-10-01")), cafcassOn: Sample.day("2014-09-10"))
}

extension CountedReview {
  /// It is asked for at every review that follows it.
  static let foundPlan: CountedReview = {
    var review = CountedReview(
      state: .held, kind: .lookedAfter, number: 2, due: Sample.day("2012-08-28"),
      heldOn: Sample.day("2012-08-27"))
    review.permanence = "adoption"
    return review
  }()

  static let held: CountedReview = {
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
