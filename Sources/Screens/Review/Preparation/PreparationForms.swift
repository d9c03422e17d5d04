import Casebook
import Casework
import Desk
import Glass

extension PreparationStep {
  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .book: try BookForm(subject.subject, desk, only: subject.file.kind)
    case .cancel: subject.cancelling
    case .socialWorkerSpokenTo: subject.socialWorkerSpokenTo(desk)
    case .childSpokenTo: ConversationForm(subject.subject, desk, for: subject.file.id)
    case .childsChoices: ChoicesForm(subject, desk)
    case .invite: try InviteForm(subject, desk)
    case .send: try InvitationsForm(subject, desk)
    case .invitation(let party): try InvitationForm(subject, party, desk)
    case .document(let document): subject.receiving(document, desk)
    case .tellManager: try TellManagerForm(subject, desk)
    }
  }
}

/// The short forms that prepare a review.
extension ReviewSubject {
  fileprivate func socialWorkerSpokenTo(_ desk: Desk) -> StepForm {
    let day = dayDone("Day", under: desk.rulebook.terms, usual: today)
    let worker = child.responsibility.caseHolder?.socialWorker ?? "not recorded"
    return StepForm(
      title: "Social worker spoken to before the \(named)", lines: ["Social worker: \(worker)"],
      asked: [day.asked]
    ) { answers, _ in
      command([.preparation(.socialWorkerSpokenTo(on: try day.known(answers)))])
    }
  }

  fileprivate func receiving(_ document: String, _ desk: Desk) -> StepForm {
    let day = dayDone("Day it came", under: desk.rulebook.terms, usual: today)
    let known = file.preparation.documents[document].map { "Recorded as received \($0.words)." }
    return StepForm(
      title: "Received for the \(named): \(document)", lines: [known].compactMap { $0 },
      asked: [day.asked]
    ) { answers, _ in
      command([.preparation(.documentReceived(document, on: try day.known(answers)))])
    }
  }

  fileprivate var cancelling: StepForm {
    let booked = file.booking.map { "Booked for \($0.fullWords)." }
    return StepForm(
      title: "Cancel the booking of the \(named)",
      lines: [booked, "The review is still due: it is then not booked."].compactMap { $0 },
      asked: [Field("reason", "Reason", required: true, hint: "In a few words, as it may be read out")]
    ) { answers, _ in
      .review(.cancel(id, file.id, reason: answers["reason"] ?? ""))
    }
  }
}
