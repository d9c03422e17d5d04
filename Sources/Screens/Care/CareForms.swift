import Casework
import Desk

extension CareStep {
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
