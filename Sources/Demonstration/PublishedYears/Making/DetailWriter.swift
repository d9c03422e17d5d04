import Application
import CareCalendar
import Casework
import Rulebook

/// Writes what else is written up of a review: the care plan that had come, how parts of the plan were going, and who else was
/// asked.
struct DetailWriter {
  private let book: Rulebook
  private var chance: SeededRandom
  private var identifiers: Identifiers

  init(_ book: Rulebook, _ chance: inout SeededRandom) {
    self.book = book
    self.chance = chance.branch()
    identifiers = Identifiers(self.chance.branch())
  }

  mutating func add(
    _ details: PlannedDetails, to record: inout MeetingRecord, of life: SyntheticChild, heldOn day: Day
  ) {
    if let came = details.carePlanCame, came >= life.began {
      record.notes.insert(.preparation(.documentReceived("care plan", on: came)), at: 0)
    }
    for domain in PlanDomain.allCases {
      guard let isGoing = details.progress[domain] else { continue }
      let issue = isGoing ? nil : chance.pick(book.policy[domain.issues])
      record.notes.append(
        .plan(.progressed(Progress(domain: domain, issue: issue, words: nil), on: day)))
    }
    for asked in details.asked {
      let person = ConnectedPerson(
        id: identifiers.person(), name: chance.pick(names(asked.who)), relationship: asked.who)
      record.newPeople.append(person)
      let attendance = Attendance(
        party: .person(person.id), route: asked.came ? .whole : .none,
        reason: asked.came ? nil : chance.pick(DetailWriter.reasons))
      record.notes.append(.meeting(.tookPart(attendance, on: day)))
    }
  }

  private func names(_ who: Relationship) -> [String] {
    switch who {
    case .fosterCarer: PlaceNames.carers
    case .teacher: PlaceNames.teachers
    case .healthProfessional: PlaceNames.health
    case .keyWorker: PlaceNames.keyWorkers
    case .socialWorker: Team.childrenInCare1.socialWorkers
    case .relative: DetailWriter.relatives
    default: DetailWriter.workers
    }
  }

  private static let reasons = [
    "was ill", "had to be elsewhere", "sent apologies", "did not answer the invitation",
  ]
  private static let relatives = ["Maureen Titchmarsh", "Keith Ambler", "Doreen Vosper"]
  private static let workers = [
    "Gillian Sowerby", "Prakash Mistry", "Leanne Cotterill", "Obinna Eze", "Ursula Brandreth",
    "Callum Strachan",
    "Noreen Fitzmaurice", "Trevor Ashdown",
  ]
}
