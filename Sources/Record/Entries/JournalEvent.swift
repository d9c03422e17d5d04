public import Casework

/// Anything that the journal keeps.
public enum JournalEvent: Hashable, Sendable {
  case child(ChildEvent)
  case staff(StaffEvent)
  case council(CouncilEvent)
  case service(ServiceEvent)
  /// An event of a newer program: shown as there, never guessed at.
  case unknown

  public var subject: StreamSubject? {
    switch self {
    case .child: .child
    case .staff: .staff
    case .council: .council
    case .service: .service
    case .unknown: nil
    }
  }
}
