import CareCalendar
public import Casework
public import ReadModels
import Rulebook

/// One invented review, told by events, of a child about whom nothing, or everything, is confidential.
public struct InventedReview {
  public static let id = ReviewID("second-review")
  public static let mother = PersonID("mother")
  public static let father = PersonID("father")
  public static let carer = PersonID("carer")
  public static let otherCarer = PersonID("other-carer")
  public static let worker = PersonID("worker")
  public static let teacher = PersonID("teacher")

  public static let home = "14 Quillfeather Lane, Tarnwick TW7 4QJ"
  public static let school = "St Aldhelm's Primary School"
  public static let inConfidence = "I heard the shouting through the kitchen wall again"

  public var kind = ReviewKind.lookedAfter
  /// What each of them may know though it is confidential.
  public var mayKnow: Set<ConfidentialItem> = []
  /// Whether every place and parent and carer is confidential.
  public var isConfidential: Bool
  /// Stands in every text that somebody writes.
  public var aside = ""
  /// Stands in what the child said to everybody.
  public var saidAside = ""
  public var knownAs: String? = "Zosia"
  public var motherIsMetApart = false
  /// How the second decision is said to the child.
  public var laptopToChild: String?
  /// Whether home, school and the mother's name and address were others before, and confidential.
  public var hasMoved = false
  public var participation = ParticipationCode.pn1
  /// How the child took part, where it is noted beside the code.
  public var childsRoute: AttendanceRoute?
  public var record = "She is doing well, and so is her reading."

  public init(isConfidential: Bool = false) { self.isConfidential = isConfidential }

  public var source: ReviewSource {
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    return ReviewSource(entries, on: day("2014-11-03"), under: book, staff: staff, council: "Brook")
  }

  public func version(
    _ document: ReviewDocument, for recipient: Recipient, by reader: VersionAuthor = .wholly
  ) -> ReviewVersion {
    ReviewVersion(document, of: Self.id, for: recipient, from: source, by: reader)!
  }

  /// Somebody of a role who has nothing else to do with the child.
  public func reader(_ role: Role) -> VersionAuthor {
    let somebody = StaffDetails(name: "Sam Stone", login: "sam", role: role)
    let recorded = events.enumerated().map {
      RecordedEntry(
        entry: ChildEntry(version: $0.offset + 1, event: $0.element), position: Int64($0.offset + 1), act: "",
        kind: "", recordedBy: StaffID("amina"), recordedAt: 0, isFromFile: false)
    }
    return VersionAuthor(Viewer(StaffMember(id: StaffID("sam"), details: somebody)), recorded)
  }

  private var staff: StaffList {
    var staff = StaffList()
    let amina = StaffDetails(name: "Amina Okafor", login: "amina", role: .iro)
    staff.evolve(.joined(StaffMember(id: StaffID("amina"), details: amina)))
    return staff
  }

  /// The events, in the order in which they were recorded.
  public var events: [ChildEvent] {
    about + (hasMoved ? former : []) + people.map { .family(.recorded($0, on: day("2014-07-10"))) } + places
      + voice + review + notes.map { .review(.noted(Self.id, $0)) }
  }
}

extension InventedReview {
  private var about: [ChildEvent] {
    [
      .person(.known(ChildNumber("100777"))), .person(.named("Zofia Marlow")),
      .person(.born(day("2005-02-11"))),
      .placement(
        .episodeBegan(
          Episode(began: day("2014-07-02"), reasonBegan: .started, legalStatus: .interimCareOrder))),
      .allocation(.allocated(Allocation(iro: StaffID("amina"), since: day("2014-07-04")))),
    ]
  }

  private var people: [ConnectedPerson] {
    [
      person(
        Self.mother, "Dorota Marlow-Szczepańska", .mother,
        "27 Hobbin Street, Grelby GB2 9ZX, 07700 900321, dms82@posthaven.example"),
      person(Self.father, "Cormac Threlfall", .father, "Flat 3, Ivorden Court, Grelby; 01632 960 148"),
      person(Self.carer, "Bernadette O'Quince", .fosterCarer, "07700 900555"),
      person(Self.otherCarer, "Will Pruett", .fosterCarer, "will@pruett.example"),
      ConnectedPerson(id: Self.worker, name: "Ben Hill", relationship: .socialWorker, mayKnow: mayKnow),
      ConnectedPerson(id: Self.teacher, name: "Ruth Adeyemi", relationship: .teacher, mayKnow: mayKnow),
    ]
  }

  private func person(
    _ id: PersonID, _ name: String, _ relationship: Relationship, _ details: String
  ) -> ConnectedPerson {
    let isApart = motherIsMetApart && id == Self.mother
    return ConnectedPerson(
      id: id, name: name, relationship: relationship, hasParentalResponsibility: true,
      terms: isApart ? .apart : .mayAttend, termsReason: isApart ? "police advice" : nil, details: details,
      isConfidential: isConfidential, mayKnow: mayKnow)
  }

