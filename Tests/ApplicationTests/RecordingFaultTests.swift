import Casework
import MemoryStore
import Testing

@testable import Application

/// What is said of a store that fails: that nothing was recorded only of what was to be, and was not.
@Suite struct RecordingFaultTests {
  private static let faults: [StorageFault] = [
    .busy, .diskIsFull(path: "/x"), .quotaIsUsedUp(path: "/x"), .isReadOnly(path: "/x"),
    .fileSystemIsReadOnly(path: "/x"), .tooManyOpenFiles(path: "/x"), .hasNoLocks(path: "/x"),
    .cannotBeRead(path: "/x", why: "Input/output error"), .isDamaged(path: "/x", why: "a page"),
    .cannotOpen(path: "/x", why: "no such device"), .wasMoved(path: "/x"), .wasReplaced(path: "/x"),
    .failed(path: "/x", why: "Input/output error"),
  ]

  @Test(
    "Of a question nothing is said about an entry, of an act that nothing was recorded", arguments: faults)
  func words(_ fault: StorageFault) {
    #expect(!StoreFault.storage(fault).words.contains("recorded"))
    #expect(StoreFault.recording(fault).words.contains(". Nothing was recorded"))
    let noting = StoreFault.noting(fault).words
    #expect(noting.hasPrefix("What was looked at could not be noted. ") && !noting.contains("recorded"))
  }

  @Test("What the disk did not confirm may be recorded where something was to be, and nowhere else")
  func inDoubt() {
    let doubt = StorageFault.mayBeRecorded(path: "/x", why: "Input/output error")
    let said = StoreFault.recording(doubt).words
    #expect(said.contains("may or may not be recorded") && !said.contains("Nothing was recorded"))
    for other in [StoreFault.storage(doubt), .noting(doubt)] {
      #expect(other.words.contains("did not confirm") && !other.words.contains("recorded"))
    }
  }

  @Test("A fault before the act is on record is of recording; one after it is of the question that was asked")
  func beforeAndAfter() throws {
    let council = try SmallCouncil()
    let robin = try council.service("robin")
    let busy = StoreFault.storage(.busy)
    #expect(throws: StoreFault.recording(.busy)) { try robin.recording { throw busy } }
    let mia = StaffDetails(name: "Mia Ash", login: "mia", role: .iro)
    #expect(throws: busy) {
      try robin.recording {
        _ = try robin.importStaff([StaffImportRow(mia, council.origin)], isDryRun: false)
        throw busy
      }
    }
    #expect(throws: StoreFault.recording(.busy), "the act before is another") {
      try robin.recording { throw busy }
    }
  }

  @Test("Of a dry run nothing was to be recorded, of children as of staff")
  func dryRuns() throws {
    let council = try SmallCouncil()
    let robin = try council.service("robin")
    let born = ChildFacts.LocatedFact(.born("2004-03-01"), council.origin)
    let child = ChildFacts(number: ChildNumber("1"), facts: [born])
    let mia = StaffImportRow(StaffDetails(name: "Mia Ash", login: "mia", role: .iro), council.origin)
    council.store.fault = .busy
    for isDryRun in [true, false] {
      let fault = isDryRun ? StoreFault.storage(.busy) : .recording(.busy)
      let manner = ImportMode(isDryRun: isDryRun, skipsInvalid: false, makesChildrenKnown: true)
      #expect(throws: fault) { try robin.importChildren([child], manner) }
      #expect(throws: fault) { try robin.importStaff([mia], isDryRun: isDryRun) }
    }
  }
}
