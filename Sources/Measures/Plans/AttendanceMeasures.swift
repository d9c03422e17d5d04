import Casework

/// Whether those who were asked to reviews, beside the child and the parents, came: by what they are.
enum AttendanceMeasures {
  static let all = AttendanceGroup.allCases.map { group in
    Measure(
      "attendance.\(group.rawValue)", "Attendance: \(group.words)", .plans, .pair,
      definition: """
        Of those asked to reviews held of children in our care, those who came, and beside them those who did not; without \
        those of whom it was not recorded.
        """,
      .others { person in
        guard group.holds(person.relationship) else { return nil }
        return person.route.map { Observation.Verdict($0.attended) } ?? .leftOut(Why.routeUnknown)
      })
  }
}

/// Kinds of person as councils report their attendance.
private enum AttendanceGroup: String, CaseIterable, Sendable {
  case careManager = "care-manager"
  case carer, education, health
  case keyWorker = "key-worker"
  case otherWorker = "other-worker"
  case familyCentreWorker = "family-centre-worker"
  case familyPlacementSocialWorker = "family-placement-social-worker"
  case privateFosteringSocialWorker = "private-fostering-social-worker"
  case teamManager = "team-manager"
  case relativeOrFriend = "relative-or-friend"
  case advocate
  case independentVisitor = "independent-visitor"
  case childrensGuardian = "childrens-guardian"
  case personalAdviser = "personal-adviser"
  case interpreter, total

  func holds(_ relationship: Relationship) -> Bool {
    switch self {
    case .careManager: relationship == .socialWorker
    case .carer: relationship == .fosterCarer
    case .education: relationship == .teacher
    case .health: relationship == .healthProfessional
    case .keyWorker: relationship == .keyWorker
    case .otherWorker: relationship == .otherProfessional
    case .familyCentreWorker: relationship == .familyCentreWorker
    case .familyPlacementSocialWorker: relationship == .familyPlacementSocialWorker
    case .privateFosteringSocialWorker: relationship == .privateFosteringSocialWorker
    case .teamManager: relationship == .teamManager
    case .relativeOrFriend: relationship.group == .relative
    case .advocate: relationship == .advocate
    case .independentVisitor: relationship == .independentVisitor
    case .childrensGuardian: relationship == .childrensGuardian
    case .personalAdviser: relationship == .personalAdviser
    case .interpreter: relationship == .interpreter
    case .total: relationship.group != .parent
    }
  }

  var words: String {
    switch self {
    case .careManager: "social workers"
    case .carer: "carers"
    case .education: "education"
    case .health: "health"
    case .keyWorker: "key workers"
    case .otherWorker: "other workers"
    case .familyCentreWorker: "family centre workers and therapists"
    case .familyPlacementSocialWorker: "family placement social workers"
    case .privateFosteringSocialWorker: "private fostering social workers"
    case .teamManager: "team managers"
    case .relativeOrFriend: "relatives and friends"
    case .advocate: "advocates"
    case .independentVisitor: "independent visitors"
    case .childrensGuardian: "children's guardians"
    case .personalAdviser: "personal advisers"
    case .interpreter: "interpreters"
    case .total: "everybody"
    }
  }
}