  private var former: [ChildEvent] {
    let mother = ConnectedPerson(
      id: Self.mother, name: "Dorota Wrenfield", relationship: .mother, details: "3 Sallow Court, Pellworth",
      isConfidential: true, mayKnow: mayKnow)
    let places = [(WhereaboutsKind.home, "8 Brackendene Row, Ostley"), (.school, "Larkmoor Academy")].map {
      FamilyEvent.lives($0.0, Whereabouts(words: $0.1, isConfidential: true), on: day("2014-07-03"))
    }
    return ([.recorded(mother, on: day("2014-07-03"))] + places).map(ChildEvent.family)
  }

  private var places: [ChildEvent] {
    [(WhereaboutsKind.home, Self.home), (.school, Self.school)].map {
      .family(.lives($0.0, Whereabouts(words: $0.1, isConfidential: isConfidential), on: day("2014-07-10")))
    }
  }

  private var voice: [ChildEvent] {
    let said = [
      Conversation(
        on: day("2014-10-20"), way: .alone, review: Self.id,
        words: "I want to see my brother more.\(saidAside)",
        audience: .all),
      Conversation(
        on: day("2014-10-21"), way: .alone, review: Self.id, words: "Ask school to stop the lunch club.",
        audience: .team),
      Conversation(
        on: day("2014-10-22"), way: .alone, review: Self.id, words: Self.inConfidence, audience: .iro),
    ]
    return said.map { .voice(.spoken($0)) } + [
      .voice(.communication(Communication(knownAs: knownAs, pronoun: "she"), on: day("2014-07-10"))),
      .voice(
        .introductionSent(SentIntroduction(iro: StaffID("amina"), contactCard: true, on: day("2014-07-11")))),
    ]
  }

  private var review: [ChildEvent] {
    return [
      .review(.held(Review(kind: kind, heldOn: day("2014-07-28"), participation: .pn1))),
      .review(
        .booked(
          Booking(
            review: Self.id, kind: kind, day: day("2014-10-27"), time: TimeOfDay("10:00"),
            venue: "Bexfield Hall", madeOn: day("2014-09-30")))),
      .review(
        .held(
          Review(
            review: Self.id, kind: kind, heldOn: day("2014-10-27"), completedOn: day("2014-10-27"),
            chair: StaffID("amina"), participation: participation))),
    ]
  }

  private var notes: [ReviewFileEvent] {
    let held = day("2014-10-27")
    let came = [Self.mother, Self.carer, Self.worker, Self.teacher].map {
      ReviewFileEvent.meeting(.tookPart(Attendance(party: .person($0), route: .whole), on: held))
    }
    let away = Attendance(party: .person(Self.father), route: .none, reason: "was at work\(aside)")
    let own = childsRoute.map { Attendance(party: .child, route: $0) }.map {
      ReviewFileEvent.meeting(.tookPart($0, on: held))
    }
    return came + (own.map { [$0] } ?? []) + [
      .meeting(.tookPart(away, on: held)),
      .meeting(.childAnswered(placement: .yes, plan: .mixed, on: held)),
      .plan(
        .progressed(
          Progress(domain: .education, issue: nil, words: "Reads every evening.\(aside)"), on: held)),
      .plan(
        .progressed(
          Progress(domain: .contact, issue: "does not happen as planned", words: aside), on: held)),
      .plan(
        .milestoneSet(Milestone(id: MilestoneID("m"), words: "Swims a length.\(aside)", by: nil), on: held)),
      .plan(.permanence(Permanence(kind: "long-term foster care", madeOn: held), on: held)),
      .plan(.placementObserved(words: "A warm house.\(aside)", on: held)),
      .plan(.risk(words: "None new.\(aside)", on: held)),
    ] + decisions.map { .decisions(.made($0, on: held)) } + [
      .decisions(.issued(on: day("2014-10-29"))),
      .followUp(.recordWritten(record + aside, on: day("2014-10-31"))),
      .followUp(.recordCompleted(on: day("2014-10-31"))),
    ]
  }

  private var decisions: [Decision] {
    [
      Decision(
        id: DecisionID("1"), words: "You see your brother Olek every second Saturday.\(aside)",
        responsible: "Ben Hill, social worker\(aside)", by: day("2014-11-21"), domain: "contact",
        childWanted: "to see him every weekend\(aside)",
        whyDifferent: "Olek has football on the other Saturdays.\(aside)"),
      Decision(
        id: DecisionID("2"), words: "A laptop of your own for homework.\(aside)",
        responsible: "Ben Hill, social worker", by: day("2014-12-01"), domain: "education",
        isRecommendation: true, approver: "nominated officer", wordsToChild: laptopToChild.map { $0 + aside }),
    ]
  }

  private func day(_ iso: String) -> Day { Day(iso: iso)! }
}
