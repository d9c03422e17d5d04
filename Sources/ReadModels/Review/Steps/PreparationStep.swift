import CareCalendar
public import Casework

/// What prepares a review.
public enum PreparationStep: Hashable, Sendable {
  case book, cancel, socialWorkerSpokenTo, childSpokenTo, childsChoices
  /// Who else is invited, and by whose choice.
  case invite
  /// Invitations and consultations sent, to several at once.
  case send
  /// Those who were invited to another day are told.
  case tellAgain
  /// How far it has come with one of those invited.
  case invitation(Party)
  case document(String)
  /// The team manager is told of the documents that are missing.
  case tellManager

  static let names = NameTable<PreparationStep>([
    .word("book", .book), .word("cancel", .cancel), .word("social-worker", .socialWorkerSpokenTo),
    .word("child", .childSpokenTo), .word("choices", .childsChoices), .word("invite", .invite),
    .word("send", .send), .word("tell-again", .tellAgain), .word("tell", .tellManager),
    .word("invitation", { .invitation(Party(name: $0)) }) {
      if case .invitation(let party) = $0 { party.name } else { nil }
    },
    .word("document", { .document($0) }) { if case .document(let name) = $0 { name } else { nil } },
  ])

  var title: String {
    switch self {
    case .book: "Book"
    case .cancel: "Cancel"
    case .socialWorkerSpokenTo: "Social worker"
    case .childSpokenTo: "Conversation"
    case .childsChoices: "Child's choices"
    case .invite: "Invite"
    case .send: "Send"
    case .tellAgain: "Tell again"
    case .invitation: "Invitation"
    case .document: "Document"
    case .tellManager: "Tell"
    }
  }

  func note(on day: Day) -> PreparationEvent? {
    switch self {
    case .book, .cancel: nil
    case .socialWorkerSpokenTo: .socialWorkerSpokenTo(on: day)
    case .childSpokenTo, .childsChoices: .chosen(ChildsChoices(), on: day)
    case .invite: .invited(.child, .iro, on: day)
    case .send: .invitationSent(.child, on: day)
    case .tellAgain: .changeTold(.child, on: day)
    case .invitation(let party): .invitationSent(party, on: day)
    case .document(let document): .documentReceived(document, on: day)
    case .tellManager: .managerTold(missing: [], on: day)
    }
  }
}

extension Party {
  /// The child, or the person's id.
  var name: String {
    switch self {
    case .child: "child"
    case .person(let id): id.raw
    }
  }

  init(name: String) { self = name == "child" ? .child : .person(PersonID(name)) }
}
