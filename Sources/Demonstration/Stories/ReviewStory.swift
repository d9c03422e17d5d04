import Application
import CareCalendar
import Casework
import Rulebook

/// One review of an invented child as it is told: what was prepared, said, found and decided.
struct ReviewStory {
  let life: SyntheticChild
  let book: Rulebook
  let kind: ReviewKind
  let heldOn: Day
  /// The day from which it was there to be worked on: it was recorded some days or weeks after it was held.
  var recordedOn: Day?
  /// The brothers and sisters who are with us, too.
  let siblings: [SyntheticChild]
  var chance: SeededRandom
  var identifiers: Identifiers
  var turns: TextRotation
  /// How the child was heard beforehand; nil where they were not.
  var conversation: Conversation?
  var attendances: [Attendance] = []
  var progress: [Progress] = []
  var decisions: [Decision] = []

  /// How the child took part, where it was held.
  var participation: ParticipationCode? { life.reviews.first { $0.heldOn == heldOn }?.participation }

  var age: Int { life.age(on: heldOn) }

  var band: AgeBand { AgeBand(age: age) }

  func fill(_ text: String) -> String {
    life.wording.fill(text, ["carer": life.surroundings.carer])
  }
}
