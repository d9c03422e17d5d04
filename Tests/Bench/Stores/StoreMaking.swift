import CareCalendar
import Casework
import Rulebook

/// The making of one store of invented children, straight into its journal.
///
/// It is told in rounds, a stretch of years each, so that the entries of one child stand apart in the journal as
/// they do where people have recorded them over the years.
struct StoreMaking {
  /// Raised whenever the invented children or the way they are told change: stores are then made anew.
  static let edition = 4
  private static let batch = 200

  let children: Int
  let writer: StoreWriter
  let staff: InventedStaff

  init(at path: String, children: Int) throws {
    self.children = children
    writer = try StoreWriter(founding: path)
    let founder = try writer.founder()
    var identifiers = Seeded(seed: 13)
    staff = InventedStaff(forChildren: children, manager: founder, &identifiers)
    try writer.join(staff.joining, by: founder)
  }

  /// The last days of the rounds.
  private static let rounds = [-420, -120, 0].map { DemonstrationDay.today.adding(days: $0) }

  func run(_ progress: (_ done: Int, _ of: Int) -> Void) throws {
    for (round, day) in Self.rounds.enumerated() {
      let before = round == 0 ? nil : Self.rounds[round - 1]
      for first in stride(from: 0, to: children, by: Self.batch) {
        let news = (first..<min(first + Self.batch, children)).compactMap {
          newsOfChild(at: $0, from: before, to: day)
        }
        if !news.isEmpty { try writer.record(news, on: day, by: staff.manager.id) }
        progress(round * children + first, Self.rounds.count * children)
      }
    }
    guard try writer.boardIsWhole() else {
      throw BenchFailure("the board of the store that was made is not whole")
    }
  }

  /// What was told of a child after one day and by another; nil when nothing was.
  private func newsOfChild(at place: Int, from before: Day?, to day: Day) -> ChildsNews? {
    let child = InventedChild(at: place, of: staff, under: writer.rulebook.calendar)
    var told = child.told
    if day == DemonstrationDay.today { told += putOff(told, place) }
    let known = before.map { before in told.prefix { $0.on <= before }.count } ?? 0
    let now = told.prefix { $0.on <= day }
    guard now.count > known else { return nil }
    return ChildsNews(child.id, told: now, known: known, under: writer.rulebook)
  }

  static func mayPutOff(_ place: Int) -> Bool { place % 12 == 5 }

  /// Of twelve children one has a duty that was put off for some days.
  private func putOff(_ told: [Told], _ place: Int) -> [Told] {
    guard Self.mayPutOff(place) else { return [] }
    let today = DemonstrationDay.today
    let entries = told.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element.event) }
    let duties = writer.rulebook.duties(of: Child(folding: entries))
    guard let duty = duties.first(where: { $0.post == .iro && $0.weight != .law && $0.due != nil }) else {
      return []
    }
    let putOff = PutOff(
      duty: duty.key, until: today.adding(days: 5), reason: "The social worker is on leave until then.",
      on: today)
    return [Told(on: today, event: .putOff(putOff), isFromFile: false)]
  }
}
