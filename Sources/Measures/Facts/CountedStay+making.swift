import CareCalendar
import Casework

extension CountedStay {
  /// A time in our care. It ends with the 18th birthday at the latest, also while that lies ahead.
  init(_ period: PeriodOfCare, of child: Child) {
    self.init(
      began: period.began, ended: period.lastDay, reason: period.latest.reasonOfEnd,
      beginningIsKnown: period.beginningIsKnown, hadOneIRO: child.hasOneIRO(throughout: period))
  }

  /// A series of short breaks. One of recorded breaks ends a year after the last of them, also while that lies ahead.
  init(_ series: ShortBreakSeries) {
    self.init(
      began: series.began, ended: series.ended, reason: series.latest.reasonOfEnd,
      beginningIsKnown: series.episodes[0].reasonBegan == .started)
  }

  /// A placement for adoption, which ends with the care that it lies in at the latest.
  init(_ placement: AdoptionPlacement, in periods: [PeriodOfCare]) {
    let period = periods.last { $0.began <= placement.placed }
    let ended = [placement.ended, period?.lastDay].compactMap { $0 }.min()
    let endedWithCare = ended != nil && ended == period?.lastDay
    self.init(
      began: placement.placed, ended: ended, reason: endedWithCare ? period?.latest.reasonOfEnd : nil)
  }
}

extension CountedEpisode {
  /// Every episode. One without an end of its own ends with the next, or with the care that it belongs to.
  static func all(of child: Child, _ periods: [PeriodOfCare]) -> [CountedEpisode] {
    let ends = periods.flatMap { period in period.episodes.map { ($0.began, period.lastDay) } }
    let endOfCare = Dictionary(ends) { first, _ in first }
    let episodes = child.care.episodes
    return episodes.enumerated().map { place, episode in
      let next = place + 1 < episodes.count ? episodes[place + 1].began : nil
      return CountedEpisode(
        began: episode.began,
        ended: [episode.ended?.on, next, endOfCare[episode.began] ?? nil].compactMap { $0 }.min(),
        legalStatus: episode.legalStatus, placement: episode.placement, provider: episode.provider,
        location: episode.location, distance: child.care.distances[episode.began],
        reason: episode.ended?.reason)
    }
  }
}

extension Episode {
  /// Why care ended with it; nil where it did not, or nobody recorded it.
  fileprivate var reasonOfEnd: ReasonEpisodeEnded? {
    ended.flatMap { $0.reason.endsCare ? $0.reason : nil }
  }
}
