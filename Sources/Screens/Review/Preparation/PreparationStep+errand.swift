import Casebook
import Casework
import Desk

extension PreparationStep {
  var title: String {
    switch self {
    case .book: "Book"
    case .cancel: "Cancel"
    case .socialWorkerSpokenTo: "Social worker"
    case .childSpokenTo: CareStep.conversation.title
    case .childsChoices: "Child's choices"
    case .invite: "Invite"
    case .send: "Send"
    case .invitation: "Invitation"
    case .document: "Document"
    case .tellManager: "Tell"
    }
  }

  var permission: Permission {
    switch self {
    case .book, .cancel: .bookReviews
    case .childSpokenTo: CareStep.conversation.permission
    case .socialWorkerSpokenTo, .childsChoices, .invite, .tellManager: .prepareReviews
    case .send, .invitation, .document: .sendAndReceive
    }
  }

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .book: try BookErrand(subject.subject, desk, only: subject.file.kind)
    case .cancel: subject.cancelling
    case .socialWorkerSpokenTo: subject.socialWorkerSpokenTo(desk)
    case .childSpokenTo: ConversationErrand(subject.subject, desk, for: subject.file.id)
    case .childsChoices: ChoicesErrand(subject, desk)
    case .invite: try InviteErrand(subject, desk)
    case .send: try InvitationsErrand(subject, desk)
    case .invitation(let party): try InvitationErrand(subject, party, desk)
    case .document(let document): subject.receiving(document, desk)
    case .tellManager: try TellManagerErrand(subject, desk)
    }
  }
}
