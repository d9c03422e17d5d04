import CareCalendar
import Casework

/// Says of every review of a year by which way the child took part, where a report tells how many took each.
struct RouteAllocator {
  private var chance: SeededRandom

  init(_ chance: inout SeededRandom) { self.chance = chance.branch() }

  /// - Parameter places: the reviews of those aged 4 and over, as many as the routes in all.
  mutating func take(
    _ routes: ParticipationRoutes, _ places: [(place: (child: Int, review: Int), age: Int)],
    _ children: inout [PlannedChild]
  ) {
    precondition(places.count == routes.reviews, "\(places.count) reviews of \(routes.reviews)")
    // Those who came are the older ones, as far as chance lets them.
    let order = places.map { ($0.place, min($0.age, 10) + chance.number(0...7)) }
      .sorted { ($1.1, $1.0.child, $1.0.review) < ($0.1, $0.0.child, $0.0.review) }.map(\.0)
    for place in order.prefix(routes.attended) { set(.pn1, place, &children) }
    let others: [ParticipationCode] =
      Array(repeating: .pn5, count: routes.advocate) + Array(repeating: .pn6, count: routes.otherwise)
      + Array(repeating: .pn7, count: routes.none)
    for (place, code) in zip(order.dropFirst(routes.attended), chance.shuffled(others)) {
      set(code, place, &children)
    }
  }

  private func set(
    _ code: ParticipationCode, _ place: (child: Int, review: Int), _ children: inout [PlannedChild]
  ) {
    children[place.child].reviews[place.review].participation = code
  }
}
