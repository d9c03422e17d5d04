import CareCalendar
import Platform
import Testing

/// The operating system's clock.
@Suite struct SystemClockTests {
  @Test("A day begins before any moment of it, and is over before any moment of the day after the next")
  func beginning() {
    let clock = SystemClock()
    let today = clock.today()
    #expect(clock.beginning(of: today) <= clock.now())
    #expect(clock.now() < clock.beginning(of: today.adding(days: 2)))
  }

  @Test("A moment lies in the day that begins with it, and the moment before in the day before")
  func dayOfMoment() {
    let clock = SystemClock()
    let today = clock.today()
    for place in [-400, -200, -1, 0, 1, 200] {
      let day = today.adding(days: place)
      let first = clock.beginning(of: day)
      #expect(clock.day(of: first) == day)
      #expect(clock.day(of: Instant(milliseconds: first.milliseconds - 1)) == day.adding(days: -1))
    }
  }

  @Test("Days follow one another, each of 23 to 25 hours, over a year in which clocks may change")
  func lengths() {
    let clock = SystemClock()
    let first = clock.today()
    for place in 0..<366 {
      let day = first.adding(days: place)
      let length =
        clock.beginning(of: day.adding(days: 1)).milliseconds - clock.beginning(of: day).milliseconds
      #expect((23...25).contains(length / 3_600_000))
    }
  }
}
