import CareCalendar
public import Casework
import ReadModels
import Record
public import Rulebook

/// What one person may see of the record: it asks who is asking, and answers by their role.
///
/// It serves one person at one terminal. Several may share a store; each notices, by the journal's position, when
/// another has recorded something. Nothing can be recorded by it: that takes a `CaseService`.
public class CaseQueries {
  let store: any Store
  let clock: any Clock
  var identifiers: Identifiers
  public private(set) var signedIn: SignedInUser
  public private(set) var council: Council {
    didSet { understandsPolicy = Policy.understands(council.settings) }
  }
  /// False where the policy was adopted by a newer program.
  private(set) var understandsPolicy: Bool
  public private(set) var staff: StaffList
  /// The service's own record, in order.
  private(set) var serviceEntries: [RecordedServiceEntry] {
    didSet { serviceRecord = ServiceRecord(folding: serviceEntries.map(\.entry)) }
  }
  private(set) var serviceRecord: ServiceRecord
  public private(set) var rulebook: Rulebook {
    didSet { fingerprint = rulebook.fingerprint }
  }
  /// That of the rulebook, which works it out anew whenever it is asked.
  private(set) var fingerprint: String
  private(set) var position: Position
  /// The entry at that position; nil in a demonstration, where nobody asks for it.
  private(set) var journalEnd: JournalEnd?
  let cache = QueryCache()
  /// Of children who are told again, or of whom facts are worked out.
  var toldPace = CountingPace(first: 20)
  /// Of children of whom facts are kept.
  var keptPace = CountingPace(first: 500)
  private let signIn: SignInRequest
  /// The day that was asked for, to be taken for today; nil for whoever follows the clock.
  var askedDay: Day? { signIn.today }
  /// The day it was when it was last worked out what the person may see.
  private var admitted: Day
  /// The child last acted upon here: whose last entry `takeBackLast` means.
  var lastActed: ChildID?
  /// The children whose file was asked for since rows were last compared with what entries come to.
  var lookedAt: Set<ChildID> = []
  /// The children whose row was found to be other than it was written.
  var altered: Set<ChildID> = []
  var untoldMends = 0

  /// Throws `StoreFault`, or `ServiceRefusal` when the account may not come in.
  public init(
    _ store: any Store, clock: any Clock, identifiers: Identifiers = Identifiers(), signIn: SignInRequest
  ) throws {
    self.store = store
    self.clock = clock
    self.identifiers = identifiers
    self.signIn = signIn
    let facts = try store.reading { try CouncilState(store) }
    council = facts.council
    understandsPolicy = Policy.understands(facts.council.settings)
    staff = facts.staff
    serviceEntries = facts.service
    serviceRecord = ServiceRecord(folding: facts.service.map(\.entry))
    rulebook = facts.rulebook
    fingerprint = facts.rulebook.fingerprint
    position = facts.position
    journalEnd = facts.end
    admitted = facts.council.pinned ?? clock.today()
    signedIn = try CaseQueries.admit(signIn, facts.council, facts.staff, clock)
  }

  /// True when somebody has recorded something since it last looked; what it answers is then new.
  @discardableResult
  public func refresh() throws -> Bool {
    let head = try store.head()
    guard head != position else { return false }
    let streams = try store.streams(after: position)
    let others = streams.filter { $0.value != .child }
    if others.values.allSatisfy({ $0 == .service }), streams.count <= CaseQueries.mostFollowed {
      let before = position
      position = head
      journalEnd = council.isDemonstration ? nil : JournalEnd(store, at: head)
      if !others.isEmpty { try followServiceRecord() }
      try follow(Set(streams.keys.filter { others[$0] == nil }.map { ChildID($0.raw) }), after: before)
    } else {
      try rebuildState()
    }
    return true
  }

  /// From so many children on, everything is asked for anew.
  private static let mostFollowed = 200

  /// Puts what is new about children in place of what was asked for before. Of a day that the board does not tell,
  /// everything is asked for anew.
  private func follow(_ children: Set<ChildID>, after before: Position) throws {
    do {
      let answers = try boardAnswers()
      cache.followCounts(children, after: before, boardAnswers: answers)
      guard answers else { return cache.forget(keepingCounts: true) }
      try follow(children) { try presentRow(of: $0) }
    } catch {
      cache.forget()
      throw error
    }
  }

  /// Figures rest on the service's own record as well: they begin anew.
  private func followServiceRecord() throws {
    serviceEntries = try store.read(.service).compactMap(RecordedServiceEntry.init)
    cache.forgetServiceRecord()
  }

  private func rebuildState() throws {
    let facts = try store.reading { try CouncilState(store) }
    council = facts.council
    staff = facts.staff
    serviceEntries = facts.service
    if rulebook != facts.rulebook { rulebook = facts.rulebook }
    position = facts.position
    journalEnd = facts.end
    refreshRights()
  }

  /// Rights follow the staff list: who has left, or has another role, is let in to no more than that.
  private func refreshRights() {
    admitted = presentDay
    do {
      signedIn = try CaseQueries.admit(signIn, council, staff, clock)
    } catch {
      signedIn.shutOut = error as? ServiceRefusal
    }
    cache.forgetAll()
  }

  /// Moves to the day it now is, when it follows the clock. True when the day has turned. Rights turn with the day, whatever
  /// day is looked at.
  @discardableResult
  public func midnight() -> Bool {
    guard presentDay != admitted else { return false }
    refreshRights()
    return signIn.today == nil
  }

  private static func admit(
    _ signIn: SignInRequest, _ council: Council, _ staff: StaffList, _ clock: any Clock
  ) throws -> SignedInUser {
    if signIn.asLogin != nil, !council.isDemonstration { throw ServiceRefusal.onlyInDemonstration("--as") }
    let login = signIn.asLogin ?? signIn.account
    let now = council.pinned ?? clock.today()
    let day = signIn.today ?? now
    guard let member = staff.member(login: login) else {
      throw council.isDemonstration
        ? ServiceRefusal.unknownInDemonstration(login) : ServiceRefusal.unknownLogin(login)
    }
    guard member.works(on: now) else {
      throw ServiceRefusal.leftTheCouncil(login, on: member.details.ended ?? now)
    }
    return SignedInUser(
      member: member, day: day, isReadOnly: day != now && !council.isDemonstration,
      covered: covered(by: member, staff, days: council.isDemonstration ? [day] : [day, now]),
      namesakes: Namesakes(of: member, in: staff, on: now))
  }

  /// For whom somebody stands in on the day that is looked at. Among real children it has to be so at present too: nobody
  /// goes back to days of an absence to see whom they covered for then.
  private static func covered(by member: StaffMember, _ staff: StaffList, days: [Day]) -> [StaffMember] {
    let each = days.map { staff.covered(by: member.id, on: $0) }
    return each[0].filter { away in each.allSatisfy { $0.contains(away) } }
  }
}
