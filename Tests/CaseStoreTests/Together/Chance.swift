import CareCalendar
import Desk

/// Where chance falls, the same each time for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func happens(inHundred times: Int) -> Bool { number(1...100) <= times }

  /// Nil where there is nothing to pick from.
  mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[number(0...values.count - 1)]
  }
}

/// A clock that the test moves on; no two moments of it are the same.
final class MovingClock: Clock, @unchecked Sendable {
  private var day: Day
  private var moments: Int64 = 0

  init(_ day: Day) { self.day = day }

  func today() -> Day { day }

  func now() -> Instant {
    moments += 1
    return Instant(milliseconds: Int64(day.number) * 86_400_000 + moments)
  }

  func move(by days: Int) { day = day.adding(days: days) }
}
