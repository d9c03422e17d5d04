public import CareCalendar

/// What a return should hold and does not, and what is left unsaid once everything in it is taken.
extension Child {
  /// What a return leaves out that it should hold, and what cannot be as it then stands: asked after all its facts
  /// about the child have been taken.
  public func missing(from facts: ChildFacts, today: Day) -> [Difference] {
    guard let coverage = facts.coverage?.asOf(today) else { return [] }
    let comparison = ReturnComparison(facts, today: today)
    return episodesMissing(from: comparison, coverage) + reviewsMissing(from: comparison, coverage)
      + unsaid(coverage)
  }

  /// The difference that a return makes which does not have the child at all; nil where it need not have.
  public func missing(from coverage: ReturnCoverage, today: Day) -> Difference? {
    let coverage = coverage.asOf(today)
    guard let episode = care.episodes.last(where: coverage.touches) else { return nil }
    return Difference(.notInReturn, .noChild, recorded: episode.began, year: coverage.year)
  }

  /// True where this child, who is new in a return, seems to be one who is missing from it: the same birth, sex and
  /// ethnicity, and care that did not begin anew.
  public func goesOn(from other: Child, in coverage: ReturnCoverage) -> Bool {
    guard let born = person.dateOfBirth, born == other.person.dateOfBirth,
      let sex = person.sex, sex == other.person.sex,
      person.ethnicity == nil || other.person.ethnicity == nil
        || person.ethnicity == other.person.ethnicity,
      let first = care.episodes.first, let last = other.care.episodes.last
    else { return false }
    return first.reasonBegan != .started || first.began == last.began || first.began < coverage.first
  }

  private func episodesMissing(
    from comparison: ReturnComparison, _ coverage: ReturnCoverage
  ) -> [Difference] {
    let told = Set(comparison.episodes.map(\.began))
    let moved = differences.recordedElsewhere(.episodeBeginning)
    // One whose care began again, or that went past the 18th birthday, has ended before: that is asked already.
    let over = periodsOfCare.filter(\.endIsMissing).map(\.latest.began)
    let elsewhere = Set(moved + over)
    return care.episodes
      .filter { coverage.touches($0) && !told.contains($0.began) && !elsewhere.contains($0.began) }
      .map {
        Difference(
          .episodeNotInReturn, .noEpisode(began: $0.began), recorded: $0.began,
          columns: [DifferingColumn("DECOM", recorded: $0.began.british, found: nil)], year: coverage.year)
      }
  }

  private func reviewsMissing(
    from comparison: ReturnComparison, _ coverage: ReturnCoverage
  ) -> [Difference] {
    guard coverage.holdsReviews else { return [] }
    let told = Set(comparison.reviews.map(\.heldOn))
    let elsewhere = Set(differences.recordedElsewhere(.reviewDay))
    return reviews.heldOrInDoubt
      .filter { review in
        review.kind.profile.isInReturns && coverage.contains(review.heldOn)
          && !told.contains(review.heldOn) && !elsewhere.contains(review.heldOn)
      }
      .map {
        Difference(
          .reviewNotInReturn, .noReview($0.kind, heldOn: $0.heldOn), recorded: $0.heldOn,
          columns: [DifferingColumn("REVIEW", recorded: $0.heldOn.british, found: nil)],
          year: coverage.year)
      }
  }

  /// Care that began again, or went past the 18th birthday, without an end; an end that says another episode followed.
  private func unsaid(_ coverage: ReturnCoverage) -> [Difference] {
    let periods = periodsOfCare
    let open = periods.filter { period in
      period.endIsMissing && period.lastDay.map { $0 <= coverage.knownTo } ?? false
    }
    return open.map { period in
      let isAt18 = period.lastDay == period.turns18On
      let column =
        isAt18
        ? DifferingColumn("DOB", recorded: person.dateOfBirth?.british, found: nil)
        : DifferingColumn("DEC", recorded: nil, found: nil)
      return Difference(
        isAt18 ? .lookedAfterAt18 : .careNotEnded, .episode(period.latest),
        recorded: period.latest.began, columns: [column], year: coverage.year)
    } + nothingFollows(coverage)
  }

  private func nothingFollows(_ coverage: ReturnCoverage) -> [Difference] {
    let begins = Set(care.episodes.map(\.began))
    return care.episodes.compactMap { episode in
      guard let end = episode.ended, end.reason == .newEpisode, coverage.contains(end.on),
        !begins.contains(end.on)
      else { return nil }
      let column = DifferingColumn("REC", recorded: end.reason.rawValue, found: nil)
      return Difference(
        .nothingFollows, .episode(episode), recorded: episode.began, columns: [column],
        year: coverage.year)
    }
  }
}

extension Difference {
  /// The same, where the child seems to go on under another number.
  public func goingOn(as number: ChildNumber) -> Difference {
    Difference(.otherNumber, .otherNumber(number), recorded: recorded, year: year)
  }
}
