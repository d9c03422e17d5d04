import CareCalendar
import Casework

/// A child on remand has a care plan within five working days of the start of the first placement.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 4(2), as regs 47A to 47F have it for children
/// on remand since April 2013.
struct CarePlanOnRemandWithinFiveWorkingDays: CarePlanRule {
  let id = RuleID.carePlanOnRemandWithinFiveWorkingDays
  let text = """
    A child on remand has a care plan within five working days of the start of the first placement. It is asked for \
    until it is recorded as in place, comes in for the first review, or that review was held.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, regs 4(2) and 47A to 47F"
  let notRead = "regulations 47A to 47F, and with them the days"
  let weight = DutyWeight.law
  let timescale = Timescale.carePlanOnRemand
  let inForceFrom = day(2013, 4, 1)

  func governs(_ status: LegalStatus, from began: Day) -> Bool { status == .remand }
}
