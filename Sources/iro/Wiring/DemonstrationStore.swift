import Application
import CareCalendar
import CaseStore
import Demonstration
import Platform

/// The store of a demonstration council.
enum DemonstrationStore {
  /// Makes the council whole or not at all.
  static func make(at path: String, _ choice: DemonstrationChoice = .policy(.usual)) throws {
    try Files.makeFolder(for: path)
    let progress = ProgressBar("Inventing a council")
    defer { progress.clear() }
    try CaseStore.make(at: path) { store in
      let rules = try BuiltIn.rules(under: choice.policy)
      let show = { (_: String, done: Int, total: Int) in progress.show(done: done, of: total) }
      switch choice {
      case .policy: try SyntheticCouncil().make(in: store, under: rules, progress: show)
      case .year(let year): try year.make(in: store, under: rules, progress: show)
      }
    }
  }

  /// The service of one of its people. Throws for a store with real children.
  static func service(_ store: any Store, as login: String, today: Day?) throws -> CaseService {
    try CaseService(
      store, clock: SystemClock(),
      signIn: SignInRequest(account: Account.login, asLogin: login, today: today))
  }
}
