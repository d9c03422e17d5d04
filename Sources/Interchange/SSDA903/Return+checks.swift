import CareCalendar
import Casework

extension SSDA903.Return {
  /// What only shows when rows are set beside one another.
  mutating func check(_ folder: String, _ tables: [RecognisedTable]) {
    headers = withoutRepeats(headers)
    episodes = withoutRepeats(episodes)
    reviews = withoutRepeats(reviews)
    placements = withoutRepeats(placements)
    uasc = withoutRepeats(uasc)
    checkEpisodesFollowOneAnother()
    checkDatesOfBirth()
    checkReviewsHaveEpisodes(folder, tables)
    checkReviewsAreInCare(tables)
    noteParticipationThatDoesNotFitAge()
  }

  /// A row that says the same as an earlier one is read once; one that says otherwise is a fault.
  private mutating func withoutRepeats<Row: TableRow>(_ rows: [Row]) -> [Row] {
    var seen: [Key: Row] = [:]
    seen.reserveCapacity(rows.count)
    return rows.filter { row in
      let key = Key(child: row.child, day: row.day)
      guard let earlier = seen[key] else {
        seen[key] = row
        return true
      }
      let line = earlier.origin.seen(from: row.origin)
      if row.saysTheSame(as: earlier) {
        note(row.origin, "CHILD", "the same \(Row.noun) as \(line): read once")
      } else {
        fault(row.origin, "CHILD", "the same \(Row.noun) as \(line), which says otherwise: keep one")
      }
      return false
    }
  }

  private struct Key: Hashable {
    let child: ChildNumber
    let day: Day?
  }

  private mutating func checkReviewsHaveEpisodes(_ folder: String, _ tables: [RecognisedTable]) {
    let files = tables.filter { $0.kind == .episodes }
    guard !files.isEmpty else {
      // A file that cannot be read may be that table.
      if !reviews.isEmpty, isWhole {
        let message = "there are reviews but no Episodes table: add the episodes of the year"
        faults.append(Fault(file: folder, message: message))
      }
      return
    }
    let inCare = Set(files.flatMap { file in file.csv.records.compactMap(file.child) })
    let beyondShortBreaks = Set(episodes.lazy.filter { !$0.episode.legalStatus.isShortBreaks }.map(\.child))
    let onShortBreaks = Set(episodes.map(\.child)).subtracting(beyondShortBreaks)
    // A file that is cut off may have held the episode: the cut is the fault to mend.
    let areWhole = files.allSatisfy { $0.csv.faults.isEmpty }
    let differing = checkNumbers(against: inCare)
    for review in reviews where !differing.contains(review.child) {
      if areWhole, !inCare.contains(review.child) {
        fault(review.origin, "CHILD", "the child has no episode in this folder: add the episode")
      } else if onShortBreaks.contains(review.child) {
        note(review.origin, "CHILD", "a review of short breaks, which SSDA903 does not ask for (rule 399)")
      }
    }
  }

  /// On the fourth birthday itself either will do.
  private mutating func noteParticipationThatDoesNotFitAge() {
    for review in reviews {
      let fourth = review.dateOfBirth.adding(months: 48)
      let code = review.participation.rawValue
      if review.participation == .pn0, review.heldOn > fourth {
        note(review.origin, "REVIEW_CODE", "PN0 is for a child under 4; this one was older (rule 440)")
      } else if review.participation != .pn0, review.heldOn < fourth {
        note(review.origin, "REVIEW_CODE", "\(code) is for a child over 4; this one was younger (rule 441)")
      }
    }
  }
}
