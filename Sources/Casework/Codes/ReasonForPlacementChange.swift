/// Why a child moved from one placement to another (SSDA903: REASON_PLACE_CHANGE).
public enum ReasonForPlacementChange: String, CaseIterable, Sendable, Hashable {
  case carePlan = "CARPL"
  case closure = "CLOSE"
  case allegation = "ALLEG"
  case standardsOfCare = "STAND"
  case approvalRemoved = "APPRR"
  case carersAskedOverBehaviour = "CREQB"
  case carersAskedOtherwise = "CREQO"
  case childAsked = "CHILD"
  case councilAsked = "LAREQ"
  case placementStatus = "PLACE"
  case custody = "CUSTOD"
  case other = "OTHER"

  public var words: String {
    switch self {
    case .carePlan: "the care plan"
    case .closure: "the carers resigned, or the home closed"
    case .allegation: "an allegation (s.47)"
    case .standardsOfCare: "concern about standards of care"
    case .approvalRemoved: "approval was removed"
    case .carersAskedOverBehaviour: "the carers asked, because of behaviour"
    case .carersAskedOtherwise: "the carers asked, for another reason"
    case .childAsked: "the child asked"
    case .councilAsked: "the council asked"
    case .placementStatus: "only the status of the placement changed"
    case .custody: "custody"
    case .other: "another reason"
    }
  }
}
