public import CareCalendar

/// A time in our care that the law wants reviewed before it ends (Care Planning, Placement and Case Review (England)
/// Regulations 2010, reg 33(3)(c) and (d)).
public struct Stay: Equatable, Sendable {
  /// Why it is one.
  public enum Ground: Sendable {
    /// After arrest, on remand, or under a youth rehabilitation order with residence or fostering: Children Act 1989,
    /// s.21(2)(b) and (c). Since December 2012 children are remanded under the Legal Aid, Sentencing and Punishment of
    /// Offenders Act 2012, and the Regulations apply to them by reg 47A.
    case afterArrestOrOnRemand
    /// In care by an order, and detained.
    case detained

    /// Nil where the law asks for no review before it ends.
    public init?(_ legalStatus: LegalStatus, _ placement: PlacementType?) {
      if legalStatus.isAfterArrestOrOnRemand {
        self = .afterArrestOrOnRemand
      } else if legalStatus.isCareOrder, placement == .youngOffenderInstitution {
        self = .detained
      } else {
        return nil
      }
    }
  }

  public let ground: Ground
  /// As it is now.
  public let legalStatus: LegalStatus
  public let began: Day
  /// The day on which it is expected to end; nil where that is not known.
  public let expectedEnd: Day?
  /// The first day on which it was over, which may lie ahead: the 18th birthday. Nil where no such day is known.
  public let ended: Day?
}

/// What was heard of the end of a stay.
public struct ExpectedEnd: Hashable, Sendable {
  /// Nil where it is not known any more.
  public let ends: Day?
  /// The day on which it was heard.
  public let on: Day

  public init(ends: Day?, on: Day) {
    self.ends = ends
    self.on = on
  }
}

extension Episode {
  public var stayGround: Stay.Ground? { Stay.Ground(legalStatus, placement) }
}

extension LegalStatus {
  var isAfterArrestOrOnRemand: Bool {
    switch self {
    case .remand, .accommodatedAfterArrest, .youthRehabilitationOrder: true
    default: false
    }
  }

  /// In the care of the council by an order of a court, also by an interim one.
  public var isCareOrder: Bool { self == .careOrder || self == .interimCareOrder }
}
