public import Casework

extension QualityEvent {
  func words(staff: StaffList, in record: ServiceRecord) -> String {
    switch self {
    case .checked(let check):
      "\(check.kind.words.capitalisingFirst), \(staff.name(of: check.iro)), by \(staff.name(of: check.by)): \(check.outcome)"
    case .followedUp(let followUp):
      "After the \(record.quality[followUp.check].map { "\($0.kind.words), \(staff.name(of: $0.iro))" } ?? "check"): "
        + followUp.words
    }
  }

  /// What was found, and what is to be done.
  public var told: [String] { details }

  var details: [String] {
    guard case .checked(let check) = self else { return [] }
    let action = check.action.map { ["To be done by \($0.by.words): \($0.words)"] } ?? []
    return ["Found: \(check.findings)"] + action
  }

  /// Whose work it is about; nil where that is not known.
  public func iro(in record: ServiceRecord) -> StaffID? {
    switch self {
    case .checked(let check): check.iro
    case .followedUp(let followUp): record.quality[followUp.check]?.iro
    }
  }
}
