import Foundation
import TerminalSupport
import Testing

/// A disk that fails to read is told apart from a store that is damaged.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct ReadingTests {
  @Test("What cannot be read once is read the next time, and nobody notices", arguments: 1...8)
  func once(_ which: Int) throws {
    let store = try SmallStore()
    let usual = try Traced.runAlone(store.listing)
    let outcome = try Traced.run(
      store.listing, "pread64:error=EIO:when=\(which)", on: [store.path, store.log])
    #expect(!outcome.injected.isEmpty, "\(outcome)")
    #expect(outcome.said == usual.said, "\(outcome)")
  }

  @Test("A disk that goes on failing is said to, and is no damage", arguments: [1, 3, 6, 8])
  func forGood(_ which: Int) throws {
    let store = try SmallStore()
    let outcome = try Traced.run(
      store.listing, "pread64:error=EIO:when=\(which)+", on: [store.path, store.log])
    #expect(outcome.said.contains("could not be read just now (Input/output error)"), "\(outcome)")
    #expect(outcome.code == 74 && !outcome.said.contains("damaged"), "\(outcome)")
  }

  @Test("Verifying finds nothing where the disk failed once", arguments: [7, 10, 15, 20])
  func verifying(_ which: Int) throws {
    let store = try SmallStore()
    let outcome = try Traced.run(
      store.verifying, "pread64:error=EIO:when=\(which)", on: [store.path, store.log])
    #expect(!outcome.injected.isEmpty && outcome.code == 0, "\(outcome)")
  }

  @Test("A store whose pages were changed is damaged, and said to be")
  func damaged() throws {
    let store = try SmallStore()
    var bytes = try Data(contentsOf: URL(filePath: store.path))
    // Every page but the first, which holds the header.
    for page in stride(from: 4096, to: bytes.count, by: 4096) {
      bytes.replaceSubrange(page..<page + 64, with: Data(repeating: 0xEE, count: 64))
    }
    try bytes.write(to: URL(filePath: store.path))
    let outcome = try Traced.runAlone(store.listing)
    #expect(outcome.code == 69 && outcome.said.contains("is damaged"), "\(outcome)")
  }
}
