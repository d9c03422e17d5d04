import CareCalendar
public import Casework

extension CaseService {
  /// Notes that the person looks at children. `writeReads` puts it into the log: nobody waits for the disk before they see
  /// what they opened.
  public func noteRead(of children: some Sequence<ChildID>, at place: ReadPlace) {
    unwrittenReads.append(ReadNote(signedIn.member.id, children, at: clock.now(), place))
  }

  /// True where something was noted so many milliseconds ago, and is not in the log yet.
  public func hasUnwrittenReads(since milliseconds: Int64) -> Bool {
    guard let first = unwrittenReads.first else { return false }
    return clock.now().milliseconds - first.at.milliseconds >= milliseconds
  }

  /// Writes what was noted, in one transaction. What cannot be written stays to be written.
  public func writeReads() throws {
    do {
      try writeNotes()
    } catch StoreFault.storage(let fault) {
      throw StoreFault.noting(fault)
    }
  }

  private func writeNotes() throws {
    guard !unwrittenReads.isEmpty else { return }
    try store.note(unwrittenReads)
    unwrittenReads = []
  }

  /// Notes that children leave the program: in a list or a document that is printed, or written to a file. Throws where
  /// that cannot be recorded; then nothing may leave. Children of whom nothing is told are none.
  public func handOut(_ children: some Sequence<ChildID>, by place: ReadPlace) throws {
    let all = Array(children)
    guard !all.isEmpty else { return }
    noteRead(of: all, at: place)
    do {
      try writeNotes()
    } catch let fault as StoreFault {
      throw ServiceRefusal.readNotRecorded(fault)
    }
  }
}
