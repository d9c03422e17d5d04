import CareCalendar
import Casework
import TestSupport
import Testing

/// How far a placement is from home.
@Suite struct PlacementDistanceTests {
  @Test(
    "Miles are read with one decimal, and what is no number is not",
    arguments: [
      ("2", 20), ("2.1", 21), ("31.97", 319), ("0.0", 0), ("", nil), ("far", nil), ("-3", nil), ("2,1", nil),
      (".5", nil), ("5.", nil), ("12345", nil),
    ] as [(String, Int?)])
  func miles(text: String, tenths: Int?) {
    #expect(PlacementDistance(miles: text)?.tenthsOfMile == tenths)
  }

  private let here = Child([
    .placement(.episodeBegan(Episode(began: "2014-05-19", reasonBegan: .started, legalStatus: .careOrder)))
  ])

  private func told(_ child: Child, _ tenths: Int, of began: Day = "2014-05-19") throws -> [ChildEvent] {
    try child.reconcile(
      .distance(began: began, PlacementDistance(tenthsOfMile: tenths)), today: "2015-04-20"
    ).events
  }

  @Test("A return tells it of an episode that is recorded, and once; a later one takes its place")
  func returned() throws {
    let first = try told(here, 214)
    let known = Child(
      [
        .placement(
          .episodeBegan(Episode(began: "2014-05-19", reasonBegan: .started, legalStatus: .careOrder)))
      ]
        + first)
    #expect(known.care.distances["2014-05-19"] == PlacementDistance(tenthsOfMile: 214))
    #expect(try told(known, 214) == [])
    #expect(try told(known, 12).count == 1)
    #expect(try told(here, 214, of: "2014-05-20") == [])
  }
}
