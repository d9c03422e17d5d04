import Application

extension AbsenceStep {
  func form(_ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .away: AbsenceForm(queries)
    case .back: try EndOfAbsenceForm(queries)
    }
  }
}
