import CareCalendar
public import Casework
import ReadModels
public import Rulebook

extension CountedChild {
  /// Every fact of one child, whatever day it is: `asOf` tells what of it holds on a day. Nil for a child without a
  /// number, who was never taken on.
  public init?(_ child: Child, id: ChildID, under book: Rulebook) {
    guard let number = child.person.number else { return nil }
    self.init(id: id, number: number)
    name = child.person.name
    dateOfBirth = child.person.dateOfBirth
    sex = child.person.sex
    ethnicity = child.person.ethnicity
    isDisabled = child.person.isDisabled
    unaccompaniedUntil = child.person.unaccompaniedUntil
    died = child.died
    let periods = child.periodsOfCare
    stays = periods.map { CountedStay($0, of: child) }
    shortBreaks = child.care.shortBreakSeries.map { CountedStay($0) }
    adoptionPlacements = child.adoptionPlacements.map { CountedStay($0, in: periods) }
    involvements = child.involvements.filter(\.kind.isRecordedApart)
      .map { CountedInvolvement($0.kind, began: $0.began, ended: $0.ended) }
    proceedings = child.court.proceedings.map {
      CountedProceedings($0.kind, began: $0.began, ended: $0.ended)
    }
    episodes = CountedEpisode.all(of: child, periods)
    allocations = CountedAllocation.all(of: child.responsibility)
    teams = CountedTeam.all(of: child.responsibility)
    reviews =
      CountedReview.held(of: child, under: book) + CountedReview.notHeld(of: child, under: book)
    reviews.sort { $0.order < $1.order }
    alerts = child.alerts.map { CountedAlert($0, of: child) }
    practiceNotes = child.practiceNotes.map { note in
      CountedPracticeNote(note, becameAlertOn: child.alert(takingUp: note.id)?.raised.on)
    }
    quotations = child.printedQuotations.compactMap { CountedQuotation($0, of: child) }
    visits = child.voice.conversations.map { CountedVisit(on: $0.on, way: $0.way, review: $0.review) }
    voices = CountedVoice.all(of: child.voice)
    consultations = child.reviews.files.flatMap { CountedConsultation.all(in: $0, of: child) }
      .sorted { $0.sentOn < $1.sentOn }
    monitorings = child.monitorings.flatMap { CountedMonitoring.all(of: $0) }
    surveys = child.surveys.returned.map { CountedSurvey($0) }
    let outcomes = book.outcomes(of: child)
    changes = CountedChange.all(of: child, outcomes)
    clocks = outcomes.map { CountedClock($0) }
  }
}

extension CountedReview {
  /// By the day, those held first.
  fileprivate var order: (Int, Int) { (day?.number ?? .max, heldOn == nil ? 1 : 0) }
}

extension CountedClock {
  fileprivate init(_ outcome: DutyOutcome) {
    self.init(
      rule: outcome.key.rule, due: outcome.due, met: outcome.met, lapsed: outcome.lapsed,
      isShortNotice: outcome.isShortNotice)
  }
}
