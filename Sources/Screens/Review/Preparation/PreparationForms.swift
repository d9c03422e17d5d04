import Application
import Casework
import ReadModels
import TerminalUI

extension PreparationStep {
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .book: try BookingForm(subject.subject, queries, only: subject.file.kind)
    case .cancel: subject.cancelling
    case .socialWorkerSpokenTo: subject.socialWorkerSpokenTo(queries)
    case .childSpokenTo: ConversationForm(subject.subject, queries, for: subject.file.id)
    case .childsChoices: ChildsWishesForm(subject, queries)
    case .invite: try InviteForm(subject, queries)
    case .send: try SendInvitationsForm(subject, queries)
    case .tellAgain: try TellAgainForm(subject, queries)
    case .invitation(let party): try InvitationForm(subject, party, queries)
    case .document(let document): subject.receiving(document, queries)
    case .tellManager: try TellManagerForm(subject, queries)
    }
  }
}

/// The short forms that prepare a review.
extension ReviewSubject {
  fileprivate func socialWorkerSpokenTo(_ queries: CaseQueries) -> ShortForm {
    let day = dayDone("Day", under: queries.rulebook.terms, usual: today)
    let worker = child.responsibility.caseHolder?.socialWorker ?? "not recorded"
    return ShortForm(
      title: "Social worker spoken to before the \(named)", lines: ["Social worker: \(worker)"],
      asked: [day.asked]
    ) { answers, _ in
      command([.preparation(.socialWorkerSpokenTo(on: try day.known(answers)))])
    }
  }

  fileprivate func receiving(_ document: String, _ queries: CaseQueries) -> ShortForm {
    let day = dayDone("Day it came", under: queries.rulebook.terms, usual: today)
    let known = file.preparation.documents[document].map { "Recorded as received \($0.words)." }
    return ShortForm(
      title: "Received for the \(named): \(document)", lines: [known].compactMap { $0 },
      asked: [day.asked]
    ) { answers, _ in
      command([.preparation(.documentReceived(document, on: try day.known(answers)))])
    }
  }

  fileprivate var cancelling: ShortForm {
    let booked = file.booking.map { "Booked for \($0.fullWords)." }
    return ShortForm(
      title: "Cancel the booking of the \(named)",
      lines: [booked, "The \(file.kind.profile.meetingWord) is then no longer booked, and still due."]
        .compactMap { $0 },
      asked: [Field("reason", "Reason", required: true, hint: "In a few words, as it may be read out")]
    ) { answers, _ in
      .review(
        .cancel(
          id, file.id, reason: answers["reason"] ?? "",
          seen: ReviewsSnapshot(of: file.kind, in: subject.found)))
    }
  }
}
