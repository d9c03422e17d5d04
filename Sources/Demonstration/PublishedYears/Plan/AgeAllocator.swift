import CareCalendar

/// Gives the children of the reported year days on which they can have been born, so that those who came, those who left
/// and those who are there at its end are of the ages published.
struct AgeAllocator {
  private typealias Aged = PopulationFigures.Aged

  private let year: CollectionYear
  private let population: PopulationFigures
  private var chance: SeededRandom
  private var children: [PlannedChild]
  /// Of those who are there at the end, how many of each group have no child yet.
  private var left: [Int]

  static func age(
    _ children: [PlannedChild], _ figures: CouncilFigures, _ chance: inout SeededRandom
  ) -> [PlannedChild] {
    guard let population = figures.reported.population else { return children }
    var ages = AgeAllocator(children, figures.reported.year, population, &chance)
    ages.allocate()
    return ages.children
  }

  private init(
    _ children: [PlannedChild], _ year: CollectionYear, _ population: PopulationFigures,
    _ chance: inout SeededRandom
  ) {
    self.children = children
    self.year = year
    self.population = population
    self.chance = chance.branch()
    left = population.ages.map(\.count)
  }

  private mutating func allocate() {
    let there = children.indices.filter { children[$0].isWithUs(in: year) }
    let came = there.filter { year.contains(children[$0].began) }
    let gone = there.filter { children[$0].ended != nil }
    let ofBoth = came.filter { children[$0].ended != nil }
    let leaving = leaving(gone.count, ofWhom: ofBoth.count)
    let groups = population.entered.map { ($0, $0.count * ofBoth.count / came.count) }
    leave(ofBoth, groups, leaving.new)
    leave(gone.filter { children[$0].began < year.first }, leaving.old)
    var stay = population.entered
    for (place, group) in groups.enumerated() { stay[place] = Aged(group.0.ages, group.0.count - group.1) }
    let rest = ofBoth.count - groups.reduce(0) { $0 + $1.1 }
    // What was lost in rounding came back with the youngest.
    stay[0] = Aged(stay[0].ages, stay[0].count - rest)
    come(came.filter { children[$0].ended == nil }, stay)
    remain(there.filter { children[$0].began < year.first && children[$0].ended == nil })
  }

  /// How many left at 18 and under 5: of those who had come in the same year, and of all others.
  private func leaving(
    _ count: Int, ofWhom new: Int
  ) -> (old: (at18: Int, under5: Int), new: (at18: Int, under5: Int)) {
    let at18 = population.leftAt18.counted(of: count) ?? 0
    let under5 = population.leftUnder5.counted(of: count) ?? 0
    let young = population.entered[0].count * new / max(1, population.entered.reduce(0) { $0 + $1.count })
    let (grown, small) = (at18 * new / (4 * count), young * 4 / 5)
    return ((at18 - grown, under5 - small), (grown, small))
  }
}

extension AgeAllocator {
  /// Those who came and left in the year, by their age on the day they came.
  private mutating func leave(
    _ places: [Int], _ groups: [(Aged, Int)], _ wanted: (at18: Int, under5: Int)
  ) {
    var turns = chance.shuffled(places)
    var (at18, under5) = wanted
    for (place, (aged, count)) in groups.enumerated().reversed() {
      let more = place == 0 ? turns.count : count
      for child in turns.prefix(more) {
        let (began, ended) = (children[child].began, children[child].ended ?? year.last)
        let came = ClosedRange.births(of: aged.ages, on: began).to(began)
        if place == groups.count - 1, at18 > 0 {
          at18 -= 1
          give(child, at18: ended)
        } else if aged.ages.lowerBound == 0, under5 > 0 {
          under5 -= 1
          give(child, came.shared(with: .births(of: 0...4, on: ended)) ?? came)
        } else {
          give(child, came.shared(with: .births(of: 5...17, on: ended)) ?? came)
        }
      }
      turns.removeFirst(min(more, turns.count))
    }
  }

