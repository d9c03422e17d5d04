import CareCalendar
import Casework
import Correspondence
import ReadModels
import TestSupport
import Testing

/// What those who were invited are told of a meeting that was moved, or does not take place.
@Suite struct MeetingNoteTests {
  private func text(
    _ party: Party, _ format: DocumentFormat = .markdown, _ change: (inout InventedMeeting) -> Void = { _ in }
  ) throws -> String {
    var meeting = InventedMeeting()
    change(&meeting)
    let note = try #require(meeting.note(for: party))
    return try BuiltIn.templates.text(of: note, as: format)
  }

  @Test("Each note reads as it was agreed to", arguments: TemplateName.notes, [true, false])
  func whole(_ name: TemplateName, _ isForChild: Bool) throws {
    let party = isForChild ? Party.child : .person(InventedMeeting.mother)
    let text = try text(party, name.format) { $0.isCancelled = name.subject == .note(.cancelled) }
    let file = "\(isForChild ? "child" : "mother").\(name)"
    guard let agreed = Documents.text(file) else {
      try Documents.record(text, as: file)
      Issue.record("\(file) was recorded: read it, then run again.")
      return
    }
    #expect(text == agreed)
  }

  @Test("The hour and the place are for those who come", arguments: DocumentFormat.allCases)
  func comes(_ format: DocumentFormat) throws {
    for party in [Party.child, .person(InventedMeeting.mother), .person(InventedMeeting.teacher)] {
      let text = try text(party, format)
      #expect(text.contains("Monday 20 October 2014 at 10:00"))
      #expect(text.contains("Monday 27 October 2014 at 14:00") && text.contains("Bexfield Hall"))
    }
    for person in [InventedMeeting.father, InventedMeeting.uncle] {
      let text = try text(.person(person), format)
      #expect(text.contains("Monday 20 October 2014.") && text.contains("Monday 27 October 2014."))
      #expect(!text.contains("10:00") && !text.contains("14:00") && !text.contains("Bexfield"))
    }
    #expect(try text(.person(InventedMeeting.father), format).contains("in writing"))
    #expect(try text(.person(InventedMeeting.uncle), format).contains("met apart"))
  }

  @Test("A place that somebody may not know is left out, and why it was moved stands in nobody's")
  func leftOut() throws {
    let home = { (meeting: inout InventedMeeting) in
      meeting.venue = "14 Quillfeather Lane"
      meeting.homeIsConfidential = true
    }
    let mothers = try text(.person(InventedMeeting.mother), .markdown, home)
    #expect(!mothers.contains("Quillfeather") && mothers.contains("[left out]"))
    #expect(try text(.child, .markdown, home).contains("Quillfeather"))
    #expect(!mothers.contains("strike"))
  }

  @Test("Whoever was told that it does not take place is told that it does")
  func afterAll() throws {
    let text = try text(.child) { meeting in
      meeting.isCancelled = true
      let told = ReviewFileEvent.preparation(.changeTold(.child, on: "2014-10-13"))
      let again = Booking(
        review: InventedMeeting.id, kind: .lookedAfter, day: "2014-10-30", time: TimeOfDay("09:00"),
        madeOn: "2014-10-14")
      meeting.more = [.review(.noted(InventedMeeting.id, told)), .review(.booked(again))]
    }
    #expect(text.contains("would not take place") && text.contains("Thursday 30 October 2014 at 09:00"))
  }

  @Test("There is a note for those alone who were written to, and none once they were told")
  func recipients() {
    var meeting = InventedMeeting()
    let all = AddressedNote.all(of: InventedMeeting.id, from: meeting.source, by: .wholly, refusal: "")
    #expect(
      all.map(\.words) == [
        "the child", "Dorota Marlow (mother)", "Cormac Threlfall (father)", "Leszek Marlow (other relative)",
        "Ruth Adeyemi (teacher)",
      ])
    #expect(meeting.note(for: .person(InventedMeeting.carer)) == nil)
    let told = ReviewFileEvent.preparation(.changeTold(.child, on: "2014-10-14"))
    meeting.more = [.review(.noted(InventedMeeting.id, told))]
    #expect(meeting.note(for: .child) == nil && meeting.note(for: .person(InventedMeeting.mother)) != nil)
  }
}
