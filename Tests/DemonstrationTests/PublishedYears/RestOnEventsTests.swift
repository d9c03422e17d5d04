import Demonstration
import Testing

/// No figure of a report is reached by a number in the program: each rests on what was recorded.
@Suite struct RestOnEventsTests {
  @Test(
    "For every figure of the report there is one event without which it is another",
    arguments: PublishedYear.all)
  func oneEventLess(year: PublishedYear) throws {
    let service = try SmallService(year)
    let others = service.othersTally()
    let whole = service.figures(with: others)
    var moved: Set<String> = []
    func compare(_ figures: [String: [Int]]) {
      moved.formUnion(whole.filter { $0.value != figures[$0.key] }.keys)
    }
    for place in service.staff.indices {
      let less = service.without(staff: place)
      compare(less.figures(with: less.othersTally()))
    }
    for (place, events) in service.examined.enumerated() {
      for event in events.indices { compare(service.without(event, of: place).figures(with: others)) }
    }
    let published = Set(try PublishedFigure.all(of: year).map(\.key))
    #expect(published.subtracting(whole.keys).isEmpty)
    #expect(published.subtracting(moved).sorted() == [])
  }

  @Test(
    "Where nobody works and no child is known, no measure counts anything under the council's policy",
    arguments: PublishedYear.all)
  func nothing(year: PublishedYear) throws {
    let service = try SmallService(nothingIn: year)
    let figures = service.figures(with: service.othersTally())
    #expect(!figures.isEmpty)
    #expect(figures.filter { $0.value != [0, 0] }.isEmpty)
  }
}