  /// Those who were there before the year and left in it. Who left under 5 had not been there for longer than that.
  private mutating func leave(_ places: [Int], _ wanted: (at18: Int, under5: Int)) {
    let turns = chance.shuffled(places).sorted { days(of: $0) < days(of: $1) }
    let able = turns.prefix { days(of: $0) < 4 * 365 }.count
    let young = Set(chance.shuffled(Array(turns.prefix(max(able, wanted.under5)))).prefix(wanted.under5))
    for (turn, place) in chance.shuffled(turns.filter { !young.contains($0) }).enumerated() {
      let ended = children[place].ended ?? year.last
      turn < wanted.at18 ? give(place, at18: ended) : give(place, .births(of: 5...16, on: ended))
    }
    for place in turns where young.contains(place) {
      give(place, .births(of: 0...4, on: children[place].ended ?? year.last))
    }
  }

  private func days(of place: Int) -> Int { (children[place].ended ?? year.last) - children[place].began }

  /// Those who came in the year and are there at its end. All who are under 1 then are among the youngest of them.
  private mutating func come(_ places: [Int], _ groups: [Aged]) {
    var turns = chance.shuffled(places)
    for (place, group) in groups.enumerated() {
      let count = place == groups.count - 1 ? turns.count : group.count
      for child in turns.prefix(count) {
        let came = ClosedRange.births(of: group.ages, on: children[child].began)
          .to(children[child].began)
        give(child, band(for: group.ages, came))
      }
      turns.removeFirst(min(count, turns.count))
    }
  }

  /// Births of those of one group at the end, by how many of their ages it has, the fullest first.
  private mutating func band(
    for ages: ClosedRange<Int>, _ came: ClosedRange<Day>
  ) -> ClosedRange<Day> {
    let wider = ages.lowerBound...ages.upperBound + 1
    let fitting = population.ages.indices.filter { place in
      left[place] > 0 && population.ages[place].ages.overlaps(wider)
        && came.shared(with: .births(of: population.ages[place].ages, on: year.last)) != nil
    }
    let babies = fitting.filter { population.ages[$0].ages.upperBound == 0 }
    let weighted = fitting.flatMap { place -> [Int] in
      Array(repeating: place, count: population.ages[place].ages.clamped(to: wider).count)
    }
    guard let chosen = babies.first ?? (weighted.isEmpty ? nil : chance.pick(weighted)) else { return came }
    left[chosen] -= 1
    return came.shared(with: .births(of: population.ages[chosen].ages, on: year.last)) ?? came
  }

  /// Those who were there before the year and are at its end: who has been there longest is of an age to have been.
  private mutating func remain(_ places: [Int]) {
    for child in places.sorted(by: { days(of: $0) > days(of: $1) }) {
      let years = days(of: child) / 365
      let open = population.ages.indices.filter { left[$0] > 0 }
      let fitting = open.filter { population.ages[$0].ages.upperBound > years }
      let slots = (fitting.isEmpty ? Array(open.suffix(1)) : fitting)
        .flatMap { Array(repeating: $0, count: left[$0]) }
      let chosen = chance.pick(slots)
      left[chosen] -= 1
      give(child, .births(of: population.ages[chosen].ages, on: year.last))
    }
  }

  private mutating func give(_ place: Int, at18 ended: Day) {
    let born = ended.adding(months: -216)
    children[place].care = PlannedCare(births: born...born, born: born, leaving: .turning18)
    children[place].leavesAt18 = true
  }

  /// Born at chance in a window. A child of before can have come later than planned, but not before birth.
  private mutating func give(_ place: Int, _ window: ClosedRange<Day>) {
    var births = window
    if children[place].began < births.lowerBound { children[place].began = births.lowerBound.adding(days: 3) }
    births = births.to(children[place].began)
    let born = births.lowerBound.adding(days: chance.number(0...(births.upperBound - births.lowerBound)))
    children[place].care = PlannedCare(births: births, born: born)
  }
}

extension ClosedRange where Bound == Day {
  /// Without what is after a day.
  fileprivate func to(_ day: Day) -> ClosedRange<Day> {
    Swift.min(lowerBound, day)...Swift.min(upperBound, day)
  }
}
