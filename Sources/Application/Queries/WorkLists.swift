public import CareCalendar
import Casework
public import ReadModels

/// Lists of what was decided and noted on some days, of the children whom the person who asks may see.
extension CaseQueries {
  /// The decisions of the reviews that were held on some days, in order of the day of the review, then of the child's
  /// name.
  ///
  /// - Parameters:
  ///   - login: of the IRO who had the child on the review's day; nil for all.
  ///   - team: that held the case on that day, whatever its case and spacing; nil for all.
  ///
  /// Throws `ServiceRefusal` for a login that is not in the staff list, and for somebody who may see no child.
  public func decisions(
    in days: ClosedRange<Day>, of login: String? = nil, team: String? = nil,
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> [ListedDecision] {
    let whose = try WhoseLines(login: login, team: team, staff)
    let children = try childrenReviewed(in: days, progress)
    let lines = try store.reading {
      try children.enumerated().flatMap { place, id in
        let lines = ListedDecision.all(
          of: try childOnTheDay(id), id: id, in: days, asOf: signedIn.day, under: rulebook)
        progress(place + 1, children.count)
        return lines.filter { whose.hold($0.iro, $0.team) }
      }
    }
    return lines.sorted { $0.precedes($1) }
  }

  /// The children of whom a review was held on some days, as facts tell: whoever sees the whole service has too many for all
  /// of them to be gone through. Of others, all whom they see.
  private func childrenReviewed(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws -> [ChildID] {
    let scope = try signedIn.scope()
    guard scope == .everyone else { return try rows(scope).map(\.id) }
    var children: [ChildID] = []
    try eachCounted(in: days, progress) { child in
      let wasReviewed = child.reviews.contains { $0.heldOn.map(days.contains) ?? false }
      if wasReviewed { children.append(child.id) }
    }
    return children
  }

  /// The practice notes written on some days, in order of the day, then of the child's name.
  ///
  /// - Parameters:
  ///   - login: of the IRO who had the child on the day; nil for all.
  ///   - team: that held the case on that day, whatever its case and spacing; nil for all.
  ///
  /// Throws `ServiceRefusal` for a login that is not in the staff list, and for somebody who may see no disputes.
  public func practiceNotes(
    in days: ClosedRange<Day>, of login: String? = nil, team: String? = nil
  ) throws -> [ListedPracticeNote] {
    try signedIn.require(.seeAlerts)
    let whose = try WhoseLines(login: login, team: team, staff)
    let scope = try signedIn.scope()
    let rows = try rows(scope == .everyone ? .withPracticeNotes : scope).filter { $0.practiceNotes > 0 }
    let lines = try store.reading {
      try rows.flatMap { row in
        let child = try childOnTheDay(row)
        return practice(of: child, row).filter { days.contains($0.note.on) }
          .map { ListedPracticeNote($0, of: child) }
      }
    }
    return lines.filter { whose.hold($0.iro, $0.team) }.sorted { $0.precedes($1) }
  }
}
