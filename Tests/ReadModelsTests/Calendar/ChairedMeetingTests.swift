import CareCalendar
import Casework
import ReadModels
import Testing

/// Which meetings of one person are in each other's way.
@Suite struct ChairedMeetingTests {
  private func meeting(
    _ child: String, _ time: String?, on day: Day = "2014-11-12", chair: String = "amina",
    family: String? = nil
  ) -> ChairedMeeting {
    ChairedMeeting(
      of: ChildID(child), family: family.map(FamilyID.init), chair: StaffID(chair), day: day,
      time: time.flatMap { TimeOfDay($0) })
  }

  @Test("Two within an hour overlap, two within an hour and a half leave no half hour between")
  func apart() {
    let ten = meeting("1", "10:00")
    for (time, clash) in [
      ("10:00", MeetingClash.overlap), ("09:01", .overlap), ("10:59", .overlap), ("11:00", .tooClose),
      ("11:29", .tooClose), ("08:31", .tooClose),
    ] {
      #expect(ten.clash(with: meeting("2", time)) == clash, "\(time)")
      #expect(meeting("2", time).clash(with: ten) == clash, "\(time)")
    }
    #expect(ten.clash(with: meeting("2", "11:30")) == nil && ten.clash(with: meeting("2", "08:30")) == nil)
  }

  @Test("It goes by who chairs, on one day, where both hours are known, and not for one and the same child")
  func others() {
    let ten = meeting("1", "10:00")
    #expect(ten.clash(with: meeting("2", "10:00", chair: "sian")) == nil)
    #expect(ten.clash(with: meeting("2", "10:00", on: "2014-11-13")) == nil)
    #expect(ten.clash(with: meeting("2", nil)) == nil && ten.clash(with: meeting("1", "10:30")) == nil)
  }

  @Test("Brothers and sisters may be reviewed together, and not half an hour apart")
  func siblings() {
    let ten = meeting("1", "10:00", family: "rose")
    #expect(ten.clash(with: meeting("2", "10:00", family: "rose")) == nil)
    #expect(ten.clash(with: meeting("2", "10:30", family: "rose")) == .overlap)
    #expect(ten.clash(with: meeting("2", "10:00", family: "bell")) == .overlap)
  }
}
