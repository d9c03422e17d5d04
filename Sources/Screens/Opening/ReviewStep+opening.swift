import Application
import Casework
import ReadModels

extension ReviewStep {
  /// Why this person cannot take the step now, in words; nil when they can.
  func refusal(on review: ReviewID, of child: ChildID, _ queries: CaseQueries) throws -> String? {
    let person = queries.signedIn
    if !person.may(permission) { return ServiceRefusal.notPermitted(permission, person.role).words }
    if person.isReadOnly { return ServiceRefusal.readOnlyDay(person.day).words }
    let team = try queries.child(child).child.responsibility.caseHolder?.team
    if !person.may(permission, about: team) { return ServiceRefusal.ofAnotherTeam(permission).words }
    return try queries.sheet(of: child, review).refusal(of: self)
  }

  /// Opens its form, or says why not. What is to be sent is looked at first.
  func begin(
    on review: ReviewID, of child: ChildID, _ queries: CaseQueries, duty: DutyKey? = nil
  ) throws -> Intent {
    if let refusal = try refusal(on: review, of: child, queries) { return .refuse(refusal) }
    if case .followUp(.send(let document, let recipient)) = self {
      return .open(.preview(child, review, document, recipient))
    }
    if case .delivery(.sendAgain(let sending)) = self, let document = sending.matter.document {
      return .open(.preview(child, review, document, sending.recipient))
    }
    if case .preparation(.tellAgain) = self { return .open(.notes(child, review)) }
    let chosen = SelectedSubject(child, duty: duty)
    return .open(
      .form(try isBooking(review, chosen, queries) ? .act(.book) : .step(self, of: review), chosen))
  }

  /// True where it is booking the review that the child has next: the form is the same wherever that is done, so that
  /// what is half-filled is found again.
  private func isBooking(_ review: ReviewID, _ chosen: SelectedSubject, _ queries: CaseQueries) throws -> Bool
  {
    guard case .preparation(.book) = self else { return false }
    let subject = try Subject(chosen, queries)
    guard let file = subject.found.child.reviews.file(review), subject.kinds.count == 1 else { return false }
    return subject.kinds[0].isSameMeeting(as: file.kind)
  }
}
