import CareCalendar

/// Times that episodes and placements for adoption begin and end.
extension Child {
  var timesInCare: [Involvement] {
    periodsOfCare.flatMap { period in
      [Involvement(period)]
        + placements(from: period.began, until: period.lastDay).map { Involvement($0, in: period) }
    }
  }

  var timesOfShortBreaks: [Involvement] { care.shortBreakSeries.map(Involvement.init) }

  /// The placements for adoption that were made from a day on and before another, in order.
  func placements(from began: Day, until end: Day?) -> [AdoptionPlacement] {
    adoptionPlacements.filter { $0.placed >= began && $0.placed.isBefore(end) }
  }
}

extension Involvement {
  fileprivate init(_ period: PeriodOfCare) {
    self.init(
      kind: .lookedAfter, began: period.began, beganBecause: period.episodes[0].reasonBegan.words,
      beginningIsKnown: period.beginningIsKnown, ended: period.lastDay, endedBecause: period.whyEnded,
      episodes: period.episodes)
  }

  /// A placement that lasts ends with the care that it is within.
  fileprivate init(_ placement: AdoptionPlacement, in period: PeriodOfCare) {
    let endedFirst = placement.ended.map { $0.isNotAfter(period.lastDay) } ?? false
    self.init(
      kind: .placedForAdoption, began: placement.placed, beganBecause: "placed for adoption",
      ended: endedFirst ? placement.ended : period.lastDay,
      endedBecause: endedFirst ? placement.reasonEnded?.words : period.whyEnded)
  }

  fileprivate init(_ series: ShortBreakSeries) {
    self.init(
      kind: .shortBreaks, began: series.began, beganBecause: "short breaks began", ended: series.ended,
      endedBecause: series.whyEnded, episodes: series.episodes)
  }
}

extension PeriodOfCare {
  fileprivate var whyEnded: String? {
    guard let lastDay else { return nil }
    return latest.ended?.reason.words
      ?? (lastDay == turns18On ? "18; no end is recorded" : Involvement.followed)
  }
}

extension ShortBreakSeries {
  fileprivate var whyEnded: String? {
    ended == nil ? nil : latest.ended?.reason.words ?? Involvement.followed
  }
}

extension Involvement {
  fileprivate static let followed = "care or short breaks began again; no end is recorded"
}
