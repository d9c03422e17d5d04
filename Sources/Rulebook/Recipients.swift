public import Casework

/// Who is written to about a review.
extension Child {
  /// Those invited to a review who may be written to: not one who has died or has no part in the child's reviews
  /// any more, nor one who is not to be invited.
  public func invited(to file: ReviewFile) -> [Invitation] {
    file.preparation.invited.filter { invitation in
      switch invitation.party {
      case .child: true
      case .person(let id): mayBeWrittenTo(id) != nil
      }
    }
  }

  /// To whom a document of a review goes: the child always, whatever their age.
  ///
  /// Decisions go to everyone invited; the record to the parents, carers and professionals among them, and into the
  /// case file; the letter to the child alone.
  public func recipients(of document: ReviewDocument, in file: ReviewFile) -> [Recipient] {
    let people = invited(to: file).compactMap { invitation -> ConnectedPerson? in
      guard case .person(let id) = invitation.party else { return nil }
      return mayBeWrittenTo(id)
    }
    switch document {
    case .notice: return [.child] + people.map { .person($0.id) }
    case .record:
      return [.child] + people.filter { $0.relationship.group != .relative }.map { .person($0.id) }
        + [.caseFile]
    case .letter: return [.child]
    }
  }

  private func mayBeWrittenTo(_ id: PersonID) -> ConnectedPerson? {
    family.people.first { $0.id == id && !$0.isDeceased && $0.terms != .notInvited }
  }

  /// "Sent to 2 of 5."
  func sent(_ document: ReviewDocument, in file: ReviewFile) -> (done: Int, of: Int) {
    let recipients = recipients(of: document, in: file)
    return (recipients.count { file.followUp.sentOn(document, to: $0) != nil }, recipients.count)
  }
}
