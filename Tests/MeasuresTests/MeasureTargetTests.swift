import CareCalendar
import Measures
import TestSupport
import Testing

/// What councils aim at, and whether it is met.
@Suite struct MeasureTargetTests {
  private func isMet(_ text: String, _ numerator: Int, of denominator: Int, key: String) throws -> Bool? {
    let measure = try #require(InventedYear().measure(key))
    var figure = Figure(measure.unit)
    figure.add(.counted(numerator, over: denominator))
    return try #require(MeasureTarget(text, of: measure)).isMet(by: figure)
  }

  @Test(
    "One figure is a floor",
    arguments: [
      ("98%", 98, true), ("98", 97, false), ("97.5%", 97, false), ("97.5%", 98, true), ("100%", 100, true),
    ])
  func floor(text: String, numerator: Int, met: Bool) throws {
    #expect(try isMet(text, numerator, of: 100, key: "reviews.on-time.reviews") == met)
  }

  @Test("A figure that is printed as the target may still be below it")
  func exact() throws {
    #expect(try isMet("98%", 9799, of: 10000, key: "reviews.on-time.reviews") == false)
  }

  @Test("Where lower is better, one figure is a ceiling")
  func ceiling() throws {
    #expect(try isMet("0", 0, of: 1, key: "disputes.formal") == true)
    #expect(try isMet("0", 1, of: 1, key: "disputes.formal") == false)
  }

  @Test(
    "A range holds its ends", arguments: [(49, false), (50, true), (70, true), (71, false)])
  func range(cases: Int, met: Bool) throws {
    #expect(try isMet("50-70", cases, of: 100, key: "iro.caseload.average") == met)
  }

  @Test("Words say which way")
  func words() throws {
    #expect(try isMet("70 or fewer", 71, of: 100, key: "reviews.on-time.reviews") == false)
    #expect(try isMet("70 or more", 71, of: 100, key: "iro.caseload.average") == true)
  }

  @Test(
    "TBC, and what is no figure, is met by nothing that can be told", arguments: ["TBC", "about 90", "9-"])
  func none(text: String) throws {
    #expect(try isMet(text, 90, of: 100, key: "reviews.on-time.reviews") == nil)
  }

  @Test("A measure without a target has none, and a figure of nothing meets none")
  func blank() throws {
    let measure = try #require(InventedYear().measure("reviews.on-time.reviews"))
    #expect(MeasureTarget("", of: measure) == nil && MeasureTarget(nil, of: measure) == nil)
    #expect(try isMet("98%", 0, of: 0, key: "reviews.on-time.reviews") == nil)
  }

  @Test("A result has the target of the council's policy")
  func ofPolicy() throws {
    var year = InventedYear(.withReviews(.held("2014-05-01", due: "2014-05-02")))
    year.policy.targets = ["reviews.on-time.reviews": "98%"]
    let result = try #require(year.result("reviews.on-time.reviews"))
    #expect(result.target?.words == "98%" && result.isMet == true)
    #expect(year.result("reviews.held")?.target == nil)
  }
}
