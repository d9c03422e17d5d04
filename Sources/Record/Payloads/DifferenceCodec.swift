import CareCalendar
import Casework
import JSON

/// Where returns and the record disagree, on disk. What a return says stands whole beside it.
enum DifferenceCodec {
  static func write(_ event: DifferenceEvent) -> EncodedEvent {
    switch event {
    case .found(let difference, let on): write(difference, on)
    case .settled(let key, let settlement):
      EncodedEvent(
        "difference.settled.1",
        [
          "kind": .code(key.kind), "day": .day(key.day), "verdict": .code(settlement.verdict),
          "reason": .text(settlement.reason), "on": .day(settlement.on),
        ])
    }
  }

  private static func write(_ difference: Difference, _ on: Day) -> EncodedEvent {
    EncodedEvent(
      "difference.found.2",
      [
        "kind": .code(difference.kind), "recorded": .day(difference.recorded),
        "says": write(difference.statement), "columns": .list(difference.columns.map(write)),
        "conflict": .text(ifAny: difference.conflict), "year": difference.year.map { .number($0) },
        "on": .day(on),
      ])
  }

  private static func write(_ column: DifferingColumn) -> JSONValue {
    JSONValue([
      "name": .text(column.name), "recorded": .text(ifAny: column.recorded),
      "found": .text(ifAny: column.found),
    ])
  }

  private static func write(_ statement: ReturnStatement) -> JSONValue {
    switch statement {
    case .born(let day): JSONValue(["what": .text("born"), "on": .day(day)])
    case .sex(let sex): JSONValue(["what": .text("sex"), "sex": CodeTables.sex.json(sex)])
    case .ethnicity(let code): JSONValue(["what": .text("ethnicity"), "ethnicity": .code(code)])
    case .unaccompanied(let until): JSONValue(["what": .text("unaccompanied"), "until": .day(until)])
    case .episode(let episode): write(episode)
    case .noEpisode(let began): JSONValue(["what": .text("no-episode"), "began": .day(began)])
    case .adoptionPlacement(let placement):
      JSONValue([
        "what": .text("adoption-placement"), "placed": .day(placement.placed),
        "ended": .day(placement.ended), "reason": .code(placement.reasonEnded),
      ])
    case .review(let kind, let heldOn, let code):
      JSONValue([
        "what": .text("review"), "review": CodeTables.reviewKind.json(kind), "held": .day(heldOn),
        "participation": .code(code),
      ])
    case .noReview(let kind, let heldOn):
      JSONValue([
        "what": .text("no-review"), "review": CodeTables.reviewKind.json(kind), "held": .day(heldOn),
      ])
    case .noChild: JSONValue(["what": .text("no-child")])
    case .otherChild(let born, let sex, let ethnicity):
      JSONValue([
        "what": .text("other-child"), "born": .day(born), "sex": CodeTables.sex.json(sex),
        "ethnicity": .code(ethnicity),
      ])
    case .otherNumber(let number):
      JSONValue(["what": .text("other-number"), "number": .text(number.text)])
    }
  }

  private static func write(_ episode: Episode) -> JSONValue {
    JSONValue([
      "what": .text("episode"), "began": .day(episode.began), "reason": .code(episode.reasonBegan),
      "status": .code(episode.legalStatus), "need": .code(episode.categoryOfNeed),
      "placement": .code(episode.placement), "provider": .code(episode.provider),
      "location": .code(episode.location),
      "ended": .day(episode.ended?.on), "why": .code(episode.ended?.reason),
      "change": .code(episode.ended?.placementChange),
    ])
  }

  static let readers: [String: Reader<DifferenceEvent>] = [
    "difference.found.1": { try found($0) },
    "difference.found.2": { try found($0) },
    "difference.settled.1": {
      .settled(
        DifferenceKey(kind: try $0.code("kind"), day: try $0.optionalDay("day")),
        Settlement(try $0.code("verdict"), reason: try $0.text("reason"), on: try $0.day("on")))
    },
  ]

  /// The first edition had no location in an episode.
  private static func found(_ fields: PayloadFields) throws -> DifferenceEvent {
    .found(
      Difference(
        try fields.code("kind"), try statement(PayloadFields(fields.json["says"] ?? .null)),
        recorded: try fields.optionalDay("recorded"),
        columns: try fields.list("columns").map { try column(PayloadFields($0)) },
        conflict: try fields.optionalText("conflict"),
        year: fields.json["year"] == nil ? nil : try fields.number("year")),
      on: try fields.day("on"))
  }

  private static func column(_ fields: PayloadFields) throws -> DifferingColumn {
    DifferingColumn(
      try fields.text("name"), recorded: try fields.optionalText("recorded"),
      found: try fields.optionalText("found"))
  }

  private static func statement(_ fields: PayloadFields) throws -> ReturnStatement {
    switch try fields.text("what") {
    case "born": .born(try fields.day("on"))
    case "sex": .sex(try fields.word("sex", of: CodeTables.sex))
    case "ethnicity": .ethnicity(try fields.code("ethnicity"))
    case "unaccompanied": .unaccompanied(until: try fields.day("until"))
    case "episode": .episode(try episode(fields))
    case "no-episode": .noEpisode(began: try fields.day("began"))
    case "adoption-placement":
      .adoptionPlacement(
        AdoptionPlacement(
          placed: try fields.day("placed"), ended: try fields.optionalDay("ended"),
          reasonEnded: try fields.optionalCode("reason")))
    case "review":
      .review(
        try fields.word("review", of: CodeTables.reviewKind), heldOn: try fields.day("held"),
        try fields.optionalCode("participation"))
    case "no-review":
      .noReview(try fields.word("review", of: CodeTables.reviewKind), heldOn: try fields.day("held"))
    case "no-child": .noChild
    case "other-child":
      .otherChild(
        born: try fields.optionalDay("born"), try fields.optionalWord("sex", of: CodeTables.sex),
        try fields.optionalCode("ethnicity"))
    case "other-number": .otherNumber(ChildNumber(try fields.text("number")))
    default: throw UnknownCode()
    }
  }

  private static func episode(_ fields: PayloadFields) throws -> Episode {
    var episode = Episode(
      began: try fields.day("began"), reasonBegan: try fields.code("reason"),
      legalStatus: try fields.code("status"), categoryOfNeed: try fields.optionalCode("need"),
      placement: try fields.optionalCode("placement"), provider: try fields.optionalCode("provider"),
      location: try fields.optionalCode("location"))
    guard let ended = try fields.optionalDay("ended") else { return episode }
    episode.ended = EpisodeEnd(
      on: ended, reason: try fields.code("why"), placementChange: try fields.optionalCode("change"))
    return episode
  }
}
