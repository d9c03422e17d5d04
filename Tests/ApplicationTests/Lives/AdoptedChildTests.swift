import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// A child who comes into care, is given a placement order, is placed for adoption and adopted.
@Suite struct AdoptedChildTests {
  @Test("Care, placement order, adoption placement with its three reviews, and the order")
  func life() throws {
    let life = try Life(
      NewChild(
        number: ChildNumber(Life.number), name: "Wren Hadley", born: "2013-03-04", sex: .female,
        ethnicity: nil,
        beginning: CareBeginning(on: "2014-01-06", legalStatus: .accommodated, placement: .fostered)),
      on: "2014-01-06")
    try begin(life)
    try authority(life)
    try placed(life)
    try adopted(life)
  }

  private func begin(_ life: Life) throws {
    try life.owes(on: "2014-01-05")
    try life.owes(
      "1st review 2014-02-03", "Care plan 2014-01-20", "IRO to allocate 2014-01-13",
      "Service to be told 2014-01-08", on: "2014-01-06")
    try life.care(.step(.serviceTold, on: "2014-01-08"))
    try life.owes(
      "1st review 2014-02-03", "Care plan 2014-01-20", "IRO to allocate 2014-01-13", on: "2014-01-08")
    try life.allocate(on: "2014-01-13")
    try life.owes("1st review 2014-02-03", "Care plan 2014-01-20", on: "2014-01-13")
    try life.care(.step(.carePlanMade, on: "2014-01-20"))
    try life.owes("1st review 2014-02-03", on: "2014-01-20")
    try life.owes("1st review 2014-02-03", on: "2014-02-02")
    try life.hold(.lookedAfter, "2014-02-03", .pn0)
    try life.owes("2nd review 2014-05-03", on: "2014-02-03")
    try life.owes("2nd review 2014-05-03", on: "2014-02-04")
  }

  private func authority(_ life: Life) throws {
    try life.owes("2nd review 2014-05-03", on: "2014-03-09")
    try life.care(.change(CareChange(on: "2014-03-10", legalStatus: .placementOrder)))
    try life.owes("1st authority review 2014-06-10", "2nd review 2014-05-03", on: "2014-03-10")
    try life.owes("1st authority review 2014-06-10", "2nd review 2014-05-03", on: "2014-05-01")
    try life.hold(.lookedAfter, "2014-05-02", .pn0)
    try life.owes("2nd authority review 2014-11-02", "3rd review 2014-11-02", on: "2014-05-02")
    try life.owes("2nd authority review 2014-11-02", "3rd review 2014-11-02", on: "2014-05-03")
  }

  private func placed(_ life: Life) throws {
    try life.owes("2nd authority review 2014-11-02", "3rd review 2014-11-02", on: "2014-06-15")
    try life.care(
      .placeForAdoption(
        on: "2014-06-16", .adoptionByOrderNewCarers, .ownAuthority, isWithSameCarers: false))
    try life.owes("1st adoption review 2014-07-14", on: "2014-06-16")
    try life.owes("1st adoption review 2014-07-14", on: "2014-07-13")
    try life.hold(.placedForAdoption, "2014-07-14", .pn0)
    try life.owes("2nd adoption review 2014-10-14", on: "2014-07-14")
    try life.owes("2nd adoption review 2014-10-14", on: "2014-10-13")
    try life.hold(.placedForAdoption, "2014-10-14", .pn0)
    try life.owes("3rd adoption review 2015-04-14", on: "2014-10-14")
    try life.hold(.placedForAdoption, "2015-04-13", .pn0)
    try life.owes("4th adoption review 2015-10-13", on: "2015-04-13")
  }

  private func adopted(_ life: Life) throws {
    try life.owes("4th adoption review 2015-10-13", on: "2015-06-07")
    try life.care(.end(on: "2015-06-08", .adopted))
    try life.owes(on: "2015-06-08")
    try life.owes(on: "2015-06-09")
    let child = try life.at("2015-06-09").child(life.id).child
    #expect(!child.isWithUs(on: "2015-06-08") && child.isWithUs(on: "2015-06-07"))
  }
}
