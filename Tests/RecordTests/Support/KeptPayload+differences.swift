import CareCalendar
import Casework

/// What returns said otherwise than the record.
extension KeptPayload {
  static let differences: [String: DifferenceEvent] =
    secondEdition.merging(settled) { first, _ in first }.merging(firstEdition) { first, _ in first }

  /// Those of the first edition, which had no location, are read as the same.
  private static let firstEdition: [String: DifferenceEvent] = Dictionary(
    uniqueKeysWithValues: secondEdition.filter { $0.key != "difference.found.2-location" }
      .map { name, event in (name.replacing("found.2", with: "found.1"), event) })

  private static let secondEdition: [String: DifferenceEvent] = [
    "difference.found.2": found(
      .episodeBeginning, .episode(moved), recorded: "2014-03-20", ["DECOM", "20/03/2014", "15/03/2014"],
      conflict: "The episode of 15 Mar 2014 overlaps the one that began on 16 Sep 2013."),
    "difference.found.2-location": found(
      .episode, .episode(outside), recorded: "2013-09-16", ["PL_LOCATION", "IN", "OUT"]),
    "difference.found.2-bare": found(.notInReturn, .noChild, year: nil),
    "difference.found.2-open-episode": found(
      .careNotEnded, .episode(open), recorded: "2013-09-16", ["DEC", nil, nil]),
    "difference.found.2-no-episode": found(
      .episodeNotInReturn, .noEpisode(began: "2013-12-01"), recorded: "2013-12-01",
      ["DECOM", "01/12/2013", nil]),
    "difference.found.2-review": found(
      .reviewConflict, .review(.lookedAfter, heldOn: "2014-12-15", .pn1), ["REVIEW", nil, "15/12/2014"]),
    "difference.found.2-no-review": found(
      .reviewNotInReturn, .noReview(.lookedAfter, heldOn: "2013-10-10"), recorded: "2013-10-10",
      ["REVIEW", "10/10/2013", nil], year: 2013),
    "difference.found.2-birth": found(.birth, .born("2000-06-05"), ["DOB", "04/06/2000", "05/06/2000"]),
    "difference.found.2-sex": found(.sex, .sex(.female), ["SEX", "male", "female"]),
    "difference.found.2-ethnicity": found(
      .ethnicity, .ethnicity(.whiteBritish), ["ETHNIC", "BAFR", "WBRI"]),
    "difference.found.2-unaccompanied": found(
      .unaccompanied, .unaccompanied(until: "2016-01-05"), ["DUC", "04/01/2016", "05/01/2016"]),
    "difference.found.2-adoption": found(
      .adoptionPlacement,
      .adoptionPlacement(
        AdoptionPlacement(placed: "2013-11-04", ended: "2014-05-06", reasonEnded: anyReason)),
      recorded: "2013-11-04", ["DATE_PLACED_CEASED", "05/05/2014", "06/05/2014"]),
    "difference.found.2-other-child": found(
      .otherChild, .otherChild(born: "2012-09-09", .female, .african),
      ["DOB", "04/06/2000", "09/09/2012"], ["SEX", "male", "female"]),
    "difference.found.2-other-number": found(
      .otherNumber, .otherNumber(ChildNumber("704999")), recorded: "2013-09-16"),
  ]

  private static let settled: [String: DifferenceEvent] = [
    "difference.settled.1": .settled(
      DifferenceKey(kind: .reviewNotInReturn, day: "2013-10-10"),
      Settlement(.record, reason: "The minutes have it", on: "2015-06-02")),
    "difference.settled.1-bare": .settled(
      DifferenceKey(kind: .sex, day: nil),
      Settlement(
        .agreed, reason: "The return of 2014-15, imported again, agrees with the record.",
        on: "2015-06-02")),
  ]

  private static let anyReason = ReasonAdoptionPlacementEnded(rawValue: "RD1")

  private static let open = Episode(
    began: "2013-09-16", reasonBegan: .started, legalStatus: .accommodated)

  private static let outside = Episode(
    began: "2013-09-16", reasonBegan: .started, legalStatus: .accommodated, location: .outside)

  private static let moved = Episode(
    began: "2014-03-15", reasonBegan: .placementAndCarers, legalStatus: .accommodated,
    categoryOfNeed: .abuseOrNeglect, placement: PlacementType(rawValue: "U4"), provider: .ownAuthority,
    ended: EpisodeEnd(on: "2014-09-01", reason: .newEpisode, placementChange: .carePlan))

  private static func found(
    _ kind: DifferenceKind, _ statement: ReturnStatement, recorded: Day? = nil, _ columns: [String?]...,
    conflict: String? = nil, year: Int? = 2014
  ) -> DifferenceEvent {
    let columns = columns.map { DifferingColumn($0[0] ?? "", recorded: $0[1], found: $0[2]) }
    return .found(
      Difference(kind, statement, recorded: recorded, columns: columns, conflict: conflict, year: year),
      on: "2015-06-01")
  }
}
