import CareCalendar

/// How many children are gone through at a time, so that a key that is pressed meanwhile is not kept waiting.
///
/// Nobody can say beforehand how many that is: it depends on the machine, on how long the histories are and on what is
/// asked. So each stretch is timed, and the next is longer or shorter.
struct CountingPace {
  /// Milliseconds for one stretch. A key of somebody who sees the whole service is to be answered within 6 ms of 1,000
  /// children and 16 ms of 84,000; with a stretch before it that stays below the 30 ms at which a held key is felt.
  static let budget = 10
  private static let longest = 5000

  /// How many children the next stretch has.
  private(set) var size: Int

  /// - Parameter first: what to begin with; few, since too many would be felt, and it doubles soon.
  init(first: Int) { size = first }

  /// - Parameter count: of children gone through; fewer than `size` at the end.
  mutating func took(_ milliseconds: Int, for count: Int) {
    if milliseconds > CountingPace.budget {
      size = max(1, count * CountingPace.budget / milliseconds)
    } else if count >= size, milliseconds <= CountingPace.budget / 2 {
      size = min(2 * size, CountingPace.longest)
    }
  }
}
