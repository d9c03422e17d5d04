import CareCalendar
import Casework
import ReadModels
import Testing

/// On which days a review stands, and where it counts.
@Suite struct ReviewCalendarTests {
  @Test("A review that is not booked stands on the day it is due by, a Sunday included")
  func notBooked() {
    var diary = Diary()
    diary.child("1", due: "2014-11-30")
    let sunday = diary.calendar["2014-11-30"]
    #expect(sunday.told == ["due 1"])
    #expect((sunday.load, sunday.dueCount, sunday.notBookedCount) == (0, 1, 1))
    #expect(diary.calendar["2014-11-28"].lines.isEmpty)
  }

  @Test("Booked in time, it stands on both days and is load on one")
  func inTime() {
    var diary = Diary()
    diary.child("1", due: "2014-11-30", booked: "2014-11-27")
    #expect(diary.calendar["2014-11-27"].told == ["meeting 1"])
    #expect(diary.calendar["2014-11-30"].told == ["inHand 1"])
    let month = diary.calendar.month(Month(of: diary.today))
    #expect((month.days.due, month.days.booked, month.days.notBooked) == (1, 1, 0))
    #expect(month.weeks.map(\.load) == [0, 0, 0, 0, 1])
  }

  @Test("Booked for the very day it is due by, it stands there once")
  func onTheDay() {
    var diary = Diary()
    diary.child("1", due: "2014-11-28", booked: "2014-11-28")
    let day = diary.calendar["2014-11-28"]
    #expect(day.told == ["meeting 1"])
    #expect((day.load, day.dueCount, day.lines[0].isLate) == (1, 1, false))
  }

  @Test("Booked too late, it is still due on its day, and the meeting is a late one")
  func late() {
    var diary = Diary()
    diary.child("1", due: "2014-11-28", booked: "2014-12-01")
    #expect(diary.calendar["2014-11-28"].told == ["due 1"])
    #expect(diary.calendar["2014-11-28"].notBookedCount == 0)
    #expect(diary.calendar["2014-12-01"].lines.map(\.isLate) == [true])
  }

  @Test("One meeting that two counts ask for is one meeting, named by the review due first")
  func twoCounts() {
    var diary = Diary()
    diary.child("1", due: "2014-11-28", "2014-11-14", booked: "2014-11-12")
    #expect(diary.calendar["2014-11-12"].told == ["meeting 1"])
    #expect(diary.calendar["2014-11-12"].lines[0].line.duty.due == "2014-11-14")
    #expect(diary.calendar.month(Month(of: diary.today)).days.due == 2)
  }

  @Test("A meeting of a child whose due day is not known stands all the same")
  func unknownDue() {
    var diary = Diary()
    diary.child("1", due: nil, booked: "2014-11-12")
    #expect(diary.calendar["2014-11-12"].told == ["meeting 1"])
    #expect(diary.calendar.month(Month(of: diary.today)).days.due == 0)
  }

  @Test("What prepares a meeting is no review: its day is not on the calendar")
  func preparation() {
    var diary = Diary()
    diary.child("1", booked: "2014-11-12", preparedBy: "2014-11-10")
    diary.child("2", due: "2014-11-14", booked: "2014-11-12", preparedBy: "2014-11-10")
    #expect(diary.calendar["2014-11-10"].lines.isEmpty)
    let lines = diary.calendar["2014-11-12"].lines
    #expect(lines.map(\.reviewDue) == [nil, "2014-11-14"])
    #expect(lines.map(\.isLate) == [false, false])
    #expect(diary.calendar.month(Month(of: diary.today)).days.due == 1)
  }

  @Test("A meeting that nothing asks for any more does not stand")
  func noDuty() {
    var diary = Diary()
    diary.child("1", booked: "2014-11-12")
    #expect(diary.calendar["2014-11-12"].lines.isEmpty)
  }

  @Test("Meetings come by their hour, then what is due, then what is in hand")
  func order() {
    var diary = Diary()
    diary.child("1", due: "2014-11-12", booked: "2014-11-04")
    diary.child("2", due: "2014-11-12")
    diary.child("3", due: "2014-11-30", booked: "2014-11-12", at: "15:30")
    diary.child("4", due: "2014-11-30", booked: "2014-11-12", at: "09:30")
    #expect(diary.calendar["2014-11-12"].told == ["meeting 4", "meeting 3", "due 2", "inHand 1"])
  }

  @Test("More than three meetings on a day are too many for one IRO, not for two")
  func overloaded() {
    var diary = Diary(post: .iroManager)
    for number in 1...3 { diary.child("\(number)", due: "2014-11-30", booked: "2014-11-12") }
    diary.child("4", due: "2014-11-30", booked: "2014-11-12", iro: "sian")
    diary.child("5", due: "2014-11-30", booked: "2014-11-12", iro: nil)
    #expect(diary.calendar["2014-11-12"].overloaded == [])
    diary.child("6", due: "2014-11-30", booked: "2014-11-12")
    #expect(diary.calendar["2014-11-12"].overloaded == [StaffID("amina")])
    #expect(diary.calendar.month(Month(of: diary.today)).days.overloaded == 1)
  }

  @Test("The agenda holds the days on which anything stands, both ends included")
  func agenda() {
    var diary = Diary()
    diary.child("1", due: "2014-11-12", booked: "2014-11-05")
    diary.child("2", due: "2014-12-15")
    diary.child("3", due: "2014-12-16")
    let days = diary.calendar.agenda(from: "2014-11-05", through: "2014-12-15")
    #expect(days.map(\.day.iso) == ["2014-11-05", "2014-11-12", "2014-12-15"])
  }
}
