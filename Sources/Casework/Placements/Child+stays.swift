import CareCalendar

extension Child {
  /// The stay that the present time in care has come to; nil where it is none, or is one no more. One that goes on
  /// under another such status, as from arrest to remand, is the same.
  public var stay: Stay? {
    guard let period = periodsOfCare.last, let last = stays(in: period).last else { return nil }
    return last.ground == period.latest.stayGround ? last : nil
  }

  /// Every stay of a time in our care, in order, each with what was heard last of its end while it lasted.
  public func stays(in period: PeriodOfCare) -> [Stay] {
    var runs: [[Episode]] = []
    for episode in period.episodes {
      if let last = runs.last?.last, last.stayGround == episode.stayGround {
        runs[runs.count - 1].append(episode)
      } else {
        runs.append([episode])
      }
    }
    return runs.enumerated().compactMap { place, run in
      guard let ground = run[0].stayGround else { return nil }
      let began = run[0].began
      let ended = place + 1 < runs.count ? runs[place + 1][0].began : period.lastDay
      let heard = care.expectedEnds.last { began <= $0.on && $0.on.isBefore(ended) }
      return Stay(
        ground: ground, legalStatus: run[run.count - 1].legalStatus, began: began, expectedEnd: heard?.ends,
        ended: ended)
    }
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
