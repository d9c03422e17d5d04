import CareCalendar
import Casework

/// Episodes of care and placements for adoption, on disk.
enum PlacementCodec {
  static func write(_ event: PlacementEvent) -> EncodedEvent {
    switch event {
    case .episodeBegan(let episode): began(episode)
    case .episodeDescribed(let began, let details):
      EncodedEvent(
        "episode.described.2",
        [
          "began": .day(began), "need": .code(details.need), "placement": .code(details.placement),
          "provider": .code(details.provider), "location": .code(details.location),
        ])
    case .episodeEnded(let began, let end):
      EncodedEvent(
        "episode.ended.1",
        [
          "began": .day(began), "ended": .day(end.on), "reason": .code(end.reason),
          "change": .code(end.placementChange),
        ])
    case .distanceTold(let began, let distance):
      EncodedEvent(
        "episode.distance-told.1",
        ["began": .day(began), "tenths-of-mile": .number(distance.tenthsOfMile)])
    case .placedForAdoption(let day): EncodedEvent("adoption.placed.1", ["placed": .day(day)])
    case .adoptionPlacementEnded(let placed, let on, let reason):
      EncodedEvent(
        "adoption.placement-ended.1",
        ["placed": .day(placed), "ended": .day(on), "reason": .code(reason)])
    case .stayExpectedToEnd(let end):
      EncodedEvent("stay.end-expected.1", ["ends": .day(end.ends), "on": .day(end.on)])
    }
  }

  private static func began(_ episode: Episode) -> EncodedEvent {
    precondition(episode.ended == nil, "an episode's end is an entry of its own")
    return EncodedEvent(
      "episode.began.2",
      [
        "began": .day(episode.began), "reason": .code(episode.reasonBegan),
        "status": .code(episode.legalStatus), "need": .code(episode.categoryOfNeed),
        "placement": .code(episode.placement), "provider": .code(episode.provider),
        "location": .code(episode.location),
      ])
  }

  static let readers: [String: Reader<PlacementEvent>] = [
    "episode.began.1": { .episodeBegan(try episode($0)) },
    "episode.began.2": { .episodeBegan(try episode($0)) },
    "episode.described.1": { try described($0) },
    "episode.described.2": { try described($0) },
    "episode.ended.1": {
      .episodeEnded(
        began: try $0.day("began"),
        EpisodeEnd(
          on: try $0.day("ended"), reason: try $0.code("reason"),
          placementChange: try $0.optionalCode("change")))
    },
    "episode.distance-told.1": {
      .distanceTold(
        began: try $0.day("began"), PlacementDistance(tenthsOfMile: try $0.number("tenths-of-mile")))
    },
    "adoption.placed.1": { .placedForAdoption(on: try $0.day("placed")) },
    "adoption.placement-ended.1": {
      .adoptionPlacementEnded(
        placed: try $0.day("placed"), on: try $0.day("ended"), reason: try $0.optionalCode("reason"))
    },
    "stay.end-expected.1": {
      .stayExpectedToEnd(ExpectedEnd(ends: try $0.optionalDay("ends"), on: try $0.day("on")))
    },
  ]

  /// The first edition had no location.
  private static func episode(_ fields: PayloadFields) throws -> Episode {
    Episode(
      began: try fields.day("began"), reasonBegan: try fields.code("reason"),
      legalStatus: try fields.code("status"), categoryOfNeed: try fields.optionalCode("need"),
      placement: try fields.optionalCode("placement"), provider: try fields.optionalCode("provider"),
      location: try fields.optionalCode("location"))
  }

  private static func described(_ fields: PayloadFields) throws -> PlacementEvent {
    .episodeDescribed(
      began: try fields.day("began"),
      EpisodeDetails(
        need: try fields.optionalCode("need"), placement: try fields.optionalCode("placement"),
        provider: try fields.optionalCode("provider"), location: try fields.optionalCode("location")))
  }
}
