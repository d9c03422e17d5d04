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
