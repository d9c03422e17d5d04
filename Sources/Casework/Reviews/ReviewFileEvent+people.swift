extension Family {
  /// Why a note cannot be true of the person whom it names; nil when it can, or when it names none.
  func refusal(of note: ReviewFileEvent) -> ReviewFileRefusal? {
    switch note {
    case .preparation(let event): refusal(of: event)
    case .meeting(.tookPart(let attendance, _)): refusal(of: attendance)
    case .followUp(.sent(_, .person(let id), _)): refusal(ofWritingTo: id)
    case .delivery(.sentAgain(let sending, _, _, _)):
      if case .person(let id) = sending.recipient { refusal(ofWritingTo: id) } else { nil }
    case .meeting, .plan, .decisions, .followUp, .delivery: nil
    }
  }

  private func refusal(of event: PreparationEvent) -> ReviewFileRefusal? {
    switch event {
    case .invited(.person(let id), _, _), .invitationSent(.person(let id), _),
      .changeTold(.person(let id), _),
      .consultationSent(.person(let id), _):
      refusal(ofWritingTo: id)
    case .notInvited(.person(let id), _, _), .consultationReturned(.person(let id), _):
      self[id] == nil ? .nobodySuch : nil
    default: nil
    }
  }

  /// Nobody is asked or written to who has died, has no part in the reviews any more or is not to be invited.
  private func refusal(ofWritingTo id: PersonID) -> ReviewFileRefusal? {
    guard let person = people.first(where: { $0.id == id }) else { return .nobodySuch }
    if person.isDeceased { return .hasDied(person.name) }
    return person.terms == .notInvited ? .notToBeInvited(person.name) : nil
  }

  private func refusal(of attendance: Attendance) -> ReviewFileRefusal? {
    guard case .person(let id) = attendance.party else { return nil }
    guard let person = self[id] else { return .nobodySuch }
    return person.terms.routes.contains(attendance.route) ? nil : .termsForbid(person.name, person.terms)
  }
}
