import CareCalendar
import Casework

extension Invented {
  /// A child with people around her, a review held in May with its decisions, and one booked for 12 November.
  static func nia(_ more: ChildEvent...) -> Invented {
    Invented(
      "100600", "Nia Price", born: "2003-02-01", since: "2014-01-06", events: people + reviews + more)
  }

  private init(_ number: String, _ name: String, born: Day, since: Day, events: [ChildEvent]) {
    self.init(number, name, born: born, since: since)
    self = Invented(iro: iro, since: since, events: self.events + events)
  }

  private init(iro: String?, since: Day, events: [ChildEvent]) {
    (self.iro, self.since, self.events) = (iro, since, events)
  }

  private static let people: [ChildEvent] = [
    .person("mother", "Dawn Price", .mother), .person("carer", "Ruth Adeyemi", .fosterCarer),
    .family(
      .recorded(
        ConnectedPerson(
          id: PersonID("father"), name: "Sam Price", relationship: .father, terms: .notInvited,
          termsReason: "a court order", isDeceased: false), on: "2014-01-10")),
    .family(
      .recorded(
        ConnectedPerson(
          id: PersonID("gran"), name: "Edna Price", relationship: .grandparent, isDeceased: true),
        on: "2014-01-10")),
  ]

  private static let reviews: [ChildEvent] = [
    .held("2014-01-31"),
    .review(
      .held(
        Review(
          review: ReviewID("spring"), kind: .lookedAfter, heldOn: "2014-04-30", completedOn: "2014-04-30",
          participation: .pn1))),
    .noted("spring", .decisions(.made(Invented.school, on: "2014-04-30"))),
    .noted("spring", .decisions(.made(Invented.dentist, on: "2014-04-30"))),
    .noted("spring", .decisions(.issued(on: "2014-05-02"))),
    .noted("spring", .decisions(.done(Invented.dentist.id, on: "2014-06-02"))),
    .review(
      .booked(
        Booking(
          review: ReviewID("autumn"), kind: .lookedAfter, day: "2014-11-12", time: TimeOfDay("10:00"),
          venue: "Brook House, room 2", madeOn: "2014-10-06"))),
    .noted("autumn", .preparation(.documentReceived("health plan", on: "2014-10-27"))),
    .noted("autumn", .preparation(.invited(.child, .iro, on: "2014-10-20"))),
    .noted("autumn", .preparation(.invitationSent(.child, on: "2014-10-21"))),
  ]

  private static let school = Decision(
    id: DecisionID("school"), words: "Find a school place near the foster home",
    responsible: "Ben Hill", by: "2014-09-01", domain: "education",
    childWanted: "To stay with my friends")
  private static let dentist = Decision(
    id: DecisionID("dentist"), words: "See the dentist", responsible: "Ruth Adeyemi", by: "2014-06-30")
}

extension ChildEvent {
  static func person(_ id: String, _ name: String, _ relationship: Relationship) -> ChildEvent {
    .family(
      .recorded(
        ConnectedPerson(id: PersonID(id), name: name, relationship: relationship), on: "2014-01-10"))
  }

  static func noted(_ review: String, _ note: ReviewFileEvent) -> ChildEvent {
    .review(.noted(ReviewID(review), note))
  }
}
