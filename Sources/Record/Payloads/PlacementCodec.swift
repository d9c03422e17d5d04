import CareCalendar
import Casework

/// Episodes of care and placements for adoption, on disk.
enum PlacementCodec {
  static func write(_ event: PlacementEvent) -> EncodedEvent {
    switch event {
    case .episodeBegan(let episode): began(episode)
    case .episodeDescribed(let began, let details):
      EncodedEvent(
        "episode.described.1",
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
      "episode.began.1",
      [
        "began": .day(episode.began), "reason": .code(episode.reasonBegan),
        "status": .code(episode.legalStatus), "need": .code(episode.categoryOfNeed),
        "placement": .code(episode.placement), "provider": .code(episode.provider),
        "location": .code(episode.location),
      ])
  }

  static let readers: [String: Reader<PlacementEvent>] = [
    "episode.began.1": {
      .episodeBegan(
        Episode(
          began: try $0.day("began"), reasonBegan: try $0.code("reason"),
          legalStatus: try $0.code("status"), categoryOfNeed: try $0.optionalCode("need"),
          placement: try $0.optionalCode("placement"), provider: try $0.optionalCode("provider"),
          location: try $0.optionalCode("location")))
    },
    "episode.described.1": {
      .episodeDescribed(
        began: try $0.day("began"),
        EpisodeDetails(
          need: try $0.optionalCode("need"), placement: try $0.optionalCode("placement"),
          provider: try $0.optionalCode("provider"), location: try $0.optionalCode("location")))
    },
    "episode.ended.1": {
      .episodeEnded(
        began: try $0.day("began"),
        EpisodeEnd(
          on: try $0.day("ended"), reason: try $0.code("reason"),
          placementChange: try $0.optionalCode("change")))
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
}
