import Application
import ReadModels

/// Something recorded about the service itself, and about no child.
public enum ServiceStep: Hashable, Sendable {
  /// A survey after a review without a name.
  case survey
  /// An entry of the service's record, marked as entered in error.
  case takeBack(version: Int)

  static let names = NameTable<ServiceStep>([
    .word("survey", .survey),
    .word("take-back", { Int($0).map { .takeBack(version: $0) } }) {
      if case .takeBack(let version) = $0 { String(version) } else { nil }
    },
  ])

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .survey: "Survey"
    case .takeBack: "Take back"
    }
  }

  var permission: Permission {
    switch self {
    case .survey: .takeInSurveys
    case .takeBack: .takeBackOwnEntries
    }
  }

  /// Why this person may not do it now; nil when they may.
  func refusal(for person: SignedInUser) -> String? { person.refusal(of: permission)?.words }
}
