import CareCalendar
import Casebook
import Casework
import Demonstration
import Desk
import MemoryStore
import Rulebook

/// A small part of the invented council under one of the policies, with everybody's alerts on the pinned day.
struct SmallCouncil {
  let policy: Policy
  let store: InMemoryStore

  init(_ policy: BuiltInPolicies) throws {
    self.policy = policy.policy
    store = InMemoryStore()
    try SyntheticCouncil(inHundred: 10).make(in: store, under: policy.rules)
  }

  func desk(_ login: String) throws -> Desk {
    try Desk(store, clock: Unasked(), signIn: SignIn(account: login))
  }

  func alerts(_ login: String, includeClosed: Bool = false) throws -> [AlertLine] {
    try desk(login).alerts(includeClosed: includeClosed)
  }

  /// The alerts that wait for the manager of that login, in their own role or another's.
  func waiting(for login: String) throws -> [AlertLine] {
    let desk = try desk(login)
    return try desk.alerts().filter { line in
      line.managers.contains { $0.staff == desk.signedIn.member.id }
    }
  }

  /// A demonstration has its own day.
  private struct Unasked: Clock {
    func now() -> Instant { Instant(milliseconds: 0) }
    func today() -> Day { Day(number: 0) }
  }
}
