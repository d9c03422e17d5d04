import CareCalendar
import Rulebook

/// Gives every child one IRO, so that the cases of each at the ends of the months of the last year come to their share.
struct CaseloadAllocator {
  private let book: Rulebook
  var chance: SeededRandom
  var children: [PlannedChild]

  init(
    _ children: [PlannedChild], _ figures: CouncilFigures, _ book: Rulebook, _ chance: inout SeededRandom
  ) {
    self.book = book
    self.children = children
    self.chance = chance.branch()
    for place in children.indices { tell(place) }
    if !shareAtEnd(figures) { share(figures) }
  }

  /// Told within two working days and allocated within five of that; told late where the first review was late.
  private mutating func tell(_ place: Int) {
    func workingDay(_ day: Day, plus days: Int) -> Day { book.calendar.adding(workingDays: days, to: day) }
    var child = children[place]
    let isLate = child.firstReviewLateBy != nil
    child.told = workingDay(child.began, plus: isLate ? chance.number(17...19) : chance.number(0...2))
    child.allocated = workingDay(child.told, plus: isLate ? 1 : chance.number(0...4))
    if let ended = child.ended, ended <= child.allocated { child.allocated = child.told }
    children[place] = child
  }

  /// Those who are there longest first, each to the IRO who lacks most.
  private mutating func share(_ figures: CouncilFigures) {
    let ends = figures.reported.year.monthEnds
    let months = children.map { child in
      ends.count { $0 >= child.allocated && child.isWithUs(on: $0) }
    }
    let shares = figures.iros.map(\.cases)
    let total = months.reduce(0, +)
    let sum = shares.reduce(0, +)
    var left = shares.map { Double($0 * total) / Double(sum) }
    var counts = shares.map { _ in 0 }
    let order = chance.shuffled(Array(children.indices))
    for place in order.sorted(by: { months[$0] > months[$1] }) where isAllocated(children[place]) {
      let iro =
        months[place] > 0
        ? left.indices.max { left[$0] < left[$1] }
        : counts.indices.min { counts[$0] * shares[$1] < counts[$1] * shares[$0] }
      guard let iro else { continue }
      left[iro] -= Double(months[place])
      if months[place] == 0 { counts[iro] += 1 }
      children[place].iro = iro
    }
  }

  func isAllocated(_ child: PlannedChild) -> Bool { child.allocated.isBefore(child.ended) }
}
