import Casework
import Testing

/// Times as people type them.
@Suite struct TimeOfDayTests {
  @Test(
    "A time is read",
    arguments: [
      ("09:30", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("14", "14:00"), ("0:00", "00:00"),
      ("23:59", "23:59"),
    ])
  func read(text: String, time: String) {
    #expect(TimeOfDay(text)?.description == time)
  }

  @Test(
    "Anything else is no time",
    arguments: ["", "24:00", "12:60", "9:3", "9:", ":30", "930", "+9:30", "9:30:00", "half past nine", "-1"])
  func notRead(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test("Times are ordered")
  func order() throws {
    #expect(try #require(TimeOfDay("9:30")) < #require(TimeOfDay("10:00")))
  }
}
