import Casebook
import Casework
import Desk

extension ReviewStep {
  /// Why this person cannot take the step now, in words; nil when they can.
  func refusal(on review: ReviewID, of child: ChildID, _ desk: Desk) throws -> String? {
    let person = desk.signedIn
    if !person.may(permission) { return DeskRefusal.notPermitted(permission, person.role).words }
    if person.isReadOnly { return DeskRefusal.readOnlyDay(person.day).words }
    let team = try desk.child(child).child.responsibility.caseHolder?.team
    if !person.may(permission, about: team) { return DeskRefusal.ofAnotherTeam(permission).words }
    return try desk.sheet(of: child, review).refusal(of: self)
  }

  /// Opens its form, or says why not. What is to be sent is looked at first.
  func begin(
    on review: ReviewID, of child: ChildID, _ desk: Desk, duty: DutyKey? = nil
  ) throws -> Intent {
    if let refusal = try refusal(on: review, of: child, desk) { return .refuse(refusal) }
    if case .afterwards(.send(let document, let recipient)) = self {
      return .open(.preview(child, review, document, recipient))
    }
    return .open(.form(.step(self, of: review), Chosen(child, duty: duty)))
  }
}
