import Application
import CareCalendar

extension Session {
  /// Takes up the new day, where another has begun since the last input or tick, and says so. True where it has.
  mutating func turnDay() -> Bool {
    guard service.midnight() else { return false }
    mayBeStale = true
    // What was asked was asked of another day.
    asked = nil
    screen.dayTurned(service)
    leaveWhatIsNoLongerSeen()
    message = .said("It is now \(service.signedIn.day.words).")
    return true
  }

  /// The same before something is recorded. What was to be was meant for the day before: the person looks at it again.
  mutating func turnsDay() -> Bool {
    guard turnDay() else { return false }
    message = .refused("\(message?.words ?? "") Nothing was recorded: look at the days first.")
    return true
  }
}
