import CareCalendar

extension Child {
  /// The stay that the present time in care has come to; nil where it is none, or is one no more. One that goes on
  /// under another such status, as from arrest to remand, is the same.
  public var stay: Stay? {
    guard let period = periodsOfCare.last, let ground = period.latest.stayGround else { return nil }
    let began = period.episodes.reversed().prefix { $0.stayGround == ground }.last?.began ?? period.began
    return Stay(
      ground: ground, legalStatus: period.latest.legalStatus, began: began,
      expectedEnd: care.expectedEnds.last { $0.on >= began }?.ends)
  }

  /// What is recorded with the beginning of a stay: when it is expected to end, where that is known.
  func expecting(_ ends: Day?, on day: Day, after events: [PlacementEvent]) throws -> [PlacementEvent] {
    guard let ends else { return events }
    guard case .episodeBegan(let episode)? = events.last, episode.stayGround != nil else {
      throw CareRefusal.noStayToEnd
    }
    return events + [.stayExpectedToEnd(ExpectedEnd(ends: ends, on: day))]
  }
}
