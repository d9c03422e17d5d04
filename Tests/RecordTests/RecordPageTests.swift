import Foundation
import Testing

@testable import Record

/// docs/record.md binds every program that opens a store, so it leaves no kind out.
@Suite struct RecordPageTests {
  private let page: Set<String>

  init() throws {
    let tree = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let text = try String(contentsOf: tree.appending(path: "docs/record.md"), encoding: .utf8)
    page = Set(text.matches(of: /`([^`\n]+)`/).map { String($0.output.1) })
  }

  @Test("The page names every kind that is read, and every field of every payload that was kept")
  func kinds() throws {
    #expect(Set(EventKinds.readers.keys).subtracting(page) == [])
    for name in try KeptPayload.names {
      let fields = try KeptPayload(name).fields
      #expect(Set(fields).subtracting(page) == [], "\(name)")
    }
  }
}
