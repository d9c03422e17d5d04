import CareCalendar
import Casework
import Testing

/// What a child's death stops in the file of a review, and what can be finished.
@Suite struct ReviewAfterDeathTests {
  private let id = ReviewID("r1")
  private let came = ChildEvent.began("2014-07-02")
  private let died = ChildEvent.ended("2014-07-02", on: "2014-08-04", .died)
  private var held: ChildEvent { .held("2014-07-28", as: id) }

  @Test("Nothing is asked, invited or prepared from the day on; what was done before can be recorded")
  func preparation() {
    let booked = ChildEvent.booked("2014-08-20", as: id)
    let before = ReviewFileEvent.preparation(.socialWorkerSpokenTo(on: "2014-08-03"))
    given(came, booked, died).when(note(before)).then(.noted(id, before))
    for event in [
      PreparationEvent.invited(.child, .iro, on: "2014-08-04"),
      .invitationSent(.person(PersonID("maria")), on: "2014-08-05"),
      .consultationSent(.child, on: "2014-08-05"),
    ] {
      given(came, booked, died).when(note(.preparation(event))).then(.diedBefore("2014-08-04"))
    }
  }

  @Test("Nothing goes to the people around the child either")
  func people() {
    let mother = ConnectedPerson(id: PersonID("maria"), name: "Maria Vale", relationship: .mother)
    let known = ChildEvent.family(.recorded(mother, on: "2014-07-03"))
    for document in [ReviewDocument.notice, .record] {
      given(came, known, held, died)
        .when(note(.followUp(.sent(document, .person(mother.id), on: "2014-08-04"))))
        .then(.diedBefore("2014-08-04"))
    }
  }

  @Test("No letter goes to the child any more")
  func letters() {
    for document in [ReviewDocument.letter, .notice, .record] {
      given(came, held, died).when(note(.followUp(.sent(document, .child, on: "2014-08-04"))))
        .then(.diedBefore("2014-08-04"))
    }
  }

  @Test("The record can be finished, and put into the case file")
  func record() {
    let written = ReviewFileEvent.followUp(.recordWritten("We met.", on: "2014-08-10"))
    let completed = ReviewFileEvent.followUp(.recordCompleted(on: "2014-08-10"))
    let filed = ReviewFileEvent.followUp(.sent(.record, .caseFile, on: "2014-08-11"))
    given(came, held, died).when(.note([written, completed, filed], on: id, today: "2014-12-31"))
      .then(.noted(id, written), .noted(id, completed), .noted(id, filed))
  }

  private func note(_ note: ReviewFileEvent) -> ChildCommand { .note([note], on: id, today: "2014-12-31") }
}
