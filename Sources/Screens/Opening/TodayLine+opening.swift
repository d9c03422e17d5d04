import Application
import Casework
import ReadModels
import Rulebook

extension TodayLine {
  /// The review that the line is about, where it has a page to open.
  var review: ReviewID? { duty.key.review ?? (duty.kind == nil ? nil : booking?.id) }

  /// Where Enter leads: to what of the review's page, of the alert or of the child's page the line is about, or to the
  /// letter that is to be sent.
  var route: Route {
    if let alert { return .alert(child.id, alert.row.id) }
    if duty.act == .introduce { return .introduction(child.id) }
    if duty.act == .monitor, let review = duty.key.review {
      return .form(.child(.monitoring(review)), SelectedSubject(child.id))
    }
    let about = (pressing ?? duty).key
    return review.map { .review(child.id, $0, about: about) } ?? .child(child.id, about: duty.key)
  }
}

extension TodayLine {
  /// Where Enter leads whoever looks: the IRO to the decision on a significant change, everybody else to what is known of it.
  func open(_ queries: CaseQueries) throws -> Intent {
    guard let change = duty.key.change, queries.signedIn.may(.considerChanges) else { return .open(route) }
    return try ChildStep.consider(change).begin(about: child.id, queries)
  }
}
