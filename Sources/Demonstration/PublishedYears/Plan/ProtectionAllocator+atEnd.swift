import CareCalendar
import Rulebook

/// Child protection cases as they were on the last day.
extension ProtectionAllocator {
  /// As many children for each IRO as published, and some of those whose enquiry or plan ended in the year. None where no
  /// report tells of that day.
  static func childrenAtEnd(
    _ figures: CouncilFigures, _ book: Rulebook, _ chance: inout SeededRandom
  ) -> [PlannedProtection] {
    let cases = figures.iros.compactMap(\.atEnd?.childProtection)
    guard cases.count == figures.iros.count else { return [] }
    let days = YearCalendar(figures, book.calendar)
    var allocator = ProtectionAllocator(
      figures: figures, wanted: .untold, course: ProtectionCourse(book, days), chance: chance.branch(),
      year: figures.reported.year)
    return allocator.childrenAtEnd(cases)
  }

  private mutating func childrenAtEnd(_ cases: [Int]) -> [PlannedProtection] {
    var left = chance.shuffled(cases.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) })
    var all: [PlannedProtection] = []
    while let iro = left.last {
      let began = year.first.adding(days: chance.number(-420...330))
      var one = course.enquiry(from: began, &chance)
      one.iro = iro
      if one.runs(on: year.last) {
        left.removeLast()
        all.append(one)
      } else if one.ended.map({ year.contains($0) }) ?? false, chance.happens(inHundred: 15) {
        all.append(one)
      }
    }
    all.sort { $0.began < $1.began }
    name(&all, from: 61_200)
    return all
  }
}
