import CareCalendar
import Casework

/// Says how far from home the children of the reported year live, so that as many of those who are there at its end as
/// published live more than 20 miles away.
enum DistanceAllocator {
  static func measure(
    _ children: [PlannedChild], _ population: PopulationFigures, _ chance: inout SeededRandom
  ) -> [PlannedChild] {
    var children = children
    var chance = chance.branch()
    let there = chance.shuffled(
      children.indices.filter { children[$0].care?.time != nil && children[$0].ended == nil })
    // Where no whole number comes to the figure, it is not known of a few: those with adopters first.
    let order = there.filter { !isWithAdopters(children[$0]) } + there.filter { isWithAdopters(children[$0]) }
    let unknown = (0..<order.count).first { population.farAway.counted(of: order.count - $0) != nil } ?? 0
    let known = order.dropLast(unknown)
    let far = Set(known.prefix(population.farAway.counted(of: known.count) ?? 0))
    for place in children.indices {
      guard let episodes = children[place].care?.time?.episodes else { continue }
      for (turn, episode) in episodes.enumerated() {
        let isLast = turn == episodes.count - 1 && children[place].ended == nil
        if isLast && !known.contains(place) { continue }
        let tenths = isLast && far.contains(place) ? chance.number(201...1400) : chance.number(3...190)
        children[place].care?.distances[episode.began] = PlacementDistance(tenthsOfMile: tenths)
      }
    }
    return children
  }

  private static func isWithAdopters(_ child: PlannedChild) -> Bool { child.care?.time?.placement != nil }
}
