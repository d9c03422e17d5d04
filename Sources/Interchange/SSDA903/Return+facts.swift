import CareCalendar
public import Casework

extension SSDA903.Return {
  /// What the collection says of each child, in the order in which it is to be taken: who they are, then their
  /// episodes, placements for adoption and reviews by day. `digests` are those of the files, by name; `folder` is where
  /// the collection as a whole stands.
  public func collected(in folder: String, digests: [String: String]) -> CollectedReturn {
    guard let year, let latest = latestDay else { return CollectedReturn([]) }
    let coverage = ReturnCoverage(
      year: year.startYear, knownTo: latest, holdsReviews: tables.contains(.reviews))
    let origin = FactOrigin(file: folder, line: 0, digest: "", collectionYear: year.startYear)
    return CollectedReturn(
      facts(of: year, coverage, digests: digests), coverage: tables.contains(.episodes) ? coverage : nil,
      origin: origin)
  }

  /// The latest day on which anything in the rows happened.
  private var latestDay: Day? {
    let ends = episodes.compactMap(\.episode.ended?.on)
    return (episodes.map(\.episode.began) + ends + reviews.map(\.heldOn)).max()
  }

  private func facts(
    of year: CollectionYear, _ coverage: ReturnCoverage, digests: [String: String]
  ) -> [ChildFacts] {
    var gathered = Gathered(year: year, coverage, digests: digests)
    for row in headers { gathered.add(row) }
    for row in uasc { gathered.add(row) }
    for row in episodes.sorted(by: { $0.episode.began < $1.episode.began }) { gathered.add(row) }
    for row in episodes where beginsAdoptivePlacement(row) {
      gathered.add(adoptivePlacement(from: row), row)
    }
    for row in placements where row.placement.ended != nil { gathered.add(row) }
    let care = Dictionary(grouping: episodes, by: \.child).mapValues { rows in
      rows.map(\.episode).sorted { $0.began < $1.began }
    }
    for row in reviews.sorted(by: { $0.heldOn < $1.heldOn }) {
      gathered.add(row, of: kind(of: row, among: care[row.child] ?? []))
    }
    return gathered.inOrder
  }

  /// The kind that the child's episodes, in order, give a review: the one that covers its day decides; between
  /// episodes, the one before it, for short breaks go on to be reviewed until they are over.
  private func kind(of review: ReviewRow, among episodes: [Episode]) -> ReviewKind {
    let day = review.heldOn
    let episode =
      episodes.last { $0.covers(day) } ?? episodes.last { $0.began <= day } ?? episodes.first
    return episode?.legalStatus.involvement.reviewKind ?? .lookedAfter
  }

  /// True for an episode with adopters that no other such episode runs into.
  private func beginsAdoptivePlacement(_ row: EpisodeRow) -> Bool {
    guard row.episode.placement?.isAdoptive ?? false else { return false }
    return !episodes.contains {
      $0.child == row.child && $0.episode.ended?.on == row.episode.began
        && $0.episode.began < row.episode.began && $0.episode.placement?.isAdoptive ?? false
    }
  }

  /// The placement that the episode begins. Where a decision to place stands, only its reversal or the end of
  /// care ends it; without one, the end of the last episode with adopters does.
  private func adoptivePlacement(from row: EpisodeRow) -> AdoptionPlacement {
    let began = row.episode.began
    let decision = placements.contains { $0.child == row.child && $0.placement.placed <= began }
    var last = row.episode
    while let next = episodes.first(where: {
      $0.child == row.child && $0.episode.began == last.ended?.on && $0.episode.began > last.began
        && $0.episode.placement?.isAdoptive ?? false
    }) {
      last = next.episode
    }
    guard !decision, let end = last.ended, !end.reason.endsCare else {
      return AdoptionPlacement(placed: began)
    }
    return AdoptionPlacement(placed: began, ended: end.on)
  }
}

/// The facts of a collection, gathered child by child.
private struct Gathered {
  let year: CollectionYear
  let coverage: ReturnCoverage
  let digests: [String: String]
  private var order: [ChildNumber] = []
  private var facts: [ChildNumber: ChildFacts] = [:]

  init(year: CollectionYear, _ coverage: ReturnCoverage, digests: [String: String]) {
    self.year = year
    self.coverage = coverage
    self.digests = digests
  }

  var inOrder: [ChildFacts] { order.compactMap { facts[$0] } }

  mutating func add(_ row: HeaderTableRow) {
    add(.collected(startYear: year.startYear), row.child, row.origin)
    add(.born(row.dateOfBirth), row.child, row.origin, "DOB")
    if row.sex != nil || row.ethnicity != nil {
      add(.described(sex: row.sex, ethnicity: row.ethnicity), row.child, row.origin)
    }
  }

  mutating func add(_ row: UASCRow) {
    if let ceases = row.ceases { add(.unaccompanied(until: ceases), row.child, row.origin) }
  }

  mutating func add(_ row: EpisodeRow) {
    add(.collected(startYear: year.startYear), row.child, row.origin)
    add(.episode(row.episode, knownTo: year.last), row.child, row.origin, "DECOM")
    if let distance = row.distance {
      add(.distance(began: row.episode.began, distance), row.child, row.origin, "PL_DISTANCE")
    }
  }

  mutating func add(_ placement: AdoptionPlacement, _ row: EpisodeRow) {
    add(.adoptionPlacement(placement, knownTo: year.last), row.child, row.origin)
  }

  mutating func add(_ row: PlacedAdoptionRow) {
    guard let reversed = row.placement.ended else { return }
    let fact = ChildFact.adoptionDecisionReversed(
      decidedOn: row.placement.placed, on: reversed, reason: row.placement.reasonEnded)
    add(fact, row.child, row.origin, "DATE_PLACED_CEASED")
  }

  mutating func add(_ row: ReviewRow, of kind: ReviewKind) {
    let review = Review(kind: kind, heldOn: row.heldOn, participation: row.participation)
    add(.reviewHeld(review), row.child, row.origin, "REVIEW")
  }

  private mutating func add(
    _ fact: ChildFact, _ child: ChildNumber, _ origin: Origin, _ column: String? = nil
  ) {
    if facts[child] == nil {
      facts[child] = ChildFacts(number: child, coverage: coverage)
      order.append(child)
    }
    let located = FactOrigin(
      file: origin.file, line: origin.line, column: column, digest: digests[origin.file] ?? "",
      collectionYear: year.startYear)
    facts[child]?.facts.append(ChildFacts.LocatedFact(fact, located))
  }
}
