/// The law under which a child is in our care (SSDA903: LS).
public enum LegalStatus: String, CaseIterable, Sendable, Hashable {
  case interimCareOrder = "C1"
  case careOrder = "C2"
  case freeingOrder = "D1"
  case placementOrder = "E1"
  case accommodated = "V2"
  case shortBreaksEpisodes = "V3"
  case shortBreaksAgreement = "V4"
  case policeProtection = "L1"
  case emergencyProtectionOrder = "L2"
  case childAssessmentOrder = "L3"
  case remand = "J1"
  case accommodatedAfterArrest = "J2"
  case youthRehabilitationOrder = "J3"

  public var words: String {
    switch self {
    case .interimCareOrder: "interim care order (s.38)"
    case .careOrder: "care order (s.31)"
    case .freeingOrder: "freeing order"
    case .placementOrder: "placement order"
    case .accommodated: "accommodated (s.20)"
    case .shortBreaksEpisodes: "short breaks (s.20), each one recorded"
    case .shortBreaksAgreement: "short breaks (s.20), by agreement"
    case .policeProtection: "police protection (s.46)"
    case .emergencyProtectionOrder: "emergency protection order (s.44)"
    case .childAssessmentOrder: "child assessment order (s.43)"
    case .remand: "on remand"
    case .accommodatedAfterArrest: "accommodated after arrest"
    case .youthRehabilitationOrder: "youth rehabilitation order with residence or fostering"
    }
  }

  /// Short breaks follow regulation 48 and are never reviewed through SSDA903.
  public var isShortBreaks: Bool {
    self == .shortBreaksEpisodes || self == .shortBreaksAgreement
  }

  /// A court has given authority to place the child for adoption.
  public var authorisesPlacement: Bool {
    self == .placementOrder || self == .freeingOrder
  }
}
