import CareCalendar
import Casework

extension SSDA903.Return {
  /// A child has one episode at a time; a second may begin on the day the first ends only after X1 or a
  /// short break.
  mutating func checkEpisodesFollowOneAnother() {
    for episodes in Dictionary(grouping: episodes, by: \.child).values where episodes.count > 1 {
      let inOrder = episodes.sorted { $0.episode.began < $1.episode.began }
      for (earlier, later) in zip(inOrder, inOrder.dropFirst()) {
        if let message = overlap(earlier, later) { fault(later.origin, "DECOM", message) }
      }
    }
  }

  private func overlap(_ earlier: EpisodeRow, _ later: EpisodeRow) -> String? {
    let line = earlier.origin.seen(from: later.origin)
    guard let end = earlier.episode.ended else {
      return "the episode of \(line) has not ended: give its DEC and REC, or correct this DECOM"
    }
    let began = later.episode.began
    if end.on > began {
      return "begins before the episode of \(line) ends (\(end.on.british)): correct one of them"
    }
    if end.on == began, end.reason.endsCare, !earlier.episode.legalStatus.isShortBreaks {
      return "begins on the day the episode of \(line) ends with \(end.reason.rawValue): X1 if care went on"
    }
    return nil
  }

  /// A return of a year holds every episode that was open in it, so a review of the year between the end of care and
  /// its next beginning was of nobody in care. Short breaks go on to be reviewed between two of them.
  mutating func checkReviewsAreInCare(_ tables: [RecognisedTable]) {
    guard let year else { return }
    let care = Dictionary(grouping: episodes.map { (child: $0.child, episode: $0.episode) }, by: \.child)
      .mapValues { $0.map(\.episode).sorted { $0.began < $1.began } }
    let unsure = childrenWithFaults(tables)
    for review in reviews where review.heldOn >= year.first && !unsure.contains(review.child) {
      let episodes = care[review.child] ?? []
      guard !episodes.contains(where: { $0.covers(review.heldOn) }),
        let before = episodes.last(where: { $0.began < review.heldOn }), !before.legalStatus.isShortBreaks,
        let end = before.ended, end.reason.endsCare
      else { continue }
      let next = episodes.first { $0.began > review.heldOn }
      let again = next.map { " and began again \($0.began.british)" } ?? ""
      let day = review.heldOn.british
      let message =
        "the child was not in care on \(day): correct the day, or take the row out; "
        + "care ended \(end.on.british)\(again)"
      fault(review.origin, "REVIEW", message)
    }
  }

  /// Every table gives the same date of birth for a child, and no episode begins before it.
  mutating func checkDatesOfBirth() {
    var births: [ChildNumber: Birth] = [:]
    births.reserveCapacity(headers.count)
    for birth in allBirths {
      guard let known = births[birth.child] else {
        births[birth.child] = birth
        continue
      }
      if known.day != birth.day {
        let other = "\(known.origin.seen(from: birth.origin)), \(known.day.british)"
        fault(birth.origin, "DOB", "\(birth.day.british) differs from \(other): correct one of them")
      }
    }
    for episode in episodes {
      guard let birth = births[episode.child], episode.episode.began < birth.day else { continue }
      let line = birth.origin.seen(from: episode.origin)
      let born = "\(birth.day.british), \(line)"
      fault(episode.origin, "DECOM", "is before the child was born (\(born)): correct one of them")
    }
  }

  private struct Birth {
    let origin: Origin
    let child: ChildNumber
    let day: Day
  }

  /// Header first, so that the other tables are measured by it.
  private var allBirths: [Birth] {
    headers.map { Birth(origin: $0.origin, child: $0.child, day: $0.dateOfBirth) }
      + reviews.map { Birth(origin: $0.origin, child: $0.child, day: $0.dateOfBirth) }
      + placements.map { Birth(origin: $0.origin, child: $0.child, day: $0.dateOfBirth) }
      + uasc.map { Birth(origin: $0.origin, child: $0.child, day: $0.dateOfBirth) }
  }
}
