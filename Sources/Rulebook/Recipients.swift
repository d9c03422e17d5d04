import CareCalendar
public import Casework

/// Who is written to about a review, by who is around the child now.
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
    document.recipients(
      among: invited(to: file).compactMap { invitation in
        guard case .person(let id) = invitation.party else { return nil }
        return mayBeWrittenTo(id)
      })
  }

  private func mayBeWrittenTo(_ id: PersonID) -> ConnectedPerson? {
    family.present(id).flatMap { $0.mayBeWrittenTo ? $0 : nil }
  }

  func sent(_ document: ReviewDocument, in file: ReviewFile) -> SentSoFar {
    SentSoFar(Sending.Matter(document), to: recipients(of: document, in: file), in: file)
  }

  func invitationsSent(for file: ReviewFile) -> SentSoFar {
    SentSoFar(.invitation, to: invited(to: file).map { Recipient($0.party) }, in: file)
  }
}

extension ConnectedPerson {
  /// False for one who has died, or is not to be invited.
  var mayBeWrittenTo: Bool { !isDeceased && terms != .notInvited }
}

extension ReviewDocument {
  /// To whom it goes, of the people who are invited to the review.
  func recipients(among people: [ConnectedPerson]) -> [Recipient] {
    switch self {
    case .notice: return [.child] + people.map { .person($0.id) }
    case .record:
      return [.child] + people.filter { $0.relationship.group != .relative }.map { .person($0.id) }
        + [.caseFile]
    case .letter: return [.child]
    }
  }
}

/// To how many of its recipients something about a review has gone.
struct SentSoFar {
  let done: Int
  /// To how many it was sent and came back: to send it again is a duty of its own.
  let back: Int
  let of: Int
  /// The day on which it had been sent to each of them, by the first time for each; nil until then, and where it goes
  /// to nobody.
  let toAllOn: Day?

  init(_ matter: Sending.Matter, to recipients: [Recipient], in file: ReviewFile) {
    let sent = file.deliveries.filter { $0.sending.matter == matter }
    let deliveries = recipients.compactMap { recipient in sent.first { $0.sending.recipient == recipient } }
    done = deliveries.count { $0.sentOn != nil }
    back = deliveries.count { $0.cameBack != nil }
    of = recipients.count
    toAllOn = deliveries.count < of ? nil : deliveries.map(\.firstSentOn).max()
  }

  var words: String {
    let sent = "Sent so far: \(done) of \(of)"
    return back == 0 ? "\(sent)." : "\(sent); \(back) came back."
  }
}
