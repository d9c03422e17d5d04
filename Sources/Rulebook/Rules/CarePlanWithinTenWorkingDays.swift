import CareCalendar
import Casework

/// A child has a care plan within ten working days of the start of the first placement.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 4(2): it is made before the child is placed
/// or, where that is not practicable, within ten working days. Where a care order is applied for the court says by when
/// (Children Act 1989, s.31A).
struct CarePlanWithinTenWorkingDays: CarePlanRule {
  let id = RuleID.carePlanWithinTenWorkingDays
  let text = """
    A child has a care plan within ten working days of the start of the first placement. Under a care order or an \
    interim one it is the court that says by when. It is asked for until it is recorded as in place, comes in for the \
    first review, or that review was held.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 4(2)"
  let notRead = "the days, as an annual report restates them (North Lincolnshire 2010/11)"
  let weight = DutyWeight.law
  let timescale = Timescale.carePlan
  let inForceFrom = day(2011, 4, 1)

  /// On remand too before April 2013, when the five working days came in.
  func governs(_ status: LegalStatus, from began: Day) -> Bool {
    status != .remand || began < day(2013, 4, 1)
  }
}
