import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook

/// The alerts about a child that are open while another is being raised, so that none is raised twice by accident.
struct OpenAlready {
  private let alerts: [Alert]
  private let origin: AlertOrigin
  private let vocabulary: Vocabulary

  init(_ child: ChildID, _ origin: AlertOrigin, _ queries: CaseQueries) throws {
    alerts = try queries.alerts(about: child).map(\.alert).filter(\.isOpen)
    self.origin = origin
    vocabulary = queries.rulebook.policy.vocabulary
  }

  /// A line for each of them, those about the same matter first.
  func lines(_ category: String) -> [String] {
    let same = alerts.filter { isAbout(category, $0) }
    let others = alerts.filter { !isAbout(category, $0) }
    return same.map { "Open already about the same matter: \(words($0))." }
      + others.map { "Open already about this child: \(words($0))." }
  }

  /// What is asked before another is raised about a matter; nil where none about it is open.
  func question(_ category: String) -> String? {
    alerts.first { isAbout(category, $0) }.map { alert in
      "\(vocabulary.one(.alert)) about the same matter is open already: \(words(alert)). Raise another?"
        .capitalisingFirst
    }
  }

  /// Whether it is about the same: the category, or the review that it came out of. Two decisions of one review are two
  /// matters.
  private func isAbout(_ category: String, _ alert: Alert) -> Bool {
    let other = alert.raised.origin
    let isSameReview = origin.review != nil && other.review == origin.review
    return alert.raised.category.key == category
      || isSameReview && (origin.decision == nil || other.decision == nil)
  }

  /// "drift or delay for the child, raised on Mon 20 Oct 2014, now at Team Manager"
  private func words(_ alert: Alert) -> String {
    "\(alert.raised.category.name), raised on \(alert.reached[0].since.words), now at \(alert.current.stage.called)"
  }
}
