import Application
import CareCalendar
import Casework

extension Session {
  /// Takes up the new day, where another has begun since the last input or tick, and says so. True where it has.
  mutating func turnDay() -> Bool {
    guard service.midnight() else { return false }
    mayBeStale = true
    // What was asked was asked of another day.
    asked = nil
    screen.dayTurned(service)
    leaveWhatIsNoLongerSeen()
    let day = "It is now \(service.signedIn.day.words)."
    let doubt = service.clockDoubt?.words
    message = doubt.map { .refused("\(day) \($0)") } ?? .said(day)
    return true
  }

  /// The same before something is recorded. What was to be was meant for the day before: the person looks at it again.
  mutating func turnsDay() -> Bool {
    guard turnDay() else { return false }
    message = .refused("\(message?.words ?? "") Nothing was recorded: look at the days first.")
    return true
  }
}

extension Question {
  /// Whether the machine's clock is right, before something is recorded under it.
  init(_ doubt: ClockDoubt, before intent: Intent) {
    let words =
      "\(doubt.words) Is it \(doubt.clock.day.words) today? If you say yes, what you record has this day, and it is "
      + "recorded too that you said so. If not, have the clock put right first."
    self.init(words: words, intent: .confirmClock(then: intent))
  }
}
