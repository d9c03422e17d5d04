import CareCalendar
import Casework
import Measures
import TestSupport
import Testing

/// What is behind a figure, as a list of it.
@Suite struct FigurePartsTests {
  private func child(_ id: String, _ name: String?, _ reviews: CountedReview...) -> CountedChild {
    .inCare(id) {
      $0.name = name
      $0.reviews = reviews
      $0.allocations = [
        CountedAllocation(iro: StaffID("amina"), since: nil, until: "2014-07-01"),
        CountedAllocation(iro: StaffID("ben"), since: "2014-07-01", until: nil),
      ]
    }
  }

  private func sections(of group: BreakdownGroup? = nil) -> [FigureParts.Section] {
    let year = InventedYear()
    var parts = FigureParts(
      ObservedFigure(year.measure("reviews.on-time.reviews")!, in: year.context, of: group))
    parts.add(child("1", "Zoe Adams", .held("2014-06-30", due: "2014-06-30")))
    parts.add(child("2", nil, .held("2014-06-30", due: "2014-06-30")))
    parts.add(
      child("3", "Ann Young", .held("2014-06-30", due: "2014-06-30"), .held("2014-06-01", due: "2014-06-02")))
    parts.add(child("4", "Bo Lee", .held("2014-07-01", due: "2014-06-30", onTime: false)))
    parts.add(child("5", "Cy Fry", .held("2014-07-02", onTime: nil)))
    return parts.sections
  }

  @Test("Those that count come first, by day and then by family name, and those left out by why")
  func order() {
    let sections = sections()
    #expect(sections.map(\.part) == [.counted, .notCounted, .leftOut(.historyUnknown)])
    #expect(
      sections[0].lines.map { $0.child?.name } == ["Ann Young", "Zoe Adams", "Ann Young", nil],
      "a child without a name comes last of a day")
    #expect(sections[1].lines.map { $0.child?.number.text } == ["4"])
    #expect(sections[1].lines[0].observation.item == .review(.lookedAfter, "2014-07-01"))
  }

  @Test("Of an IRO it holds what fell to them on its day")
  func group() {
    let own = sections(of: .iro(StaffID("ben")))
    #expect(own.flatMap(\.lines).map { $0.child?.number.text } == ["4", "5"])
    #expect(sections(of: .iro(nil)).isEmpty)
  }
}
