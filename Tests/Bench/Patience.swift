/// How often things are measured, and how much time that may take.
struct Patience {
  /// How often at the most.
  let times: Int
  /// Milliseconds after which something is not measured again.
  let limit: Double
  /// Milliseconds after which the rounds of some keys are broken off.
  let keys: Double
  /// How many acts of somebody else's an open terminal sees.
  let acts: Int

  /// How many policies are adopted, one after the other.
  let policies: Int

  static let usual = Patience(times: 15, limit: 5000, keys: 20_000, acts: 10, policies: 3)
  static let little = Patience(times: 9, limit: 1000, keys: 1500, acts: 5, policies: 1)

  /// Measures as often as there is patience for, but once at least.
  func several(_ body: () throws -> Double) rethrows -> Figures {
    var taken: [Double] = []
    let end = milliseconds() + limit
    repeat { taken.append(try body()) } while taken.count < times && milliseconds() < end
    return Figures(taken)
  }
}
