import CareCalendar
import Casework

extension YearScript {
  /// The chairs type the conferences of children of whom there were child protection enquiries.
  mutating func protect() {
    for one in plan.protected {
      guard let person = one.person else { continue }
      let chair = plan.figures.iros[one.iro].details.login
      for (heldOn, record) in one.records {
        let typed = heldOn <= days.filesEnd ? days.founded : days.typed(heldOn)
        add(person.number, chair, typed, heldOn, .meet(record))
      }
    }
  }
}
