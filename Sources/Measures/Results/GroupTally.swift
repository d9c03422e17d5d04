import CareCalendar
import Casework

/// Figures by what they are told apart by. It grows with the groups, not with the children.
struct GroupTally: Sendable {
  private let breakdowns: [Breakdown]
  private var groups: [BreakdownGroup] = []
  private var places: [BreakdownGroup: Int] = [:]
  /// By measure, the figure of each group by its place.
  private var figures: [[Int: Figure]]
  /// The groups of the child that is gone through, by the days that were asked for.
  private var known: [(day: Day, groups: [Int])] = []

  init(_ breakdowns: [Breakdown], measures: Int) {
    self.breakdowns = breakdowns
    figures = Array(repeating: [:], count: breakdowns.isEmpty ? 0 : measures)
  }

  /// Another child is gone through.
  mutating func begin() { known.removeAll(keepingCapacity: true) }

  /// - Parameter times: -1 takes out what was added before. A group of which nothing is left is none any more.
  mutating func add(
    _ verdict: Observation.Verdict, on day: Day, of child: CountedChild, to measure: Int, _ unit: FigureUnit,
    times: Int
  ) {
    if breakdowns.isEmpty { return }
    for place in groups(of: child, on: day) {
      figures[measure][place, default: Figure(unit)].add(verdict, times: times)
      if times < 0, figures[measure][place]?.isEmpty ?? false { figures[measure][place] = nil }
    }
  }

  /// What the whole service tells is told apart by IRO alone.
  mutating func add(_ observation: Observation, ofServiceTo measure: Int, _ unit: FigureUnit) {
    guard breakdowns.contains(.iro), case .staff(let iro) = observation.item else { return }
    let place = place(of: .iro(iro))
    figures[measure][place, default: Figure(unit)].add(observation.verdict)
  }

  func figures(of measure: Int) -> [BreakdownGroup: Figure] {
    guard figures.indices.contains(measure) else { return [:] }
    return Dictionary(uniqueKeysWithValues: figures[measure].map { (groups[$0.key], $0.value) })
  }

  private mutating func groups(of child: CountedChild, on day: Day) -> [Int] {
    if let found = known.first(where: { $0.day == day }) { return found.groups }
    var found: [Int] = []
    for breakdown in breakdowns { found.append(place(of: breakdown.group(of: child, on: day))) }
    known.append((day, found))
    return found
  }

  private mutating func place(of group: BreakdownGroup) -> Int {
    if let place = places[group] { return place }
    places[group] = groups.count
    groups.append(group)
    return groups.count - 1
  }
}
