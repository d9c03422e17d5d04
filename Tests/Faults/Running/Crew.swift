import Dispatch
import Foundation
import Synchronization

/// Runs pieces of work on several threads, and says on standard error how far that has come.
final class Crew: Sendable {
  private let next = Mutex(0)
  private let failure = Mutex<(any Error)?>(nil)

  /// - Parameter work: given the place of each piece; the first that throws ends everything.
  func run(_ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) throws -> Void) throws {
    let queue = DispatchQueue(label: "faults", attributes: .concurrent)
    let group = DispatchGroup()
    for _ in 0..<jobs {
      queue.async(group: group) { [self] in
        while let place = taken(of: count) {
          do {
            try work(place)
          } catch {
            failure.withLock { $0 = $0 ?? error }
          }
        }
      }
    }
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func taken(of count: Int) -> Int? {
    guard failure.withLock({ $0 }) == nil else { return nil }
    return next.withLock { next in
      guard next < count else { return nil }
      if next > 0, next % max(1, count / 20) == 0 { say("\(next) of \(count)") }
      next += 1
      return next - 1
    }
  }

  private func say(_ words: String) {
    guard isatty(STDERR_FILENO) != 0 else { return }
    FileHandle.standardError.write(Data("\(words)\n".utf8))
  }
}
