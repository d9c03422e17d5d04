import Application
import CareCalendar
import Casework
import Testing

/// One child's life, recorded by the commands on the day of each.
struct Life {
  static let number = "900700"

  let council: SmallCouncil
  let id: ChildID

  /// Makes the child known in a council of their own.
  init(_ new: NewChild, on day: Day) throws {
    council = try SmallCouncil(on: day)
    let robin = try council.service("robin")
    _ = try robin.perform(.care(.begin(new)))
    id = try robin.find(number: new.number.text)
  }

  /// Somebody at work on a day; without a name the IRO manager.
  func at(_ day: Day, _ login: String = "robin") throws -> CaseService {
    var council = council
    council.clock = StoppedClock(day: day)
    return try council.service(login)
  }

  /// Everything that somebody owes the child on a day, with the day by which: "1st review 2014-02-03".
  func owed(on day: Day) throws -> [String] {
    try at(day).child(id).duties.map(\.line.duty).map { "\($0.title) \($0.due?.iso ?? "-")" }.sorted()
  }

  /// That this and nothing else is owed on a day.
  func owes(_ expected: String..., on day: Day, at place: SourceLocation = #_sourceLocation) throws {
    let owed = try owed(on: day)
    #expect(owed == expected.sorted(), "on \(day.iso)", sourceLocation: place)
  }
}

/// What happens in it.
extension Life {
  func care(_ command: CareCommand) throws {
    _ = try at(command.on).perform(.care(.record(id, command)))
  }

  func involve(_ event: InvolvementEvent, on day: Day) throws {
    _ = try at(day).perform(.care(.involve(id, event)))
  }

  func allocate(to login: String = "amina", on day: Day) throws {
    let robin = try at(day)
    let iro = try #require(robin.staff.member(login: login)).id
    _ = try robin.perform(.allocation(.allocate([id], to: iro, since: day, reason: nil)))
    let sent = SentIntroduction(iro: iro, contactCard: true, on: day)
    _ = try robin.perform(.voice(.hear(id, [.introductionSent(sent)])))
  }

  /// A review in one meeting without a decision, whose record is written and sent on the same day, so that nothing is
  /// owed after it.
  func hold(_ kind: ReviewKind, _ day: Day, _ code: ParticipationCode = .pn1) throws {
    try record(kind, day, code)
    guard kind.profile.followsHandbook else { return }
    let notes: [ReviewFileEvent] = [
      .followUp(.recordWritten("We met.", on: day)), .followUp(.recordCompleted(on: day)),
      .followUp(.sent(.record, .child, on: day)),
      .followUp(.sent(.record, .caseFile, on: day)),
    ]
    _ = try at(day).perform(.review(.note(id, try review(day), notes)))
  }

  /// A review held, and nothing about it but that.
  func record(_ kind: ReviewKind, _ day: Day, _ code: ParticipationCode = .pn1) throws {
    let robin = try at(day)
    _ = try robin.perform(.review(.record(id, kind, heldOn: day, participation: code)))
  }

  func conference(_ day: Day, _ outcome: ConferenceOutcome, _ categories: [CategoryOfHarm] = [.neglect])
    throws
  {
    let meeting = MeetingRecord(
      review: Review(kind: .childProtection, heldOn: day, participation: .pn1),
      conclusion: ConferenceConclusion(outcome, outcome.isPlan ? categories : []))
    _ = try at(day).perform(.review(.meet(id, nil, meeting)))
  }

  func review(_ day: Day) throws -> ReviewID {
    try #require(try at(day).child(id).child.reviews.held.last { $0.heldOn == day }).id
  }
}
