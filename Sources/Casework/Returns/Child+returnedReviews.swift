import CareCalendar

/// Reviews, as a return has them.
extension Child {
  /// How far apart the days of one review may lie, where a return and a person give it differently.
  private static let nearbyReviewDays = 14

  func compare(_ found: Review, _ result: inout ReturnComparison) throws {
    let code = DifferingColumn("REVIEW", recorded: nil, found: found.heldOn.british)
    if found.heldOn > result.today {
      return result.differ(.dayNotCome, found.statement, columns: [code])
    }
    if let known = reviews.known(on: found.heldOn, kind: found.kind) {
      return compare(known, found, &result)
    }
    if let known = recordedNearby(found, result) {
      let column = DifferingColumn(
        "REVIEW", recorded: known.heldOn.british, found: found.heldOn.british)
      return result.differ(.reviewDay, found.statement, recorded: known.heldOn, columns: [column])
    }
    let event = ChildEvent.review(.held(found))
    guard let refusal = refusal(of: event) else { return result.add(event) }
    if care.episodes.isEmpty { throw refusal }
    result.differ(.reviewConflict, found.statement, columns: [code], conflict: refusal)
  }

  private func compare(_ known: Review, _ found: Review, _ result: inout ReturnComparison) {
    guard known.participation != found.participation else { return }
    let column = DifferingColumn(
      "REVIEW_CODE", recorded: known.participation?.rawValue, found: found.participation?.rawValue)
    result.differ(.review, found.statement, recorded: known.heldOn, columns: [column])
  }

  /// The review that somebody recorded here close to the day, and that the return does not have.
  private func recordedNearby(_ found: Review, _ result: ReturnComparison) -> Review? {
    let told = Set(result.reviews.map(\.heldOn))
    return reviews.held.filter { known in
      known.id.isGiven && known.kind.isSameMeeting(as: found.kind) && !told.contains(known.heldOn)
        && abs(known.heldOn - found.heldOn) <= Child.nearbyReviewDays
    }.min { abs($0.heldOn - found.heldOn) < abs($1.heldOn - found.heldOn) }
  }
}

extension Review {
  fileprivate var statement: ReturnStatement { .review(kind, heldOn: heldOn, participation) }
}
