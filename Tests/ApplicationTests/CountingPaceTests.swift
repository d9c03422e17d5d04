import Testing

@testable import Application

/// How many children are counted between two keys.
@Suite struct CountingPaceTests {
  @Test("A stretch doubles while it takes no more than half of the time, and stays where it takes most of it")
  func longer() {
    var pace = CountingPace(first: 20)
    pace.took(5, for: 20)
    #expect(pace.size == 40)
    pace.took(6, for: 40)
    #expect(pace.size == 40)
    pace.took(0, for: 12)
    #expect(pace.size == 40)
  }

  @Test("One that took too long is followed by as many as the time is enough for, and never by none")
  func shorter() {
    var pace = CountingPace(first: 500)
    pace.took(40, for: 500)
    #expect(pace.size == 125)
    pace.took(3000, for: 125)
    #expect(pace.size == 1)
  }

  @Test("It does not grow without end")
  func longest() {
    var pace = CountingPace(first: 20)
    for _ in 0..<40 { pace.took(0, for: pace.size) }
    #expect(pace.size == 5000)
  }
}
