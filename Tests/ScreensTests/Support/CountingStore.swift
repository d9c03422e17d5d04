import Application
import CareCalendar
import Casework
import Measures
import MemoryStore
import ReadModels
import Record

/// A store that keeps what it was asked, and fails when it is told to.
final class CountingStore: Store {
  var questions: [String] = []
  var fault: StoreFault?
  /// The children whose row is said to be other than it was written.
  var altered: Set<ChildID> = []
  var keepFault: StoreFault?
  var noteFault: StoreFault?
  /// Once, what somebody else does just before appending finds the store busy.
  var busyWith: (() throws -> Void)?
  /// What reading fails with once something was appended.
  var faultOnceAppended: StoreFault?
  private var readFault: StoreFault?
  private let store: InMemoryStore

  init(_ store: InMemoryStore) { self.store = store }

  private func asked<Answer>(_ question: String, _ answer: Answer) -> Answer {
    questions.append(question)
    return answer
  }

  func head() throws(StoreFault) -> Position {
    if let fault { throw fault }
    return asked("head", store.head())
  }
  func read(_ stream: StreamID, after version: Int) throws(StoreFault) -> [Entry] {
    if let readFault { throw readFault }
    return asked("read", store.read(stream, after: version))
  }
  func read(_ streams: [StreamID]) throws(StoreFault) -> [StreamID: [Entry]] {
    if let readFault { throw readFault }
    return asked("read", store.read(streams))
  }
  func read(_ stream: StreamID, versions: [Int]) -> [Entry] {
    asked("read", store.read(stream, versions: versions))
  }
  func read(after position: Position, limit: Int) -> [Entry] {
    asked("read", store.read(after: position, limit: limit))
  }
  func eachEntry(recordedSince moment: Instant, _ take: (Entry) -> Void) {
    asked("read", store.eachEntry(recordedSince: moment, take))
  }
  func children() -> [ChildID] { asked("children", store.children()) }
  func streams(after position: Position) -> [StreamID: StreamSubject?] {
    asked("streams", store.streams(after: position))
  }
  func append(
    _ act: Act, renewing rows: BoardRenewal, finishing form: DraftKey?
  ) throws(StoreFault) -> Position {
    if let fault { throw fault }
    try beBusy()
    let position = try store.append(act, renewing: rows, finishing: form)
    readFault = faultOnceAppended
    return asked("append", position)
  }
  private func beBusy() throws(StoreFault) {
    guard let other = busyWith else { return }
    busyWith = nil
    try? other()
    throw .storage(.busy)
  }
  func rows(_ scope: BoardScope) -> [ChildRow] { asked("rows", store.rows(scope)) }
  func checkedRows(_ scope: BoardScope) -> CheckedRows {
    let rows = store.rows(scope)
    return asked("rows", CheckedRows(rows, altered: altered.intersection(rows.map(\.id))))
  }
  func mends() -> [BoardMend] { asked("mends", store.mends()) }
  func rebuild(_ work: (_ keep: (BoardRenewal) throws -> Void) throws -> Void) throws(StoreFault) {
    try store.rebuild(work)
  }
  func child(number: ChildNumber) -> ChildID? { asked("child", store.child(number: number)) }
  func numbers() -> [ChildNumber: ChildID] { asked("numbers", store.numbers()) }
  func stream(of subject: StreamSubject) -> StreamID? { asked("stream", store.stream(of: subject)) }
  func latestDay() -> Day? { asked("latestDay", store.latestDay()) }
  func behind() -> [ChildID] { asked("behind", store.behind()) }
  func isBehind(_ child: ChildID) -> Bool { asked("behind", store.isBehind(child)) }
  func outdated(_ scope: BoardScope, under fingerprint: String, limit: Int) -> [ChildID] {
    asked("outdated", store.outdated(scope, under: fingerprint, limit: limit))
  }
  func lines(
    _ list: ServiceList, in sections: [String], _ range: Range<Int>, of total: Int
  ) -> [ServiceListLine] {
    asked("lines", store.lines(list, in: sections, range, of: total))
  }
  func everyLine(_ list: ServiceList) -> [SearchedLine] { asked("lines", store.everyLine(list)) }
  func tallies(_ list: ServiceList, _ sections: ClosedRange<String>?) -> [SectionCount] {
    asked("tallies", store.tallies(list, sections))
  }
  func tooManyMeetings(_ sections: ClosedRange<String>) -> [String] {
    asked("tallies", store.tooManyMeetings(sections))
  }
  func childCount() -> Int { asked("tallies", store.childCount()) }
  func caseload(_ range: Range<Int>, of total: Int) -> [ChildID] {
    asked("caseload", store.caseload(range, of: total))
  }
  func searchedChildren(after child: SearchedChild?, limit: Int) -> [SearchedChild] {
    asked("searched", store.searchedChildren(after: child, limit: limit))
  }
  func searchedChild(_ id: ChildID) -> SearchedChild? { asked("searched", store.searchedChild(id)) }
  func notes(since day: Day?) -> [ChildID: [PracticeNoteRow]] { asked("notes", store.notes(since: day)) }
  func placed(_ child: ChildID) -> ServiceListPlaces? { asked("placed", store.placed(child)) }
  func unplaced(on day: Day, among children: [ChildID]) -> Set<ChildID> {
    asked("unplaced", store.unplaced(on: day, among: children))
  }
  func unplaced(on day: Day, limit: Int) -> [ChildID] {
    asked("unplaced", store.unplaced(on: day, limit: limit))
  }
  func unplacedCount(on day: Day) -> Int { asked("unplaced", store.unplacedCount(on: day)) }
  func eachCounted(in days: ClosedRange<Day>?, _ take: (CountedChild) -> Void) {
    store.eachCounted(in: days, take)
  }
  func counted(in days: ClosedRange<Day>, after child: ChildID?, limit: Int) -> [CountedChild] {
    asked("countedStretch", store.counted(in: days, after: child, limit: limit))
  }
  func counted(_ child: ChildID) -> CountedChild? { asked("counted", store.counted(child)) }
  func quoted(in days: ClosedRange<Day>) -> [ChildID] { asked("quoted", store.quoted(in: days)) }
  func keep(_ counted: [CountedRenewal], under fingerprint: String) -> Int {
    store.keep(counted, under: fingerprint)
  }
  func uncounted(limit: Int) -> [ChildID] { asked("counted", store.uncounted(limit: limit)) }
  func fingerprints() -> [String] { asked("fingerprints", store.fingerprints()) }
  func renew(_ renewal: BoardRenewal) throws(StoreFault) { try store.renew(renewal) }
  func note(_ reads: [ReadNote]) throws(StoreFault) {
    if let noteFault { throw noteFault }
    questions.append("note")
    store.note(reads)
  }
  func reads(_ filter: ReadFilter, in stretch: Range<Int>) -> [NotedRead] {
    asked("reads", store.reads(filter, in: stretch))
  }
  func countReads(_ filter: ReadFilter) -> Int { asked("countReads", store.countReads(filter)) }
  func lastRead() -> Int { asked("lastRead", store.lastRead()) }
  func lastEntry(of act: ActID) -> Entry? { asked("lastEntry", store.lastEntry(of: act)) }
  func keep(_ draft: Draft) throws(StoreFault) -> Bool {
    if let keepFault { throw keepFault }
    return store.keep(draft)
  }
  func drafts(of staff: StaffID) -> [Draft] { asked("drafts", store.drafts(of: staff)) }
  func savedForms(of staff: StaffID) -> [DraftKey] { asked("savedForms", store.savedForms(of: staff)) }
  func discard(_ key: DraftKey) { store.discard(key) }
  func overwriteTraces(of staff: StaffID) {
    questions.append("overwriteTraces")
    store.overwriteTraces(of: staff)
  }
  func reading<T>(_ body: () throws -> T) throws -> T { try body() }
}
