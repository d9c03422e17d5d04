import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// A child on a child protection plan who comes into care, and goes home again with the plan.
@Suite struct ProtectedChildTests {
  @Test("Each of both kinds has its own clock; going home ends the one, the last conference the other")
  func life() throws {
    let life = try Life(
      NewChild(
        number: ChildNumber(Life.number), name: "Noor Hadley", born: "2006-05-01", sex: .female,
        ethnicity: nil, involvement: InvolvementBeginning(.childProtection, on: "2014-06-02")),
      on: "2014-06-02")
    try plan(life)
    try lookedAfter(life)
    try homeAgain(life)
  }

  private func plan(_ life: Life) throws {
    try life.owes(on: "2014-06-01")
    try life.owes("Initial conference 2014-06-23", "IRO to allocate 2014-06-09", on: "2014-06-02")
    try life.allocate(to: "tom", on: "2014-06-03")
    try life.owes("Initial conference 2014-06-23", on: "2014-06-19")
    try life.conference("2014-06-20", .planBegun)
    try life.owes("2nd conference 2014-09-20", "Core group to meet 2014-07-04", on: "2014-06-20")
    try life.involve(.coreGroupMet(on: "2014-07-03"), on: "2014-07-03")
    try life.owes("2nd conference 2014-09-20", on: "2014-07-03")
  }

  private func lookedAfter(_ life: Life) throws {
    try life.owes("2nd conference 2014-09-20", on: "2014-07-13")
    try life.care(
      .begin(CareBeginning(on: "2014-07-14", legalStatus: .accommodated, placement: .fostered)))
    try life.owes(
      "1st review 2014-08-11", "2nd conference 2014-09-20", "Care plan 2014-07-28", on: "2014-07-14")
    try life.care(.step(.carePlanMade, on: "2014-07-15"))
    try life.owes("1st review 2014-08-11", "2nd conference 2014-09-20", on: "2014-07-15")
    try life.hold(.lookedAfter, "2014-08-08")
    try life.owes("2nd conference 2014-09-20", "2nd review 2014-11-08", on: "2014-08-08")
    try life.conference("2014-09-18", .planContinued)
    try life.owes("2nd review 2014-11-08", "3rd conference 2015-03-18", on: "2014-09-18")
  }

  private func homeAgain(_ life: Life) throws {
    try life.owes("2nd review 2014-11-08", "3rd conference 2015-03-18", on: "2014-10-19")
    try life.care(.end(on: "2014-10-20", .returnedHomeAsPlanned))
    try life.owes("3rd conference 2015-03-18", on: "2014-10-20")
    try life.owes("3rd conference 2015-03-18", on: "2015-03-15")
    #expect(try life.at("2015-03-15").child(life.id).child.protectionPlan(on: "2015-03-15") != nil)
    try life.conference("2015-03-16", .planEnded)
    try life.owes(on: "2015-03-16")
    try life.owes(on: "2015-03-17")
  }
}
