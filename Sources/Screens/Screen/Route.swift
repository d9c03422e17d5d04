public import Casework
public import Measures
public import ReadModels

/// Somewhere a person can go.
public enum Route: Hashable, Sendable {
  case today
  /// The Today of one IRO, as it stands before them.
  case todayOf(StaffID)
  case caseload
  case calendar
  case alerts
  case practice
  /// A child's page, at what a duty is about.
  case child(ChildID, about: DutyKey? = nil)
  /// A review's page, at the line that a duty is about.
  case review(ChildID, ReviewID, about: DutyKey? = nil)
  /// A document as its recipient gets it.
  case preview(ChildID, ReviewID, ReviewDocument, Recipient)
  /// Writing something of a review as pages.
  case pages(ChildID, ReviewID, PagesMatter)
  /// What those who were invited to another day are told, each their own note.
  case notes(ChildID, ReviewID)
  /// What a child is told of their IRO: the letter and the card.
  case introduction(ChildID)
  /// Writing these as pages.
  case introductionPages(ChildID)
  /// What was sent lately and may come back.
  case sent
  /// One alert's story.
  case alert(ChildID, AlertID)
  /// What is behind a figure of a year, by the key of its measure: of the whole service, or of some of the children.
  case figure(String, MonthSpan, BreakdownGroup?)
  /// The reviews of a year; nil for the one that today is in.
  case reviews(MonthSpan?)
  /// Who looked at which child: of one child, of one person, or all.
  case reads(ChildID?, StaffID?)
  /// What is recorded of the service itself.
  case service
  /// Writing surveys to fill in as pages.
  case surveyPages
  /// Nothing is chosen for a form about no child.
  case form(FormID, SelectedSubject?)
  case help
}
