import Application
public import Casework
import ReadModels

/// Something recorded about the service itself, and about no child.
public enum ServiceStep: Hashable, Sendable {
  /// A survey after a review without a name.
  case survey
  /// An audit or an observation, of one IRO where that is chosen already.
  case check(QualityCheck.Kind?, of: StaffID?)
  /// What came of an audit or an observation.
  case followUp(QualityCheckID)
  /// A children's home that is visited from now on.
  case home
  /// A visit to it.
  case visit(HomeID)
  /// It is not visited any more.
  case closeHome(HomeID)
  /// The report of a visit, and what came of what was to be done.
  case afterVisit(HomeVisitID)
  /// An entry of the service's record, marked as entered in error.
  case takeBack(version: Int)

  static let names = NameTable<ServiceStep>([
    .word("survey", .survey),
    .word(
      "check", count: 2,
      { .check(QualityCheck.Kind(rawValue: $0[0]), of: $0[1].isEmpty ? nil : StaffID($0[1])) },
      texts: {
        if case .check(let kind, let iro) = $0 { [kind?.rawValue ?? "", iro?.raw ?? ""] } else { nil }
      }),
    .word("follow-up", { .followUp(QualityCheckID($0)) }) {
      if case .followUp(let id) = $0 { id.raw } else { nil }
    },
    .word("home", .home),
    .word("visit", { .visit(HomeID($0)) }) { if case .visit(let id) = $0 { id.raw } else { nil } },
    .word("close-home", { .closeHome(HomeID($0)) }) {
      if case .closeHome(let id) = $0 { id.raw } else { nil }
    },
    .word("after-visit", { .afterVisit(HomeVisitID($0)) }) {
      if case .afterVisit(let id) = $0 { id.raw } else { nil }
    },
    .word("take-back", { Int($0).map { .takeBack(version: $0) } }) {
      if case .takeBack(let version) = $0 { String(version) } else { nil }
    },
  ])

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .survey: "Survey"
    case .check: "Audit or observation"
    case .followUp: "What came of it"
    case .home: "Children's home"
    case .visit: "Visit"
    case .closeHome: "No more visits"
    case .afterVisit: "After a visit"
    case .takeBack: "Take back"
    }
  }

  var permission: Permission {
    switch self {
    case .survey: .takeInSurveys
    case .check, .followUp: .checkQuality
    case .home, .visit, .closeHome, .afterVisit: .recordHomes
    case .takeBack: .takeBackOwnEntries
    }
  }

  /// Why this person may not do it now; nil when they may.
  func refusal(for person: SignedInUser) -> String? { person.refusal(of: permission)?.words }
}
