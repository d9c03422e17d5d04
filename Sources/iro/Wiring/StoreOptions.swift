import Application
import ArgumentParser
import CareCalendar
import CaseStore
import Platform

/// The options of every command that works on a store.
struct StoreOptions: ParsableArguments {
  @Option(help: "The store (else $IRO_STORE, else caseload.db in this account's data folder).")
  var store: String?
  @Option(help: "The day to take for today (YYYY-MM-DD): what had happened by then, as known now.")
  var today: String?
  @Option(name: .customLong("as"), help: "Act as another member of staff: in a demonstration store only.")
  var login: String?
  @Flag(help: "No colour; bold and reverse are kept.") var plain = false

  var path: String { StoreLocation.path(named: store) }

  func validate() throws { _ = try day() }

  func day() throws -> Day? {
    guard let today else { return nil }
    guard let day = Day(iso: today) else {
      throw ValidationError("--today \(today) is not a day: write it as YYYY-MM-DD, and one that exists.")
    }
    return day
  }

  /// The service of whoever runs the program, for what is told by the day. Where the clock is in doubt that is said.
  func service() throws -> CaseService {
    let service = try service(opened())
    if let doubt = service.toldClockDoubt {
      ExitReporting.say("iro: \(doubt.words) What is told here is told by that day.")
    }
    return service
  }

  /// The store, opened. Where an older program left it, it is said where it is kept as it was.
  func opened() throws -> CaseStore { try opened(at: path) }

  func opened(at path: String) throws -> CaseStore {
    try opened { try CaseStore(opening: path, keepingOlder: $0) }
  }

  /// The same for a store that is to be checked, or put right.
  func openedForChecking() throws -> CaseStore {
    try opened { try CaseStore(checking: path, keepingOlder: $0) }
  }

  private func opened(_ open: ((_ done: Int, _ of: Int) -> Void) throws -> CaseStore) throws -> CaseStore {
    let progress = ProgressBar("Keeping the store as it is, before an update")
    defer { progress.clear() }
    let store = try open { progress.show(done: $0, of: $1) }
    progress.clear()
    if let backup = store.upgrade?.backup {
      ExitReporting.say(
        "iro: the store was brought up to date. As it was before, with the whole council in it, it is kept as \(backup)."
          .told)
    }
    return store
  }

  func service(_ store: CaseStore) throws -> CaseService {
    let service = try untouchedService(store)
    bringUpToDate(service)
    return service
  }

  /// The same with nothing brought up to date: for a store that is checked, or put right.
  func untouchedService(_ store: CaseStore) throws -> CaseService {
    try CaseService(
      store, clock: SystemClock(),
      signIn: SignInRequest(account: Account.login, asLogin: login, today: try day()))
  }

  /// What cannot be kept now is worked out whenever it is asked for.
  private func bringUpToDate(_ service: CaseService) {
    let progress = ProgressBar("Bringing the lists up to date, once after an update")
    try? service.renewRowsBehind { progress.show(done: $0, of: $1) }
    progress.clear()
  }
}
