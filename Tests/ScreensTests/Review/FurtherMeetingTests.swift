import Application
import CareCalendar
import Casework
import ReadModels
import Testing

@testable import Screens

/// A further meeting of a review that has begun, in lists and in its form.
@Suite struct FurtherMeetingTests {
  private func book(_ day: Day, in reviewed: Reviewed) throws {
    let meeting = FurtherMeeting(day: day, time: TimeOfDay("10:00"), madeOn: Brook.today)
    _ = try reviewed.brook.service().perform(
      .review(.note(reviewed.child, Reviewed.review, [.meeting(.furtherBooked(meeting))])))
  }

  private func line(_ service: CaseService, _ reviewed: Reviewed) throws -> TodayLine? {
    try service.allDuties().first {
      $0.child.id == reviewed.child && $0.duty.key.rule == .seriesOfMeetingsCompleted
    }
  }

  @Test("It stands on the calendar and beside the review that is to be completed, and not as the next one")
  func lists() throws {
    let reviewed = try Reviewed(.series)
    try book("2014-11-06", in: reviewed)
    let service = try reviewed.brook.service()
    let there = try service.calendar()["2014-11-06"].lines.filter { $0.line.child.id == reviewed.child }
    #expect(there.map(\.mark) == [.meeting])
    #expect(there.first?.line.booking?.isFurther == true)
    #expect(try line(service, reviewed)?.booking?.day == "2014-11-06")
    let own = try service.caseload().first { $0.child.id == reviewed.child }
    #expect(own != nil && own?.booking == nil)
  }

  @Test(
    "On its day it is one of the day's meetings, and on the day after none",
    arguments: [
      ("2014-11-05", NearMeeting.soon), ("2014-11-06", .today), ("2014-11-07", nil),
    ] as [(Day, NearMeeting?)])
  func near(day: Day, near: NearMeeting?) throws {
    let reviewed = try Reviewed(.series)
    try book("2014-11-06", in: reviewed)
    #expect(try line(try reviewed.brook.service(on: day), reviewed)?.meeting == near)
  }

  @Test("It is booked on the review's page, moved, and said not to take place")
  func form() throws {
    let reviewed = try Reviewed(.series)
    try reviewed.rehearse(
      .meeting(.further),
      """
      see It began on Mon 27 Oct 2014 and is not completed.
      text 6 nov
      type <tab>
      text 10
      type <ctrl-s>
      see further meeting booked for Thu 6 Nov 2014 10:00
      """)
    try reviewed.rehearse(
      .meeting(.further),
      """
      see Booked now for Thu 6 Nov 2014 10:00.
      see It does not take place
      """)
  }
}
