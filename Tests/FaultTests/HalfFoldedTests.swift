import CaseStore
import Demonstration
import Foundation
import TerminalSupport
import Testing

/// The power fails while a log is folded into its store: some of the pages are in the file, some in part, and all are in
/// the log.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct HalfFoldedTests {
  private let store: SmallStore

  /// Leaves what an import has recorded in the log, whole.
  init() throws {
    store = try SmallStore()
    let outcome = try Traced.run(store.importing, "pwrite64:signal=KILL:when=1", on: [store.path])
    #expect(outcome.wasKilled, "\(outcome)")
  }

  /// The pages in the log, with the places in the file that they belong to.
  private func pages() throws -> [(place: Int, bytes: Data)] {
    let (log, size) = (try Data(contentsOf: URL(filePath: store.log)), 4096)
    return stride(from: 32, to: log.count - size - 23, by: size + 24).map { frame in
      let number = log[frame..<frame + 4].reduce(0) { $0 << 8 | Int($1) }
      return ((number - 1) * size, Data(log[frame + 24..<frame + 24 + size]))
    }
  }

  @Test("The store is opened and sound, whichever parts of the pages are in the file")
  func folded() throws {
    let (pages, before) = (try pages(), try Data(contentsOf: URL(filePath: store.path)))
    let beside = try [store.log, store.path + ".lock"].map { ($0, try Data(contentsOf: URL(filePath: $0))) }
    #expect(pages.count > 2)
    for seed in 1...60 {
      var chance = SeededRandom(seed: UInt64(seed))
      var file = before
      for page in pages {
        for sector in stride(from: 0, to: 4096, by: 512) where chance.happens(inHundred: 50) {
          let (start, end) = (page.place + sector, page.place + sector + 512)
          if file.count < end { file += Data(count: end - file.count) }
          file.replaceSubrange(start..<end, with: page.bytes[sector..<sector + 512])
        }
      }
      try file.write(to: URL(filePath: store.path))
      for (path, bytes) in beside { try bytes.write(to: URL(filePath: path)) }
      let outcome = try Traced.runAlone(store.verifying)
      #expect(outcome.code == 0, "\(seed): \(outcome)")
    }
  }
}
