public import Casework
import Desk

/// Something recorded about a child, apart from their reviews: how they were heard, and who is around them.
public enum CareStep: Hashable, Sendable {
  case conversation, advocacy, complaint, introduction, communication
  /// Nil for somebody new.
  case person(PersonID?)
  case personLeft(PersonID)
  case place(ChildsPlace)
  case sibling
  /// An entry of the journal, marked as entered in error.
  case takeBack(version: Int)

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .conversation: "Conversation"
    case .advocacy: "Advocate"
    case .complaint: "Complaints"
    case .introduction: "Introduction"
    case .communication: "Communication"
    case .person: "Person"
    case .personLeft: "Taking out"
    case .place(.home): "Home"
    case .place(.school): "School"
    case .sibling: "Brothers and sisters"
    case .takeBack: "Take back"
    }
  }

  /// The least that it needs; whose entry may be taken back is for the desk to say.
  var permission: Permission {
    switch self {
    case .conversation, .advocacy, .complaint, .introduction, .communication: .hearChildren
    case .person, .personLeft, .place, .sibling: .keepFamilies
    case .takeBack: .takeBackOwnEntries
    }
  }

  func form(_ subject: Subject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .conversation: ConversationForm(subject, desk)
    case .advocacy: .advocacy(subject, desk)
    case .complaint: .complaint(subject, desk)
    case .introduction: .introduction(subject, desk)
    case .communication: CommunicationForm(subject)
    case .person(let id): try PersonForm(subject, id)
    case .personLeft(let id): try .personLeft(id, subject, desk)
    case .place(let place): PlaceForm(subject, place, desk)
    case .sibling: try .sibling(subject, desk)
    case .takeBack(let version): try .takeBack(version, subject, desk)
    }
  }
}

extension CareStep {
  /// Opens its form, or says why not.
  func begin(about child: ChildID, _ desk: Desk) throws -> Intent {
    let chosen = Chosen(child)
    if let refusal = try FormID.care(self).refusal(about: chosen, desk) { return .refuse(refusal) }
    if let refusal = try refusalOfTakingBack(about: child, desk) { return .refuse(refusal) }
    return .open(.form(.care(self), chosen))
  }

  private func refusalOfTakingBack(about child: ChildID, _ desk: Desk) throws -> String? {
    guard case .takeBack(let version) = self else { return nil }
    do {
      _ = try desk.toTakeBack(version, about: child)
      return nil
    } catch DeskRefusal.notPermitted {
      return "That entry is not yours. The IRO manager can mark it as entered in error."
    }
  }
}
