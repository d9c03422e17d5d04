import CareCalendar
import Casework
public import ReadModels
import Record

extension CaseQueries {
  /// How many days after it was sent something may still come back, as far as whoever sent it is concerned.
  static let daysToComeBack = 28

  private var firstDayOfReturns: Day { signedIn.day.adding(days: -CaseQueries.daysToComeBack) }

  /// What was sent about the children whom the person who asks may see, in the last four weeks, and has not come back:
  /// the last sent first, then by child.
  public func sentLately() throws -> [SentLine] {
    try signedIn.require(.sendAndReceive)
    return try cache.answer(.ofService("sent lately")) {
      let lines = try childrenWrittenTo().flatMap { id -> [SentLine] in
        guard let row = try row(of: id, in: signedIn.scope()) else { return [] }
        return SentLine.all(of: try child(id), row, since: firstDayOfReturns)
      }
      return SentLine.lastFirst(lines)
    }
  }

  /// Those about whom something was sent since, in the order of their ids: read from the end of the journal back to the
  /// entries of the first day.
  private func childrenWrittenTo() throws -> [ChildID] {
    // An entry is never typed before it happened, but where midnight is depends on the place.
    let first = Int64(firstDayOfReturns.number - 1) * 86_400_000
    var (found, end) = (Set<ChildID>(), try store.head())
    while end > 0 {
      let start = max(0, end - 1000)
      let entries = try store.read(after: start, limit: Int(end - start))
      for entry in entries { if entry.sendsSomething { found.insert(ChildID(entry.stream.raw)) } }
      if let earliest = entries.first, earliest.recordedAt.milliseconds < first { break }
      end = start
    }
    return found.sorted { $0.raw < $1.raw }
  }
}

extension Entry {
  fileprivate var sendsSomething: Bool {
    guard case .child(.review(.noted(_, let note))) = event else { return false }
    return note.sending != nil
  }
}
