import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// A young person who leaves care, comes back and leaves at 18.
@Suite struct CareLeaverTests {
  @Test(
    "Leaves, returns with everything counted anew, is 16 and eligible, and leaves at 18 with a pathway plan")
  func life() throws {
    let life = try Life(
      NewChild(
        number: ChildNumber(Life.number), name: "Ade Morrow", born: "1998-09-14", sex: .male, ethnicity: nil,
        beginning: CareBeginning(on: "2014-01-06", legalStatus: .accommodated, placement: .fostered),
        told: "2014-01-06"), on: "2014-01-06")
    try life.allocate(on: "2014-01-06")
    try life.care(.step(.carePlanMade, on: "2014-01-06"))
    try leave(life)
    try comeBack(life)
    try growUp(life)
    try turn18(life)
  }

  private func leave(_ life: Life) throws {
    try life.owes("1st review 2014-02-03", on: "2014-01-06")
    try life.hold(.lookedAfter, "2014-01-30")
    try life.owes("2nd review 2014-04-30", on: "2014-01-30")
    try life.owes("2nd review 2014-04-30", on: "2014-03-02")
    try life.care(.end(on: "2014-03-03", .returnedHomeAsPlanned))
    try life.owes(on: "2014-03-03")
    try life.owes(on: "2014-03-04")
  }

  private func comeBack(_ life: Life) throws {
    try life.owes(on: "2014-06-01")
    try life.care(
      .begin(CareBeginning(on: "2014-06-02", legalStatus: .accommodated, placement: .fostered)))
    try life.owes(
      "1st review 2014-06-30", "Care plan 2014-06-16", on: "2014-06-02")
    let offered = try life.at("2014-06-02").irosToAllocate(to: [life.id])
    #expect(offered.first?.member.details.login == "amina")
    try life.care(.step(.carePlanMade, on: "2014-06-16"))
    try life.owes("1st review 2014-06-30", on: "2014-06-29")
    try life.hold(.lookedAfter, "2014-06-30")
    try life.owes("2nd review 2014-09-30", on: "2014-06-30")
  }

  private func growUp(_ life: Life) throws {
    try life.owes("2nd review 2014-09-30", on: "2014-09-13")
    try life.owes("2nd review 2014-09-30", "Pathway assessment 2014-12-14", on: "2014-09-14")
    try life.hold(.lookedAfter, "2014-09-29")
    try life.owes("3rd review 2015-03-29", "Pathway assessment 2014-12-14", on: "2014-09-29")
    try life.care(.step(.pathwayAssessed, on: "2014-12-12"))
    try life.owes("3rd review 2015-03-29", on: "2014-12-12")
    for (day, next) in [
      ("2015-03-27", "4th review 2015-09-27"), ("2015-09-25", "5th review 2016-03-25"),
      ("2016-03-24", "6th review 2016-09-24"),
    ] as [(Day, String)] {
      try life.hold(.lookedAfter, day)
      try life.owes(next, on: day)
    }
  }

  private func turn18(_ life: Life) throws {
    try life.owes("6th review 2016-09-24", on: "2016-09-13")
    try life.owes(on: "2016-09-14")
    try life.care(.end(on: "2016-09-14", .independentWithSupport))
    try life.involve(.began(InvolvementBeginning(.pathwayPlan, on: "2016-09-14")), on: "2016-09-14")
    try life.owes("1st pathway plan review 2017-03-14", on: "2016-09-14")
    try life.owes("1st pathway plan review 2017-03-14", on: "2016-09-15")
  }
}
