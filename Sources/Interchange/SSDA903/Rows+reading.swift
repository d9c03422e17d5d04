import CareCalendar
import Casework

extension HeaderTableRow: TableRow {
  var day: Day? { nil }
  static var noun: String { "child" }

  init?(_ row: inout RowReader) {
    let child = row.child()
    let born = row.requiredDay("DOB")
    let sex = row.sex()
    let ethnicity: Ethnicity? = row.expectedCode("ETHNIC")
    guard let child, let born else { return nil }
    self.init(origin: row.origin, child: child, dateOfBirth: born, sex: sex, ethnicity: ethnicity)
  }
}

extension EpisodeRow: TableRow {
  var day: Day? { episode.began }
  static var noun: String { "episode" }

  init?(_ row: inout RowReader) {
    let child = row.child()
    let began = row.requiredDay("DECOM")
    let reasonBegan: ReasonEpisodeBegan? = row.requiredCode("RNE")
    let legalStatus: LegalStatus? = row.requiredCode("LS")
    let need: CategoryOfNeed? = row.expectedCode("CIN")
    let placement: PlacementType? = row.expectedCode("PLACE")
    let provider: PlacementProvider? = row.code("PLACE_PROVIDER")
    let location: PlacementLocation? = row.code("PL_LOCATION")
    let distance = EpisodeRow.distance(&row)
    let ended = EpisodeRow.end(&row)
    if let began, let ended, ended.on < began {
      row.fault("DEC", "\(ended.on.british) is before the episode began (\(began.british))")
    }
    guard let child, let began, let reasonBegan, let legalStatus else { return nil }
    let episode = Episode(
      began: began, reasonBegan: reasonBegan, legalStatus: legalStatus, categoryOfNeed: need,
      placement: placement, provider: provider, location: location, ended: ended)
    self.init(origin: row.origin, child: child, episode: episode, distance: distance)
  }

  /// Few returns have the column, which the Department adds.
  private static func distance(_ row: inout RowReader) -> PlacementDistance? {
    guard let text = row.text("PL_DISTANCE") else { return nil }
    if let distance = PlacementDistance(miles: text) { return distance }
    row.fault("PL_DISTANCE", "\(text.quoted) is no number of miles: write it as 2 or 2.1, or leave it blank")
    return nil
  }

  private static func end(_ row: inout RowReader) -> EpisodeEnd? {
    let day = row.day("DEC")
    let reason: ReasonEpisodeEnded? = row.code("REC")
    let change: ReasonForPlacementChange? = row.code("REASON_PLACE_CHANGE")
    switch (row.text("DEC"), row.text("REC")) {
    case (nil, .some): row.fault("DEC", "is blank beside a REC: give the day, or leave both blank")
    case (.some, nil): row.fault("REC", "is blank beside a DEC: give the reason, or leave both blank")
    default: break
    }
    guard let day, let reason else { return nil }
    return EpisodeEnd(on: day, reason: reason, placementChange: change)
  }
}

extension ReviewRow: TableRow {
  var day: Day? { heldOn }
  static var noun: String { "review" }

  init?(_ row: inout RowReader) {
    let child = row.child()
    let born = row.requiredDay("DOB")
    let held = row.requiredDay("REVIEW")
    let participation: ParticipationCode? = row.requiredCode("REVIEW_CODE")
    guard let child, let born, let held, let participation else { return nil }
    self.init(
      origin: row.origin, child: child, dateOfBirth: born, heldOn: held, participation: participation)
  }
}

extension PlacedAdoptionRow: TableRow {
  var day: Day? { placement.placed }
  static var noun: String { "placement for adoption" }

  init?(_ row: inout RowReader) {
    let child = row.child()
    let born = row.requiredDay("DOB")
    let placed = row.requiredDay("DATE_PLACED")
    let ended = row.day("DATE_PLACED_CEASED")
    let reason: ReasonAdoptionPlacementEnded? = row.code("REASON_PLACED_CEASED")
    if let placed, let ended, ended < placed {
      row.fault("DATE_PLACED_CEASED", "\(ended.british) is before DATE_PLACED (\(placed.british))")
    }
    guard let child, let born, let placed else { return nil }
    let placement = AdoptionPlacement(placed: placed, ended: ended, reasonEnded: reason)
    self.init(origin: row.origin, child: child, dateOfBirth: born, placement: placement)
  }
}

extension UASCRow: TableRow {
  var day: Day? { nil }
  static var noun: String { "child" }

  init?(_ row: inout RowReader) {
    let child = row.child()
    let born = row.requiredDay("DOB")
    let sex = row.sex()
    let ceases = row.day("DUC", mayBeLater: true)
    guard let child, let born else { return nil }
    self.init(origin: row.origin, child: child, dateOfBirth: born, sex: sex, ceases: ceases)
  }
}
