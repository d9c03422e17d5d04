import Desk

extension AbsenceStep {
  func form(_ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .away: AwayForm(desk)
    case .back: try BackForm(desk)
    }
  }
}
