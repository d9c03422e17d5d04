import Casework

/// The cases of each IRO by name, as councils print them in a table: looked after, and child protection beside.
extension CaseloadMeasures {
  /// By the login, of everybody in the staff list who reviews. A login that is the key of another figure has none.
  static func each(of staff: StaffList) -> [Measure] {
    staff.members.filter { $0.details.role == .iro }.map { iro in
      measure(
        iro.details.login.asKey, "Cases of \(iro.details.name): looked after, and child protection", .pair,
        """
        Children in our care whose IRO this is on the last day, and beside them the children with a child protection \
        plan or enquiry.
        """,
        .service { observations(of: iro, in: $0) })
    }
  }

  /// None of an IRO who was in no post on the day.
  private static func observations(of iro: StaffMember, in service: Caseloads) -> [Observation] {
    let day = service.context.asOf
    guard iro.isInPost(on: day) else { return [] }
    let inCare = service.cases(of: iro.id, .lookedAfter, on: day)
    let protected = service.cases(of: iro.id, .apart(.childProtection), on: day)
    return [Observation(.counted(inCare, over: inCare + protected), on: day, .staff(iro.id))]
  }
}
