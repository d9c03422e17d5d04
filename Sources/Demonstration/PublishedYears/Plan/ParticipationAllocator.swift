import CareCalendar
import Casework

/// Says of every review how the child and the parents took part, so that each year comes to its figures, and at which of
/// them a plan for permanence stood.
struct ParticipationAllocator {
  private typealias Place = (child: Int, review: Int)

  private let figures: CouncilFigures
  private var chance: SeededRandom

  init(_ figures: CouncilFigures, _ chance: inout SeededRandom) {
    self.figures = figures
    self.chance = chance.branch()
  }

  mutating func take(_ children: inout [PlannedChild], _ lives: [SyntheticChild]) {
    for figures in figures.years {
      let places = children.indices.flatMap { child in
        children[child].reviews.indices.map { (child, $0) }
      }.filter { figures.year.contains(children[$0.0].reviews[$0.1].heldOn) }
      heard(places, figures, &children, lives)
      parents(places, figures, &children)
      permanence(places, figures, &children)
    }
  }

  /// Where no whole number comes to the figure, a review or more of the return has no code.
  private mutating func heard(
    _ places: [Place], _ figures: YearFigures, _ children: inout [PlannedChild], _ lives: [SyntheticChild]
  ) {
    func age(_ place: Place) -> Int {
      lives[place.child].age(on: children[place.child].reviews[place.review].heldOn)
    }
    for place in places where age(place) < 4 {
      children[place.child].reviews[place.review].participation = .pn0
    }
    if let routes = figures.routes {
      var allocator = RouteAllocator(&chance)
      let aged = places.map { (place: $0, age: age($0)) }.filter { $0.age >= 4 }
      return allocator.take(routes, aged, &children)
    }
    let old = chance.shuffled(places.filter { age($0) >= 4 })
    let blank = (0..<old.count).first { figures.contributed.counted(of: old.count - $0) != nil } ?? 0
    let heard = figures.contributed.counted(of: old.count - blank) ?? 0
    for (turn, place) in old.dropFirst(blank).enumerated() {
      let code = turn < heard ? code(age(place)) : chance.pick(weighted: [.pn7: 80, .pn4: 20])
      children[place.child].reviews[place.review].participation = code
    }
  }

  private mutating func code(_ age: Int) -> ParticipationCode {
    age < 8
      ? chance.pick(weighted: [.pn1: 34, .pn3: 10, .pn5: 8, .pn6: 48])
      : chance.pick(weighted: [.pn1: 64, .pn2: 5, .pn3: 1, .pn5: 6, .pn6: 24])
  }

  private mutating func parents(
    _ places: [Place], _ figures: YearFigures, _ children: inout [PlannedChild]
  ) {
    let typed = places.filter { children[$0.child].reviews[$0.review].isTyped }
    let mothers = chance.shuffled(typed.filter { children[$0.child].hasMother })
    let came = figures.mothers.counted(of: mothers.count) ?? 0
    for (turn, place) in mothers.enumerated() {
      children[place.child].reviews[place.review].mother = turn < came ? route() : AttendanceRoute.none
    }
    let fathers = chance.shuffled(typed.filter { children[$0.child].hasFather })
    let theirs = figures.fathers.counted(of: fathers.count) ?? 0
    for (turn, place) in fathers.enumerated() {
      children[place.child].reviews[place.review].father = turn < theirs ? route() : AttendanceRoute.none
    }
  }

  private mutating func route() -> AttendanceRoute {
    chance.pick(weighted: [
      .whole: 56, .part: 6, .apart: 12, .advocate: 2, .inWriting: 8, .telephone: 16,
    ])
  }

  /// Never at a first review; at a second one as published, where it is, of the last six months.
  private mutating func permanence(
    _ places: [Place], _ figures: YearFigures, _ children: inout [PlannedChild]
  ) {
    let half = figures.year.first.adding(months: 6)
    let typed = places.filter { children[$0.child].reviews[$0.review].isTyped }
    for place in typed {
      let number = children[place.child].reviews[place.review].number ?? 3
      let finds = number > 2 || number == 2 && chance.happens(inHundred: figures.permanenceInHundred)
      children[place.child].reviews[place.review].findsPermanence = finds
    }
    guard let rate = figures.permanence else { return }
    let second = chance.shuffled(
      typed.filter { place in
        let review = children[place.child].reviews[place.review]
        return review.number == 2 && review.heldOn >= half
      })
    let found = rate.counted(of: second.count) ?? 0
    for (turn, place) in second.enumerated() {
      children[place.child].reviews[place.review].findsPermanence = turn < found
    }
  }
}
