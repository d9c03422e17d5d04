import CareCalendar

extension Child {
  /// The allocation of the child to an IRO, or why it is refused: the same IRO, a change without a reason, somebody who
  /// has to do with the case in another way.
  func allocation(
    to iro: StaffMember, since: Day, _ reason: String?, _ today: Day
  ) throws -> AllocationEvent {
    guard since <= today else { throw ReviewFileRefusal.notYetHappened(since, today: today) }
    guard responsibility.iro != iro.id else { throw AllocationRefusal.sameIRO }
    if responsibility.iro != nil, (reason ?? "").isBlank { throw AllocationRefusal.changeNeedsReason }
    if let words = dependence(of: iro) { throw AllocationRefusal.notIndependent(words) }
    return .allocated(Allocation(iro: iro.id, since: since, reason: reason, recordedOn: today))
  }

  /// What somebody has to do with the child's case now, in words: "Ben Hill is the child's social worker". Nil where they
  /// are independent of it. People are known by their names: the record has no other key to them.
  public func dependence(of member: StaffMember) -> String? {
    let name = member.details.name
    if responsibility.caseHolder?.socialWorker?.nameKey == name.nameKey {
      return "\(name) is the child's social worker"
    }
    let roles: [Relationship] = [.socialWorker, .personalAdviser, .keyWorker, .fosterCarer]
    let person = family.people.first { roles.contains($0.relationship) && $0.name.nameKey == name.nameKey }
    return person.map { "\(name) is the child's \($0.relationship.words)" }
  }

  /// What somebody had to do with the case before, to be warned of; nil where nothing is known.
  public func formerDependence(of member: StaffMember) -> String? {
    let name = member.details.name
    let former = responsibility.caseHolders.dropLast().contains {
      $0.socialWorker?.nameKey == name.nameKey
    }
    return former ? "\(name) was the child's social worker before" : nil
  }
}
