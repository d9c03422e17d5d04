import Application
import CareCalendar
import Casework
import ReadModels

/// Records that children became known by child protection enquiries. Who chairs, the list of the same day tells.
struct ProtectionWriter {
  private let protected: [PlannedProtection]
  private let days: YearCalendar

  init(_ plan: YearPlan, _ days: YearCalendar) {
    protected = plan.protected
    self.days = days
  }

  /// Those who became known on a day on which a list comes; with the first, those of before.
  func begin(on list: Day, _ recorder: inout Recorder) throws {
    let new = protected.filter { $0.isTold(on: list, days) }
    guard !new.isEmpty else { return }
    let service = try recorder.service(Establishment.iroManager.login, at: Moment(list, 8, 0))
    for one in new {
      guard let person = one.person else { continue }
      let beginning = InvolvementBeginning(.childProtection, on: one.began)
      let child = NewChild(
        number: person.number, name: person.name, born: person.born, sex: person.sex,
        ethnicity: person.ethnicity, involvement: beginning)
      _ = try service.perform(.care(.begin(child)))
      try service.refresh()
    }
  }
}

extension PlannedProtection {
  /// True where the list of a day is the first since the child became known.
  func isTold(on list: Day, _ days: YearCalendar) -> Bool {
    list == days.founded ? began <= days.filesEnd : began > days.filesEnd && allocated == list
  }

  /// What the chair types of each of its conferences.
  var records: [(heldOn: Day, record: MeetingRecord)] {
    conferences.map { conference in
      let review = Review(
        kind: .childProtection, heldOn: conference.heldOn, completedOn: conference.heldOn,
        participation: nil)
      let conclusion = ConferenceConclusion(
        conference.outcome, conference.outcome.isPlan ? person?.categories ?? [] : [], isQuorate: true)
      return (conference.heldOn, MeetingRecord(review: review, conclusion: conclusion))
    }
  }
}
