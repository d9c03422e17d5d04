import CareCalendar
public import Casework
public import ReadModels
import Rulebook

/// An invented meeting to which five were invited, told by events: it was moved, or does not take place.
public struct InventedMeeting {
  public static let id = ReviewID("next-review")
  public static let mother = PersonID("mother")
  public static let father = PersonID("father")
  public static let uncle = PersonID("uncle")
  public static let teacher = PersonID("teacher")
  public static let carer = PersonID("carer")

  public var kind = ReviewKind.lookedAfter
  public var isCancelled = false
  /// Where it is now.
  public var venue: String? = "Bexfield Hall"
  public var homeIsConfidential = false
  /// What happened after it was moved or cancelled.
  public var more: [ChildEvent] = []

  public init() {}

  public var child: Child {
    var child = Child()
    for event in events { child.evolve(event) }
    return child
  }

  public var source: ReviewSource {
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    var staff = StaffList()
    let amina = StaffDetails(name: "Amina Okafor", login: "amina", role: .iro)
    staff.evolve(.joined(StaffMember(id: StaffID("amina"), details: amina)))
    return ReviewSource(entries, on: day("2014-10-14"), under: book, staff: staff, council: "Brook")
  }

  public func note(for party: Party, by reader: VersionAuthor = .wholly) -> MeetingNote? {
    MeetingNote(of: Self.id, for: party, from: source, by: reader)
  }

  private var events: [ChildEvent] {
    about + people.map { .family(.recorded($0, on: day("2014-07-10"))) } + invited
      + [isCancelled ? cancelled : moved] + more
  }

  private var about: [ChildEvent] {
    let home = Whereabouts(words: "14 Quillfeather Lane, Tarnwick", isConfidential: homeIsConfidential)
    return [
      .person(.named("Zofia Marlow")), .person(.born(day("2005-02-11"))),
      .placement(
        .episodeBegan(
          Episode(began: day("2014-07-02"), reasonBegan: .started, legalStatus: .interimCareOrder))),
      .allocation(.allocated(Allocation(iro: StaffID("amina"), since: day("2014-07-04")))),
      .family(.lives(.home, home, on: day("2014-07-10"))),
      .voice(.communication(Communication(knownAs: "Zosia"), on: day("2014-07-10"))),
      .review(
        .booked(
          Booking(
            review: Self.id, kind: kind, day: day("2014-10-20"), time: TimeOfDay("10:00"),
            venue: "Bexfield Hall", madeOn: day("2014-09-01")))),
    ]
  }

  private var people: [ConnectedPerson] {
    [
      person(Self.mother, "Dorota Marlow", .mother),
      person(Self.father, "Cormac Threlfall", .father, .inWriting),
      person(Self.uncle, "Leszek Marlow", .relative, .apart), person(Self.teacher, "Ruth Adeyemi", .teacher),
      person(Self.carer, "Bernadette O'Quince", .fosterCarer),
    ]
  }

  private func person(
    _ id: PersonID, _ name: String, _ relationship: Relationship, _ terms: ParticipationTerms = .mayAttend
  ) -> ConnectedPerson {
    ConnectedPerson(
      id: id, name: name, relationship: relationship, terms: terms,
      termsReason: terms == .mayAttend ? nil : "a court order")
  }

  /// All but the carer were written to.
  private var invited: [ChildEvent] {
    let all =
      [Party.child] + [Self.mother, Self.father, Self.uncle, Self.teacher, Self.carer].map(Party.person)
    let choices = all.map { PreparationEvent.invited($0, .iro, on: day("2014-09-02")) }
    let sent = all.dropLast().map { PreparationEvent.invitationSent($0, on: day("2014-09-10")) }
    return (choices + sent).map { .review(.noted(Self.id, .preparation($0))) }
  }

  private var moved: ChildEvent {
    .review(
      .moved(
        Booking(
          review: Self.id, kind: kind, day: day("2014-10-27"), time: TimeOfDay("14:00"), venue: venue,
          madeOn: day("2014-10-13")), reason: "a strike of bus drivers"))
  }

  private var cancelled: ChildEvent {
    .review(.cancelled(Self.id, reason: "a strike of bus drivers", on: day("2014-10-13")))
  }

  private func day(_ iso: String) -> Day { Day(iso: iso)! }
}
