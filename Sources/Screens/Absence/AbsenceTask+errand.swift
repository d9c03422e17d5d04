import Desk

extension AbsenceTask {
  func errand(_ desk: Desk) throws -> any Errand {
    switch self {
    case .away: AwayErrand(desk)
    case .back: try BackErrand(desk)
    }
  }
}
