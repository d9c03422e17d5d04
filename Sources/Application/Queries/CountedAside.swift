import Dispatch
import Measures
import Synchronization

/// Figures that are counted on a thread of their own, while more children are read.
final class CountedAside: Sendable {
  /// So many children are handed over at once.
  static let batch = 250

  private let tally: Mutex<MeasureTally>
  private let queue = DispatchQueue(label: "figures")
  private let group = DispatchGroup()

  init(_ tally: MeasureTally) { self.tally = Mutex(tally) }

  /// Counts some children, once those before are counted: no more than these wait in memory.
  func add(_ children: [CountedChild]) {
    group.wait()
    queue.async(group: group) {
      self.tally.withLock { tally in
        for child in children { tally.add(child) }
      }
    }
  }

  /// With every child who was handed over.
  func whole() -> MeasureTally {
    group.wait()
    return tally.withLock { $0 }
  }
}
