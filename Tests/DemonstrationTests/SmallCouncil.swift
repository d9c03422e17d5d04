import Application
import CareCalendar
import Casework
import Demonstration
import MemoryStore
import ReadModels
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

  func service(_ login: String) throws -> CaseService {
    try CaseService(store, clock: Unasked(), signIn: SignInRequest(account: login))
  }

  func alerts(_ login: String, includeClosed: Bool = false) throws -> [AlertLine] {
    try service(login).alerts(includeClosed: includeClosed)
  }

  /// The alerts that wait for the manager of that login, in their own role or another's.
  func waiting(for login: String) throws -> [AlertLine] {
    let service = try service(login)
    return try service.alerts().filter { line in
      line.managers.contains { $0.staff == service.signedIn.member.id }
    }
  }

  /// A demonstration has its own day.
  private struct Unasked: Clock {
    func now() -> Instant { Instant(milliseconds: 0) }
    func today() -> Day { Day(number: 0) }
  }
}
