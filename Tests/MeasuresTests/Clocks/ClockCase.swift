import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// A duty with a clock, of a child who came into our care on Monday 1 September 2014: what is recorded before it is met,
/// by when it is due, and what meets it on a day.
struct ClockCase: Sendable, CustomTestStringConvertible {
  /// The key of its measure.
  let key: String
  let due: Day
  var status = LegalStatus.accommodated
  /// True where it is asked for only as long as the child is in our care.
  var endsWithCare = false
  var before: [ChildEvent] = []
  let met: @Sendable (Day) -> [ChildEvent]

  var testDescription: String { key }

  var events: [ChildEvent] { .coming(status) + before }
}

extension [ChildEvent] {
  static func coming(_ status: LegalStatus = .accommodated) -> [ChildEvent] {
    [
      .person(.known(ChildNumber("100234"))), .person(.born("2006-05-10")),
      .placement(.episodeBegan(Episode(began: "2014-09-01", reasonBegan: .started, legalStatus: status))),
    ]
  }

  /// What its measure comes to in 2014-15, as known on a day: "1/1".
  func sum(_ key: String, on today: Day = "2015-06-30") -> String {
    year(on: today).sum(key)
  }

  func leftOut(_ key: String, on today: Day = "2015-06-30") -> [String: Int]? { year(on: today).leftOut(key) }

  private func year(on today: Day) -> InventedYear {
    var year = InventedYear()
    year.children = [counted(self, on: today)].compactMap { $0 }
    year.today = today
    return year
  }

  /// The same with the last events marked as entered in error.
  func inError(last count: Int) -> [ChildEvent] {
    let versions = [Int](self.count - count + 1...self.count)
    return self + [.enteredInError(Correction(versions: versions, reason: "another child's"))]
  }
}

extension ReviewID {
  static let ours = ReviewID("r1")
}

extension EarlyReviewID {
  static let ours = EarlyReviewID("e1")
}

extension AlertID {
  static let ours = AlertID("a1")
}

extension ActingManager {
  static let stone = ActingManager(StaffID("stone"), as: .teamManager)
}

extension ChildEvent {
  static func left(_ day: Day) -> Self {
    .placement(.episodeEnded(began: "2014-09-01", EpisodeEnd(on: day, reason: .returnedHomeAsPlanned)))
  }

  static func told(_ day: Day) -> Self { .allocation(.serviceTold(on: day)) }

  static func allocated(_ iro: String, since day: Day?, recordedOn: Day? = nil) -> Self {
    .allocation(.allocated(Allocation(iro: StaffID(iro), since: day, recordedOn: recordedOn)))
  }

  static func introduced(_ iro: String, on day: Day) -> Self {
    .voice(.introductionSent(SentIntroduction(iro: StaffID(iro), contactCard: true, on: day)))
  }

  static func plan(_ day: Day) -> Self { .carePlanning(.carePlanMade(on: day)) }

  static func held(
    _ day: Day, _ id: ReviewID? = .ours, _ manner: MannerOfReview = .meeting, isCompleted: Bool = true
  ) -> Self {
    .review(
      .held(
        Review(
          review: id, kind: .lookedAfter, heldOn: day, completedOn: isCompleted ? day : nil, manner: manner,
          participation: .pn1)))
  }

  static func note(_ note: ReviewFileEvent) -> Self { .noted(.ours, note) }

  static func adjourned(_ day: Day, until by: Day) -> Self {
    note(.meeting(.adjourned(Adjournment(on: day, reason: "No report", completeBy: by))))
  }

  static func step(_ action: AlertAction, by manager: ActingManager? = nil, _ day: Day) -> Self {
    .alert(.stepped(.ours, AlertStepTaken(action, by: manager, on: day)))
  }

  static func raised(
    _ day: Day, at stage: String, putRightBy: Day = "2014-10-31", from origin: AlertOrigin = AlertOrigin()
  ) -> Self {
    .alert(
      .raised(
        AlertRaised(
          id: .ours, category: .delay, concern: "No school", remedy: "A school", putRightBy: putRightBy,
          told: .told("I asked for a school"), origin: origin, ladder: .usual, stage: stage,
          by: StaffID("amina"), on: day)))
  }

  static func challenged(_ day: Day) -> Self {
    .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID("n1"), kind: .challenge, category: .delay, words: "No plan", review: .ours,
          by: StaffID("amina"), on: day)))
  }

  static func called(_ day: Day, before: Day?) -> Self {
    .earlyReview(.calledFor(EarlyReview(id: .ours, .carePlanChange, on: day, before: before)))
  }

  static func called(off day: Day, _ outcome: EarlyReview.Outcome) -> Self {
    .earlyReview(.ended(.ours, EarlyReview.Ending(outcome, reason: "It was agreed", on: day)))
  }

  static func change(_ day: Day) -> Self {
    let kind = ChangeKind(key: "missing", name: "missing", common: .missing)
    return .change(
      .told(
        SignificantChange(
          id: ChangeID("c1"), kind: kind, .happened, words: "Away for a night", on: day, toldOn: day)))
  }

  static func considered(_ day: Day) -> Self {
    let decided = Consideration(.notBroughtForward, reason: "He is back", by: StaffID("amina"), on: day)
    return .change(.considered(ChangeID("c1"), decided))
  }

  static func expected(_ ends: Day?) -> Self {
    .placement(.stayExpectedToEnd(ExpectedEnd(ends: ends, on: "2014-09-01")))
  }

  static func found(_ day: Day, _ sex: Sex = .female) -> Self {
    .difference(.found(Difference(.sex, .sex(sex), year: 2013), on: day))
  }

  static func settled(_ day: Day) -> Self {
    .difference(
      .settled(DifferenceKey(kind: .sex, day: nil), Settlement(.record, reason: "Her papers", on: day)))
  }
}

extension AlertCategory {
  static let delay = AlertCategory(key: "delay", name: "Delay for the child", common: .drift)
}
