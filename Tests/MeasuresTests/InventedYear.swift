import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport

/// The year 2014-15 of invented children, and what measures come to in it.
struct InventedYear {
  var today: Day = "2015-06-30"
  var policy = Policy.usual
  var staff = StaffList()
  var children: [CountedChild]

  init(_ children: CountedChild...) { self.children = children }

  var context: MeasureContext {
    let terms = RuleContext(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
    return MeasureContext(period: "2014-04-01"..."2015-03-31", today: today, terms: terms, staff: staff)
  }

  func measure(_ key: String) -> Measure? {
    Measures.all(under: policy, staff: staff).first { $0.key == key }
  }

  func tally(_ keys: [String], by breakdowns: [Breakdown] = [], byMonth: Bool = false) -> MeasureTally {
    var tally = MeasureTally(keys.compactMap(measure), in: context, by: breakdowns, byMonth: byMonth)
    for child in children { tally.add(child) }
    return tally
  }

  func result(_ key: String, by breakdowns: [Breakdown] = [], byMonth: Bool = false) -> MeasureResult? {
    tally([key], by: breakdowns, byMonth: byMonth).results().first
  }

  /// "1/2": what counted, of those looked at; "no such measure" for a key that is none's.
  func sum(_ key: String) -> String {
    result(key).map { "\($0.numerator)/\($0.denominator)" } ?? "no such measure"
  }

  func leftOut(_ key: String) -> [String: Int]? { result(key)?.leftOut }
}

extension CountedChild {
  /// A child born in 2005 who has been in our care since 2012.
  static func inCare(
    _ id: String = "a", born: Day? = "2005-06-01", since: Day = "2012-05-01", until: Day? = nil,
    reason: ReasonEpisodeEnded? = nil, hadOneIRO: Bool? = nil,
    _ change: (inout CountedChild) -> Void = { _ in }
  ) -> CountedChild {
    var child = CountedChild(id: ChildID(id), number: ChildNumber(id))
    child.dateOfBirth = born
    child.stays = [CountedStay(began: since, ended: until, reason: reason, hadOneIRO: hadOneIRO)]
    change(&child)
    return child
  }

  static func withReviews(_ reviews: CountedReview...) -> CountedChild { inCare { $0.reviews = reviews } }
}

extension CountedReview {
  static func held(
    _ day: Day, due: Day? = nil, onTime: Bool? = true, kind: ReviewKind = .lookedAfter, number: Int? = nil,
    _ change: (inout CountedReview) -> Void = { _ in }
  ) -> CountedReview {
    var review = CountedReview(state: .held, kind: kind, number: number, due: due, heldOn: day)
    review.completedOn = day
    review.isOnTime = onTime
    review.isRecordedHere = true
    change(&review)
    return review
  }

  static func notHeld(
    due: Day, _ state: State = .missed, kind: ReviewKind = .lookedAfter
  ) -> CountedReview {
    var review = CountedReview(state: state, kind: kind, number: nil, due: due)
    review.isOnTime = state == .missed ? false : nil
    return review
  }
}

extension CountedAlert {
  static func raised(
    _ day: Day, _ id: String = "x", category: String = "drift", common: CommonCategory = .drift,
    stages: [Stage], ending: Ending? = nil, cafcassOn: Day? = nil, wasChallenge: Bool = false
  ) -> CountedAlert {
    CountedAlert(
      id: AlertID(id), category: category, common: common, isUrgent: false, raisedOn: day,
      by: StaffID("amina"),
      stages: stages, ending: ending, cafcassOn: cafcassOn, wasChallenge: wasChallenge)
  }
}

extension CountedAlert.Stage {
  static func stage(_ key: String, _ place: Int, since: Day, isFormal: Bool = true) -> CountedAlert.Stage {
    CountedAlert.Stage(key: key, place: place, isFormal: isFormal, since: since)
  }
}

extension StaffList {
  /// IROs of so many hundredths of a full post.
  static func iros(_ details: (String, Int, (inout StaffDetails) -> Void)...) -> StaffList {
    var staff = StaffList()
    for (name, hundredths, change) in details {
      var found = StaffDetails(
        name: name, login: name, role: .iro, fullTimeHundredths: hundredths, employment: "permanent")
      change(&found)
      staff.evolve(.joined(StaffMember(id: StaffID(name), details: found)))
    }
    return staff
  }
}
