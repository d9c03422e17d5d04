import CareCalendar
import Casework
import JSON

/// Proceedings of courts about a child, on disk.
enum CourtCodec {
  static func write(_ event: CourtEvent) -> EncodedEvent {
    switch event {
    case .began(let kind, let day):
      EncodedEvent("court.began.1", ["kind": CodeTables.proceedingsKind.json(kind), "on": .day(day)])
    case .listed(let hearing):
      EncodedEvent(
        "court.hearing-listed.1",
        ["day": .day(hearing.day), "for": .text(ifAny: hearing.purpose), "on": .day(hearing.listedOn)])
    case .vacated(let day): EncodedEvent("court.hearing-vacated.1", ["on": .day(day)])
    case .guardianAppointed(let name, let day):
      EncodedEvent("court.guardian-appointed.1", ["name": .text(name), "on": .day(day)])
    case .guardianSpokenTo(let day): EncodedEvent("court.guardian-spoken-to.1", ["on": .day(day)])
    case .viewGiven(let way, let day):
      EncodedEvent("court.view-given.1", ["way": CodeTables.viewWay.json(way), "on": .day(day)])
    case .finalPlanSeen(let day): EncodedEvent("court.final-plan-seen.1", ["on": .day(day)])
    case .ended(let day): EncodedEvent("court.ended.1", ["on": .day(day)])
    }
  }

  static let readers: [String: Reader<CourtEvent>] = [
    "court.began.1": { .began(try $0.word("kind", of: CodeTables.proceedingsKind), on: try $0.day("on")) },
    "court.hearing-listed.1": {
      .listed(
        Hearing(day: try $0.day("day"), purpose: try $0.optionalText("for"), listedOn: try $0.day("on")))
    },
    "court.hearing-vacated.1": { .vacated(on: try $0.day("on")) },
    "court.guardian-appointed.1": { .guardianAppointed(try $0.text("name"), on: try $0.day("on")) },
    "court.guardian-spoken-to.1": { .guardianSpokenTo(on: try $0.day("on")) },
    "court.view-given.1": { .viewGiven(try $0.word("way", of: CodeTables.viewWay), on: try $0.day("on")) },
    "court.final-plan-seen.1": { .finalPlanSeen(on: try $0.day("on")) },
    "court.ended.1": { .ended(on: try $0.day("on")) },
  ]
}

extension CodeTables {
  static let proceedingsKind = CodeTable<ProceedingsKind>([
    "care": .care,
    "placement": .placement,
    "adoption": .adoption,
    "discharge": .discharge,
    "contact": .contact,
    "secure-accommodation": .secureAccommodation,
    "other": .other,
  ])

  static let viewWay = CodeTable<ViewWay>([
    "statement": .statement,
    "letter": .letter,
    "guardian": .guardian,
    "care-plan": .carePlan,
    "hearing": .hearing,
  ])
}
