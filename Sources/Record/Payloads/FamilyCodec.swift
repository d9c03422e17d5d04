import CareCalendar
import Casework

/// The people and places around children, on disk.
enum FamilyCodec {
  static func write(_ event: FamilyEvent) -> EncodedEvent {
    switch event {
    case .recorded(let person, let day): write(person, day)
    case .left(let id, let day):
      EncodedEvent("person.left.1", ["person": .text(id.raw), "on": .day(day)])
    case .linked(let family, let day):
      EncodedEvent("family.linked.1", ["family": .text(family.raw), "on": .day(day)])
    case .parentage(let parentage, let day):
      EncodedEvent(
        "family.parentage.1",
        [
          "parentage": .text(parentage.id.raw), "side": CodeTables.parentageSide.json(parentage.side),
          "on": .day(day),
        ])
    case .lives(let place, let whereabouts, let day):
      EncodedEvent(
        "child.whereabouts-noted.1",
        [
          "place": CodeTables.childsPlace.json(place), "words": .text(whereabouts.words),
          "confidential": .flag(whereabouts.isConfidential), "on": .day(day),
        ])
    }
  }

  private static func write(_ person: ConnectedPerson, _ day: Day) -> EncodedEvent {
    EncodedEvent(
      "person.recorded.1",
      [
        "person": .text(person.id.raw), "name": .text(person.name),
        "relationship": CodeTables.relationship.json(person.relationship),
        "parental-responsibility": person.hasParentalResponsibility.map { .flag($0) },
        "terms": CodeTables.contactTerms.json(person.terms), "reason": .text(ifAny: person.termsReason),
        "details": .text(ifAny: person.details), "confidential": .flag(person.isConfidential),
        "may-know": CodeTables.confidence.json(person.mayKnow), "deceased": .flag(person.isDeceased),
        "on": .day(day),
      ])
  }

  static let readers: [String: Reader<FamilyEvent>] = [
    "person.recorded.1": { .recorded(try person($0), on: try $0.day("on")) },
    "person.left.1": { .left(PersonID(try $0.text("person")), on: try $0.day("on")) },
    "family.linked.1": { .linked(FamilyID(try $0.text("family")), on: try $0.day("on")) },
    "family.parentage.1": {
      .parentage(
        Parentage(
          ParentageID(try $0.text("parentage")), try $0.word("side", of: CodeTables.parentageSide)),
        on: try $0.day("on"))
    },
    "child.whereabouts-noted.1": {
      .lives(
        try $0.word("place", of: CodeTables.childsPlace),
        Whereabouts(words: try $0.text("words"), isConfidential: try $0.flag("confidential")),
        on: try $0.day("on"))
    },
  ]

  private static func person(_ fields: PayloadFields) throws -> ConnectedPerson {
    ConnectedPerson(
      id: PersonID(try fields.text("person")), name: try fields.text("name"),
      relationship: try fields.word("relationship", of: CodeTables.relationship),
      hasParentalResponsibility: try fields.optionalFlag("parental-responsibility"),
      terms: try fields.word("terms", of: CodeTables.contactTerms),
      termsReason: try fields.optionalText("reason"), details: try fields.optionalText("details"),
      isConfidential: try fields.flag("confidential"),
      mayKnow: Set(try fields.words("may-know", of: CodeTables.confidence)),
      isDeceased: try fields.flag("deceased"))
  }
}
