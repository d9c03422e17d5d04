import CareCalendar

/// Chooses births anew, each among the days that leave every group of ages as it is, until as many reviews as published are
/// of children aged 4 and over.
enum BirthSettler {
  static func settle(
    _ children: inout [PlannedChild], _ figures: CouncilFigures, _ chance: inout SeededRandom
  ) {
    guard let wanted = figures.reported.routes?.reviews else { return }
    var chance = chance.branch()
    let year = figures.reported.year
    var more = wanted - children.reduce(0) { $0 + old($1, $1.care?.born, in: year) }
    for place in chance.shuffled(Array(children.indices)) where more != 0 {
      let now = old(children[place], children[place].care?.born, in: year)
      let found = births(of: children[place], in: year).map { ($0, old(children[place], $0, in: year) - now) }
        .filter { $0.1.signum() == more.signum() && abs($0.1) <= abs(more) }
        .max { abs($0.1) < abs($1.1) }
      guard let found else { continue }
      children[place].care?.born = found.0
      more -= found.1
    }
    precondition(more == 0, "\(more) more reviews at 4 and over are wanted")
  }

  /// How many reviews of a child in the year were at the age of 4 and over.
  private static func old(_ child: PlannedChild, _ born: Day?, in year: CollectionYear) -> Int {
    guard var care = child.care, let born else { return 0 }
    care.born = born
    return child.reviews.count { year.contains($0.heldOn) && care.age(on: $0.heldOn) >= 4 }
  }

  /// Births by which one review more or less is at 4 and over.
  private static func births(of child: PlannedChild, in year: CollectionYear) -> [Day] {
    guard let care = child.care else { return [] }
    return child.reviews.filter { year.contains($0.heldOn) }.flatMap { review -> [Day] in
      let fourth = review.heldOn.adding(months: -48)
      return [fourth.adding(days: -1), fourth.adding(days: 1)]
    }.filter(care.births.contains)
  }
}
