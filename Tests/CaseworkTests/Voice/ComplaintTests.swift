import CareCalendar
import Casework
import Testing

/// Complaints, how they were explained, advocates and exit interviews.
@Suite struct ComplaintTests {
  private let came: [ChildEvent] = [.began("2014-07-02"), .person(.born("2004-03-01"))]

  private func refusal(_ event: VoiceEvent, after more: ChildEvent...) -> (any Error)? {
    Given(child: Child(came + more)).when(.hear([event], today: "2014-11-03")).refusal
  }

  @Test("A complaint is about something, and something was explained or sent")
  func empty() {
    #expect(refusal(.complained(Complaint(about: "the food", on: "2014-10-01"))) == nil)
    let nothing = refusal(.complained(Complaint(about: " ", on: "2014-10-01")))
    #expect(nothing as? VoiceRefusal == .aboutNothing)
    func told(_ isExplained: Bool, _ leaflet: Bool) -> VoiceRefusal? {
      refusal(
        .complaintsExplained(
          ComplaintsExplained(isExplained: isExplained, leaflet: leaflet, on: "2014-10-01"))) as? VoiceRefusal
    }
    #expect(told(true, true) == nil && told(true, false) == nil && told(false, true) == nil)
    #expect(told(false, false) == .nothingExplained)
  }

  @Test(
    "An exit interview is of a day in the child's life, before or after they left",
    arguments: [("2014-10-31", nil), ("2014-11-01", nil), ("2014-11-02", VoiceRefusal.died("2014-11-01"))]
      as [(Day, VoiceRefusal?)])
  func exitInterview(day: Day, expected: VoiceRefusal?) {
    let died = ChildEvent.ended("2014-07-02", on: "2014-11-01", .died)
    #expect(refusal(.exitInterview(ExitInterview(.held, on: day)), after: died) as? VoiceRefusal == expected)
    let left = ChildEvent.ended("2014-07-02", on: "2014-11-01")
    #expect(refusal(.exitInterview(ExitInterview(.declined, on: day)), after: left) == nil)
  }

  @Test("All that was noted of advocates is kept, and a child who was seen by one has one")
  func advocates() {
    let noted: [(Advocacy, Day)] = [
      (.offered, "2014-07-10"), (.referred, "2014-08-01"), (.seen, "2014-09-01"),
    ]
    let child = Child(came + noted.map { .voice(.advocacy($0.0, on: $0.1)) })
    #expect(child.voice.advocacies == noted.map { NotedAdvocacy($0.0, on: $0.1) })
    #expect(child.voice.advocacy == .seen && child.voice.advocacyOn == "2014-09-01")
    #expect(Advocacy.allCases.filter(\.isInPlace) == [.hasOne, .seen])
  }
}
