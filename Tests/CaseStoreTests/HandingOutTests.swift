import Application
import CareCalendar
import Casework
import Testing

@testable import CaseStore

/// What is told of children leaves the program only where it can be recorded who took it.
@Suite struct HandingOutTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try EarlierEdition.seven.make(at: folder.storePath)
    _ = try CaseStore(opening: folder.storePath)
  }

  private func service(readOnly: Bool) throws -> CaseService {
    let store = try CaseStore(opening: folder.storePath, readOnly: readOnly)
    return try CaseService(store, clock: StillClock(), signIn: SignInRequest(account: "bquist"))
  }

  @Test("Whoever may only read the file gives out no list, and is told why")
  func readOnly() throws {
    let service = try service(readOnly: true)
    let children = try service.caseload().map(\.child.id)
    #expect(!children.isEmpty)
    let fault = StoreFault.storage(.isReadOnly(path: folder.storePath))
    let refusal = ServiceRefusal.readNotRecorded(fault)
    #expect(throws: refusal) { try service.handOut(children, by: .command("caseload")) }
    #expect(refusal.words.contains("nothing was printed or written"))
    #expect(refusal.words.contains("Ask for write access"))
    try service.handOut([], by: .command("caseload"))
  }

  @Test("Whoever may write has it in the log before anything is printed, and it is there after a kill")
  func written() throws {
    let service = try service(readOnly: false)
    let children = try service.caseload().map(\.child.id)
    try service.handOut(children, by: .command("caseload"))
    let other = try CaseStore(opening: folder.storePath, readOnly: true)
    let last = try other.reads(ReadFilter(), in: 0..<1)
    #expect(last.map(\.number) == [3])
    #expect(last.map(\.note.children) == [children.sorted()])
    #expect(try other.head() == 29, "it is no entry of the journal")
  }

  @Test("A log that was changed, or its guards, is found by verify")
  func guards() throws {
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.verify() == [])
    try RawStore(folder.storePath).run("DROP TRIGGER reads_undeleted")
    #expect(try store.verify() == ["The trigger reads_undeleted is missing."])
  }
}

/// A clock that stands still.
private struct StillClock: Clock {
  func now() -> Instant { Instant(milliseconds: 1_415_001_600_000) }
  func today() -> Day { Sample.day("2014-11-03") }
}
